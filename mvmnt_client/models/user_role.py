from mvmnt._json.open_enum import OpenEnum


class UserRole(OpenEnum):
    """Role of a user. `AR_AP` stands for staff who handle accounts receivable and accounts payable."""

    ADMIN = "ADMIN"
    AR_AP = "AR_AP"
    CARRIER_REP = "CARRIER_REP"
    COMPLIANCE = "COMPLIANCE"
    CUSTOMER_REP = "CUSTOMER_REP"
