from mvmnt._json.open_enum import OpenEnum


class LtlCarrierType(OpenEnum):
    """Always `LTL`."""

    LTL = "LTL"
