from mvmnt._json.open_enum import OpenEnum


class BillPaymentRecipientType(OpenEnum):
    """Kind of payee that a bill payment goes to."""

    CARRIER = "CARRIER"
    VENDOR = "VENDOR"
