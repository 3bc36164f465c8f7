"""Values that a schema lists, in the generator's words: it makes classes of texts, and knows no other lists.

Numbers become plain ones, whose values are checked as bounds are. Values of several kinds, and truths, become variants
of one value each.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

__all__ = ["MIXED", "NUMBERS", "spell_out"]

#: The numbers that a schema allows, of whose enum the generator would make a class.
NUMBERS: Final = "x-numbers"
#: Says that a union has variants for listed values, of which each is of another kind.
MIXED: Final = "x-mixed"
_UNIONS: Final = ("anyOf", "oneOf")
_COMPOSED: Final = frozenset({"$ref", "allOf"})
_NUMERIC: Final = ("integer", "number", "null")


def spell_out(schema: dict[str, Any]) -> None:
    """Say in other words which values a schema lists, unless these are texts, or texts and null.

    Values that its type does not allow go; where it allows none of them, the type does not count. Lists and objects
    among the values are told by nothing.
    """
    if "const" in schema and type(schema["const"]) is float:
        schema["enum"] = [schema.pop("const")]
    listed = schema.get("enum")
    if not listed:
        return
    values = [value for value in listed if _fits(value, schema.get("type"))] or listed
    kinds = {_kind(value) for value in values}
    if kinds - {"null"} == {"string"}:
        schema["enum"] = [value for value in listed if isinstance(value, str) or value is None]
        return
    del schema["enum"]
    if "other" in kinds or not _COMPOSED.isdisjoint(schema):
        return
    if kinds - {"null"} == {"number"}:
        _note_numbers(schema, values)
    else:
        _note_variants(schema, list(_variants(values)))


def _note_numbers(schema: dict[str, Any], values: Sequence[Any]) -> None:
    numbers = [value for value in values if value is not None]
    schema[NUMBERS] = numbers
    for key in _UNIONS:
        schema.pop(key, None)
    types = schema.get("type")
    if types is None:
        kind = "integer" if all(type(value) is int for value in numbers) else "number"
        schema["type"] = [kind, "null"] if None in values else kind
    elif isinstance(types, list):
        kept = [kind for kind in types if kind in _NUMERIC]
        schema["type"] = kept[0] if len(kept) == 1 else kept


def _note_variants(schema: dict[str, Any], variants: Sequence[Mapping[str, Any]]) -> None:
    for key in ("type", "format", "default", *_UNIONS):
        schema.pop(key, None)
    schema.update(variants[0] if len(variants) == 1 else {"anyOf": variants, MIXED: True})


def _variants(values: Sequence[Any]) -> Iterator[dict[str, Any]]:
    """A schema for each value; one for fractions and other numbers together, and one for both truths."""
    numbers = [value for value in values if _kind(value) == "number"]
    has_fractions = any(isinstance(value, float) for value in numbers)
    if has_fractions:
        yield {"type": "number", NUMBERS: numbers}
    has_both = {True, False} <= {value for value in values if isinstance(value, bool)}
    if has_both:
        yield {"type": "boolean"}
    for value in values:
        match _kind(value):
            case "null":
                yield {"type": "null"}
            case "number" if has_fractions:
                pass
            case "boolean" if has_both:
                pass
            case _:
                yield {"const": value}


def _kind(value: object) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int() | float():
            return "number"
        case str():
            return "string"
    return "other"


def _fits(value: object, types: object) -> bool:
    """Whether a value is of one of the types that are named, if any are."""
    named = types if isinstance(types, list) else [types]
    if named == [None] or _kind(value) in named:
        return True
    return "integer" in named and isinstance(value, int | float) and not isinstance(value, bool) and value % 1 == 0
