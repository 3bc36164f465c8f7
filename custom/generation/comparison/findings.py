"""The differences found so far between two descriptions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generation.comparison.changes import Change
from generation.description.structure import NAMES, is_prose, resolve
from generation.markdown import code

Operation = tuple[str, str, Mapping[str, Any]]
"""Method, path template, operation object."""


class Findings:
    """Collects changes, and the places where only prose differs.

    Attributes:
        changes: what callers may notice.
        reworded: places that differ in prose alone.
    """

    def __init__(self) -> None:
        self.changes: list[Change] = []
        self.reworded: list[str] = []

    def add(self, place: str, what: str, *, breaking: bool) -> None:
        self.changes.append(Change(place, what, breaking))

    def compare_bare(self, place: str, key: str, before: object, after: object) -> None:
        """What is the same or breaks, but for its prose."""
        if _without_prose(before) != _without_prose(after):
            self.add(place, f"has other {code(key)}", breaking=True)
        elif before != after:
            self.reworded.append(f"{place}'s {code(key)}")

    def compare_others(
        self, before: Mapping[str, Any], after: Mapping[str, Any], known: frozenset[str], place: str
    ) -> None:
        """Keywords that nothing above looks at."""
        for key in sorted((before.keys() | after.keys()) - known):
            if before.get(key) == after.get(key):
                continue
            if is_prose(key):
                self.reworded.append(place)
            else:
                self.add(place, f"has another {code(key)}", breaking=True)


def resolved(document: Mapping[str, Any], node: Mapping[str, Any]) -> Mapping[str, Any]:
    """The node itself, or what its `$ref` leads to."""
    while "$ref" in node:
        node = resolve(document, node["$ref"])
    return node


def named(found: Operation) -> str:
    """An operation as `GET` and its path, for texts."""
    return f"{found[0].upper()} {code(found[1])}"


def _without_prose(node: Any, *, names: bool = False) -> Any:
    """A node without its prose."""
    if isinstance(node, Mapping):
        return {
            key: _without_prose(value, names=key in NAMES and not names)
            for key, value in node.items()
            if names or not is_prose(key)
        }
    return [_without_prose(item) for item in node] if isinstance(node, list) else node
