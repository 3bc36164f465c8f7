from mvmnt._json.open_enum import OpenEnum


class CustomerTransportationMode(OpenEnum):
    """Mode of transportation. `FTL` is full truckload, `LTL` less than truckload and `PTL` partial truckload."""

    AIR = "AIR"
    AUTO = "AUTO"
    DRAYAGE = "DRAYAGE"
    EXPEDITED_AIR = "EXPEDITED_AIR"
    EXPEDITED_GROUND = "EXPEDITED_GROUND"
    FTL = "FTL"
    INTERMODAL = "INTERMODAL"
    LTL = "LTL"
    OCEAN = "OCEAN"
    PTL = "PTL"
    RAIL = "RAIL"
