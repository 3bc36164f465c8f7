from mvmnt._json.open_enum import OpenEnum


class ShipmentStatus(OpenEnum):
    """Stages of a shipment. Before transit these are `DRAFT`, `TENDER_PENDING` (the carrier has yet to respond),
    `TENDER_REJECTED` (the carrier refused), `ON_HOLD`, `PLANNING`, `SELECTED` (a carrier is chosen), `BOOKED` (the
    carrier has confirmed) and `DISPATCHED`. In transit they are `LOADING`, `PICKED_UP`, `IN_TRANSIT`, `UNLOADING`,
    `ARRIVED_AT_DELIVERY_TERMINAL` (LTL), `OUT_FOR_DELIVERY` and `RECOVERED`. `DELIVERED` and `CANCELED` are final."""

    ARRIVED_AT_DELIVERY_TERMINAL = "ARRIVED_AT_DELIVERY_TERMINAL"
    BOOKED = "BOOKED"
    CANCELED = "CANCELED"
    DELIVERED = "DELIVERED"
    DISPATCHED = "DISPATCHED"
    DRAFT = "DRAFT"
    IN_TRANSIT = "IN_TRANSIT"
    LOADING = "LOADING"
    ON_HOLD = "ON_HOLD"
    OUT_FOR_DELIVERY = "OUT_FOR_DELIVERY"
    PICKED_UP = "PICKED_UP"
    PLANNING = "PLANNING"
    RECOVERED = "RECOVERED"
    SELECTED = "SELECTED"
    TENDER_PENDING = "TENDER_PENDING"
    TENDER_REJECTED = "TENDER_REJECTED"
    UNLOADING = "UNLOADING"
