from mvmnt._json.open_enum import OpenEnum


class OceanCarrierType(OpenEnum):
    """Always `OCEAN`."""

    OCEAN = "OCEAN"
