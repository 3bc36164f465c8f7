from mvmnt._json.open_enum import OpenEnum


class QuoteLostReason(OpenEnum):
    """Why a quote was lost. `TOO_HIGH` concerns the price and `TOO_SLOW` the speed of the response,
    `TRUCK_NOT_AVAILABLE` means that there was no capacity, and `OTHER` is explained in `lostReasonText`."""

    EXPIRED = "EXPIRED"
    NO_REASON = "NO_REASON"
    NO_RESPONSE = "NO_RESPONSE"
    OTHER = "OTHER"
    TOO_HIGH = "TOO_HIGH"
    TOO_SLOW = "TOO_SLOW"
    TRUCK_NOT_AVAILABLE = "TRUCK_NOT_AVAILABLE"
