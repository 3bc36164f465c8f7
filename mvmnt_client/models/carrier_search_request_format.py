from mvmnt._json.open_enum import OpenEnum


class CarrierSearchRequestFormat(OpenEnum):
    """`flat`, the default, returns only the indexed fields and is faster; `full` returns whole carrier records."""

    FLAT = "flat"
    FULL = "full"
