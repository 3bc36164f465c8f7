"""Compares two builds of the description: what is new, gone or different, and what of it breaks a caller's program."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generation.codegen.names.method_names import python_method
from generation.comparison.access import server_changes, token_endpoint_changes
from generation.comparison.changes import Comparison
from generation.comparison.findings import Findings, resolved, resource_of
from generation.comparison.operations import OperationChanges
from generation.comparison.renames import renamed, renamed_schemas
from generation.comparison.rules import BOTH, NOBODY, Rule, Use
from generation.comparison.schemas import SchemaChanges
from generation.comparison.wording import listed, plural
from generation.description.servers import with_base_of
from generation.description.spelling import plain
from generation.description.structure import DATA, NAMES, SCHEMAS, operations, resolve
from generation.markdown import code

_Resources = dict[str, tuple[str, list[str]]]


def compare(old: Mapping[str, Any], new: Mapping[str, Any]) -> Comparison:
    """Every difference between two builds of the description, judged.

    Two descriptions that mean the same give none, however they are written.

    Args:
        old: a description, normalised.
        new: its next build, normalised.
    """
    before, after = plain(old), plain(with_base_of(old, new))
    renames = renamed_schemas(before, after)
    documents = _Documents(renamed(before, renames), after)
    documents.compare(renames)
    found = documents.findings
    return Comparison(list(dict.fromkeys(found.changes)), list(dict.fromkeys(found.reworded)))


class _Documents:
    def __init__(self, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
        self.findings = Findings()
        self._old = old
        self._new = new
        self._schemas = SchemaChanges(old, new, self.findings.reworded)
        self._operations = OperationChanges(old, new, self._schemas, self.findings)

    def compare(self, renames: Mapping[str, str]) -> None:
        self._compare_top()
        before, after = _methods_by_resource(self._old), _methods_by_resource(self._new)
        self._compare_tags(before, after)
        self._operations.compare(told=before.keys() ^ after.keys())
        self._compare_webhooks()
        for earlier, later in renames.items():
            what = f"was called {code(earlier)}: its Python class has the new name"
            self.findings.add(_schema(later), what, Rule.SCHEMA_RENAMED)
        self._compare_schemas()

    def _compare_top(self) -> None:
        place = "the description"
        before, after = self._old["info"], self._new["info"]
        if before.get("version") != after.get("version"):
            versions = f"{code(after.get('version'))}, not {code(before.get('version'))}"
            self.findings.add(place, f"says that it is version {versions}", Rule.VERSION_CHANGED)
        if {**before, "version": 0} != {**after, "version": 0}:
            self.findings.reworded.append(f"{place}'s introduction")
        for what, rule in (
            *server_changes(self._old, self._new),
            *token_endpoint_changes(self._old, self._new),
        ):
            self.findings.add(place, what, rule)
        known = {"openapi", "info", "servers", "security", "tags", "paths", "webhooks", "components"}
        for key in sorted((self._old.keys() | self._new.keys()) - known):
            if self._old.get(key) != self._new.get(key):
                self.findings.reworded.append(f"{place}'s {code(key)}")

    def _compare_tags(self, before: _Resources, after: _Resources) -> None:
        for resource, (tag, methods) in after.items():
            if resource not in before:
                count = f"{len(methods)} operation{plural(methods)}"
                self.findings.add(f"tag {code(tag)}", f"is new, with {count}: {listed(methods)}", Rule.TAG_ADDED)
        for resource, (tag, methods) in before.items():
            if resource not in after:
                self.findings.add(f"tag {code(tag)}", f"is gone, and {listed(methods)} with it", Rule.TAG_REMOVED)
        texts = [
            {entry["name"].casefold(): entry for entry in document.get("tags", [])}
            for document in (self._old, self._new)
        ]
        self.findings.reworded += [
            f"tag {code(entry['name'])}"
            for name, entry in texts[1].items()
            if name in texts[0] and {**texts[0][name], "name": ""} != {**entry, "name": ""}
        ]

    def _compare_webhooks(self) -> None:
        before, after = self._old.get("webhooks") or {}, self._new.get("webhooks") or {}
        for name in after:
            if name not in before:
                self.findings.add(f"webhook {code(name)}", "is new", Rule.WEBHOOK_ADDED)
        for name in before:
            place = f"webhook {code(name)}"
            if name not in after:
                self.findings.add(place, "is gone", Rule.WEBHOOK_REMOVED)
                continue
            for method in before[name]:
                was, now = before[name][method], after[name].get(method)
                if was == now or not isinstance(was, Mapping):
                    continue
                if now is None:
                    self.findings.add(place, f"is not sent by {code(method)} any more", Rule.WEBHOOK_REMOVED)
                    continue
                bodies = [
                    resolved(doc, side.get("requestBody") or {}) for doc, side in ((self._old, was), (self._new, now))
                ]
                self._operations.compare_contents(
                    bodies[0], bodies[1], place, Use.RESPONSE, "body"
                )  # callers receive it
                self.findings.compare_others(
                    was, now, frozenset({"requestBody", "responses", "tags", "operationId"}), place
                )

    def _compare_schemas(self) -> None:
        before, after = self._old["components"]["schemas"], self._new["components"]["schemas"]
        uses = _uses(self._old), _uses(self._new)
        for name, schema in after.items():
            if name in before:
                use = uses[0].get(name, NOBODY) | uses[1].get(name, NOBODY)
                self.findings.changes += self._schemas.between(before[name], schema, _schema(name), use or BOTH)
        added = [name for name in after if name not in before]
        gone = [name for name in before if name not in after]
        if not self.findings.changes:  # what is used by name here stands in place there, and is the same
            added = [name for name in added if name not in _named(self._new)]
            gone = [name for name in gone if name not in _named(self._old)]
        for name in added:
            self.findings.add(_schema(name), "is new", Rule.SCHEMA_ADDED)
        for name in gone:
            self.findings.add(_schema(name), "is gone, and its Python class with it", Rule.SCHEMA_REMOVED)


def _methods_by_resource(document: Mapping[str, Any]) -> _Resources:
    """The resources of the SDK, each with its tag and its methods."""
    by_resource: _Resources = {}
    for _, _, operation in operations(document):
        tag, method = (operation.get("tags") or ["default"])[0], python_method(operation)
        by_resource.setdefault(resource_of(method), (tag, []))[1].append(method)
    return by_resource


def _uses(document: Mapping[str, Any]) -> dict[str, Use]:
    """Where each schema is used, by way of others as well."""
    uses: dict[str, Use] = {}
    waiting: list[tuple[str, Use]] = []
    for item in document["paths"].values():
        for key, node in item.items():
            parts: dict[str, Any] = node if isinstance(node, dict) and key != "parameters" else {"parameters": node}
            waiting += [(ref, Use.REQUEST) for name in ("parameters", "requestBody") for ref in _refs(parts.get(name))]
            waiting += [(ref, Use.RESPONSE) for ref in _refs(parts.get("responses"))]
    waiting += [(ref, Use.RESPONSE) for ref in _refs(document.get("webhooks"))]
    seen: set[tuple[str, Use]] = set()
    while waiting:
        ref, use = waiting.pop()
        if (ref, use) in seen:
            continue
        seen.add((ref, use))
        if ref.startswith(SCHEMAS):
            name = ref.removeprefix(SCHEMAS)
            uses[name] = uses.get(name, NOBODY) | use
        waiting += [(inner, use) for inner in _refs(resolve(document, ref))]
    return uses


def _named(document: Mapping[str, Any]) -> set[str]:
    """The schemas that anything refers to."""
    return {ref.removeprefix(SCHEMAS) for ref in _refs(document)}


def _refs(node: Any, *, names: bool = False) -> Iterator[str]:
    """What a node refers to, by ``$ref`` or by the mapping of a discriminator."""
    if isinstance(node, Mapping):
        for key, value in node.items():
            if isinstance(value, str) and value.startswith("#/"):
                yield value
            elif names or key not in DATA:
                yield from _refs(value, names=key in NAMES and not names)
    elif isinstance(node, list):
        for item in node:
            yield from _refs(item)


def _schema(name: str) -> str:
    return f"schema {code(name)}"
