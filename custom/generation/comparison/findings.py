"""The differences found so far between two descriptions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generation.comparison.changes import Change, judged
from generation.comparison.rules import Rule
from generation.description.structure import NAMES, is_prose, resolve
from generation.markdown import code

Operation = tuple[str, str, Mapping[str, Any]]
"""Method, path template, operation object."""


#: Keywords of operations and responses that the SDK makes nothing of.
_NOT_IN_THE_SDK = frozenset({"callbacks", "links", "encoding"})


class Findings:
    """Collects changes, and the places where only prose differs.

    Attributes:
        changes: what callers may notice.
        reworded: places that differ in prose alone.
    """

    def __init__(self) -> None:
        self.changes: list[Change] = []
        self.reworded: list[str] = []

    def add(self, place: str, what: str, rule: Rule) -> None:
        self.changes.append(judged(place, what, rule))

    def compare_others(
        self, before: Mapping[str, Any], after: Mapping[str, Any], known: frozenset[str], place: str
    ) -> None:
        """Keywords that nothing else looks at."""
        for key in sorted((before.keys() | after.keys()) - known):
            if before.get(key) == after.get(key):
                continue
            if is_prose(key) or without_prose(before.get(key)) == without_prose(after.get(key)):
                self.reworded.append(place)
            else:
                rule = Rule.NOT_IN_THE_SDK if key in _NOT_IN_THE_SDK else Rule.UNKNOWN_KEYWORD
                self.add(place, f"has another {code(key)}", rule)


def resolved(document: Mapping[str, Any], node: Mapping[str, Any]) -> Mapping[str, Any]:
    """The node itself, or what its `$ref` leads to."""
    while "$ref" in node:
        node = resolve(document, node["$ref"])
    return node


def resource_of(method: str) -> str:
    """The resource of a method such as `mvmnt.stops.get`."""
    return method.split(".")[1]


def named(found: Operation) -> str:
    """An operation as `GET` and its path, for texts."""
    return f"{found[0].upper()} {code(found[1])}"


def without_prose(node: Any, *, names: bool = False) -> Any:
    """A node without its prose."""
    if isinstance(node, Mapping):
        return {
            key: without_prose(value, names=key in NAMES and not names)
            for key, value in node.items()
            if names or not is_prose(key)
        }
    return [without_prose(item) for item in node] if isinstance(node, list) else node
