from mvmnt._json.open_enum import OpenEnum


class LookupBy(OpenEnum):
    """Whether a path's `{id}` holds the record's UUID or the client's own key."""

    ID = "id"
    KEY = "key"
