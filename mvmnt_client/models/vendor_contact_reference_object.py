from mvmnt._json.open_enum import OpenEnum


class VendorContactReferenceObject(OpenEnum):
    """Constant that names the kind of object."""

    VENDOR_CONTACT = "VENDOR_CONTACT"
