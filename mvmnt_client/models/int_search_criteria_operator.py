from mvmnt._json.open_enum import OpenEnum


class IntSearchCriteriaOperator(OpenEnum):
    """How to compare. `BETWEEN` includes both bounds. `EXISTS` means that the field has a value, `DOES_NOT_EXIST` that
    it is null."""

    BETWEEN = "BETWEEN"
    DOES_NOT_EXIST = "DOES_NOT_EXIST"
    EQUALS = "EQUALS"
    EXISTS = "EXISTS"
    GREATER_THAN = "GREATER_THAN"
    LESS_THAN = "LESS_THAN"
    NOT_BETWEEN = "NOT_BETWEEN"
    NOT_EQUALS = "NOT_EQUALS"
