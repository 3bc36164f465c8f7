"""Long responses come in parts that join to the whole."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mvmnt._json.values.visible import as_text
from mvmnt.mcp.reading import Pages, Reader, UnknownCursorError


def each(records: Sequence[Any], size: int = 1, fails: Iterable[bool] = ()) -> Pages:
    """Pages of some size; `fails` says which calls fail."""
    pages = [records[start : start + size] for start in range(0, len(records), size)]
    failures = iter(fails)

    async def next_page() -> Sequence[Any] | None:
        if next(failures, False):
            raise ConnectionError
        return pages.pop(0) if pages else None

    return next_page


@given(st.lists(st.text(max_size=40), max_size=30), st.integers(20, 200))
async def test_the_parts_of_a_text_join_to_it(value: list[str], size: int) -> None:
    reader = Reader(size)
    text = reader.text(value)
    parts = []
    while text != as_text(value) and "part" in (found := json.loads(text) if text.startswith("{") else {}):
        parts.append(found["part"])
        text = await reader.rest(found["next"])
    assert "".join([*parts, text]) == as_text(value)


@given(st.lists(st.integers(0, 10**30), max_size=60), st.integers(40, 300))
async def test_every_record_of_a_listing_comes_once_and_in_order(records: list[int], size: int) -> None:
    reader = Reader(size)
    found: list[int] = []
    text = await reader.records(each(records))
    while True:
        part = json.loads(text)
        assert len(",".join(map(str, part["records"]))) <= size
        found += part["records"]
        if "next" not in part:
            break
        text = await reader.rest(part["next"])
    assert found == records


async def test_a_record_that_is_too_long_for_a_part_is_read_on_its_own() -> None:
    reader = Reader(50)
    long = {"notes": "x" * 100}
    part = json.loads(await reader.records(each([{"a": 1}, long, {"b": 2}])))
    records = part["records"]
    while "next" in part:
        part = json.loads(await reader.rest(part["next"]))
        records += part["records"]
    assert records[::2] == [{"a": 1}, {"b": 2}]
    assert records[1]["tooLong"] == len(as_text(long))
    pieces, text = [], await reader.rest(records[1]["next"])
    while text.startswith('{"part"'):
        piece = json.loads(text)
        pieces.append(piece["part"])
        text = await reader.rest(piece["next"])
    assert json.loads("".join([*pieces, text])) == long


async def test_records_are_not_read_before_they_are_asked_for() -> None:
    pages = each(range(1_000))
    await Reader(20).records(pages)
    left = 0
    while await pages() is not None:
        left += 1
    assert left > 985


@given(
    st.lists(st.integers(0, 10**30), max_size=40),
    st.integers(1, 5),
    st.lists(st.booleans(), max_size=60),
    st.integers(40, 120),
)
async def test_a_page_that_fails_loses_no_record_and_no_cursor(
    records: list[int], page_size: int, fails: list[bool], size: int
) -> None:
    begin = list(range(10**9, 10**9 + size))  # more than the first part, whose reading does not fail
    first, others = [begin], each(records, page_size, fails)

    async def pages() -> Sequence[Any] | None:
        return first.pop() if first else await others()

    reader = Reader(size)
    part = json.loads(await reader.records(pages))
    found: list[int] = part["records"]
    while "next" in part:
        with suppress(ConnectionError):  # the same call comes again
            part = json.loads(await reader.rest(part["next"]))
            found += part["records"]
    assert found == [*begin, *records]


@pytest.mark.parametrize("cursor", ["", "nothing"])
async def test_an_unknown_cursor_is_an_error(cursor: str) -> None:
    with pytest.raises(UnknownCursorError, match="no such cursor"):
        await Reader(100).rest(cursor)


async def test_a_cursor_is_good_once() -> None:
    reader = Reader(20)
    cursor = json.loads(reader.text("x" * 50))["next"]
    await reader.rest(cursor)
    with pytest.raises(UnknownCursorError):
        await reader.rest(cursor)


async def test_old_cursors_are_given_up() -> None:
    reader = Reader(20)
    first, *others = [json.loads(reader.text("x" * 50))["next"] for _ in range(101)]
    with pytest.raises(UnknownCursorError):
        await reader.rest(first)
    assert await reader.rest(others[0])
