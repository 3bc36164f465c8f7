from mvmnt._json.open_enum import OpenEnum


class TruckloadCarrierInputType(OpenEnum):
    """Always `TRUCKLOAD`."""

    TRUCKLOAD = "TRUCKLOAD"
