from mvmnt._json.open_enum import OpenEnum


class LoadBillingStatus(OpenEnum):
    """Progress of the carrier's invoice on the payable side (accounts payable), from awaiting it to having paid it."""

    APPROVED_TO_PAY = "APPROVED_TO_PAY"
    AWAITING_INVOICE = "AWAITING_INVOICE"
    INVOICE_IN_REVIEW = "INVOICE_IN_REVIEW"
    PAID = "PAID"
