from mvmnt._json.open_enum import OpenEnum


class LtlCarrierInputType(OpenEnum):
    """Always `LTL`."""

    LTL = "LTL"
