from mvmnt._json.open_enum import OpenEnum


class KeywordSearchCriteriaOperator(OpenEnum):
    """How to compare. `EXISTS` means that the field has a value, `DOES_NOT_EXIST` that it is null."""

    DOES_NOT_EXIST = "DOES_NOT_EXIST"
    EQUALS = "EQUALS"
    EXISTS = "EXISTS"
    NOT_EQUALS = "NOT_EQUALS"
    NOT_ONE_OF = "NOT_ONE_OF"
    ONE_OF = "ONE_OF"
