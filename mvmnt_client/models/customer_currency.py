from mvmnt._json.open_enum import OpenEnum


class CustomerCurrency(OpenEnum):
    """Three-letter code of the currency that a customer prefers for transactions."""

    ARS = "ARS"
    AUD = "AUD"
    BRL = "BRL"
    CAD = "CAD"
    CNY = "CNY"
    EUR = "EUR"
    GBP = "GBP"
    IDR = "IDR"
    INR = "INR"
    JPY = "JPY"
    KRW = "KRW"
    MXN = "MXN"
    RUB = "RUB"
    SAR = "SAR"
    TRY = "TRY"
    USD = "USD"
    ZAR = "ZAR"
