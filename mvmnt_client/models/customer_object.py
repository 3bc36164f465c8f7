from mvmnt._json.open_enum import OpenEnum


class CustomerObject(OpenEnum):
    """Constant that names the type of this record."""

    CUSTOMER = "CUSTOMER"
