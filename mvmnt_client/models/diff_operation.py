from mvmnt._json.open_enum import OpenEnum


class DiffOperation(OpenEnum):
    """Kind of change, with the names used by json-diff-ts. A field that goes from null to a value counts as `ADD`, one
    that goes from a value to null as `REMOVE`."""

    ADD = "ADD"
    REMOVE = "REMOVE"
    UPDATE = "UPDATE"
