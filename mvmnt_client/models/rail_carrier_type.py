from mvmnt.open_enum import OpenEnum


class RailCarrierType(OpenEnum):
    """Always `RAIL`."""

    RAIL = "RAIL"
