from mvmnt._json.open_enum import OpenEnum


class VendorContactChangedPayloadEvent(OpenEnum):
    """Name of the event."""

    VENDOR_CONTACT_CREATED = "VENDOR_CONTACT_CREATED"
    VENDOR_CONTACT_DELETED = "VENDOR_CONTACT_DELETED"
    VENDOR_CONTACT_UPDATED = "VENDOR_CONTACT_UPDATED"
