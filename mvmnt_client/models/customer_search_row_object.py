from mvmnt._json.open_enum import OpenEnum


class CustomerSearchRowObject(OpenEnum):
    """Constant that marks a flat search row, as opposed to a full record."""

    CUSTOMER_SEARCH_ROW = "CUSTOMER_SEARCH_ROW"
