from mvmnt._json.open_enum import OpenEnum


class VendorPaymentMethodType(OpenEnum):
    """Way in which a payment is sent, such as ACH, wire, check, Canadian electronic funds transfer (`CAD_EFT`) or a
    payment platform."""

    ACH = "ACH"
    ACH_WIRE = "ACH_WIRE"
    CAD_EFT = "CAD_EFT"
    CHECK = "CHECK"
    COMCHECK = "COMCHECK"
    ECHECK = "ECHECK"
    EFS = "EFS"
    TRIUMPH_PAY = "TRIUMPH_PAY"
    VENMO = "VENMO"
    WIRE = "WIRE"
    ZELLE = "ZELLE"
