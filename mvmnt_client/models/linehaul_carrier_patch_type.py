from mvmnt._json.open_enum import OpenEnum


class LinehaulCarrierPatchType(OpenEnum):
    """Needed only when the type is switched; always `LINEHAUL` in this variant."""

    LINEHAUL = "LINEHAUL"
