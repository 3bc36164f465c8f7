from mvmnt._json.open_enum import OpenEnum


class CarrierType(OpenEnum):
    """Kind of transport a carrier offers; a carrier stored without a type is shown as `TRUCKLOAD`."""

    AIR = "AIR"
    CARTAGE = "CARTAGE"
    LINEHAUL = "LINEHAUL"
    LTL = "LTL"
    OCEAN = "OCEAN"
    RAIL = "RAIL"
    TRUCKLOAD = "TRUCKLOAD"
