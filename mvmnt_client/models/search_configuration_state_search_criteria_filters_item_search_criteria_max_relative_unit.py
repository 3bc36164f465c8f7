from mvmnt._json.open_enum import OpenEnum


class SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaMaxRelativeUnit(OpenEnum):
    """Unit in which `maxRelative` is counted."""

    DAY = "DAY"
    HOUR = "HOUR"
    MINUTE = "MINUTE"
    MONTH = "MONTH"
    SECOND = "SECOND"
    WEEK = "WEEK"
    YEAR = "YEAR"
