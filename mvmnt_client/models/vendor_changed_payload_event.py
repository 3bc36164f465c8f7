from mvmnt._json.open_enum import OpenEnum


class VendorChangedPayloadEvent(OpenEnum):
    """Name of the event."""

    VENDOR_CREATED = "VENDOR_CREATED"
    VENDOR_DELETED = "VENDOR_DELETED"
    VENDOR_UPDATED = "VENDOR_UPDATED"
