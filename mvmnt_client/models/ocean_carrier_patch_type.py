from mvmnt._json.open_enum import OpenEnum


class OceanCarrierPatchType(OpenEnum):
    """Needed only when the type is switched; always `OCEAN` in this variant."""

    OCEAN = "OCEAN"
