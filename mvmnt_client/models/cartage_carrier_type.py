from mvmnt.open_enum import OpenEnum


class CartageCarrierType(OpenEnum):
    """Always `CARTAGE`."""

    CARTAGE = "CARTAGE"
