from mvmnt._json.open_enum import OpenEnum


class QuoteStatus(OpenEnum):
    """Stages of a quote. It begins in `DRAFT`, or in `REQUESTED` when the customer has asked and pricing is due. It is
    under negotiation in `QUOTED` (the price went to the customer), `RECEIVED_REPLY`, `SENT_REPLY`,
    `RECEIVED_COUNTER` and `SENT_COUNTER`, and ends in `WON`, `LOST`, `PASS` (the broker declined to quote) or
    `CANCELED`."""

    CANCELED = "CANCELED"
    DRAFT = "DRAFT"
    LOST = "LOST"
    PASS = "PASS"
    QUOTED = "QUOTED"
    RECEIVED_COUNTER = "RECEIVED_COUNTER"
    RECEIVED_REPLY = "RECEIVED_REPLY"
    REQUESTED = "REQUESTED"
    SENT_COUNTER = "SENT_COUNTER"
    SENT_REPLY = "SENT_REPLY"
    WON = "WON"
