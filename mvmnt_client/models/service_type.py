from mvmnt._json.open_enum import OpenEnum


class ServiceType(OpenEnum):
    """Kinds of work that vendors perform besides carriage; `DRAYAGE` concerns ports or rail."""

    CARGO_HANDLING = "CARGO_HANDLING"
    CROSS_DOCK = "CROSS_DOCK"
    CUSTOMS_CLEARANCE = "CUSTOMS_CLEARANCE"
    DOCUMENTATION = "DOCUMENTATION"
    DRAYAGE = "DRAYAGE"
    FUMIGATION = "FUMIGATION"
    INSPECTION = "INSPECTION"
    INSURANCE = "INSURANCE"
    OTHER = "OTHER"
    TRANSLOAD = "TRANSLOAD"
    WAREHOUSING = "WAREHOUSING"
