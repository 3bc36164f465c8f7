from mvmnt._json.open_enum import OpenEnum


class UserStatus(OpenEnum):
    """State of a user account: `PENDING` is invited with onboarding unfinished, `ACTIVE` has access to the system,
    `INACTIVE` is deactivated."""

    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"
    PENDING = "PENDING"
