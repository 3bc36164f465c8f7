from mvmnt._json.open_enum import OpenEnum


class DocumentType(OpenEnum):
    """Kinds of document. `INVOICE` is an invoice to a customer and `CARRIER_INVOICE` the bill of a carrier; `RATE_CON`
    is a rate confirmation."""

    BILL_OF_LADING = "BILL_OF_LADING"
    CARRIER_INVOICE = "CARRIER_INVOICE"
    CERTIFICATE_OF_INSURANCE = "CERTIFICATE_OF_INSURANCE"
    DELIVERY_ORDER = "DELIVERY_ORDER"
    DETENTION = "DETENTION"
    HOUSE_AIRWAY_BILL = "HOUSE_AIRWAY_BILL"
    INVOICE = "INVOICE"
    LOAD_TENDER = "LOAD_TENDER"
    LUMPER_RECEIPT = "LUMPER_RECEIPT"
    MASTER_AIRWAY_BILL = "MASTER_AIRWAY_BILL"
    OTHER = "OTHER"
    PROOF_OF_DELIVERY = "PROOF_OF_DELIVERY"
    QUOTE = "QUOTE"
    RATE_CON = "RATE_CON"
    W9 = "W9"
