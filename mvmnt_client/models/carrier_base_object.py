from mvmnt._json.open_enum import OpenEnum


class CarrierBaseObject(OpenEnum):
    """Kind of record, always `CARRIER`."""

    CARRIER = "CARRIER"
