from mvmnt._json.open_enum import OpenEnum


class LinehaulCarrierType(OpenEnum):
    """Always `LINEHAUL`."""

    LINEHAUL = "LINEHAUL"
