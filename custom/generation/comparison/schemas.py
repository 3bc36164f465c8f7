"""Compares two builds of a schema, and judges each difference by where the schema is used."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generation.comparison.changes import Change, judged
from generation.comparison.keywords import keyword_changes
from generation.comparison.rules import BOTH, Rule, Use
from generation.comparison.shape import Shape
from generation.comparison.wording import (
    join,
    prose,
    reference,
    schema_name,
    subject,
    title,
    variant_key,
)
from generation.description.structure import resolve
from generation.markdown import code

#: The member of a response that says where its page stands, under either of its names.
_ENVELOPE = frozenset({"pagination", "pageInfo"})
#: The pairs of schemas that are being compared, by their references, or by the objects where they have none.
_Seen = frozenset[tuple[str | int, str | int]]


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

    def _between(self, old: Any, new: Any, place: str, use: Use, path: str, seen: _Seen) -> Iterator[Change]:
        if old == new:
            return
        before, old_prose = self._reference(self._old, old)
        after, new_prose = self._reference(self._new, new)
        if before is not None and before == after:
            if old_prose != new_prose:
                self._reworded.append(f"{place} {code(path)}" if path else place)
            return
        pair = before or id(old), after or id(new)
        if pair in seen:
            return
        seen |= {pair}
        old_shape, new_shape = Shape(self._old, old), Shape(self._new, new)
        found = list(self._shapes(old_shape, new_shape, place, use, path, seen))
        if before is not None and after is not None:
            names = f"{schema_name(after)} instead of {schema_name(before)}"
            same = "" if found else ", which has the same form"
            yield judged(place, f"{subject(path)} refers to {names}{same}", Rule.OTHER_SCHEMA_OF_THE_SAME_FORM, use)
        yield from found
        if not found and old_shape.prose != new_shape.prose:
            self._reworded.append(f"{place} {code(path)}" if path else place)

    def _reference(self, document: Mapping[str, Any], schema: Any) -> tuple[str | None, dict[str, Any]]:
        """What a schema refers to, by way of schemas that are nothing but a reference, and the prose on the way."""
        ref, texts = reference(schema), prose(schema)
        while ref is not None:
            target = resolve(document, ref)
            further = reference(target)
            if further is None:
                break
            ref, texts = further, {**prose(target), **texts}
        return ref, texts

    def _shapes(self, old: Shape, new: Shape, place: str, use: Use, path: str, seen: _Seen) -> Iterator[Change]:
        where = subject(path)
        for what, rule in keyword_changes(old, new):
            yield judged(place, f"{where} {what}", rule, use)
        yield from self._members(old, new, place, use, path, seen)
        for key, step in (("items", "[]"), ("additionalProperties", "{}")):
            before, after = old.keywords.get(key, True), new.keywords.get(key, True)
            if isinstance(before, Mapping) and isinstance(after, Mapping):
                yield from self._between(before, after, place, use, path + step, seen)
            elif before != after:
                opened = after in (True, {}) or before is False
                what = (
                    "may hold anything"
                    if after in (True, {})
                    else "may hold more than before"
                    if opened
                    else "may hold less than before"
                )
                rule = Rule.OTHER_MEMBERS_OPENED if opened else Rule.OTHER_MEMBERS_CLOSED
                yield judged(place, f"{subject(path + step)} {what}", rule, use)
        before, after = old.keywords.get("$defs", {}), new.keywords.get("$defs", {})
        for name in [name for name in after if name in before]:
            yield from self._between(before[name], after[name], place, use, join(path, f"$defs.{name}"), seen)
        yield from self._variants(old, new, place, use, path, seen)

    def _members(self, old: Shape, new: Shape, place: str, use: Use, path: str, seen: _Seen) -> Iterator[Change]:
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
            what = (
                f"{subject(join(path, was))} is called {code(now)} now: paginators read both, models have the new one"
            )
            yield judged(place, what, Rule.ENVELOPE_RENAMED, use)
            yield from self._between(before[was], after[now], place, use, join(path, now), seen)
        for name in gone:
            yield judged(place, f"{subject(join(path, name))} is gone", Rule.MEMBER_REMOVED, use)
        for name in added:
            what, rule = _added_member(Shape(self._new, after[name]), name in new.required)
            yield judged(place, f"{subject(join(path, name))} {what}", rule, use)
        for name in [name for name in before if name in after and (name in old.required) != (name in new.required)]:
            yield self._requirement(after[name], name in new.required, place, use, join(path, name))
        for name in after:
            if name in before:
                yield from self._between(before[name], after[name], place, use, join(path, name), seen)
        for name in sorted((new.required ^ old.required) - {*before, *after}):
            yield self._requirement(True, name in new.required, place, use, join(path, name))

    def _requirement(self, member: Any, required: bool, place: str, use: Use, path: str) -> Change:
        what, rule = (
            ("required", Rule.MEMBER_BECAME_REQUIRED) if required else ("optional", Rule.MEMBER_BECAME_OPTIONAL)
        )
        if Shape(self._new, member).keywords.get("readOnly"):
            use &= Use.RESPONSE  # it is not sent
        return judged(place, f"{subject(path)} is {what} now", rule, use)

    def _variants(self, old: Shape, new: Shape, place: str, use: Use, path: str, seen: _Seen) -> Iterator[Change]:
        before = {variant_key(variant): variant for variant in old.variants}
        after = {variant_key(variant): variant for variant in new.variants}
        gone = [key for key in before if key not in after]
        added = [key for key in after if key not in before]
        for was in list(gone):  # the same, spelled in another way
            same = next((now for now in added if not self._differ(before[was], after[now], seen)), None)
            if same is not None:
                gone.remove(was)
                added.remove(same)
        if len(gone) == len(added) and before and after:  # the same variants, each changed
            for was, now in zip(gone, added, strict=True):
                yield from self._between(before[was], after[now], place, use, f"{path}({title(after[now])})", seen)
            return
        for key in gone:
            yield judged(place, f"{subject(path)} is no {title(before[key])} any more", Rule.VARIANT_REMOVED, use)
        for key in added:
            yield judged(place, f"{subject(path)} may be a {title(after[key])}", Rule.VARIANT_ADDED, use)

    def _differ(self, old: Any, new: Any, seen: _Seen) -> bool:
        return any(True for _ in self._between(old, new, "", BOTH, "", seen))


def _added_member(member: Shape, required: bool) -> tuple[str, Rule]:
    if not required:
        return "is new", Rule.MEMBER_ADDED
    if member.keywords.get("readOnly"):
        return "is new and required, but read-only", Rule.READ_ONLY_MEMBER_ADDED
    return "is new and required", Rule.REQUIRED_MEMBER_ADDED
