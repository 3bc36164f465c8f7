from mvmnt._json.open_enum import OpenEnum


class OrderBillingStatus(OpenEnum):
    """Progress of billing the customer for an order (accounts receivable). `DOCS_NEEDED` means that delivery documents
    are missing, `INVOICED` that the invoice has been generated and sent."""

    DOCS_NEEDED = "DOCS_NEEDED"
    INVOICED = "INVOICED"
    NOT_READY_TO_INVOICE = "NOT_READY_TO_INVOICE"
    PAID = "PAID"
    PARTIALLY_PAID = "PARTIALLY_PAID"
    READY_TO_INVOICE = "READY_TO_INVOICE"
