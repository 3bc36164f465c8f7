from mvmnt._json.open_enum import OpenEnum


class BooleanSearchCriteriaOperator(OpenEnum):
    """Value that the field must have, sent as the string `TRUE` or `FALSE`."""

    FALSE = "FALSE"
    TRUE = "TRUE"
