from mvmnt._json.open_enum import OpenEnum


class CustomerChangedPayloadEvent(OpenEnum):
    """Name of the event."""

    CUSTOMER_CREATED = "CUSTOMER_CREATED"
    CUSTOMER_DELETED = "CUSTOMER_DELETED"
    CUSTOMER_UPDATED = "CUSTOMER_UPDATED"
