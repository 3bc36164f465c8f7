from mvmnt._json.open_enum import OpenEnum


class LoadCarrierStatus(OpenEnum):
    """State of a carrier assignment. `TONU` (truck ordered, not used) means that it was canceled after dispatch,
    `BOUNCED` that the carrier dropped or refused the load."""

    ACTIVE = "ACTIVE"
    BOUNCED = "BOUNCED"
    TONU = "TONU"
