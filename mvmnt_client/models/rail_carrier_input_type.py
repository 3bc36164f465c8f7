from mvmnt._json.open_enum import OpenEnum


class RailCarrierInputType(OpenEnum):
    """Always `RAIL`."""

    RAIL = "RAIL"
