from mvmnt._json.open_enum import OpenEnum


class ServiceSummaryStatus(OpenEnum):
    """Stage the service has reached."""

    ACTIVE = "ACTIVE"
    APPROVED_TO_PAY = "APPROVED_TO_PAY"
    AWAITING_INVOICE = "AWAITING_INVOICE"
    CANCELED = "CANCELED"
    INVOICE_IN_REVIEW = "INVOICE_IN_REVIEW"
    PAID = "PAID"
