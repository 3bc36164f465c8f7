from mvmnt._json.open_enum import OpenEnum


class LocationContactChangedPayloadEvent(OpenEnum):
    """Name of the event."""

    LOCATION_CONTACT_CREATED = "LOCATION_CONTACT_CREATED"
    LOCATION_CONTACT_DELETED = "LOCATION_CONTACT_DELETED"
    LOCATION_CONTACT_UPDATED = "LOCATION_CONTACT_UPDATED"
