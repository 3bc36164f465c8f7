from mvmnt._json.open_enum import OpenEnum


class OrderFreightInputHandlingUnitType(OpenEnum):
    """Kind of handling unit, such as a pallet or a crate."""

    BAG = "BAG"
    BUNDLE = "BUNDLE"
    CARTON = "CARTON"
    CRATE = "CRATE"
    DRUM = "DRUM"
    OTHER = "OTHER"
    PALLET = "PALLET"
    ROLL = "ROLL"
    SKID = "SKID"
    TOTE = "TOTE"
