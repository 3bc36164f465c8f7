from mvmnt._json.open_enum import OpenEnum


class ARPaymentMethodType(OpenEnum):
    """Way in which a customer pays."""

    ACH_WIRE = "ACH_WIRE"
    CHECK = "CHECK"
    CREDIT_CARD = "CREDIT_CARD"
    EFT_DIRECT_DEPOSIT = "EFT_DIRECT_DEPOSIT"
    E_TRANSFER = "E_TRANSFER"
    VENMO = "VENMO"
    ZELLE = "ZELLE"
