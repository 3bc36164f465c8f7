"""Says in our own words why a library cannot take a part of a description."""

from __future__ import annotations

import re
import traceback
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

import pydantic

from generation.description.misfits import shown
from generation.markdown import code

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

__all__ = ["of_exception", "of_lint", "of_parser", "of_unforeseen", "of_validation", "where_raised"]

_EXPECTED: Final[Mapping[str, str]] = {
    "string_type": "text",
    "string_sub_type": "text",
    "bool_type": "true or false",
    "bool_parsing": "true or false",
    "int_type": "an integer",
    "int_parsing": "an integer",
    "int_from_float": "an integer",
    "float_type": "a number",
    "float_parsing": "a number",
    "list_type": "a list",
    "set_type": "a list",
    "tuple_type": "a list",
    "dict_type": "an object",
    "mapping_type": "an object",
    "model_type": "an object",
    "model_attributes_type": "an object",
    "none_required": "null",
}
_KINDS: Final[Mapping[str, str]] = {
    "str": "text",
    "int": "an integer",
    "float": "a number",
    "Decimal": "a number",
    "bool": "true or false",
    "datetime.date": "a date",
    "datetime.datetime": "a date and time",
    "UUID": "a UUID",
    "Any": "anything",
}
_PARSER: Final = (
    (
        re.compile(r"(?:^|: )([^:]+) can't be merged with (.+)"),
        "of the parts of an `allOf`, one says {0} and another {1}, and no value is both; let the parts agree",
    ),
    (
        re.compile("Cannot take allOf a non-object"),
        "a part of an `allOf` beside objects is no object, and no value is both; let the parts agree",
    ),
    (
        re.compile("can't redefine an? (?:literal )?enum property"),
        "of the parts of an `allOf`, two list values of one member, and no value is in both lists; let the parts agree",
    ),
    (
        re.compile(r"can't combine (?:literal )?enum of type <class '(.+)'> with (.+)"),
        "of the parts of an `allOf`, one lists values that are {0} and another says {1}, and no value is both; "
        "let the parts agree",
    ),
    (
        re.compile("Found conflicting enums named (.+) with incompatible"),
        "two lists of values would be the class {0}; give one of them another `title`, or name",
    ),
    (
        re.compile('duplicate models with name "(.+)"'),
        "two objects would be the class {0}; give one of them another `title`, or name",
    ),
    (
        re.compile("Incorrect path templating"),
        "a parameter stands in its path more than once, and has one place in Python; give each place a name of its own",
    ),
    (re.compile("Circular schema references"), "it is nothing but a reference to itself; say what it holds"),
)
#: How our own reasons begin.
_OURS: Final = ("the generator ", "its ", "it ")
_LINTS: Final = (
    (re.compile(r"F821 Undefined name (`[^`]*`)"), r"its code would use the name \1, which nothing defines"),
    (re.compile(r"F811 (?:\[\*\] )?Redefinition of unused (`[^`]*`).*"), r"its code would define \1 twice"),
)


def of_validation(found: ErrorDetails) -> str:
    """Why pydantic refuses a value: what it is, and what would be right."""
    if found["type"] == "missing":
        return "it is missing"
    if found["type"] == "extra_forbidden":
        return "it is no keyword of OpenAPI"
    value = shown(found["input"])
    context = found.get("ctx", {})
    expected = context.get("expected") or _EXPECTED.get(found["type"])
    if expected:
        return f"expected {expected}, not {value}"
    if "error" in context:
        return f"{value} does not fit: {context['error']}"
    return f"{value} is none of what OpenAPI allows there"


def of_exception(error: BaseException) -> str:
    """Why a parser falls over a part of a description."""
    match error:
        case pydantic.ValidationError():
            first = error.errors(include_url=False)[0]
            place = ".".join(str(step) for step in first["loc"])
            return f"the generator cannot read its {place or 'value'}: {of_validation(first)}"
        case RecursionError():
            return "it nests, or refers to itself, deeper than the generator can follow"
        case KeyError() if error.args:
            return f"the generator looks for {shown(error.args[0])}, which is not there"
    text = " ".join(str(error).split())
    return f"the generator cannot read it ({type(error).__name__}{f': {text[:200]}' if text else ''})"


def of_parser(detail: str) -> str:
    """Why the generator's parser cannot take a schema."""
    for pattern, words in _PARSER:
        if found := pattern.search(detail):
            return words.format(*(_KINDS.get(kind, code(kind)) for kind in found.groups()))
    return detail if detail.startswith(_OURS) else f"the generator cannot take it: {detail}"


def where_raised(error: BaseException) -> str:
    """The module and line that an exception comes from, for whoever mends the generation."""
    frames = traceback.extract_tb(error.__traceback__)
    if not frames:
        return "an unknown place"
    path = "/".join(frames[-1].filename.split("/")[-3:])
    return f"{path}, line {frames[-1].lineno}"


def of_unforeseen(error: BaseException) -> str:
    """Why an update ends in a way that nobody has thought of, and how to find what of the description it is about."""
    return (
        f"{of_exception(error)}; it ends in {where_raised(error)}. Take away what is new in the description piece by "
        "piece to find the place, and correct that in custom/overlay.yaml"
    )


def of_lint(message: str) -> str:
    """Why the formatter refuses code that was made of a part of a description."""
    for pattern, words in _LINTS:
        if found := pattern.search(message):
            return found.expand(words)
    return f"its code would be no Python ({' '.join(message.split())})"
