"""Which schemas of one build of the description go on under another name in the next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from generation.description.source import pointer
from generation.description.structure import SCHEMAS, document_copy, is_prose


def renamed_schemas(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, str]:
    """The old name of each schema that goes on under a new one, with that new name.

    A schema is taken to be renamed where its old name is gone, the new one is new, and either the places that referred
    to the one refer to the other, or no other new schema has its form.

    Args:
        old: a description.
        new: its next build.
    """
    renames: dict[str, str] = {}
    while True:
        found = _by_use(renamed(old, renames), new) or _by_form(renamed(old, renames), new)
        if not found:
            return renames
        renames |= found


def renamed(document: Mapping[str, Any], renames: Mapping[str, str]) -> dict[str, Any]:
    """A copy of a description with schemas under other names, wherever it refers to them."""
    if not renames:
        return dict(document)
    refs = {_ref(before): _ref(after) for before, after in renames.items()}
    moved = document_copy(document)
    schemas = moved["components"]["schemas"]
    moved["components"]["schemas"] = {renames.get(name, name): schema for name, schema in schemas.items()}
    _replace(moved, refs)
    return moved


def _by_use(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, str]:
    gone, added = _gone_and_added(old, new)
    votes = Counter((before, after) for before, after in _replaced_refs(old, new) if before in gone and after in added)
    return _one_to_one([pair for pair, _ in votes.most_common()])


def _by_form(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, str]:
    gone, added = _gone_and_added(old, new)
    forms = [(name, _form(new["components"]["schemas"][name], name)) for name in added]
    pairs = []
    for name in gone:
        form = _form(old["components"]["schemas"][name], name)
        alike = [other for other, other_form in forms if other_form == form]
        if len(alike) == 1 and form:
            pairs.append((name, alike[0]))
    return _one_to_one(pairs)


def _one_to_one(pairs: list[tuple[str, str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for before, after in pairs:
        if before not in found and after not in found.values():
            found[before] = after
    return found


def _gone_and_added(old: Mapping[str, Any], new: Mapping[str, Any]) -> tuple[list[str], list[str]]:
    before, after = old["components"]["schemas"], new["components"]["schemas"]
    return [name for name in before if name not in after], [name for name in after if name not in before]


def _replaced_refs(old: Any, new: Any) -> Iterator[tuple[str, str]]:
    """The schemas that the same places of two documents refer to, where these are not the same."""
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        before, after = old.get("$ref"), new.get("$ref")
        if isinstance(before, str) and isinstance(after, str) and before != after:
            yield before.removeprefix(SCHEMAS), after.removeprefix(SCHEMAS)
        for key in old.keys() & new.keys():
            yield from _replaced_refs(old[key], new[key])
    elif isinstance(old, list) and isinstance(new, list):
        for left, right in zip(old, new, strict=False):
            yield from _replaced_refs(left, right)


def _form(node: Any, name: str) -> Any:
    """A schema without its prose; what it says of itself does not depend on its name."""
    if isinstance(node, Mapping):
        return {
            key: "itself" if key == "$ref" and value == _ref(name) else _form(value, name)
            for key, value in node.items()
            if not (is_prose(key) and isinstance(value, str))
        }
    return [_form(item, name) for item in node] if isinstance(node, list) else node


def _replace(node: Any, refs: Mapping[str, str]) -> None:
    for key, value in list(node.items()) if isinstance(node, dict) else enumerate(node):
        if isinstance(value, str):
            if value in refs:
                node[key] = refs[value]
        elif isinstance(value, dict | list):
            _replace(value, refs)


def _ref(name: str) -> str:
    return pointer(("components", "schemas", name))
