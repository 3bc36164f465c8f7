from mvmnt._json.open_enum import OpenEnum


class AirCarrierPatchType(OpenEnum):
    """Needed only when the type is switched; always `AIR` in this variant."""

    AIR = "AIR"
