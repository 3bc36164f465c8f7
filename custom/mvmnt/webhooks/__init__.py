"""Receives the API's webhooks, which it posts when records change.

Most programs need `WebhookReceiver` only, an ASGI app. `parse`, `verify` and `delivery_key` are its parts, for programs
that receive webhooks in another way.
"""

from mvmnt.webhooks.delivery import DeliveryError, Event, parse, record_id
from mvmnt.webhooks.duplicates import DeliveryKey, delivery_key
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
