from mvmnt._json.open_enum import OpenEnum


class AirCarrierType(OpenEnum):
    """Always `AIR`."""

    AIR = "AIR"
