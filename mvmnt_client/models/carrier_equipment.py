from mvmnt._json.open_enum import OpenEnum


class CarrierEquipment(OpenEnum):
    """Kind of equipment a carrier operates."""

    CONTAINER = "CONTAINER"
    FLATBED = "FLATBED"
    POWER_ONLY = "POWER_ONLY"
    REEFER = "REEFER"
    SPECIALIZED = "SPECIALIZED"
    TANKER = "TANKER"
    VAN = "VAN"
