from mvmnt._json.open_enum import OpenEnum


class LoadCarrierSummaryStatus(OpenEnum):
    """Whether the assignment is active, ended as TONU (truck ordered, not used) or bounced."""

    ACTIVE = "ACTIVE"
    BOUNCED = "BOUNCED"
    TONU = "TONU"
