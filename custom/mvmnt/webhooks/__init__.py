"""Webhooks: what the API posts to you when a record changes, and an ASGI app that receives it.

`WebhookReceiver` is all that most programs need. `parse`, `verify` and `delivery_key` are its parts, for those who
receive with something else.
"""

from mvmnt.webhooks.delivery import DeliveryError, DeliveryKey, Event, delivery_key, parse, record_id
from mvmnt.webhooks.outcome import HandlerFailure, ReceiverStats
from mvmnt.webhooks.receiver import WebhookReceiver
from mvmnt.webhooks.verification import verify

__all__ = [
    "DeliveryError",
    "DeliveryKey",
    "Event",
    "HandlerFailure",
    "ReceiverStats",
    "WebhookReceiver",
    "delivery_key",
    "parse",
    "record_id",
    "verify",
]
