"""Compares two builds of a schema, and judges each difference by where the schema is used.

In a request, allowing more is compatible and allowing less breaks. In a response it is the other way round, but for
enums: they are open, and take a value that they do not know.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generation.comparison.changes import BOTH, NOBODY, Change, Use, judged
from generation.comparison.shape import VARIANTS, Shape
from generation.comparison.wording import (
    from_to,
    join,
    kinds,
    listed,
    plural,
    prose,
    reference,
    schema_name,
    subject,
    title,
    value,
    variant_key,
)
from generation.markdown import code

_LEAST = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_MOST = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
_RULES = ("pattern", "multipleOf", "uniqueItems")
#: Keywords that are compared by a method of their own; any other one that differs breaks.
_KNOWN = frozenset(
    [
        "type",
        "enum",
        "format",
        "default",
        "properties",
        "required",
        "additionalProperties",
        "items",
        "discriminator",
        "deprecated",
        "readOnly",
        "writeOnly",
    ]
).union(_LEAST, _MOST, _RULES, VARIANTS)
#: Formats that are types of their own in Python.
_TYPED_FORMATS = frozenset({"date", "date-time", "uuid", "binary"})
#: The member of a response that says where its page stands, under either of its names.
_ENVELOPE = frozenset({"pagination", "pageInfo"})


class SchemaChanges:
    """Compares schemas of two builds of the description.

    Args:
        old: the description; its schemas have the names of the new build.
        new: the new build.
        reworded: where places go that differ in prose alone.
    """

    def __init__(self, old: Mapping[str, Any], new: Mapping[str, Any], reworded: list[str]) -> None:
        self._old = old
        self._new = new
        self._reworded = reworded

    def between(self, old: Any, new: Any, place: str, use: Use, path: str = "") -> Iterator[Change]:
        """What is different between two schemas that stand in the same place.

        A schema that both refer to is not looked into: as a component it is compared once.

        Args:
            old: the schema; True and False are schemas, too.
            new: the same one in the new build.
            place: the operation or component that holds it, for the texts.
            use: where it is used.
            path: where it stands in there.
        """
        yield from self._between(old, new, place, use, path, frozenset())

    def _between(
        self, old: Any, new: Any, place: str, use: Use, path: str, seen: frozenset[tuple[str, str]]
    ) -> Iterator[Change]:
        if old == new:
            return
        before, after = reference(old), reference(new)
        if before is not None and after is not None:
            if before == after:
                self._reworded.append(f"{place} {code(path)}" if path else place)
                return
            if (before, after) in seen:
                return
            seen = seen | {(before, after)}
        old_shape, new_shape = Shape(self._old, old), Shape(self._new, new)
        found = list(self._shapes(old_shape, new_shape, place, use, path, seen))
        if before is not None and after is not None:
            names = f"{schema_name(after)} instead of {schema_name(before)}"
            same = "" if found else ", which has the same form"
            yield judged(place, f"{subject(path)} refers to {names}{same}", NOBODY, use)
        yield from found
        if not found and prose(old) != prose(new):
            self._reworded.append(f"{place} {code(path)}" if path else place)

    def _shapes(
        self, old: Shape, new: Shape, place: str, use: Use, path: str, seen: frozenset[tuple[str, str]]
    ) -> Iterator[Change]:
        where = subject(path)
        for what, breaks in (*_types(old, new), *_values(old, new), *_limits(old, new), *_rest(old, new)):
            yield judged(place, f"{where} {what}", breaks, use)
        yield from self._members(old, new, place, use, path, seen)
        for key, step in (("items", "[]"), ("additionalProperties", "{}")):
            before, after = old.keywords.get(key, True), new.keywords.get(key, True)
            if isinstance(before, Mapping) and isinstance(after, Mapping):
                yield from self._between(before, after, place, use, path + step, seen)
            elif before != after:
                what = "may hold anything" if after in (True, {}) else "may hold less than before"
                breaks = NOBODY if after in (True, {}) else Use.REQUEST
                yield judged(place, f"{subject(path + step)} {what}", breaks, use)
        yield from self._variants(old, new, place, use, path, seen)

    def _members(
        self, old: Shape, new: Shape, place: str, use: Use, path: str, seen: frozenset[tuple[str, str]]
    ) -> Iterator[Change]:
        before, after = old.members, new.members
        gone = [name for name in before if name not in after]
        added = [name for name in after if name not in before]
        envelope = [name for side in (gone, added) for name in side if name in _ENVELOPE]
        if (
            len(envelope) == 2
            and envelope[0] in gone
            and envelope[1] in added
            and Use.RESPONSE in use
            and "data" in after
        ):
            was, now = envelope
            gone.remove(was)
            added.remove(now)
            yield Change(
                place,
                f"{subject(join(path, was))} is now called {code(now)}: paginators read either name, so their users "
                f"notice nothing; code that reads {code(was)} of the response model itself breaks",
                breaking=True,
            )
            yield from self._between(before[was], after[now], place, use, join(path, now), seen)
        for name in gone:
            yield judged(place, f"{subject(join(path, name))} is gone", BOTH, use)
        for name in added:
            required = name in new.required
            what = "is new and required" if required else "is new"
            yield judged(place, f"{subject(join(path, name))} {what}", Use.REQUEST if required else NOBODY, use)
        for name in [*before.keys() & after.keys()]:
            if (name in old.required) != (name in new.required):
                became = "required" if name in new.required else "optional"
                breaks = Use.REQUEST if name in new.required else Use.RESPONSE
                yield judged(place, f"{subject(join(path, name))} is {became} now", breaks, use)
        for name in after:
            if name in before:
                yield from self._between(before[name], after[name], place, use, join(path, name), seen)
        known = {*before, *after}
        for name in sorted((new.required ^ old.required) - known):
            is_new = name in new.required
            what = "is required now" if is_new else "is not required any more"
            yield judged(place, f"{subject(join(path, name))} {what}", Use.REQUEST if is_new else Use.RESPONSE, use)

    def _variants(
        self, old: Shape, new: Shape, place: str, use: Use, path: str, seen: frozenset[tuple[str, str]]
    ) -> Iterator[Change]:
        before = {variant_key(variant): variant for variant in old.variants}
        after = {variant_key(variant): variant for variant in new.variants}
        gone = [key for key in before if key not in after]
        added = [key for key in after if key not in before]
        if len(gone) == len(added) and before and after:  # the same variants, each changed
            for was, now in zip(gone, added, strict=True):
                yield from self._between(before[was], after[now], place, use, f"{path}({title(after[now])})", seen)
            return
        for key in gone:
            yield judged(place, f"{subject(path)} is no {title(before[key])} any more", Use.REQUEST, use)
        for key in added:
            yield judged(place, f"{subject(path)} may be a {title(after[key])}", Use.RESPONSE, use)


def _types(old: Shape, new: Shape) -> Iterator[tuple[str, Use]]:
    if old.nullable != new.nullable:
        yield ("may be null now", Use.RESPONSE) if new.nullable else ("may not be null any more", Use.REQUEST)
    before, after = _widened(old.types), _widened(new.types)
    if before != after and not (old.variants and new.variants):
        breaks = (Use.REQUEST if before - after else NOBODY) | (Use.RESPONSE if after - before else NOBODY)
        yield f"is {kinds(new.types)} now, not {kinds(old.types)}", breaks
    formats = old.keywords.get("format"), new.keywords.get("format")
    if formats[0] != formats[1]:
        if _TYPED_FORMATS.intersection(formats) or all(formats):
            breaks = BOTH
        else:
            breaks = Use.REQUEST if formats[1] else Use.RESPONSE
        yield f"has the format {value(formats[1])} now, not {value(formats[0])}", breaks


def _widened(types: set[str]) -> set[str]:
    return types | {"integer"} if "number" in types else types


def _values(old: Shape, new: Shape) -> Iterator[tuple[str, Use]]:
    if old.values is None or new.values is None:
        if new.values is not None:
            yield f"takes {listed(new.values)} alone now", Use.REQUEST
        elif old.values is not None:
            yield "takes any value now, not those of a list", NOBODY
        return
    gone = [value for value in old.values if value not in new.values]
    added = [value for value in new.values if value not in old.values]
    if added:
        yield f"has the new value{plural(added)} {listed(added)}", NOBODY  # in responses, too: enums are open
    if gone:
        yield f"has lost the value{plural(gone)} {listed(gone)}", Use.REQUEST


def _limits(old: Shape, new: Shape) -> Iterator[tuple[str, Use]]:
    for key in (*_LEAST, *_MOST):
        before, after = old.keywords.get(key), new.keywords.get(key)
        if before == after:
            continue
        tighter = before is None or (after is not None and ((after > before) == (key in _LEAST)))
        yield from_to(key, before, after), Use.REQUEST if tighter else Use.RESPONSE
    for key in _RULES:
        before, after = old.keywords.get(key), new.keywords.get(key)
        if before != after:
            tighter, looser = not before, not after
            yield from_to(key, before, after), Use.REQUEST if tighter else Use.RESPONSE if looser else BOTH


def _rest(old: Shape, new: Shape) -> Iterator[tuple[str, Use]]:
    before, after = old.keywords, new.keywords
    if before.get("default") != after.get("default"):
        breaks = Use.REQUEST if "default" in before else NOBODY  # those who leave it out get something else
        yield from_to("default", before.get("default"), after.get("default")), breaks
    if bool(before.get("deprecated")) != bool(after.get("deprecated")):
        yield ("is deprecated" if after.get("deprecated") else "is not deprecated any more"), NOBODY
    for key, breaks in (("readOnly", Use.REQUEST), ("writeOnly", Use.RESPONSE)):
        if bool(before.get(key)) != bool(after.get(key)):
            yield from_to(key, before.get(key), after.get(key)), breaks if after.get(key) else NOBODY
    yield from _discriminators(before.get("discriminator") or {}, after.get("discriminator") or {})
    for key in sorted((before.keys() | after.keys()) - _KNOWN):
        if before.get(key) != after.get(key):
            yield from_to(key, before.get(key), after.get(key)), BOTH


def _discriminators(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[tuple[str, Use]]:
    if before.get("propertyName") != after.get("propertyName"):
        yield from_to("discriminator", before.get("propertyName"), after.get("propertyName")), BOTH
    was, now = before.get("mapping") or {}, after.get("mapping") or {}
    gone = [value for value in was if value not in now]
    added = [value for value in now if value not in was]
    other = [value for value in now if value in was and was[value] != now[value]]
    if gone:
        yield f"is not told apart by {listed(gone)} any more", BOTH
    if added:
        yield f"is told apart by {listed(added)} as well", NOBODY
    if other:
        yield f"is another schema for {listed(other)}", BOTH
