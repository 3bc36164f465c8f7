from mvmnt._json.open_enum import OpenEnum


class VendorSearchRequestFormat(OpenEnum):
    """`flat`, the default, returns only the indexed fields and is faster; `full` returns whole vendor records."""

    FLAT = "flat"
    FULL = "full"
