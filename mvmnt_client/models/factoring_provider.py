from mvmnt._json.open_enum import OpenEnum


class FactoringProvider(OpenEnum):
    """Provider through which an invoice is factored."""

    DENIM = "DENIM"
    HAULPAY = "HAULPAY"
