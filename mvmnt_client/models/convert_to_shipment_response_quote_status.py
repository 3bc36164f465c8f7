from mvmnt._json.open_enum import OpenEnum


class ConvertToShipmentResponseQuoteStatus(OpenEnum):
    """Status of the quote after the conversion, always `WON`."""

    WON = "WON"
