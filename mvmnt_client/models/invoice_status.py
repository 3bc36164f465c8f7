from mvmnt._json.open_enum import OpenEnum


class InvoiceStatus(OpenEnum):
    """Status of a customer invoice. `DRAFT` is not final yet, `AWAITING_PAYMENT` is final with nothing paid,
    `PARTIALLY_PAID` has a balance left, `PAID` is paid in full, and `VOIDED` is canceled."""

    AWAITING_PAYMENT = "AWAITING_PAYMENT"
    DRAFT = "DRAFT"
    PAID = "PAID"
    PARTIALLY_PAID = "PARTIALLY_PAID"
    VOIDED = "VOIDED"
