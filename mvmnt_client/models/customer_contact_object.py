from mvmnt._json.open_enum import OpenEnum


class CustomerContactObject(OpenEnum):
    """Constant that names the type of this record."""

    CUSTOMER_CONTACT = "CUSTOMER_CONTACT"
