from mvmnt._json.open_enum import OpenEnum


class SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaValueRelativeUnit(OpenEnum):
    """Unit in which `valueRelative` is counted."""

    DAY = "DAY"
    HOUR = "HOUR"
    MINUTE = "MINUTE"
    MONTH = "MONTH"
    SECOND = "SECOND"
    WEEK = "WEEK"
    YEAR = "YEAR"
