from mvmnt._json.open_enum import OpenEnum


class RelativeTimeUnit(OpenEnum):
    """Unit in which an offset from the present moment is counted."""

    DAY = "DAY"
    HOUR = "HOUR"
    MINUTE = "MINUTE"
    MONTH = "MONTH"
    SECOND = "SECOND"
    WEEK = "WEEK"
    YEAR = "YEAR"
