from mvmnt._json.open_enum import OpenEnum


class VendorContactRole(OpenEnum):
    """Role that a contact has at the vendor."""

    AGENT = "AGENT"
    BILLING = "BILLING"
    OPERATION = "OPERATION"
    OWNER = "OWNER"
