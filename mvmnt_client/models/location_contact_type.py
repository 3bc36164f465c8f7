from mvmnt._json.open_enum import OpenEnum


class LocationContactType(OpenEnum):
    """A role that a contact can have at a location, such as billing, shipping, receiving or emergency contact."""

    ACCOUNT_MANAGER = "ACCOUNT_MANAGER"
    BILLING = "BILLING"
    DOCK_SHIPPING = "DOCK_SHIPPING"
    EMERGENCY = "EMERGENCY"
    LOCATION_MANAGER = "LOCATION_MANAGER"
    OWNER = "OWNER"
    PROCUREMENT = "PROCUREMENT"
    PURCHASING = "PURCHASING"
    RATES_PRICING = "RATES_PRICING"
    RECEIVING = "RECEIVING"
    SHIPPING = "SHIPPING"
