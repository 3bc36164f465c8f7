from mvmnt._json.open_enum import OpenEnum


class CustomerContactChangedPayloadEvent(OpenEnum):
    """Name of the event."""

    CUSTOMER_CONTACT_CREATED = "CUSTOMER_CONTACT_CREATED"
    CUSTOMER_CONTACT_DELETED = "CUSTOMER_CONTACT_DELETED"
    CUSTOMER_CONTACT_UPDATED = "CUSTOMER_CONTACT_UPDATED"
