from mvmnt._json.open_enum import OpenEnum


class UserSearchRowStatus(OpenEnum):
    """Status of the user: `pending`, `active` or `inactive`."""

    ACTIVE = "active"
    INACTIVE = "inactive"
    PENDING = "pending"
