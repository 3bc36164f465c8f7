from mvmnt._json.open_enum import OpenEnum


class TextSearchCriteriaOperator(OpenEnum):
    """How to compare. `INCLUDES` looks for the text anywhere in the field. `EXISTS` means that the field has a value,
    `DOES_NOT_EXIST` that it is null."""

    DOES_NOT_EXIST = "DOES_NOT_EXIST"
    ENDS_WITH = "ENDS_WITH"
    EQUALS = "EQUALS"
    EXISTS = "EXISTS"
    INCLUDES = "INCLUDES"
    NOT_EQUALS = "NOT_EQUALS"
    NOT_ONE_OF = "NOT_ONE_OF"
    ONE_OF = "ONE_OF"
    STARTS_WITH = "STARTS_WITH"
