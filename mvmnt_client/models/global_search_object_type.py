from mvmnt._json.open_enum import OpenEnum


class GlobalSearchObjectType(OpenEnum):
    """Type of record that the global search covers."""

    CARRIER = "CARRIER"
    CUSTOMER = "CUSTOMER"
    SHIPMENT = "SHIPMENT"
    USER = "USER"
    VENDOR = "VENDOR"
