from mvmnt.open_enum import OpenEnum


class OceanCarrierInputType(OpenEnum):
    """Always `OCEAN`."""

    OCEAN = "OCEAN"
