"""mvmnt._resources.path_segment: keys and ids in paths and in the query parameter `by`."""

from urllib.parse import unquote
from uuid import UUID

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.record_refs import CUSTOMER_ID, NO_UUIDS

from mvmnt._resources.path_segment import lookup_by, path_segment, uuid_segment
from mvmnt._resources.record_ref import Id, Key, RecordRef
from mvmnt.errors import RecordRefError

CLIENT_KEYS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=512).filter(
    lambda key: key not in (".", "..")
)


@pytest.mark.parametrize(
    ("value", "by"),
    [
        (Key("ERP-1"), "key"),
        (Key(CUSTOMER_ID), "key"),
        (Id(CUSTOMER_ID), "id"),
        (Id(UUID(CUSTOMER_ID)), "id"),
        (UUID(CUSTOMER_ID), "id"),
        (CUSTOMER_ID, None),
        (CUSTOMER_ID.upper(), None),
        (CUSTOMER_ID.replace("-", ""), "key"),
        (f" {CUSTOMER_ID}", "key"),
        (f"{CUSTOMER_ID}\n", "key"),
        ("ERP-1", "key"),
        ("0b9c2f4e", "key"),
    ],
)
def test_by_follows_from_the_kind_of_reference(value: RecordRef, by: str | None) -> None:
    assert lookup_by(value) == by


@given(CLIENT_KEYS)
def test_a_decoded_segment_is_the_key(key: str) -> None:
    segment = path_segment(key, "id")
    assert unquote(segment) == key
    assert segment.isascii()
    assert not set(segment) & set("/?#&;=+:@ \\")


@given(CLIENT_KEYS)
def test_no_key_changes_the_path_around_it(key: str) -> None:
    url = httpx.Client(base_url="https://api.mvmnt.io/v1").build_request("GET", f"/customers/{path_segment(key, 'id')}")
    assert url.url.raw_path == f"/v1/customers/{path_segment(key, 'id')}".encode()


@pytest.mark.parametrize("value", ["A/B", Key("A/B")])
def test_every_form_of_a_reference_is_encoded_alike(value: RecordRef) -> None:
    assert path_segment(value, "id") == "A%2FB"


def test_a_uuid_is_not_changed_in_the_path() -> None:
    assert path_segment(UUID(CUSTOMER_ID), "id") == CUSTOMER_ID


@pytest.mark.parametrize("value", ["", ".", "..", "x" * 513, "\ud800", Key("."), Key("..")])
def test_a_value_that_would_address_another_record_is_refused(value: RecordRef) -> None:
    with pytest.raises(ValueError, match=r"^customer_id "):
        path_segment(value, "customer_id")


def test_a_key_of_512_characters_is_the_longest() -> None:
    assert path_segment("ü" * 512, "id") == "%C3%BC" * 512


@pytest.mark.parametrize("value", [None, 7, b"ERP-1"])
def test_a_value_of_another_type_is_refused(value: object) -> None:
    with pytest.raises(TypeError, match=r"^id must be a Key, an Id, a UUID or a string, not "):
        path_segment(value, "id")  # type: ignore[arg-type]  # the mistake under test


@pytest.mark.parametrize("text", NO_UUIDS)
def test_a_uuid_segment_is_the_digits_of_a_uuid_and_nothing_else(text: str) -> None:
    with pytest.raises(RecordRefError, match=r"^invoice_id must be a UUID here"):
        uuid_segment(text, "invoice_id")


@pytest.mark.parametrize("text", NO_UUIDS)
def test_a_plain_string_that_is_no_uuid_is_sent_as_a_key_as_it_is(text: str) -> None:
    assert lookup_by(text) == "key"
    assert unquote(path_segment(text, "id")) == text


@given(st.uuids(), st.booleans())
def test_every_uuid_is_an_id(uuid: UUID, upper: bool) -> None:
    text = str(uuid).upper() if upper else str(uuid)
    assert lookup_by(text) is None
    assert uuid_segment(text, "id") == uuid_segment(Id(text), "id") == uuid_segment(uuid, "id") == str(uuid)


@pytest.mark.parametrize("value", ["aging-report", Key("aging-report"), Key("Aging-Report")])
def test_a_key_that_is_a_path_of_the_api_is_refused_with_advice(value: RecordRef) -> None:
    with pytest.raises(RecordRefError, match=r"^id is '[Aa]ging-[Rr]eport', which is a path of the API .* by its id"):
        path_segment(value, "id", {"aging-report"})
    assert path_segment("aging-reports", "id", {"aging-report"}) == "aging-reports"
