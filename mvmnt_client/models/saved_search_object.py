from mvmnt._json.open_enum import OpenEnum


class SavedSearchObject(OpenEnum):
    """Constant that names the kind of object."""

    SAVED_SEARCH = "SAVED_SEARCH"
