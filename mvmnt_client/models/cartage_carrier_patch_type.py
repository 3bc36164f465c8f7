from mvmnt._json.open_enum import OpenEnum


class CartageCarrierPatchType(OpenEnum):
    """Needed only when the type is switched; always `CARTAGE` in this variant."""

    CARTAGE = "CARTAGE"
