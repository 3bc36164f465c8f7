from mvmnt._json.open_enum import OpenEnum


class TruckloadCarrierPatchType(OpenEnum):
    """Needed only when the type is switched; always `TRUCKLOAD` in this variant."""

    TRUCKLOAD = "TRUCKLOAD"
