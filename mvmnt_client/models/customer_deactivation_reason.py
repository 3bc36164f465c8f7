from mvmnt._json.open_enum import OpenEnum


class CustomerDeactivationReason(OpenEnum):
    """Why a customer was deactivated. `ACQUIRED` means that another company bought it; `OTHER` is explained in
    `deactivationNotes`."""

    ACQUIRED = "ACQUIRED"
    DUPLICATE = "DUPLICATE"
    NOT_IN_BUSINESS = "NOT_IN_BUSINESS"
    NOT_PAYING_INVOICE = "NOT_PAYING_INVOICE"
    OTHER = "OTHER"
