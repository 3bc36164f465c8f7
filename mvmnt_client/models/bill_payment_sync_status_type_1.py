from mvmnt._json.open_enum import OpenEnum


class BillPaymentSyncStatusType1(OpenEnum):
    """State of the sync with QuickBooks Online."""

    ERROR = "error"
    PENDING = "pending"
    SYNCED = "synced"
