"""OpenAPI Overlay 1.0: corrections to a description, kept apart from it
(https://spec.openapis.org/overlay/v1.0.0.html).
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from attrs import frozen
from jsonpath import CompoundJSONPath, JSONPathEnvironment, JSONPathMatch
from jsonpath.path import JSONPath

from generation.description.structure import Place, copy_of, document_copy
from generation.description.webhooks import with_new_families
from generation.errors import RefusedError

_REMOVE = object()  # the change of an action that removes
_SCHEMA_NAME = re.compile(r"#/components/schemas/([A-Za-z0-9._-]+)")
_STEP = re.compile(r"\.([A-Za-z_][\w-]*)|\['([^']*)'\]")
#: The beginning of a target that is nothing but names.
_NAMES = re.compile(rf"\$(?:{_STEP.pattern})*")
_STRICT = JSONPathEnvironment(strict=True)  # RFC 9535 and no extensions, as the Overlay specification asks


class OverlayError(RefusedError):
    """An overlay action that is malformed, or whose target is gone."""


@frozen
class Action:
    """One correction.

    Attributes:
        number: its place in the overlay, from 1.
        target: what it corrects, a JSONPath.
        change: what is merged into the target, or that it is removed.
    """

    number: int
    target: str
    change: object

    def __str__(self) -> str:
        return f"action {self.number} ({self.target})"


def apply(overlay: Mapping[str, Any], document: Mapping[str, Any]) -> dict[str, Any]:
    """Apply every action of an overlay to a description, in order.

    An action whose target matches nothing, or holds the update already, does nothing; `stale` finds those.

    Args:
        overlay: a parsed overlay document.
        document: a parsed OpenAPI document; it is left as it is.

    Returns:
        A corrected copy of the document.

    Raises:
        OverlayError: an action lacks a target or does nothing.
    """
    return with_new_families(document, _applied(_actions(overlay), document))


def stale(overlay: Mapping[str, Any], document: Mapping[str, Any]) -> list[Action]:
    """The actions without which the corrected description is the same: they match nothing, or upstream mended it.

    Args:
        overlay: a parsed overlay document.
        document: a parsed OpenAPI document.

    Raises:
        OverlayError: an action lacks a target or does nothing.
    """
    actions = _actions(overlay)
    corrected, so_far = document_copy(document), document_copy(document)
    places = [_run(action, corrected) for action in actions]
    found: list[Action] = []
    for number, action in enumerate(actions):
        hidden = any(_meet(places[number], later) for later in places[number + 1 :])  # undone, or done once more
        if (hidden and _applied(actions[number + 1 :], so_far) == corrected) or not _run(action, so_far):
            found.append(action)
    return found


def _meet(places: Sequence[Place], others: Sequence[Place]) -> bool:
    """Whether one of some places is, or stands in, one of some others, or the other way round."""
    return any(one[: len(other)] == other[: len(one)] for one in places for other in others)


def check_targets(overlay: Mapping[str, Any], document: Mapping[str, Any]) -> None:
    """Refuse a description that lacks what an action corrects; one that upstream made needless is only stale.

    A needless action finds what it would change, without the mistake: what the names of its target lead to, and the
    schemas that it refers to, are there.

    Raises:
        OverlayError: with every such action, what it lost, and what to do.
    """
    actions = _actions(overlay)
    corrected = document_copy(document)
    ways = []
    for action in actions:
        ways.append(_missing_step(action, corrected))
        _run(action, corrected)
    known = {**_schemas(corrected), **_schemas(document)}
    lost = [
        f"custom/overlay.yaml: {action} lost {missing}"
        for action, way in zip(actions, ways, strict=True)
        if (missing := _missing_schema(action, known) or way)
    ]
    if lost:
        raise OverlayError("; ".join(lost) + ". Was it renamed? Name it anew there, or delete the action")


def _schemas(document: Mapping[str, Any]) -> Mapping[str, Any]:
    schemas: Mapping[str, Any] = document.get("components", {}).get("schemas", {})
    return schemas


def _missing_schema(action: Action, schemas: Mapping[str, Any]) -> str:
    """The schema that an action goes by and the description does not have; empty where none is missing.

    One that only refers to another name does where an action refers to it, but not where a target looks for it.
    """
    looked_for = _SCHEMA_NAME.findall(action.target)
    for name in looked_for:
        if isinstance(schemas.get(name), Mapping) and set(schemas[name]) == {"$ref"}:
            return f"the schema {name!r}, which only refers to {schemas[name]['$ref']!r} now"
    names = [*looked_for, *_SCHEMA_NAME.findall("" if action.change is _REMOVE else str(action.change))]
    return next((f"the schema {name!r}{_alike(name, schemas)}" for name in names if name not in schemas), "")


def _missing_step(action: Action, document: Mapping[str, Any]) -> str:
    """The first name of a target that leads nowhere; empty where all of them lead on."""
    names = _NAMES.match(action.target)
    steps = [found[1] or found[2] for found in _STEP.finditer(names[0])] if names else []
    if action.change is _REMOVE and names and names[0] == action.target:
        steps = steps[:-1]  # what is to be removed may be gone
    node: Any = document
    for number, step in enumerate(steps):
        if not isinstance(node, Mapping) or step not in node:
            above = node if isinstance(node, Mapping) else {}
            return f"{'.'.join(steps[: number + 1])!r}{_alike(step, above)}"
        node = node[step]
    return ""


def _alike(name: str, names: Mapping[str, Any]) -> str:
    """The name that is most like one that is gone."""
    close = difflib.get_close_matches(name, list(names), 1)
    return f" (there is {close[0]!r})" if close else ""


def _actions(overlay: Mapping[str, Any]) -> list[Action]:
    actions = []
    for number, action in enumerate(overlay["actions"], 1):
        target = action.get("target")
        if not isinstance(target, str) or ("update" in action) == bool(action.get("remove")):
            raise OverlayError(f"overlay action {number} needs a target and either `update` or `remove: true`")
        actions.append(Action(number, target, _REMOVE if action.get("remove") else action["update"]))
    return actions


def _applied(actions: list[Action], document: Mapping[str, Any]) -> dict[str, Any]:
    corrected: dict[str, Any] = document_copy(document)
    for action in actions:
        _run(action, corrected)
    return corrected


def _run(action: Action, document: dict[str, Any]) -> list[Place]:
    """Apply one action to a document, in place; the places that it changes come back."""
    changed: list[Place] = []
    for match in reversed(list(_compile(action.target).finditer(document))):
        if action.change is _REMOVE:
            _remove(match)
            changed.append(tuple(match.parts[:-1]))  # the keys behind it in a list are others now
        elif not _holds(match.obj, action.change):
            changed += [(*match.parts, *inside) for inside in _update(match, copy_of(action.change))]
    return changed


def _holds(node: object, change: object) -> bool:
    """Whether an update would add nothing to what its target matches."""
    return change in node if isinstance(node, list) else _contains(node, change)


def _contains(node: object, change: object) -> bool:
    if isinstance(node, dict) and isinstance(change, dict):
        return all(key in node and _contains(node[key], value) for key, value in change.items())
    if isinstance(node, list) and isinstance(change, list):
        return all(item in node for item in change)
    return node == change


@cache
def _compile(target: str) -> JSONPath | CompoundJSONPath:
    return _STRICT.compile(target)


def _remove(match: JSONPathMatch) -> None:
    if match.parent is None:
        raise OverlayError("an overlay action cannot remove the whole document")
    key = match.parts[-1]
    parent: Any = match.parent.obj
    del parent[key]


def _update(match: JSONPathMatch, change: object) -> Iterator[Place]:
    """Merge into an object, append to an array; the places in it that change."""
    if isinstance(match.obj, list):
        match.obj.append(change)
        yield ()
    elif isinstance(match.obj, dict) and isinstance(change, dict):
        yield from _merge(match.obj, change)
    else:
        raise OverlayError(f"an overlay action can only update objects and arrays, not {match.path}")


def _merge(into: dict[str, Any], change: dict[str, Any]) -> Iterator[Place]:
    for key, value in change.items():
        present = into.get(key)
        if isinstance(present, dict) and isinstance(value, dict):
            yield from ((key, *inside) for inside in _merge(present, value))
            continue
        if isinstance(present, list) and isinstance(value, list):
            present.extend(value)
        elif key in into and present == value:
            continue
        else:
            into[key] = value
        yield (key,)
