from mvmnt._json.open_enum import OpenEnum


class CustomerSearchRequestFormat(OpenEnum):
    """`flat`, the default, returns only the indexed fields and is faster; `full` returns whole customer records."""

    FLAT = "flat"
    FULL = "full"
