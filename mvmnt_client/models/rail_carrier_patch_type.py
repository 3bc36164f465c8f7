from mvmnt._json.open_enum import OpenEnum


class RailCarrierPatchType(OpenEnum):
    """Needed only when the type is switched; always `RAIL` in this variant."""

    RAIL = "RAIL"
