from mvmnt.open_enum import OpenEnum


class RailCarrierInputType(OpenEnum):
    """Always `RAIL`."""

    RAIL = "RAIL"
