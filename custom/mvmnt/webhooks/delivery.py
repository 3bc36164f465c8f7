"""Parses deliveries into events.

The body of a webhook request is a delivery: the time of sending, and one event or more (schema `WebhookDelivery` of the
description). The API delivers at least once and in no order, and its deliveries have no id.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final, Protocol

import orjson

from mvmnt._core import json_numbers
from mvmnt._core.json_types import is_array, is_object
from mvmnt._json.kinds import ModelOf
from mvmnt._json.model import Model
from mvmnt._json.schema import RESPONSE, UNDECODABLE, Misfit
from mvmnt.errors import MvmntError
from mvmnt_client.models import DiffChange, WebhookDelivery

__all__ = ["DeliveryError", "Event", "parse", "record_id"]

_DELIVERY: Final = ModelOf(WebhookDelivery)

_DEEPEST: Final = 100
"""The most levels of nesting of a delivery. The description's schemas have a dozen."""


class Event(Protocol):
    """The attributes that all payload models have, such as `CustomerChangedPayload`.

    An event whose name the description ties to no kind of record, and every `*_DELETED` event, is a `WebhookPayload`,
    whose `data` is an open object: `event.data["id"]`.
    """

    @property
    def event(self) -> str:
        """The event's name, such as `CUSTOMER_UPDATED`; the server may add names."""
        ...

    @property
    def timestamp(self) -> datetime:
        """The time of the change."""
        ...

    @property
    def data(self) -> Model:
        """The record: complete after a creation or an update, only its id after a deletion."""
        ...

    @property
    def diff(self) -> Sequence[DiffChange] | None:
        """The changes of an update; None for other events."""
        ...

    def to_dict(self) -> dict[str, Any]:
        """The event as JSON types, with the API's names."""
        ...


class DeliveryError(MvmntError, ValueError):
    """A body is no webhook delivery.

    Attributes:
        path: JSON path of the invalid value, such as `$.events[0].timestamp`; it holds no value of the body.
        reason: what is wrong there and what would be right; it may quote a short value.
    """

    def __init__(self, path: str, reason: str) -> None:
        self.path = path
        self.reason = reason
        super().__init__(f"webhook delivery: {path}: {reason}")


def parse(body: bytes | str) -> WebhookDelivery:
    """Parse the body of a webhook request.

    Each event becomes the model for its name in the description. Events and members that the description does not know
    are kept: events as `WebhookPayload`, members as `model["name"]`.

    Args:
        body: the body as it was received, JSON in UTF-8.

    Raises:
        DeliveryError: it is not JSON, or does not fit the description: a required member is missing, a value is of
            another type, there is no event in it, or it is nested more than 100 levels deep.
    """
    try:
        content = json_numbers.loads(body.encode(errors="surrogatepass") if isinstance(body, str) else body)
    except orjson.JSONDecodeError as error:
        raise DeliveryError("$", f"not JSON ({error})" if body else "the body is empty") from None
    if not _is_within(content, _DEEPEST):  # a deeper value could be decoded, but not compared or written again
        raise DeliveryError("$", f"nested more than {_DEEPEST} levels deep")
    try:
        _DELIVERY.check(content, RESPONSE)  # decoding does not look at every value
        delivery = _DELIVERY.decode(content)
    except Misfit as misfit:
        raise DeliveryError(f"${misfit.place}", misfit.reason) from None
    except UNDECODABLE as error:
        raise DeliveryError("$", f"{type(error).__name__} while decoding") from error
    if not delivery.events:
        raise DeliveryError("$.events", "expected at least one event")
    return delivery


def record_id(event: Event) -> str | None:
    """The id of an event's record; None if its data has none."""
    data = event.data
    return str(data["id"]) if "id" in data and data["id"] is not None else None


def _is_within(value: object, levels: int) -> bool:
    if is_object(value):
        value = list(value.values())
    return not is_array(value) or (levels > 0 and all(_is_within(member, levels - 1) for member in value))
