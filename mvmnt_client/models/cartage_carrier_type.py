from mvmnt._json.open_enum import OpenEnum


class CartageCarrierType(OpenEnum):
    """Always `CARTAGE`."""

    CARTAGE = "CARTAGE"
