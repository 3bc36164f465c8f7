from mvmnt._json.open_enum import OpenEnum


class TruckloadCarrierType(OpenEnum):
    """Always `TRUCKLOAD`."""

    TRUCKLOAD = "TRUCKLOAD"
