from mvmnt._json.open_enum import OpenEnum


class CarrierSearchRowTypeType1(OpenEnum):
    """Kind of carrier: `TL` (truckload), `LTL` (less than truckload), `LINEHAUL`, `CARTAGE`, `AIR`, `OCEAN` or `RAIL`."""

    AIR = "AIR"
    CARTAGE = "CARTAGE"
    LINEHAUL = "LINEHAUL"
    LTL = "LTL"
    OCEAN = "OCEAN"
    RAIL = "RAIL"
    TL = "TL"
