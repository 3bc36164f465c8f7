"""One form for every build of the description, so that the difference between two builds is what upstream changed.

What renderers leave behind is dropped, every operation has an operationId, path items stand in the paths, keys and
lists without an order of their own stand as they stand in the present description, so do the base path and the case of
tags, what means the same keeps the spelling that it had, and the style of the YAML is always the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import yaml
from attrs import field, frozen

from generation.description.references import with_path_items
from generation.description.servers import with_base_of
from generation.description.source import Loader
from generation.description.spelling import plain_part, without_charset
from generation.description.structure import DATA, NAMES, is_prose, operations, unnamed, unused
from generation.markdown import code

#: Extensions that documentation renderers write into a description which they bundle.
_LEFTOVERS = re.compile(r"x-(parsed-md-.*|circular-ref|refsStack)")
#: Maps of an author's names that may hold extensions as well.
_EXTENSIBLE = frozenset({"paths", "responses", "webhooks", "callbacks"})
_BREAKS = re.compile("[\x85\u2028\u2029]")  # which YAML takes for the end of a line
_JSON = "application/json"
_TEXTS = frozenset({"description", "summary"})
#: Lists of scalars whose order says nothing.
_SETS = frozenset({"required", "enum", "type", "tags"})
_VERBS = {"get": "get", "post": "create", "put": "replace", "patch": "update", "delete": "delete"}


@frozen
class Normalised:
    """A description in its one form.

    Attributes:
        document: the description.
        leftovers: how many keys of renderers were dropped.
        named: the operations that have no operationId, with the one that they were given, in Markdown.
    """

    document: dict[str, Any]
    leftovers: int = 0
    named: list[str] = field(factory=list)


def normalise(document: Mapping[str, Any], present: Mapping[str, Any]) -> Normalised:
    """Bring a description into its one form.

    Args:
        document: a valid description.
        present: the description whose order and operationIds are kept where both have the same.
    """
    cleaning = _Cleaning()
    cleaned = with_path_items(cleaning.cleaned(document))
    cleaned = with_base_of(present, cleaned)
    _name_tags(cleaned, present)
    named = _name_operations(cleaned, present)
    return Normalised(_in_order(cleaned, present), cleaning.dropped, named)


class _Cleaning:
    """Copies a description without what renderers left and without blanks at the ends of lines."""

    def __init__(self) -> None:
        self.dropped = 0

    def cleaned(self, node: Any, *, names: bool = False, key: str = "") -> Any:
        if isinstance(node, list):
            return [self.cleaned(item) for item in node]
        if not isinstance(node, Mapping):
            return node
        kept: dict[str, Any] = {}
        above = key
        for key, value in node.items():
            if names and above in _EXTENSIBLE and key.startswith("x-"):
                self.dropped += 1
            elif names and above == "content" and without_charset(key) == _JSON:
                kept[_JSON] = self.cleaned(value)
            elif names:
                kept[key] = self.cleaned(value)
            elif _LEFTOVERS.fullmatch(key):
                self.dropped += 1
            elif key in _TEXTS and isinstance(value, str):
                kept[key] = "\n".join(line.rstrip() for line in value.splitlines()).strip("\n")
            elif key in DATA:
                kept[key] = value
            else:
                kept[key] = self.cleaned(value, names=key in NAMES, key="" if above == "components" else key)
        return kept


def _name_tags(document: Mapping[str, Any], present: Mapping[str, Any]) -> None:
    """Write tags in the case that they had: it is the case of their resources' classes."""
    names = {str(tag["name"]).casefold(): tag["name"] for tag in present.get("tags", [])}
    for tag in document.get("tags", []):
        tag["name"] = names.get(str(tag["name"]).casefold(), tag["name"])
    for _, _, operation in operations(document):
        if "tags" in operation:
            operation["tags"] = [names.get(str(tag).casefold(), tag) for tag in operation["tags"]]


def _name_operations(document: Mapping[str, Any], present: Mapping[str, Any]) -> list[str]:
    """Give an operation without operationId the one that it had, or else one made of its method and path."""
    earlier = {(method, unnamed(path)): operation.get("operationId") for method, path, operation in operations(present)}
    taken = {operation.get("operationId") for _, _, operation in operations(document)}
    named = []
    for method, path, operation in operations(document):
        if operation.get("operationId"):
            continue
        name = earlier.get((method, unnamed(path)))
        if name is None or name in taken:
            name = unused(_operation_id(method, path), taken)
        operation["operationId"] = name
        taken.add(name)
        named.append(f"{method.upper()} {code(path)}: {code(name)}")
    return named


