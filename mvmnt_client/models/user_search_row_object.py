from mvmnt._json.open_enum import OpenEnum


class UserSearchRowObject(OpenEnum):
    """Constant that marks a flat search row, as opposed to a full record."""

    USER_SEARCH_ROW = "USER_SEARCH_ROW"
