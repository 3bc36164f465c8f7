from mvmnt._json.open_enum import OpenEnum


class LocationSearchRequestFormat(OpenEnum):
    """`flat`, the default, returns only the indexed fields and is faster; `full` returns whole location records."""

    FLAT = "flat"
    FULL = "full"
