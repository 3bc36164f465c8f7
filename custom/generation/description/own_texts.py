"""The project's own texts of the description, which take the place of upstream's.

They stand in `custom/texts.yaml` by the place of what they describe, each with a digest of that. Where upstream changes
what is described, our text may be wrong: it is stale, and upstream's own stands there.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import field, frozen

from generation.description.normalise import dump
from generation.description.source import load, pointer
from generation.description.structure import DATA, NAMES, document_copy, is_prose

_FILE = "custom/texts.yaml"
_HEAD = """\
# The project's own texts of the description, by the place of what they describe; `make update` puts them in place of
# upstream's. To change one, edit it in openapi.yaml; to add one, add its place here with an empty entry, `{}`. Then run
# `python -m generation --texts`, which writes this file anew.
"""
_TEXTS = ("summary", "description")
#: Keywords that say nothing of what a text beside them describes: parts with texts of their own, and labels.
_OTHERS = frozenset(
    [
        *("properties", "required", "responses", "parameters", "requestBody", "content", "headers", "mapping"),
        *("operationId", "tags", "security", "servers", "version", "deprecated"),
    ]
)


@frozen
class Replaced:
    """What came of putting our texts into a description.

    Attributes:
        document: the description with our texts.
        stale: places whose meaning has changed since our text was written; upstream's text stands there.
        gone: places that are gone.
    """

    document: dict[str, Any]
    stale: list[str] = field(factory=list)
    gone: list[str] = field(factory=list)


def own_texts(root: Path) -> dict[str, dict[str, str]]:
    """The texts of a repository; none where it has no file of them."""
    path = root / _FILE
    texts: dict[str, dict[str, str]] = load(path)["texts"] if path.exists() else {}
    return texts


def replaced(texts: Mapping[str, Mapping[str, str]], document: Mapping[str, Any]) -> Replaced:
    """Put our texts in place of upstream's.

    Args:
        texts: for each place the digest of what is described, and our texts by keyword; see `collected`.
        document: a normalised description; it is left as it is.
    """
    copied: dict[str, Any] = document_copy(document)
    holders = dict(_holders(copied))
    found = Replaced(copied)
    for place, entry in texts.items():
        holder = holders.get(place)
        if holder is None:
            found.gone.append(place)
        elif _digest(holder) != entry.get("describes"):
            found.stale.append(place)
        else:
            holder |= {key: entry[key] for key in _TEXTS if key in entry}
    return found


def collected(document: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    """All texts of a description in the form of `custom/texts.yaml`.

    Args:
        document: a normalised description.
    """
    return {
        place: {"describes": _digest(holder), **{key: holder[key] for key in _TEXTS if key in holder}}
        for place, holder in _holders(document)
        if any(isinstance(holder.get(key), str) for key in _TEXTS)
    }


def refreshed(texts: Mapping[str, Mapping[str, str]], document: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    """The same places with the texts and the meaning that they have in a description; without those that are gone.

    Args:
        texts: our texts; a new place may have an empty entry.
        document: a normalised description, in which they were edited.
    """
    present = collected(document)
    return {place: present[place] for place in texts if place in present}


def write(root: Path, texts: Mapping[str, Mapping[str, str]]) -> None:
    """Write the file of texts."""
    (root / _FILE).write_text(_HEAD + dump({"texts": texts}), encoding="utf-8")


def _holders(node: Any, place: tuple[str, ...] = (), *, names: bool = False) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every object of the structure by its place; an element of a list stands by its name where it has one."""
    if isinstance(node, list):
        for index, child in enumerate(node):
            step = child.get("name", index) if isinstance(child, Mapping) else index
            yield from _holders(child, (*place, str(step)))
    elif isinstance(node, dict):
        if not names:
            yield pointer(place), node
        for key, child in node.items():
            if names or not (key in DATA or is_prose(key)):
                yield from _holders(child, (*place, key), names=not names and key in NAMES)


def _digest(holder: Mapping[str, Any]) -> str:
    """A short digest of what a text beside it describes: its keywords, but not the parts that have texts themselves."""
    text = json.dumps(_described(holder), sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _described(node: Any) -> Any:
    if isinstance(node, Mapping):
        return {key: _described(value) for key, value in node.items() if key not in _OTHERS and not is_prose(key)}
    if isinstance(node, list):
        items = [_described(item) for item in node]
        return sorted(items, key=lambda item: json.dumps(item, sort_keys=True, default=str))
    return node
