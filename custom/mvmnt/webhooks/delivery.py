"""What the API posts: one delivery, its events, and what tells an event from the repetition of another.

The body of a webhook request is a delivery: when it was sent, and one event or more (schema `WebhookDelivery` of the
description). The API delivers at least once and in no order, and gives deliveries no id.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, Final, NamedTuple, Protocol

import orjson

from mvmnt._json.kinds import ModelOf
from mvmnt._json.model import Model
from mvmnt._json.schema import UNDECODABLE, Misfit
from mvmnt.errors import MvmntError
from mvmnt_client.models import DiffChange, WebhookDelivery
from mvmnt_client.types import UNSET, Unset

__all__ = ["DeliveryError", "DeliveryKey", "Event", "delivery_key", "parse", "record_id"]

_DELIVERY: Final = ModelOf(WebhookDelivery)

_DEEPEST: Final = 100
"""Levels of nesting that a delivery may have. The description's own schemas have a dozen."""


class Event(Protocol):
    """What every event has, whichever of the generated payload models it is, such as `CustomerChangedPayload`.

    An event whose name the description does not tie to a kind of record, and every `*_DELETED` event, is a
    `WebhookPayload`, whose `data` is an open object: `event.data["id"]`.
    """

    @property
    def event(self) -> str:
        """The event's name, such as `CUSTOMER_UPDATED`; the server may add names."""

    @property
    def timestamp(self) -> datetime:
        """When it happened."""

    @property
    def data(self) -> Model:
        """The record concerned: whole after a creation or an update, only its id after a deletion."""

    @property
    def diff(self) -> Sequence[DiffChange] | Unset | None:
        """What an update changed; None or UNSET for other events."""

    def to_dict(self) -> dict[str, Any]:
        """The event as JSON types, under the API's own names."""


class DeliveryError(MvmntError, ValueError):
    """A body is no webhook delivery.

    Attributes:
        path: JSON path of the value at fault, such as `$.events[0].timestamp`; it holds nothing of the body's values.
        reason: what is wrong there and what would be right; it may quote a short value.
    """

    def __init__(self, path: str, reason: str) -> None:
        self.path = path
        self.reason = reason
        super().__init__(f"webhook delivery: {path}: {reason}")


class DeliveryKey(NamedTuple):
    """What an event and its redeliveries have in common, and no other event has. Three strings, for a unique index."""

    event: str
    timestamp: str
    record: str


def parse(body: bytes | str) -> WebhookDelivery:
    """Read the body of a webhook request.

    Each event becomes the model that its name stands for in the description. Events and members that the description
    does not know are kept: the former as `WebhookPayload`, the latter as `model["name"]`.

    Args:
        body: the body as it came, JSON in UTF-8.

    Raises:
        DeliveryError: it is not JSON, or does not fit the description: a required member is missing, a value is of
            another type, there is no event in it, or it is nested more than 100 levels deep.
    """
    try:
        content = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise DeliveryError("$", f"not JSON ({error})" if body else "the body is empty") from None
    if not _is_within(content, _DEEPEST):  # what is deeper could be decoded but neither compared nor written again
        raise DeliveryError("$", f"nested more than {_DEEPEST} levels deep")
    try:
        _DELIVERY.check(content, closed=False)  # decoding alone lets through what it need not look at
        delivery = _DELIVERY.decode(content)
    except Misfit as misfit:
        raise DeliveryError(f"${misfit.place}", misfit.reason) from None
    except UNDECODABLE as error:
        raise DeliveryError("$", f"{type(error).__name__} while decoding") from error
    if not delivery.events:
        raise DeliveryError("$.events", "expected at least one event")
    return delivery


def record_id(event: Event) -> str | None:
    """The id of the record that an event is about; None where its data has none."""
    data = event.data
    found = data["id"] if "id" in data else getattr(data, "id", UNSET)
    return None if found is UNSET or found is None else str(found)


def delivery_key(event: Event) -> DeliveryKey:
    """What to deduplicate events by, as the API advises: the event's name, its time in UTC, and `data.id`.

    An event without an id has a digest of its data instead: two of them in the same moment need not be the same.
    """
    record = record_id(event)
    if record is None:
        content = orjson.dumps(event.data.to_dict(), option=orjson.OPT_SORT_KEYS)
        record = f"sha256:{hashlib.sha256(content).hexdigest()}"
    return DeliveryKey(str(event.event), _in_utc(event.timestamp).isoformat(), record)


def _is_within(value: object, levels: int) -> bool:
    if not isinstance(value, dict | list):
        return True
    members = value.values() if isinstance(value, dict) else value
    return levels > 0 and all(_is_within(member, levels - 1) for member in members)


def _in_utc(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        return moment.replace(tzinfo=UTC)
    try:
        return moment.astimezone(UTC)
    except OverflowError:  # a moment within hours of the calendar's first or last
        return moment
