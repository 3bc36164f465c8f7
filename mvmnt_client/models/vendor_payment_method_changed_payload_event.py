from mvmnt._json.open_enum import OpenEnum


class VendorPaymentMethodChangedPayloadEvent(OpenEnum):
    """Name of the event."""

    VENDOR_PAYMENT_METHOD_CREATED = "VENDOR_PAYMENT_METHOD_CREATED"
    VENDOR_PAYMENT_METHOD_DELETED = "VENDOR_PAYMENT_METHOD_DELETED"
    VENDOR_PAYMENT_METHOD_UPDATED = "VENDOR_PAYMENT_METHOD_UPDATED"
