from mvmnt._json.open_enum import OpenEnum


class VendorObject(OpenEnum):
    """Constant that names the kind of object."""

    VENDOR = "VENDOR"
