from mvmnt._json.open_enum import OpenEnum


class PaymentRecipientType(OpenEnum):
    """Who receives the payment: the carrier itself (`DIRECT`) or a factoring company (`FACTOR`), which requires
    `carrierFactorId`."""

    DIRECT = "DIRECT"
    FACTOR = "FACTOR"
