from mvmnt._json.open_enum import OpenEnum


class DateSearchCriteriaOperator(OpenEnum):
    """How to compare, with the same meanings as in DatetimeSearchCriteria. `BETWEEN` includes both bounds. `EXISTS`
    means that the field has a value, `DOES_NOT_EXIST` that it is null."""

    AFTER = "AFTER"
    BEFORE = "BEFORE"
    BETWEEN = "BETWEEN"
    DOES_NOT_EXIST = "DOES_NOT_EXIST"
    EQUALS = "EQUALS"
    EXISTS = "EXISTS"
    NOT_BETWEEN = "NOT_BETWEEN"
    NOT_EQUALS = "NOT_EQUALS"
