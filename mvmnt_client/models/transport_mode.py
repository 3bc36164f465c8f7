from mvmnt._json.open_enum import OpenEnum


class TransportMode(OpenEnum):
    """Mode of transport. `TL` is full truckload, `LTL` less than truckload, and `DRAYAGE` includes cartage."""

    AIR = "AIR"
    DRAYAGE = "DRAYAGE"
    INTERMODAL = "INTERMODAL"
    LTL = "LTL"
    OCEAN = "OCEAN"
    RAIL = "RAIL"
    TL = "TL"
