"""Webhook deliveries as the API posts them."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import orjson
from support.samples import corrected_description, sample

TOKEN = "whk-new-5f0e"
OLD_TOKEN = "whk-old-91ab"

_MAPPING = corrected_description()["components"]["schemas"]["WebhookDelivery"]["properties"]["events"]["items"][
    "discriminator"
]["mapping"]

#: The payload schema of each event that the description gives one.
PAYLOAD_OF_EVENT: dict[str, str] = {name: reference.rpartition("/")[2] for name, reference in _MAPPING.items()}


def record(number: int) -> str:
    """The id of the record with a number."""
    return str(UUID(int=number))


def event(name: str = "SHIPMENT_BOOKED", number: int = 1, *, at: str = "2025-01-31T12:30:00+00:00") -> dict[str, Any]:
    """An event about a record, with no more in it than the description asks for."""
    if name in PAYLOAD_OF_EVENT:
        schemas = corrected_description()["components"]["schemas"]
        payload: dict[str, Any] = sample(corrected_description(), schemas[PAYLOAD_OF_EVENT[name]])
        return {**payload, "event": name, "timestamp": at, "data": {**payload["data"], "id": record(number)}}
    return {"event": name, "timestamp": at, "data": {"id": record(number)}, "diff": None}


def delivery(*events: dict[str, Any]) -> bytes:
    """The body that carries these events; one where none is given."""
    return orjson.dumps({"sentAt": "2025-01-31T12:30:05+00:00", "events": list(events or [event()])})
