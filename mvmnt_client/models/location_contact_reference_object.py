from mvmnt._json.open_enum import OpenEnum


class LocationContactReferenceObject(OpenEnum):
    """Constant that names the type of this record."""

    LOCATION_CONTACT = "LOCATION_CONTACT"
