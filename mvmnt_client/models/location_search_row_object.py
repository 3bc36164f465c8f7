from mvmnt._json.open_enum import OpenEnum


class LocationSearchRowObject(OpenEnum):
    """Constant that marks a flat search row, as opposed to a full record."""

    LOCATION_SEARCH_ROW = "LOCATION_SEARCH_ROW"
