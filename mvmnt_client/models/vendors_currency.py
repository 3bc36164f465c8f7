from mvmnt._json.open_enum import OpenEnum


class VendorsCurrency(OpenEnum):
    """ISO 4217 code of a currency that a vendor can use."""

    CAD = "CAD"
    EUR = "EUR"
    GBP = "GBP"
    MXN = "MXN"
    USD = "USD"
