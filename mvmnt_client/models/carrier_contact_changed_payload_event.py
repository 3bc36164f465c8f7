from mvmnt._json.open_enum import OpenEnum


class CarrierContactChangedPayloadEvent(OpenEnum):
    """Name of the event."""

    CARRIER_CONTACT_CREATED = "CARRIER_CONTACT_CREATED"
    CARRIER_CONTACT_DELETED = "CARRIER_CONTACT_DELETED"
    CARRIER_CONTACT_UPDATED = "CARRIER_CONTACT_UPDATED"
