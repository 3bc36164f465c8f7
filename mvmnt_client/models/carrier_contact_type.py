from mvmnt._json.open_enum import OpenEnum


class CarrierContactType(OpenEnum):
    """Role a contact has at a carrier."""

    ACCOUNTING = "ACCOUNTING"
    AFTER_HOURS = "AFTER_HOURS"
    CENSUS = "CENSUS"
    CLAIMS = "CLAIMS"
    DISPATCH = "DISPATCH"
    DRIVER = "DRIVER"
    EMERGENCY = "EMERGENCY"
    MANAGER = "MANAGER"
    OWNER = "OWNER"
