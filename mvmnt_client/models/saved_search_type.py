from mvmnt._json.open_enum import OpenEnum


class SavedSearchType(OpenEnum):
    """Type of record that a saved search looks for. `INVOICE` stands for the invoices sent to customers, `BILL` for
    the bills of carriers and vendors, `INVOICE_PAYMENT` and `BILL_PAYMENT` for groups of payments received and paid
    out."""

    BILL = "BILL"
    BILL_PAYMENT = "BILL_PAYMENT"
    CARRIER = "CARRIER"
    COMMISSION = "COMMISSION"
    CUSTOMER = "CUSTOMER"
    INVOICE = "INVOICE"
    INVOICE_PAYMENT = "INVOICE_PAYMENT"
    LOAD = "LOAD"
    LOCATION = "LOCATION"
    QUOTE = "QUOTE"
    SHIPMENT = "SHIPMENT"
    TRUCK_POSTING = "TRUCK_POSTING"
    USER = "USER"
    VENDOR = "VENDOR"
