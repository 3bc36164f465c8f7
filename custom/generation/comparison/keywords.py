"""Compares the keywords of a schema: types, values, limits, defaults, discriminators."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from generation.comparison.rules import Rule
from generation.comparison.shape import VARIANTS, Shape
from generation.comparison.wording import from_to, kinds, listed, plural, value
from generation.description.structure import FLOAT_FORMATS, TIGHTER

Found = Iterator[tuple[str, Rule]]

#: Limits, those of one kind beside each other: with 1 where more is tighter, with -1 where less is.
_BOUNDS = (
    (1, ("minimum", "exclusiveMinimum")),
    *((1, (key,)) for key in ("minLength", "minItems", "minProperties")),
    (-1, ("maximum", "exclusiveMaximum")),
    *((-1, (key,)) for key in ("maxLength", "maxItems", "maxProperties")),
)
_PATTERNS = ("pattern", "multipleOf", "uniqueItems")
#: Keywords that only say less of what is valid, and that nothing of the SDK goes by.
_CONDITIONS = frozenset(
    [
        *("if", "then", "else", "not", "contains", "minContains", "maxContains", "propertyNames", "patternProperties"),
        *("dependentRequired", "dependentSchemas", "unevaluatedProperties", "unevaluatedItems"),
        *("contentEncoding", "contentMediaType", "contentSchema"),
    ]
)
#: Keywords that are compared by a function of their own, or by what refers to them.
_KNOWN = frozenset(
    [
        *("type", "enum", "format", "default", "properties", "required", "additionalProperties", "items"),
        *("discriminator", "deprecated", "readOnly", "writeOnly", *TIGHTER, *_PATTERNS, *VARIANTS),
        *("$defs", "$anchor", "$dynamicAnchor", "$id", "$schema"),  # names to refer to
    ]
)
#: Formats that are types of their own in Python.
_TYPED_FORMATS = frozenset({"date", "date-time", "uuid", "binary"})


def keyword_changes(old: Shape, new: Shape) -> Found:
    """What is different in the keywords of two schemas, each with its rule."""
    yield from _types(old, new)
    yield from _values(old, new)
    yield from _limits(old, new)
    yield from _rest(old, new)


def _types(old: Shape, new: Shape) -> Found:
    if old.nullable != new.nullable:
        yield (
            ("may be null now", Rule.NULL_ALLOWED)
            if new.nullable
            else (
                "may not be null any more",
                Rule.NULL_REFUSED,
            )
        )
    before, after = _widened(old.types), _widened(new.types)
    if before != after and not (old.variants and new.variants):
        gone, added = before - after, after - before
        rule = Rule.TYPE_CHANGED if gone and added else Rule.TYPE_WIDENED if added else Rule.TYPE_NARROWED
        yield f"is {kinds(new.types)} now, not {kinds(old.types)}", rule
    formats = old.keywords.get("format"), new.keywords.get("format")
    if formats[0] != formats[1]:
        yield f"has the format {value(formats[1])} now, not {value(formats[0])}", _format_rule(new, *formats)


def _format_rule(new: Shape, before: str | None, after: str | None) -> Rule:
    if "string" in new.types and _TYPED_FORMATS.intersection((before, after)):
        return Rule.TYPED_FORMAT_CHANGED
    if "number" in new.types and (before in FLOAT_FORMATS) != (after in FLOAT_FORMATS):
        return Rule.EXACTNESS_CHANGED
    if "string" not in new.types or FLOAT_FORMATS.issuperset((before, after)):
        return Rule.NUMBER_FORMAT_CHANGED
    return Rule.FORMAT_ADDED if before is None else Rule.FORMAT_DROPPED if after is None else Rule.FORMAT_CHANGED


def _widened(types: set[str]) -> set[str]:
    return types | {"integer"} if "number" in types else types


def _values(old: Shape, new: Shape) -> Found:
    if old.values is None or new.values is None:
        if new.values is not None:
            yield f"takes {listed(new.values)} alone now", Rule.VALUES_LISTED
        elif old.values is not None:
            yield "takes any value now, not those of a list", Rule.VALUES_FREE
        return
    gone = [value for value in old.values if value not in new.values]
    added = [value for value in new.values if value not in old.values]
    if added:
        yield f"has the new value{plural(added)} {listed(added)}", Rule.VALUE_ADDED
    if gone:
        yield f"has lost the value{plural(gone)} {listed(gone)}", Rule.VALUE_REMOVED


def _limits(old: Shape, new: Shape) -> Found:
    for sign, keys in _BOUNDS:
        was, now = (_bound(side, sign, keys) for side in (old, new))
        rule = Rule.LIMIT_TIGHTENED if now is not None and (was is None or now > was) else Rule.LIMIT_LOOSENED
        for key in keys:
            before, after = old.keywords.get(key), new.keywords.get(key)
            if before != after:
                yield from_to(key, before, after), rule
    for key in _PATTERNS:
        before, after = old.keywords.get(key), new.keywords.get(key)
        if before != after:
            yield from_to(key, before, after), _pattern_rule(key, before, after)


def _bound(shape: Shape, sign: int, keys: tuple[str, ...]) -> tuple[Any, bool] | None:
    """The tightest of some limits of one kind, in a form whose greater is tighter; one that excludes itself is so."""
    limits = [(sign * shape.keywords[key], key.startswith("exclusive")) for key in keys if key in shape.keywords]
    return max(limits, default=None)


def _pattern_rule(key: str, before: Any, after: Any) -> Rule:
    if not before:
        return Rule.LIMIT_TIGHTENED
    if not after or (key == "multipleOf" and Decimal(str(before)) % Decimal(str(after)) == 0):
        return Rule.LIMIT_LOOSENED
    return Rule.LIMIT_CHANGED


def _rest(old: Shape, new: Shape) -> Found:
    before, after = old.keywords, new.keywords
    if before.get("default") != after.get("default"):
        yield from_to("default", before.get("default"), after.get("default")), Rule.DEFAULT_CHANGED
    if bool(before.get("deprecated")) != bool(after.get("deprecated")):
        yield ("is deprecated" if after.get("deprecated") else "is not deprecated any more"), Rule.DEPRECATED
    for key, rule in (("readOnly", Rule.BECAME_READ_ONLY), ("writeOnly", Rule.BECAME_WRITE_ONLY)):
        if bool(before.get(key)) != bool(after.get(key)):
            yield from_to(key, before.get(key), after.get(key)), rule if after.get(key) else Rule.DIRECTION_OPENED
    yield from _discriminators(before.get("discriminator") or {}, after.get("discriminator") or {})
    for key in sorted((before.keys() | after.keys()) - _KNOWN):
        if before.get(key) != after.get(key):
            gone = key in before and (key not in after or before[key] is False)
            condition = Rule.CONDITION_DROPPED if gone else Rule.CONDITION_CHANGED
            rule = condition if key in _CONDITIONS else Rule.UNKNOWN_KEYWORD
            yield from_to(key, before.get(key), after.get(key)), rule


def _discriminators(before: Mapping[str, Any], after: Mapping[str, Any]) -> Found:
    if before.get("propertyName") != after.get("propertyName"):
        what = from_to("discriminator", before.get("propertyName"), after.get("propertyName"))
        yield what, Rule.DISCRIMINATOR_CHANGED
    was, now = before.get("mapping") or {}, after.get("mapping") or {}
    gone = [value for value in was if value not in now]
    added = [value for value in now if value not in was]
    other = [value for value in now if value in was and was[value] != now[value]]
    if gone:
        yield f"is not told apart by {listed(gone)} any more", Rule.DISCRIMINATOR_CHANGED
    if added:
        yield f"is told apart by {listed(added)} as well", Rule.DISCRIMINATOR_VALUE_ADDED
    if other:
        yield f"is another schema for {listed(other)}", Rule.DISCRIMINATOR_CHANGED
