from mvmnt._json.open_enum import OpenEnum


class SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaMinRelativeUnit(OpenEnum):
    """Unit in which `minRelative` is counted."""

    DAY = "DAY"
    HOUR = "HOUR"
    MINUTE = "MINUTE"
    MONTH = "MONTH"
    SECOND = "SECOND"
    WEEK = "WEEK"
    YEAR = "YEAR"
