from mvmnt._json.open_enum import OpenEnum


class QuoteSide(OpenEnum):
    """Direction of a quote, which is `SELL` for a quote to a customer and `BUY` for a quote with a carrier."""

    BUY = "BUY"
    SELL = "SELL"
