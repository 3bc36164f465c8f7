from mvmnt._json.open_enum import OpenEnum


class LocationChangedPayloadEvent(OpenEnum):
    """Name of the event."""

    LOCATION_CREATED = "LOCATION_CREATED"
    LOCATION_DELETED = "LOCATION_DELETED"
    LOCATION_UPDATED = "LOCATION_UPDATED"
