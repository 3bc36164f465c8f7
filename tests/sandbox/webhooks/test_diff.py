"""What webhooks tell of a change."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mvmnt.sandbox.webhooks.diff import diff

SCALARS = st.booleans() | st.sampled_from(["x", "y"]) | st.integers(2, 4)
NAMES = st.sampled_from(["a", "b", "c"])
VALUES = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner), max_leaves=8)
RECORDS = st.dictionaries(NAMES, VALUES | st.none())


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [
        (None, "x", {"type": "ADD", "key": "a", "value": "x"}),
        ("x", None, {"type": "REMOVE", "key": "a"}),
        ("x", "y", {"type": "UPDATE", "key": "a", "value": "y", "oldValue": "x"}),
        (
            {"city": "Reno", "line2": "B"},
            {"city": "Reno", "line2": None, "line1": "A"},
            {
                "type": "UPDATE",
                "key": "a",
                "changes": [{"type": "REMOVE", "key": "line2"}, {"type": "ADD", "key": "line1", "value": "A"}],
            },
        ),
        (
            [1, {"n": 2}, 3],
            [1, {"n": 4}],
            {
                "type": "UPDATE",
                "key": "a",
                "embeddedKey": "$index",
                "changes": [
                    {
                        "type": "UPDATE",
                        "key": "1",
                        "changes": [{"type": "UPDATE", "key": "n", "value": 4, "oldValue": 2}],
                    },
                    {"type": "REMOVE", "key": "2"},
                ],
            },
        ),
        ({"n": 1}, [1], {"type": "UPDATE", "key": "a", "value": [1], "oldValue": {"n": 1}}),
    ],
    ids=["null to value", "value to null", "value to value", "inside an object", "inside a list", "another type"],
)
def test_a_change_of_a_member(before: Any, after: Any, change: Any) -> None:
    assert diff({"a": before, "same": 1}, {"a": after, "same": 1}) == [change]


def test_absent_is_null() -> None:
    assert diff({"a": None}, {"b": None}) == []
    assert diff({}, {"a": 1}) == diff({"a": None}, {"a": 1}) == [{"type": "ADD", "key": "a", "value": 1}]


@given(RECORDS, RECORDS)
def test_the_changes_lead_from_one_state_to_the_other(before: dict[str, Any], after: dict[str, Any]) -> None:
    state = copy.deepcopy(before)
    apply(state, diff(before, after))
    assert without_null(state) == without_null(after)


@given(RECORDS)
def test_equal_states_have_no_changes(record: dict[str, Any]) -> None:
    assert diff(record, copy.deepcopy(record)) == []


def apply(state: Any, changes: list[dict[str, Any]]) -> None:
    """Carry changes out on an object or a list. Elements are removed from a list's end alone."""
    for change in reversed(changes) if any(change["type"] == "REMOVE" for change in changes) else changes:
        place = int(change["key"]) if isinstance(state, list) else change["key"]
        if "changes" in change:
            apply(state[place], change["changes"])
        elif change["type"] == "REMOVE":
            del state[place]
        elif isinstance(state, list) and place == len(state):
            state.append(change["value"])
        else:
            state[place] = change["value"]


def without_null(record: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in record.items() if value is not None}
