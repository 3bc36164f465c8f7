from mvmnt._json.open_enum import OpenEnum


class LtlCarrierPatchType(OpenEnum):
    """Needed only when the type is switched; always `LTL` in this variant."""

    LTL = "LTL"
