from mvmnt._json.open_enum import OpenEnum


class UserSearchRequestFormat(OpenEnum):
    """`flat`, the default, returns only the indexed fields and is faster; `full` returns whole user records."""

    FLAT = "flat"
    FULL = "full"
