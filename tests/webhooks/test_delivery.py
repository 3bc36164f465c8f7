"""mvmnt.webhooks.delivery: deliveries, their events and records."""

from __future__ import annotations

import contextlib
import pickle
from typing import Any
from uuid import UUID

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.deliveries import PAYLOAD_OF_EVENT, delivery, event

import mvmnt_client.models as models
from mvmnt import MvmntError
from mvmnt.webhooks import DeliveryError, Event, delivery_key, parse, record_id


def only_event(body: bytes) -> Event:
    [only] = parse(body).events
    return only


# Reading a delivery


@pytest.mark.parametrize("name", sorted(PAYLOAD_OF_EVENT))
def test_an_event_becomes_the_model_that_the_description_names_for_it(name: str) -> None:
    payload = event(name)
    found = only_event(delivery(payload))
    assert type(found) is getattr(models, PAYLOAD_OF_EVENT[name])
    assert found.event == name
    assert found.to_dict() == payload


@pytest.mark.parametrize("name", ["CUSTOMER_DELETED", "SHIPMENT_BOOKED", "LOAD_TELEPORTED"])
def test_any_other_event_is_kept_whole_in_the_open_model(name: str) -> None:
    payload = event(name)
    found = only_event(delivery(payload))
    assert type(found) is models.WebhookPayload
    assert found.event == name
    assert found.to_dict() == payload


def test_members_beyond_the_description_are_kept() -> None:
    body = orjson.loads(delivery({**event("CARRIER_UPDATED"), "attempt": 3}))
    body["deliveryId"] = "d-1"
    body["events"][0]["data"]["hazmat"] = True
    assert parse(orjson.dumps(body)).to_dict() == body


def test_text_is_read_like_bytes() -> None:
    assert parse(delivery().decode()) == parse(delivery())


def test_the_changes_of_an_update_are_read() -> None:
    change = {"type": "UPDATE", "key": "name", "value": "Northwind Ltd", "oldValue": "Northwind"}
    [found] = only_event(delivery({**event("VENDOR_UPDATED"), "diff": [change]})).diff or []
    assert (found.type, found.key, found.value, found.old_value) == ("UPDATE", "name", "Northwind Ltd", "Northwind")


@pytest.mark.parametrize(
    ("body", "path", "reason"),
    [
        (b"", "$", "the body is empty"),
        (b"customer=1", "$", "not JSON"),
        (b'"\xff"', "$", "not JSON"),
        (b"[]", "$", "not an array"),
        (b"{}", "$.sentAt", "missing"),
        (b'{"sentAt": "2025-01-31T12:30:05Z"}', "$.events", "missing"),
        (b'{"sentAt": "yesterday", "events": []}', "$.sentAt", "expected a date and time"),
        (b'{"sentAt": "2025-01-31T12:30:05Z", "events": []}', "$.events", "at least one event"),
        (b'{"sentAt": "2025-01-31T12:30:05Z", "events": {}}', "$.events", "expected an array"),
        (delivery({}), "$.events[0].event", "missing"),
        (delivery({**event(), "event": 7}), "$.events[0].event", "not an integer"),
        (delivery(event(), {**event(), "timestamp": "noon"}), "$.events[1].timestamp", "expected a date and time"),
        (delivery({**event(), "data": []}), "$.events[0].data", "not an array"),
        (delivery({**event(), "diff": [{"type": "ADD"}]}), "$.events[0].diff[0].key", "missing"),
        (delivery({**event("CARRIER_CREATED"), "data": {"type": "RAIL"}}), "$.events[0].data.", "missing"),
        (delivery({**event("CARRIER_CREATED"), "data": None}), "$.events[0].data", "not null"),
    ],
)
def test_what_is_no_delivery_is_refused_by_its_place(body: bytes, path: str, reason: str) -> None:
    with pytest.raises(DeliveryError) as caught:
        parse(body)
    assert caught.value.path.startswith(path)
    assert reason in caught.value.reason
    assert str(caught.value) == f"webhook delivery: {caught.value.path}: {caught.value.reason}"


@pytest.mark.parametrize("levels", [60, 500])
def test_changes_nested_without_end_are_refused(levels: int) -> None:
    changes = b'{"type":"UPDATE","key":"0","changes":[' * levels + b"]}" * levels
    body = delivery({**event(), "diff": []}).replace(b'"diff":[]', b'"diff":[' + changes + b"]")
    with pytest.raises(DeliveryError, match=r"nested (more than 100 levels deep|too deeply)"):
        parse(body)


def test_the_error_is_one_of_the_packages_and_can_be_pickled() -> None:
    error = DeliveryError("$.sentAt", "missing")
    assert isinstance(error, MvmntError)
    assert isinstance(error, ValueError)
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301  # our own
    assert (str(copy), copy.path) == (str(error), "$.sentAt")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
EVENT_LIKE = st.fixed_dictionaries(
    {},
    optional={
        "event": JSON | st.sampled_from(sorted(models.WebhookEvent)),
        "timestamp": JSON
        | st.datetimes(timezones=st.just(None) | st.timezones()).map(lambda moment: moment.isoformat()),
        "data": JSON | st.fixed_dictionaries({"id": JSON}),
        "diff": JSON,
    },
)


@given(st.binary(max_size=40) | JSON.map(orjson.dumps) | st.lists(EVENT_LIKE, max_size=3).map(lambda e: delivery(*e)))
def test_any_body_is_a_delivery_with_keys_or_a_delivery_error(body: bytes) -> None:
    with contextlib.suppress(DeliveryError):
        for payload in parse(body).events:
            assert all(isinstance(part, str) for part in delivery_key(payload))


# Finding the record's id


@pytest.mark.parametrize("name", ["CARRIER_UPDATED", "CUSTOMER_UPDATED", "SHIPMENT_DELIVERED", "CUSTOMER_DELETED"])
def test_the_records_id_is_found_in_typed_and_in_open_data(name: str) -> None:
    assert record_id(only_event(delivery(event(name, 9)))) == str(UUID(int=9))


@pytest.mark.parametrize("data", [{}, {"id": None}])
def test_data_without_an_id_has_none(data: dict[str, Any]) -> None:
    assert record_id(only_event(delivery({**event(), "data": data}))) is None
