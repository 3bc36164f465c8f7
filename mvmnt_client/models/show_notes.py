from mvmnt._json.open_enum import OpenEnum


class ShowNotes(OpenEnum):
    """Which notes appear on documents. `ALL` prints the external notes on customer and carrier documents alike;
    `SPLIT` prints the external notes on customer documents and the carrier notes on carrier documents."""

    ALL = "ALL"
    SPLIT = "SPLIT"
