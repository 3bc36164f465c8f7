from mvmnt._json.open_enum import OpenEnum


class OrderStopType(OpenEnum):
    """Whether freight is picked up, delivered or cross-docked here."""

    CROSS_DOCK = "CROSS_DOCK"
    DELIVERY = "DELIVERY"
    PICKUP = "PICKUP"
