from mvmnt._json.open_enum import OpenEnum


class CarrierSearchRowObject(OpenEnum):
    """Constant that marks a flat search row, as opposed to a full record."""

    CARRIER_SEARCH_ROW = "CARRIER_SEARCH_ROW"
