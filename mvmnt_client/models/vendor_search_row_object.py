from mvmnt._json.open_enum import OpenEnum


class VendorSearchRowObject(OpenEnum):
    """Constant that marks a flat search row, as opposed to a full record."""

    VENDOR_SEARCH_ROW = "VENDOR_SEARCH_ROW"
