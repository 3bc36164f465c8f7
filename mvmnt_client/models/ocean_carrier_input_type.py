from mvmnt._json.open_enum import OpenEnum


class OceanCarrierInputType(OpenEnum):
    """Always `OCEAN`."""

    OCEAN = "OCEAN"
