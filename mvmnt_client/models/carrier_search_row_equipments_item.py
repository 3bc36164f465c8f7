from mvmnt._json.open_enum import OpenEnum


class CarrierSearchRowEquipmentsItem(OpenEnum):
    """The values that the API's description knows."""

    CONTAINER = "CONTAINER"
    FLATBED = "FLATBED"
    POWER_ONLY = "POWER_ONLY"
    REEFER = "REEFER"
    SPECIALIZED = "SPECIALIZED"
    TANKER = "TANKER"
    VAN = "VAN"
