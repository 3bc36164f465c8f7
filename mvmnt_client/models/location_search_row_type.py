from mvmnt._json.open_enum import OpenEnum


class LocationSearchRowType(OpenEnum):
    """Role of the site: `SHIPPER`, `RECEIVER` or `BOTH`."""

    BOTH = "BOTH"
    RECEIVER = "RECEIVER"
    SHIPPER = "SHIPPER"
