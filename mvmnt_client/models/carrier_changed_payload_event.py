from mvmnt._json.open_enum import OpenEnum


class CarrierChangedPayloadEvent(OpenEnum):
    """Name of the event."""

    CARRIER_ACTIVATED = "CARRIER_ACTIVATED"
    CARRIER_CREATED = "CARRIER_CREATED"
    CARRIER_DEACTIVATED = "CARRIER_DEACTIVATED"
    CARRIER_DELETED = "CARRIER_DELETED"
    CARRIER_UPDATED = "CARRIER_UPDATED"
