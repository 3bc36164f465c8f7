"""What an unknown name's error suggests."""

from __future__ import annotations

from mvmnt._core.suggestion import did_you_mean


def test_the_closest_known_name_is_suggested() -> None:
    assert did_you_mean("memoDat", ["amount", "memoDate"]) == " (did you mean memoDate?)"


def test_nothing_is_suggested_where_no_name_is_close() -> None:
    assert did_you_mean("colour", ["amount", "memoDate"]) == ""
