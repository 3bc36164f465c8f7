from mvmnt._json.open_enum import OpenEnum


class UserSearchRowVisibilityType1(OpenEnum):
    """Visibility level of the user: `ALL` or `LIMITED`."""

    ALL = "ALL"
    LIMITED = "LIMITED"
