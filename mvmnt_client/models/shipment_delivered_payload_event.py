from mvmnt._json.open_enum import OpenEnum


class ShipmentDeliveredPayloadEvent(OpenEnum):
    """Name of the event."""

    SHIPMENT_DELIVERED = "SHIPMENT_DELIVERED"
