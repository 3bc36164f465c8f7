from mvmnt._json.open_enum import OpenEnum


class Currency(OpenEnum):
    """Currency as an ISO 4217 code, limited to the codes listed."""

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
