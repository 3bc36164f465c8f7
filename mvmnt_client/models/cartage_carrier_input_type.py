from mvmnt._json.open_enum import OpenEnum


class CartageCarrierInputType(OpenEnum):
    """Always `CARTAGE`."""

    CARTAGE = "CARTAGE"
