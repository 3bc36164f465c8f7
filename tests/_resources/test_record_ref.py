"""mvmnt._resources.record_ref: keys and ids in paths, in the query parameter `by`, and in request bodies."""

from urllib.parse import unquote
from uuid import UUID

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mvmnt._resources.record_ref import Id, Key, RecordRef, lookup_by, path_segment, uuid_segment
from mvmnt.errors import RecordRefError

CUSTOMER_ID = "0b9c2f4e-8a53-4f0e-9d8b-0d3a4a4f7d11"
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
def test_by_is_sent_as_the_value_says(value: RecordRef, by: str | None) -> None:
    assert lookup_by(value) == by


@given(CLIENT_KEYS)
def test_any_key_comes_back_whole_from_its_path_segment(key: str) -> None:
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


def test_a_uuid_stands_in_the_path_as_it_is_written() -> None:
    assert path_segment(UUID(CUSTOMER_ID), "id") == CUSTOMER_ID


@pytest.mark.parametrize("value", ["", ".", "..", "x" * 513, "\ud800", Key("."), Key("..")])
def test_what_would_address_something_else_is_refused_with_the_parameters_name(value: RecordRef) -> None:
    with pytest.raises(ValueError, match=r"^customer_id "):
        path_segment(value, "customer_id")


def test_a_key_of_512_characters_is_the_longest() -> None:
    assert path_segment("ü" * 512, "id") == "%C3%BC" * 512


@pytest.mark.parametrize("value", [None, 7, b"ERP-1"])
def test_what_is_no_reference_is_refused(value: object) -> None:
    with pytest.raises(TypeError, match=r"^id must be a Key, an Id, a UUID or a string, not "):
        path_segment(value, "id")  # type: ignore[arg-type]  # the mistake under test


@pytest.mark.parametrize("kind", [Key, Id])
@pytest.mark.parametrize("value", ["", "x" * 513])
def test_a_key_or_id_of_impossible_length_is_refused_at_once(kind: type[Key] | type[Id], value: str) -> None:
    with pytest.raises(ValueError, match=rf"^{kind.__name__} "):
        kind(value)


@pytest.mark.parametrize("kind", [Key, Id])
def test_a_key_or_id_takes_only_strings(kind: type[Key] | type[Id]) -> None:
    with pytest.raises(TypeError, match=rf"^{kind.__name__} takes a string, not int"):
        kind(7)  # type: ignore[arg-type]  # the mistake under test


def test_keys_and_ids_give_the_reference_form_of_request_bodies() -> None:
    assert Key("ERP-1").reference() == {"key": "ERP-1"}
    assert Id(UUID(CUSTOMER_ID)).reference() == {"id": CUSTOMER_ID}


def test_keys_and_ids_are_values() -> None:
    assert {Key("A"), Key("A"), Id(CUSTOMER_ID), Id(UUID(CUSTOMER_ID))} == {Key("A"), Id(CUSTOMER_ID)}
    assert len({Key(CUSTOMER_ID), Id(CUSTOMER_ID)}) == 2
    with pytest.raises(AttributeError):
        Key("A").value = "B"  # type: ignore[misc]  # the mistake under test


NO_UUIDS = [
    " 0b9c2f4e8a534f0e9d8b0d3a4a4f7d1",  # `uuid.UUID` drops no blank, it counts it as a digit
    CUSTOMER_ID.replace("-", ""),
    f"{{{CUSTOMER_ID}}}",
    f"urn:uuid:{CUSTOMER_ID}",
    f" {CUSTOMER_ID}",
    f"{CUSTOMER_ID} ",
    f"{CUSTOMER_ID}\n",
    f"{CUSTOMER_ID}0",
    CUSTOMER_ID[:-1],
    CUSTOMER_ID.replace("-", "_"),
    CUSTOMER_ID.replace("0", "\N{ARABIC-INDIC DIGIT ZERO}"),
    CUSTOMER_ID.replace("0b9c2f4e-", "0b9c2f4-e"),
    "0x9c2f4e-8a53-4f0e-9d8b-0d3a4a4f7d11",
    "ERP-1",
]


@pytest.mark.parametrize("text", NO_UUIDS)
def test_an_id_is_the_digits_of_a_uuid_and_nothing_else(text: str) -> None:
    with pytest.raises(RecordRefError, match=r"^Id takes a UUID .* is it a Key\?$"):
        Id(text)
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
def test_a_key_that_is_a_path_of_the_api_is_refused_with_what_to_do(value: RecordRef) -> None:
    with pytest.raises(RecordRefError, match=r"^id is '[Aa]ging-[Rr]eport', which is a path of the API .* by its id"):
        path_segment(value, "id", {"aging-report"})
    assert path_segment("aging-reports", "id", {"aging-report"}) == "aging-reports"
