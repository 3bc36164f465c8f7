"""OpenAPI Overlay 1.0: corrections to a description, kept apart from it
(https://spec.openapis.org/overlay/v1.0.0.html).
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

from jsonpath import CompoundJSONPath, JSONPathEnvironment, JSONPathMatch
from jsonpath.path import JSONPath

_STRICT = JSONPathEnvironment(strict=True)  # RFC 9535 and no extensions, as the Overlay specification asks


class OverlayError(Exception):
    """An overlay action that is malformed, or that no longer matches anything in the description."""


def apply(overlay: Mapping[str, Any], document: Mapping[str, Any]) -> dict[str, Any]:
    """Apply every action of an overlay to a description, in order.

    Args:
        overlay: a parsed overlay document.
        document: a parsed OpenAPI document; it is left as it is.

    Returns:
        A corrected copy of the document.

    Raises:
        OverlayError: an action lacks a target or does nothing, or its target matches nothing: it is stale.
    """
    corrected = copy.deepcopy(dict(document))
    for number, action in enumerate(overlay["actions"], 1):
        target = action.get("target")
        if not isinstance(target, str) or ("update" in action) == bool(action.get("remove")):
            raise OverlayError(f"overlay action {number} needs a target and either `update` or `remove: true`")
        matches = list(_compile(target).finditer(corrected))
        if not matches:
            raise OverlayError(f"overlay action {number} is stale, its target matches nothing: {target}")
        for match in reversed(matches):
            if action.get("remove"):
                _remove(match)
            else:
                _update(match, copy.deepcopy(action["update"]))
    return corrected


def _compile(target: str) -> JSONPath | CompoundJSONPath:
    return _STRICT.compile(target)


def _remove(match: JSONPathMatch) -> None:
    if match.parent is None:
        raise OverlayError("an overlay action cannot remove the whole document")
    key = match.parts[-1]
    parent: Any = match.parent.obj
    del parent[key]


def _update(match: JSONPathMatch, change: object) -> None:
    """Merge into an object, append to an array."""
    if isinstance(match.obj, list):
        match.obj.append(change)
    elif isinstance(match.obj, dict) and isinstance(change, dict):
        _merge(match.obj, change)
    else:
        raise OverlayError(f"an overlay action can only update objects and arrays, not {match.path}")


def _merge(into: dict[str, Any], change: dict[str, Any]) -> None:
    for key, value in change.items():
        present = into.get(key)
        if isinstance(present, dict) and isinstance(value, dict):
            _merge(present, value)
        elif isinstance(present, list) and isinstance(value, list):
            present.extend(value)
        else:
            into[key] = value
