from mvmnt._json.open_enum import OpenEnum


class LoadCarrierRemovalReason(OpenEnum):
    """Why a carrier was removed from a load; TONU stands for truck ordered, not used."""

    BOUNCED = "BOUNCED"
    DRIVER_ISSUE = "DRIVER_ISSUE"
    EQUIPMENT_ISSUE = "EQUIPMENT_ISSUE"
    OTHER = "OTHER"
    RATE_DISPUTE = "RATE_DISPUTE"
    TIMING_ISSUE = "TIMING_ISSUE"
    TONU = "TONU"
