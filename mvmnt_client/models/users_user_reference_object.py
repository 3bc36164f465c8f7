from mvmnt._json.open_enum import OpenEnum


class UsersUserReferenceObject(OpenEnum):
    """Constant that names the type of this record."""

    USER = "USER"
