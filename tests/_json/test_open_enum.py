"""Enums take values that the server adds later."""

from __future__ import annotations

import copy
import enum
import pickle

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mvmnt._json.open_enum import OpenEnum
from mvmnt_client.models import CustomerStatus


@given(st.text())
def test_an_unknown_value_is_the_servers_string_in_every_way(value: str) -> None:
    member = CustomerStatus(value)
    assert isinstance(member, CustomerStatus)
    assert member == value
    assert hash(member) == hash(value)
    assert (str(member), f"{member}", member.value) == (value, value, value)


@given(st.text().filter(lambda text: text.isascii()))
def test_an_unknown_value_serialises_as_the_string(value: str) -> None:
    assert orjson.loads(orjson.dumps([CustomerStatus(value)])) == [value]


def test_a_known_value_is_its_member() -> None:
    assert CustomerStatus("ACTIVE") is CustomerStatus.ACTIVE
    assert CustomerStatus.decode("ACTIVE") is CustomerStatus.ACTIVE


def test_decode_and_the_class_agree_on_unknown_values() -> None:
    assert CustomerStatus.decode("ON_HOLD") == CustomerStatus("ON_HOLD")


def test_unknown_values_do_not_join_the_enum() -> None:
    before = list(CustomerStatus)
    CustomerStatus("ON_HOLD")
    assert list(CustomerStatus) == before


def test_an_open_member_survives_copies_and_pickling() -> None:
    member = CustomerStatus("ON_HOLD")
    assert pickle.loads(pickle.dumps(member)) == member  # noqa: S301  # our own bytes
    assert copy.deepcopy(member) == member


@pytest.mark.parametrize("value", [None, 3, ["ACTIVE"]])
def test_what_is_no_string_is_refused(value: object) -> None:
    class Light(OpenEnum):
        RED = "red"

    with pytest.raises((ValueError, TypeError)):
        Light.decode(value)  # type: ignore[arg-type]  # the wrong type is what is tried


class Standing(OpenEnum):
    OPEN = "open"


@pytest.mark.parametrize("member", [Standing.OPEN, Standing("frozen")])
def test_copying_and_pickling_uses_nothing_of_the_enum_machinery(
    member: Standing, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise AttributeError("as on Python 3.11.2")

    for method in ("__copy__", "__deepcopy__", "__reduce_ex__"):
        monkeypatch.setattr(enum.Enum, method, fail, raising=False)
        monkeypatch.setattr(enum.StrEnum, method, fail, raising=False)

    assert copy.copy(member) is member
    assert copy.deepcopy([member])[0] is member
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(member, protocol))  # noqa: S301  # our own bytes
        assert (type(again), again, again.value) == (Standing, member, member.value)