def _operation_id(method: str, path: str) -> str:
    """``GET /stops/{id}`` is getStopsById, ``POST /stops/filter`` is filterStops."""
    steps = [step for step in path.split("/") if step]
    verb = _VERBS.get(method, method)
    if method == "post" and steps and steps[-1] in {"filter", "search"}:
        verb = steps.pop()
    words = [word for step in steps if not step.startswith("{") for word in re.findall(r"[A-Za-z0-9]+", step)]
    ending = re.findall(r"[A-Za-z0-9]+", steps[-1]) if steps and steps[-1].startswith("{") else []
    return verb + "".join(word[0].upper() + word[1:] for word in [*words, *(["by", *ending] if ending else [])])


def _in_order(new: Any, old: Any, key: str = "", *, names: bool = False) -> Any:
    """The new node, with what both have in the order of the old one; ``names`` says that it maps names."""
    if isinstance(new, dict) and isinstance(old, Mapping):
        if names or key in DATA:
            return {name: _in_order(new[name], old.get(name), key) for name in _merged(list(new), list(old))}
        new = _spelled_as(old, new)
        return {
            name: _in_order(new[name], old.get(name), name, names=name in NAMES)
            for name in _merged(list(new), list(old))
        }
    if not (isinstance(new, list) and isinstance(old, list)):
        return new
    if key in _SETS and all(isinstance(item, str | None) for item in [*new, *old]) and len({*new}) == len(new):
        return _merged(new, old)
    new_by_key, old_by_key = _by_key(new), _by_key(old)
    if key in DATA or new_by_key is None or old_by_key is None:
        within = key if key in DATA else ""
        return [_in_order(item, old[index] if index < len(old) else None, within) for index, item in enumerate(new)]
    return [_in_order(new_by_key[name], old_by_key.get(name)) for name in _merged(list(new_by_key), list(old_by_key))]


def _spelled_as(old: Mapping[str, Any], new: dict[str, Any]) -> dict[str, Any]:
    """The new node, in the spelling of the old one where both say the same; its texts are its own."""
    if new == old:
        return new
    plainest = [plain_part(node) for node in (old, new)]
    said = [{key: value for key, value in node.items() if not is_prose(key)} for node in (*plainest, old, new)]
    if said[0] != said[1] or said[2] == said[3]:
        return new
    return {**said[2], **{key: value for key, value in plainest[1].items() if is_prose(key)}}


def _merged(new: Sequence[Any], old: Iterable[Any]) -> list[Any]:
    """The new items: those that are old as well in their old order, every other one behind the one it stood behind."""
    present = set(new)
    merged = [item for item in old if item in present]
    known = set(merged)
    for index, item in enumerate(new):
        if item not in known:
            merged.insert(merged.index(new[index - 1]) + 1 if index else 0, item)
            known.add(item)
    return merged


def _by_key(items: list[Any]) -> dict[Any, Any] | None:
    """A list of parameters, tags or references by what tells them apart; None for any other list."""
    keyed: dict[Any, Any] = {}
    for item in items:
        if not isinstance(item, Mapping):
            return None
        key = item.get("$ref") or (item.get("in"), item.get("name"))
        if key in keyed or key == (None, None):
            return None
        keyed[key] = item
    return keyed


class _Dumper(yaml.SafeDumper):
    """Block style, no aliases, lists indented, text of several lines as a block."""

    def ignore_aliases(self, data: Any) -> bool:
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)

    def represent_text(self, text: str) -> yaml.ScalarNode:
        style = '"' if _BREAKS.search(text) else "|" if "\n" in text else None
        return self.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _Dumper.represent_text)
_Dumper.yaml_implicit_resolvers = {  # what either version of YAML would read as no text is quoted
    first: [
        *yaml.SafeDumper.yaml_implicit_resolvers.get(first, []),
        *Loader.yaml_implicit_resolvers.get(first, []),
    ]
    for first in {*yaml.SafeDumper.yaml_implicit_resolvers, *Loader.yaml_implicit_resolvers}
}


def dump(document: Mapping[str, Any]) -> str:
    """A description as the text of openapi.yaml."""
    text: str = yaml.dump(document, Dumper=_Dumper, sort_keys=False, width=100, allow_unicode=True)
    return text
