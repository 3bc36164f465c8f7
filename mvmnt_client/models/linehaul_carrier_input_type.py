from mvmnt._json.open_enum import OpenEnum


class LinehaulCarrierInputType(OpenEnum):
    """Always `LINEHAUL`."""

    LINEHAUL = "LINEHAUL"
