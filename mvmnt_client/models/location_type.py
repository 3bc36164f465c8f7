from mvmnt._json.open_enum import OpenEnum


class LocationType(OpenEnum):
    """What a location serves for: pickup only (`SHIPPER`), delivery only (`RECEIVER`) or both (`BOTH`)."""

    BOTH = "BOTH"
    RECEIVER = "RECEIVER"
    SHIPPER = "SHIPPER"
