from mvmnt._json.open_enum import OpenEnum


class UserReferenceStatus(OpenEnum):
    """Whether the user is invited (`PENDING`), has access to the system (`ACTIVE`) or is deactivated (`INACTIVE`)."""

    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"
    PENDING = "PENDING"
