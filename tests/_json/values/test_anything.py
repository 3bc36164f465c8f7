"""What JSON can hold, where no schema says more."""

from __future__ import annotations

import datetime
from collections import OrderedDict, deque
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from types import MappingProxyType
from typing import Any, NamedTuple
from uuid import UUID

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.samples import SAMPLE_UUID

from mvmnt import UNSET
from mvmnt._core.operation import Operation
from mvmnt._json.encode import encode_body
from mvmnt._json.kinds import ANYTHING, ModelOf
from mvmnt.errors import RequestBodyError
from mvmnt_client.models import ApplyCreditRequest, CustomerStatus, DocumentInput, DocumentInputTags

OPERATION = Operation(id="createDocument", method="POST", path="/documents", reads=False)
TAGS = ModelOf(DocumentInputTags)

json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), inner),
)  # fmt: skip


class Colour(Enum):
    RED = "red"


class Pair(NamedTuple):
    left: int
    right: int


@dataclass
class Record:
    number: float


@given(json_values)
def test_what_json_holds_is_sent_as_it_is(value: object) -> None:
    assert orjson.loads(encode_body(OPERATION, value, ANYTHING)) == value


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (UUID(SAMPLE_UUID), SAMPLE_UUID),
        (datetime.date(2025, 1, 31), "2025-01-31"),
        (datetime.datetime(2025, 1, 31, tzinfo=datetime.UTC), "2025-01-31T00:00:00+00:00"),
        (Decimal("1.5"), 1.5),
        (Colour.RED, "red"),
        (CustomerStatus.ACTIVE, "ACTIVE"),
        ((1, 2), [1, 2]),
        (Pair(1, 2), [1, 2]),
        (deque([1]), [1]),
        (range(2), [0, 1]),
        (OrderedDict(a=1), {"a": 1}),
        (MappingProxyType({"a": 1}), {"a": 1}),
        (ApplyCreditRequest(invoice_id=UUID(SAMPLE_UUID), amount=1), {"invoiceId": SAMPLE_UUID, "amount": 1}),
    ],
)
def test_python_types_are_written_where_they_say_the_same_as_json(value: object, written: object) -> None:
    assert orjson.loads(encode_body(OPERATION, {"x": [value]}, TAGS)) == {"x": [written]}


@pytest.mark.parametrize(
    "value",
    [
        float("nan"),
        float("-inf"),
        Decimal("NaN"),
        Decimal("sNaN"),
        Decimal("Infinity"),
        {1, 2},
        frozenset(),
        b"bytes",
        bytearray(b"bytes"),
        memoryview(b"bytes"),
        1j,
        object(),
        Record(1.5),
        datetime.time(12),
        datetime.datetime(2025, 1, 31),  # noqa: DTZ001  # naive on purpose
        2**70,
        -(2**63) - 1,
        "half \ud800",
        UNSET,
        ApplyCreditRequest(invoice_id=UUID(SAMPLE_UUID), amount=float("nan")).additional_properties.keys(),
    ],
    ids=lambda value: type(value).__name__,
)
@pytest.mark.parametrize("deep", [False, True])
def test_anything_else_is_refused_by_its_place(value: object, deep: bool) -> None:
    tags, place = ({"a": [{"b": value}]}, "body.a[0].b") if deep else ({"x": value}, "body.x")
    for body in (tags, tags_model(tags)):
        with pytest.raises(RequestBodyError) as caught:
            encode_body(OPERATION, body, TAGS)
        assert caught.value.path == place


@pytest.mark.parametrize(("name", "place"), [(1, "body['1']"), (None, "body.None"), (b"x", """body["b'x'"]""")])
def test_a_members_name_is_a_string(name: object, place: str) -> None:
    with pytest.raises(RequestBodyError, match="expected a string as a member's name") as caught:
        encode_body(OPERATION, {name: 1}, TAGS)
    assert caught.value.path == place


def test_half_of_a_surrogate_pair_in_a_name_is_refused() -> None:
    with pytest.raises(RequestBodyError, match="surrogate"):
        encode_body(OPERATION, {"tags": {"\ud800": 1}}, TAGS)


def test_the_place_leads_through_a_body() -> None:
    body = {
        "type": "OTHER",
        "fileName": "a.pdf",
        "contentType": "application/pdf",
        "tags": {"x": [1, {"y": Decimal("NaN")}]},
    }
    with pytest.raises(RequestBodyError) as caught:
        encode_body(OPERATION, body, ModelOf(DocumentInput))
    assert caught.value.path == "body.tags.x[1].y"


def test_a_value_that_holds_itself_is_refused() -> None:
    circle: dict[str, Any] = {}
    circle["again"] = circle
    with pytest.raises(RequestBodyError, match="nested too deeply, or holds itself") as caught:
        encode_body(OPERATION, {"good": 1, "bad": circle}, TAGS)
    assert caught.value.path == "body.bad"


@pytest.mark.parametrize("depth", [300, 5000])
def test_a_value_that_is_nested_too_deeply_is_refused(depth: int) -> None:
    value: Any = 1
    for _ in range(depth):
        value = [value]
    with pytest.raises(RequestBodyError, match="nested too deeply") as caught:
        encode_body(OPERATION, {"good": 1, "bad": value}, TAGS)
    assert caught.value.path == "body.bad"


def tags_model(members: dict[str, Any]) -> DocumentInputTags:
    model = DocumentInputTags()
    model.additional_properties = members
    return model
