from mvmnt._json.open_enum import OpenEnum


class CustomerSearchRowStatus(OpenEnum):
    """Status of the customer: `ACTIVE`, `INACTIVE`, `PENDING`, `SUSPENDED` or `ARCHIVED`."""

    ACTIVE = "ACTIVE"
    ARCHIVED = "ARCHIVED"
    INACTIVE = "INACTIVE"
    PENDING = "PENDING"
    SUSPENDED = "SUSPENDED"
