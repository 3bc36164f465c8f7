"""Which states count as open."""

from __future__ import annotations

import pytest

from generation.codegen.tables.states import open_states


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ("DRAFT", "MOVING", "DELIVERED")),
        ("`DELIVERED` is final.", ("DRAFT", "MOVING")),
        ("In transit `MOVING`. `DELIVERED` and `DRAFT` are final.", ("MOVING",)),
        ("`DRAFT`, `MOVING` and `DELIVERED` are permanent", ()),
        ("`MOVING` is final with nothing paid.", ("DRAFT", "MOVING", "DELIVERED")),
        ("`DRAFT` is not final yet, `DELIVERED` is permanent.", ("DRAFT", "MOVING")),
    ],
)
def test_states_that_the_text_calls_final_are_closed(text: str, expected: tuple[str, ...]) -> None:
    assert open_states(["DRAFT", "MOVING", "DELIVERED"], text) == expected


def test_states_whose_names_say_that_nothing_follows_are_closed() -> None:
    assert open_states(["OPEN", "PAID", "VOIDED", "CANCELED", "PARTIALLY_PAID"], "") == ("OPEN", "PARTIALLY_PAID")
