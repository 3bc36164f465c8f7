"""What is left out is told in words of ours, with its place: no text of a library stands alone."""

from __future__ import annotations

from typing import Any

import pydantic
import pytest
from pydantic import BaseModel

from generation.codegen.fallback import parsing
from generation.codegen.fallback.left_out import LeftOut
from generation.codegen.fallback.reasons import of_exception, of_lint, of_parser, of_validation, where_raised
from generation.description.lines import lines_of


class Part(BaseModel, extra="forbid"):
    """A part of a description, as a library reads it."""

    name: str = ""
    size: int = 0
    flag: bool = False
    items: list[str] = []
    members: dict[str, str] = {}


@pytest.mark.parametrize(
    ("part", "reason"),
    [
        ({"name": 5}, "expected text, not 5"),
        ({"name": None}, "expected text, not null"),
        ({"size": "fifty"}, 'expected an integer, not "fifty"'),
        ({"size": 1.5}, "expected an integer, not 1.5"),
        ({"flag": "maybe"}, 'expected true or false, not "maybe"'),
        ({"items": {}}, "expected a list, not {}"),
        ({"members": []}, "expected an object, not []"),
        ({"other": 1}, "it is no keyword of OpenAPI"),
        ({"name": ["x" * 300]}, f'expected text, not ["{"x" * 78}...'),
    ],
)
def test_a_value_is_told_with_what_would_be_right(part: dict[str, Any], reason: str) -> None:
    with pytest.raises(pydantic.ValidationError) as caught:
        Part(**part)
    assert of_validation(caught.value.errors()[0]) == reason


def _raised(error: Exception) -> Exception:
    try:
        raise error
    except Exception as caught:
        return caught


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (KeyError("#/components/schemas/A"), 'the generator looks for "#/components/schemas/A", which is not there'),
        (KeyError(), "the generator cannot read it (KeyError)"),
        (
            RecursionError("maximum recursion depth exceeded"),
            "it nests, or refers to itself, deeper than the generator",
        ),
        (TypeError("two\n  lines"), "the generator cannot read it (TypeError: two lines)"),
        (AssertionError(), "the generator cannot read it (AssertionError)"),
    ],
)
def test_an_exception_of_the_parser_is_no_bare_text(error: Exception, reason: str) -> None:
    assert of_exception(error).startswith(reason)


def test_a_refused_value_inside_of_the_parser_has_its_place() -> None:
    with pytest.raises(pydantic.ValidationError) as caught:
        Part.model_validate({"items": ["a", 5]})
    assert of_exception(caught.value) == "the generator cannot read its items.1: expected text, not 5"


def test_whoever_mends_the_generation_is_told_where_it_ends() -> None:
    assert where_raised(_raised(KeyError("a"))).startswith("generation/codegen/test_reasons.py, line ")
    assert where_raised(KeyError("never raised")) == "an unknown place"


@pytest.mark.parametrize(
    ("message", "reason"),
    [
        ("F821 Undefined name `Stop`", "its code would use the name `Stop`, which nothing defines"),
        ("F811 Redefinition of unused `a` from line 4", "its code would define `a` twice"),
        ("F811 [*] Redefinition of unused `a` from line 4: `a` redefined here", "its code would define `a` twice"),
        ("invalid-syntax: Expected an expression", "its code would be no Python (invalid-syntax: Expected an "),
    ],
)
def test_what_the_formatter_refuses_is_told_by_what_the_code_would_do(message: str, reason: str) -> None:
    assert of_lint(message).startswith(reason)


def test_the_parser_keeps_going_and_tells_in_our_words() -> None:
    def falls(**_: Any) -> None:
        raise KeyError("Stop")

    fault = parsing._tried(falls)
    assert fault.detail == 'the generator looks for "Stop", which is not there'


OPERATION = LeftOut(("paths", "/a/{id}", "get"), "its name is taken", "getA")
SCHEMA = LeftOut(("components", "schemas", "A", "properties", "b"), "it cannot be", where=", in its member `b`,")


@pytest.mark.parametrize(
    ("fault", "pointer"),
    [(OPERATION, "`#/paths/~1a~1{id}/get`"), (SCHEMA, "`#/components/schemas/A/properties/b`")],
    ids=["operation", "schema"],
)
def test_what_is_left_out_is_told_with_its_pointer(fault: LeftOut, pointer: str) -> None:
    assert f"It stands at {pointer}. " in str(fault)


def test_what_is_left_out_is_told_with_its_line() -> None:
    text = (
        "paths:\n  /a/{id}:\n    get:\n      operationId: getA\ncomponents:\n  schemas:\n    A:\n      type: object\n"
    )
    assert lines_of([OPERATION.place, SCHEMA.place, ("servers",)], text) == [3, 7, 1]


def test_a_line_is_told_of_json_as_well() -> None:
    assert lines_of([OPERATION.place], '{\n "paths": {\n  "/a/{id}": {\n   "get": {}}}}') == [4]


@pytest.mark.parametrize(
    ("detail", "reason"),
    [
        ("str can't be merged with int", "one says text and another an integer, and no value is both"),
        ("can't merge list properties: str can't be merged with bool", "one says text and another true or false"),
        ("datetime.date can't be merged with UUID", "one says a date and another a UUID"),
        ("Stop can't be merged with str", "one says `Stop` and another text"),
        ("Cannot take allOf a non-object", "is no object, and no value is both; let the parts agree"),
        ("can't redefine an enum property with incompatible lists of values", "no value is in both lists"),
        ("can't combine enum of type <class 'str'> with int", "one lists values that are text and another says an int"),
        (
            "Found conflicting enums named Kind with incompatible values.",
            "two lists of values would be the class `Kind`",
        ),
        ('Attempted to generate duplicate models with name "Stop"', "two objects would be the class `Stop`"),
        ("Incorrect path templating for /a/{id}/b/{id} (Path ...)", "a parameter stands in its path more than once"),
        ("Circular schema references found", "it is nothing but a reference to itself"),
        ("the generator looks for it", "the generator looks for it"),
        ("Unable to find it", "the generator cannot take it: Unable to find it"),
    ],
)
def test_why_the_parser_cannot_take_a_schema_is_told_in_our_words(detail: str, reason: str) -> None:
    assert reason in of_parser(detail)
