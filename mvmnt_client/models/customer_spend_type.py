from mvmnt._json.open_enum import OpenEnum


class CustomerSpendType(OpenEnum):
    """How a customer buys freight: at contract prices (`CONTRACT`) or at spot-market prices (`SPOT`)."""

    CONTRACT = "CONTRACT"
    SPOT = "SPOT"
