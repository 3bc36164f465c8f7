from mvmnt._json.open_enum import OpenEnum


class ServiceStatus(OpenEnum):
    """Stages of a service. `ACTIVE` means that it is under way; `AWAITING_INVOICE`, `INVOICE_IN_REVIEW`,
    `APPROVED_TO_PAY` and `PAID` follow the vendor's bill on the payable side; `CANCELED` is final."""

    ACTIVE = "ACTIVE"
    APPROVED_TO_PAY = "APPROVED_TO_PAY"
    AWAITING_INVOICE = "AWAITING_INVOICE"
    CANCELED = "CANCELED"
    INVOICE_IN_REVIEW = "INVOICE_IN_REVIEW"
    PAID = "PAID"
