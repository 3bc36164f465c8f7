from mvmnt._json.open_enum import OpenEnum


class BillStatus(OpenEnum):
    """Status of a bill, that is of an invoice to be paid by the broker. `AWAITING_INVOICE` means that the carrier or
    vendor has not sent one yet, `IN_REVIEW` that it was received and is being checked, `APPROVED_TO_PAY` that it is
    cleared for payment, and `PAID` that it is paid in full."""

    APPROVED_TO_PAY = "APPROVED_TO_PAY"
    AWAITING_INVOICE = "AWAITING_INVOICE"
    IN_REVIEW = "IN_REVIEW"
    PAID = "PAID"
