from mvmnt._json.open_enum import OpenEnum


class LocationObject(OpenEnum):
    """Constant that names the type of this record."""

    LOCATION = "LOCATION"
