from mvmnt._json.open_enum import OpenEnum


class CustomerReferenceStatus(OpenEnum):
    """Status of the customer in a vocabulary of its own: the set of values is not that of `CustomerStatus`."""

    ACTIVE = "ACTIVE"
    CHURNED = "CHURNED"
    INACTIVE = "INACTIVE"
    PROSPECT = "PROSPECT"
