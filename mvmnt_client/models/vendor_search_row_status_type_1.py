from mvmnt._json.open_enum import OpenEnum


class VendorSearchRowStatusType1(OpenEnum):
    """Status of the vendor in the search index: `active`, `inactive` or `do_not_use`."""

    ACTIVE = "active"
    DO_NOT_USE = "do_not_use"
    INACTIVE = "inactive"
