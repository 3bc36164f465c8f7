from mvmnt._json.open_enum import OpenEnum


class RailCarrierType(OpenEnum):
    """Always `RAIL`."""

    RAIL = "RAIL"
