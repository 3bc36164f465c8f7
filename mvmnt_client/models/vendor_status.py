from mvmnt._json.open_enum import OpenEnum


class VendorStatus(OpenEnum):
    """Status of a vendor as the filter knows it."""

    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"
