from mvmnt.open_enum import OpenEnum


class OceanCarrierType(OpenEnum):
    """Always `OCEAN`."""

    OCEAN = "OCEAN"
