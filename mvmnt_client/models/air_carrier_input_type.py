from mvmnt.open_enum import OpenEnum


class AirCarrierInputType(OpenEnum):
    """Always `AIR`."""

    AIR = "AIR"
