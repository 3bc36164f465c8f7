from mvmnt._json.open_enum import OpenEnum


class LoadStatus(OpenEnum):
    """Stages of a load. Before transit these are `SOURCING` (no carrier has been found yet), `BOOKED` and
    `DISPATCHED`; in transit `LOADING`, `PICKED_UP`, `IN_TRANSIT` and `UNLOADING`. `DELIVERED` and `CANCELED` are
    final."""

    BOOKED = "BOOKED"
    CANCELED = "CANCELED"
    DELIVERED = "DELIVERED"
    DISPATCHED = "DISPATCHED"
    IN_TRANSIT = "IN_TRANSIT"
    LOADING = "LOADING"
    PICKED_UP = "PICKED_UP"
    SOURCING = "SOURCING"
    UNLOADING = "UNLOADING"
