"""mvmnt._resources.record_ref: keys and ids, and their form in request bodies."""

from uuid import UUID

import pytest
from support.record_refs import CUSTOMER_ID, NO_UUIDS

from mvmnt._resources.record_ref import Id, Key
from mvmnt.errors import RecordRefError


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


@pytest.mark.parametrize("text", NO_UUIDS)
def test_an_id_is_the_digits_of_a_uuid_and_nothing_else(text: str) -> None:
    with pytest.raises(RecordRefError, match=r"^Id takes a UUID .* is it a Key\?$"):
        Id(text)
