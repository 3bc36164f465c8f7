from mvmnt._json.open_enum import OpenEnum


class BillPaymentMethodType(OpenEnum):
    """Way in which a carrier, vendor or factoring company is paid."""

    ACH_WIRE = "ACH_WIRE"
    CHECK = "CHECK"
    CREDIT_CARD = "CREDIT_CARD"
    EFT_DIRECT_DEPOSIT = "EFT_DIRECT_DEPOSIT"
    E_TRANSFER = "E_TRANSFER"
    VENMO = "VENMO"
