from mvmnt._json.open_enum import OpenEnum


class CreditMemoStatus(OpenEnum):
    """Status of a credit memo, derived from its remaining balance. `OPEN` has its full balance left,
    `PARTIALLY_APPLIED` has some left, `APPLIED` is used up on invoices, and `VOIDED` is canceled."""

    APPLIED = "APPLIED"
    OPEN = "OPEN"
    PARTIALLY_APPLIED = "PARTIALLY_APPLIED"
    VOIDED = "VOIDED"
