from mvmnt._json.open_enum import OpenEnum


class AirCarrierInputType(OpenEnum):
    """Always `AIR`."""

    AIR = "AIR"
