"""A report is for reading: short, each thing once, its places named."""

from __future__ import annotations

import datetime
import math
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from support.mutations import a_new_tag, build, schemas
from support.samples import description

from generation.codegen.fallback.left_out import LeftOut
from generation.comparison.changes import Change, Comparison
from generation.comparison.descriptions import compare
from generation.comparison.rules import Severity
from generation.comparison.surface import SurfaceDifference
from generation.description.structure import operations
from generation.update.report import Report

DAY = datetime.date(2025, 2, 1)
TEXT = {"type": "string"}


def report(changes: Sequence[Change], reworded: Sequence[str] = (), **others: Any) -> str:
    comparison = Comparison(list(changes), list(reworded))
    return Report("openapi.json", DAY, "1.1.0", "0.1.0", comparison=comparison, **others).markdown()


def lines_of(text: str) -> int:
    """The lines that a text takes on a screen of 100 columns."""
    return sum(max(1, math.ceil(len(line) / 100)) for line in text.splitlines())


def thirty_changes(document: dict[str, Any]) -> None:
    kinds: list[dict[str, Any]] = [{"deprecated": True}, {"minLength": 7}, {"x-odd": 1}, {"default": "a"}]
    texts = [
        member
        for schema in schemas(document).values()
        for member in schema.get("properties", {}).values()
        if member == {**TEXT, "description": member.get("description")}
    ]
    for number, member in enumerate(texts[:32]):
        member.update(kinds[number % 4])
    a_new_tag(document)
    del schemas(document)["Customer"]["properties"]["website"]
    for _, _, operation in operations(document):
        operation["responses"]["418"] = {"description": "No."}
        operation["security"] = [{"BearerAuth": ["all"]}]


def test_thirty_entries_fit_two_screens() -> None:
    found = compare(description(), build(thirty_changes))
    text = report(found.changes, found.reworded)
    assert text.count("\n- ") >= 30
    assert lines_of(text) <= 100, text


def test_3000_new_values_of_an_enum_are_cut() -> None:
    def change(document: dict[str, Any]) -> None:
        schemas(document)["CreditMemoStatus"]["enum"] += [f"VALUE_{number}" for number in range(3000)]

    [found] = compare(description(), build(change)).changes
    assert found.what.startswith("it has the new values `VALUE_0`, `VALUE_1`")
    assert found.what.endswith("and 2992 more")
    assert lines_of(report([found])) < 15


MANY = [f"VALUE_{number}" for number in range(3000)]


@pytest.mark.parametrize(
    ("before", "now"),
    [
        ({"enum": ["A", *MANY]}, {"enum": ["A"]}),
        (TEXT, {**TEXT, "enum": MANY}),
        ({"enum": ["A"]}, {"enum": ["A", *range(3000)]}),
        (TEXT, {**TEXT, "default": "x" * 90_000}),
    ],
)
def test_so_is_whatever_else_is_long(before: dict[str, Any], now: dict[str, Any]) -> None:
    old, new = (build(lambda d, m=m: schemas(d)["Customer"]["properties"].update(extra=m)) for m in (before, now))  # type: ignore[misc]  # the default binds the loop's value
    assert lines_of(report(compare(old, new).changes)) < 25


def test_what_happened_to_many_places_is_told_once() -> None:
    changes = [Change(f"GET `/a{number}`", "is deprecated", Severity.INFO) for number in range(664)]
    text = report(changes)
    assert text.count("is deprecated") == 1
    assert "664 places: is deprecated. These are GET `/a0`" in text
    assert "and 659 more" in text


def test_a_few_places_are_told_one_by_one() -> None:
    changes = [Change(f"GET `/a{number}`", "is deprecated", Severity.INFO) for number in range(3)]
    assert "- GET `/a2`: is deprecated." in report(changes)


@pytest.mark.parametrize("schemas_with_it", [1, 25])
def test_what_happened_to_many_members_is_told_once(schemas_with_it: int) -> None:
    changes = [
        Change(f"schema `S{number % schemas_with_it}`", f"`a{number}` is deprecated", Severity.INFO)
        for number in range(50)
    ]
    text = report([*changes, Change("schema `S0`", "`b` is new", Severity.INFO)])
    assert "- 50 members: is deprecated. These are schema `S0` `a0`, " in text
    assert text.count("is deprecated") == 1
    assert "- schema `S0`: `b` is new.\n" in text


def test_the_names_of_a_dozen_members_are_told() -> None:
    text = report([Change("schema `S`", f"`a{number}` is gone", Severity.BREAKS) for number in range(12)])
    assert all(f"- schema `S`: `a{number}` is gone." in text for number in range(12))


def test_hundreds_of_new_classes_are_one_entry() -> None:
    text = report([], surface=SurfaceDifference(added=[f"`mvmnt_client.models.A{number}`" for number in range(230)]))
    assert "`mvmnt_client.models.A0`" in text
    assert "and 222 more" in text
    assert lines_of(text) < 20


def test_operations_of_a_new_tag_are_told_with_it() -> None:
    text = report(compare(description(), build(a_new_tag)).changes)
    assert "tag `Stops`: is new, with 5 operations: `mvmnt.stops.create`" in text
    assert text.count("mvmnt.stops.create") == 1


def test_operations_of_a_tag_that_is_gone_are_told_with_it() -> None:
    text = report(compare(build(a_new_tag), description()).changes)
    assert "tag `Stops`: is gone, and `mvmnt.stops.create`" in text
    assert text.count("mvmnt.stops.create") == 1


def test_what_a_reader_has_to_know_has_a_section_of_its_own() -> None:
    text = report([Change("GET `/a`", "has the default `7` now", Severity.NOTE)])
    assert "## To know before you merge\n\n- GET `/a`: has the default `7` now.\n" in text
    assert "compatible changes" in text


def test_a_new_operation_that_is_left_out_is_no_new_method() -> None:
    left_out = LeftOut(("paths", "/a", "get"), "its name is taken", id="getA")
    changes = [
        Change(f"{method} `/a`", f"is new: `mvmnt.a.{method.lower()}`", Severity.INFO) for method in ("GET", "PUT")
    ]
    text = report(changes, left_out=[left_out])
    assert "GET `/a` (`getA`) is left out: its name is taken." in text
    assert "mvmnt.a.put" in text
    assert "mvmnt.a.get" not in text


def test_an_endless_entry_is_cut() -> None:
    text = report([Change("schema `A`", "x" * 90_000, Severity.INFO)])
    assert len(text) < 1000


EU = {"url": "https://eu.mvmnt.io/v1"}


def server_of_an_operation(document: dict[str, Any]) -> None:
    document["paths"]["/teams/filter"]["post"]["servers"] = [EU]


def server_of_a_path(document: dict[str, Any]) -> None:
    document["paths"]["/teams/filter"]["servers"] = [EU]


def another_default_of_a_variable(document: dict[str, Any]) -> None:
    document["servers"] = [{"url": "https://{region}.mvmnt.io/v1", "variables": {"region": {"default": "eu"}}}]


@pytest.mark.parametrize(
    "change",
    [
        lambda document: document.update(servers=[EU]),
        another_default_of_a_variable,
        server_of_an_operation,
        server_of_a_path,
    ],
)
def test_servers_are_named(change: Callable[[dict[str, Any]], None]) -> None:
    text = report(compare(description(), build(change)).changes)
    assert "`https://eu.mvmnt.io/v1` now" in text
