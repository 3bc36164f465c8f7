"""Parts that say different things of one member, which the generator cannot put together: the narrower one holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from generation.codegen.rewrites.members import CONDITIONAL
from generation.description.structure import PROSE, component, is_prose

DEEPEST = 20  # references one behind the other


def narrowed(parts: list[dict[str, Any]], schemas: Mapping[str, Any]) -> list[dict[str, Any]]:
    """One part in place of all, where a member is a constant in one of them, or may be null in some of them alone.

    What a condition says of a member narrows nothing. So are parts that have a component in common, if that is all that
    their members have in common: the generator would put the component's members together once more for each part.

    Args:
        parts: of an `allOf`, objects all.
        schemas: the component schemas.
    """
    members: dict[str, list[Any]] = {}
    conditional: dict[str, list[Any]] = {}
    required: list[str] = []
    others: dict[str, Any] = {}
    met: Counter[str] = Counter()
    for part in parts:
        for whole in _inlined(part, schemas, met):
            for name, member in (whole.get("properties") or {}).items():
                found = conditional if name in whole.get(CONDITIONAL, ()) else members
                found.setdefault(name, []).append(member)
            required += whole.get("required") or []
            others |= {
                key: value
                for key, value in whole.items()
                if key not in ("properties", "required", CONDITIONAL) and key not in PROSE
            }
    is_shared = max(met.values(), default=1) > 1 and all(len(found) == 1 for found in members.values())
    if not (is_shared or members.keys() & conditional.keys() or any(map(_differ, members.values()))):
        return parts
    joined = {name: _narrowest(found) for name, found in {**conditional, **members}.items()}
    return [{**others, "type": "object", "properties": joined, "required": list(dict.fromkeys(required))}]


def _inlined(
    part: Mapping[str, Any], schemas: Mapping[str, Any], met: Counter[str], depth: int = 0
) -> list[Mapping[str, Any]]:
    """What a part says, and what those say that it refers to and that were not met before."""
    target = component(part, schemas)
    if isinstance(target, Mapping):
        met[part["$ref"]] += 1
        if met[part["$ref"]] > 1:
            return []
    inner = [target] if isinstance(target, Mapping) else part.get("allOf") or ()
    own = {key: value for key, value in part.items() if key not in ("$ref", "allOf")}
    if depth > DEEPEST:
        return [own]
    return [*(found for one in inner for found in _inlined(one, schemas, met, depth + 1)), own]


def _differ(members: list[Any]) -> bool:
    said = [_said(member) for member in members]
    if all(member == said[0] for member in said):
        return False
    return any("const" in member for member in said) or len({_may_be_null(member) for member in said}) > 1


def _narrowest(members: list[Any]) -> Any:
    """The last one, but a constant before all others, and one without null before one that has it."""
    return max(enumerate(members), key=lambda entry: ("const" in entry[1], not _may_be_null(entry[1]), entry[0]))[1]


def _said(member: Any) -> dict[str, Any]:
    return {key: value for key, value in member.items() if not is_prose(key)}


def _may_be_null(member: Mapping[str, Any]) -> bool:
    types = member.get("type")
    variants = [*(member.get("oneOf") or ()), *(member.get("anyOf") or ())]
    return "null" in (types if isinstance(types, list) else [types]) or any(map(_may_be_null, variants))
