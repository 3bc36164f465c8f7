from mvmnt._json.open_enum import OpenEnum


class BillEntityType(OpenEnum):
    """What a bill belongs to: `CARRIER` stands for a load carrier assignment (LoadCarrier), `VENDOR` for a vended
    service (VendedService)."""

    CARRIER = "CARRIER"
    VENDOR = "VENDOR"
