from mvmnt.open_enum import OpenEnum


class LinehaulCarrierType(OpenEnum):
    """Always `LINEHAUL`."""

    LINEHAUL = "LINEHAUL"
