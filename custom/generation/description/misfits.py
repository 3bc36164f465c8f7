"""Says in our own words why a value does not fit the rules of JSON Schema or OpenAPI, and what would be right."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, Protocol

__all__ = ["Misfit", "reason", "shown", "value_at"]


class Misfit(Protocol):
    """What is used of a `jsonschema` error; of Rust's validator there is no `validator`."""

    message: str
    validator: object
    validator_value: Any
    schema_path: Sequence[str | int]


_LONGEST_VALUE: Final = 80  # characters
_KINDS: Final[Mapping[str, str]] = {
    "string": "text",
    "integer": "an integer",
    "number": "a number",
    "boolean": "true or false",
    "object": "an object",
    "array": "a list",
    "null": "null",
}
#: What OpenAPI allows where the validator tells only the first of them.
_ALLOWED: Final[Mapping[str, Sequence[str]]] = {
    "in": ("query", "header", "path", "cookie"),
    "style": ("form", "simple", "spaceDelimited", "pipeDelimited", "deepObject", "label", "matrix"),
    "type": ("apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"),
}
_QUOTED: Final = re.compile(r"""(["'])(.*?)\1""")

_Words = Callable[[Misfit, Sequence[str | int], Any], str]


def value_at(document: Any, place: Sequence[str | int]) -> Any:
    """What stands at a place of a document; None where nothing does."""
    for step in place:
        if isinstance(document, Mapping):
            document = document.get(step, document.get(str(step)))
        elif isinstance(document, list) and isinstance(step, int) and step < len(document):
            document = document[step]
        else:
            return None
    return document


def reason(error: Misfit, place: Sequence[str | int], value: Any) -> str:
    """Why a validator refuses a value.

    Args:
        error: the validator's.
        place: where the value stands.
        value: the value.
    """
    rule = _rule(error)
    if place[-1:] == ("type",) and "securitySchemes" not in place:
        return f"{value!r:.80} is none of JSON Schema's types, or a list of them: {', '.join(sorted(_KINDS))}"
    words = _WORDS.get(rule)
    if words is not None:
        return words(error, place, value)
    return f"{shown(value)} is not what {rule and f'the rule {rule!r} of '}OpenAPI allows there"


def _rule(error: Misfit) -> str:
    """The keyword of JSON Schema that is broken; empty where the validator does not tell."""
    if isinstance(error.validator, str):
        return error.validator
    return str(error.schema_path[-1]) if error.schema_path else ""


def _limit(error: Misfit) -> Any:
    """What the keyword says."""
    return error.validator_value if isinstance(error.validator, str) else None


def _quoted(error: Misfit, behind: str = "") -> list[str]:
    """The names in a message, which may quote the value before them."""
    message = str(error.message).partition("\n")[0]
    return [name for _, name in _QUOTED.findall(message.rpartition(behind)[2] if behind else message)]


def _type(error: Misfit, place: Sequence[str | int], value: Any) -> str:
    limit = _limit(error)
    types = [limit] if isinstance(limit, str) else limit or _quoted(error, " of type")
    return f"should be {' or '.join(_KINDS.get(name, name) for name in types) or 'of another type'}, not {shown(value)}"


def _enum(error: Misfit, place: Sequence[str | int], value: Any) -> str:
    limit = _limit(error)
    if limit is None:
        limit = _ALLOWED.get(str(place[-1]) if place else "", _quoted(error, " one of "))
    return f"should be one of {', '.join(map(_plain, limit))}, not {shown(value)}"


def _const(error: Misfit, place: Sequence[str | int], value: Any) -> str:
    limit = _limit(error)
    return f"should be {'another value' if limit is None else _plain(limit)}, not {shown(value)}"


def _required(error: Misfit, place: Sequence[str | int], value: Any) -> str:
    if place[-1:] == ("responses",):
        return "should have a response for a status such as 200, 2XX or default"
    names = _quoted(error)
    return f"should have {names[0]!r}" if names else "lacks what it must have"


def _unexpected(error: Misfit, place: Sequence[str | int], value: Any) -> str:
    names = _quoted(error, " allowed ")
    told = ", ".join(map(repr, names[:3])) or "a member of it"
    verb = "is" if len(names) < 2 else "are"
    return f"{told} {verb} nothing that it may have"


def _one_of(error: Misfit, place: Sequence[str | int], value: Any) -> str:
    if "parameters" in place or "headers" in place:
        return "should have either `schema` or `content`, one of them and not both"
    return f"should fit one of the forms that it may have, and one alone, not {shown(value)}"


def _empty(error: Misfit, place: Sequence[str | int], value: Any) -> str:
    limit = _limit(error)
    return f"should have at least {_plain(limit or 1)} of what it holds, not {shown(value)}"


def _bound(words: str) -> _Words:
    def told(error: Misfit, place: Sequence[str | int], value: Any) -> str:
        limit = _limit(error)
        return f"should be {words} {'the limit' if limit is None else _plain(limit)}, not {shown(value)}"

    return told


_WORDS: Final[Mapping[str, _Words]] = {
    "type": _type,
    "enum": _enum,
    "const": _const,
    "required": _required,
    "dependentRequired": _required,
    "unevaluatedProperties": _unexpected,
    "additionalProperties": _unexpected,
    "oneOf": _one_of,
    "anyOf": lambda error, place, value: f"should fit one of the forms that it may have, not {shown(value)}",
    "minItems": _empty,
    "minProperties": _empty,
    "uniqueItems": lambda error, place, value: f"should have nothing twice, not {shown(value)}",
    "minimum": _bound("at least"),
    "exclusiveMinimum": _bound("above"),
    "maximum": _bound("at most"),
    "exclusiveMaximum": _bound("below"),
    "multipleOf": _bound("a multiple of"),
    "minLength": _bound("as long as"),
    "maxLength": _bound("no longer than"),
    "maxItems": _bound("of as many items as"),
    "pattern": _bound("text that matches"),
    "format": _bound("in the format"),
}


def _plain(value: object) -> str:
    return value if isinstance(value, str) else shown(value)


def shown(value: object) -> str:
    """A value in JSON, and short."""
    text = json.dumps(value, ensure_ascii=False, default=lambda other: type(other).__name__)
    return text if len(text) <= _LONGEST_VALUE else f"{text[:_LONGEST_VALUE]}..."
