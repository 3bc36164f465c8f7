"""The media types of an operation's responses: its own method's, and the names of the methods for the others.

A method gives JSON where the operation responds in JSON: ``application/json``, else the first type that ends in
``+json``. Without any JSON it gives the type that is declared first. Every other type has a method of its own, with a
suffix: ``get_aging_report_csv`` for ``text/csv``. Text comes as `str`, everything but text and JSON as `bytes`.

Parameters of a media type are left aside: ``text/csv; header=present`` is ``text/csv``, here as in the requests.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from generation.description.structure import document_copy, operations

_JSON = "application/json"
#: Types whose own names say less than the names of their files.
_SUFFIXES = {
    "text/plain": "text",
    "application/octet-stream": "bytes",
    "application/vnd.ms-excel": "xls",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
}
#: Formats that are text, whatever their type is called.
_TEXT_FORMATS = frozenset({"javascript", "json", "jsonl", "ndjson", "sql", "xml", "yaml"})


def essences(declared: Iterable[str]) -> list[str]:
    """Media types in lower case and without parameters, each once, in order."""
    return list(dict.fromkeys(text.partition(";")[0].strip().lower() for text in declared))


def is_json(media_type: str) -> bool:
    """Whether responses of a media type are decoded to models."""
    return media_type == _JSON or media_type.endswith("+json")


def is_text(media_type: str) -> bool:
    """Whether a media type is text: ``text/...``, and formats such as XML that are called ``application/...``."""
    kind, _, subtype = media_type.partition("/")
    return kind == "text" or subtype.rpartition("+")[2].removeprefix("x-") in _TEXT_FORMATS


def own_first(declared: Iterable[str]) -> list[str]:
    """The media types of a response, the one that the operation's method gives before those of other methods."""
    found = essences(declared)
    own = next((media_type for media_type in [_JSON, *found] if media_type in found and is_json(media_type)), None)
    return sorted(found, key=lambda media_type: media_type != own)


def suffix(media_type: str) -> str:
    """What the name of the method ends in that gives a media type.

    Mostly the last word of the subtype, without ``x-`` and ``+xml``: ``kml`` for
    ``application/vnd.google-earth.kml+xml``. A range is called by its type (``image`` for ``image/*``), and ``bytes``
    where that says nothing either.

    Example:
        >>> [suffix(media_type) for media_type in ("text/csv", "application/x-tar", "image/svg+xml", "*/*")]
        ['csv', 'tar', 'svg', 'bytes']
    """
    if media_type in _SUFFIXES:
        return _SUFFIXES[media_type]
    kind, _, subtype = media_type.partition("/")
    word = subtype.partition("+")[0].rpartition(".")[2].removeprefix("x-")
    return _identifier(word) or _identifier(kind) or "bytes"


def without_others(document: Mapping[str, Any]) -> dict[str, Any]:
    """A copy of a description whose responses have no content but JSON, of one media type.

    openapi-python-client takes the first type that it knows, and drops an operation of which it knows none.
    """
    bare = document_copy(document)
    responses = [*bare.get("components", {}).get("responses", {}).values()]
    responses += [response for _, _, operation in operations(bare) for response in operation["responses"].values()]
    for response in responses:
        if response.get("content"):
            own = own_first(response["content"])[0]
            kept = next(name for name in response["content"] if essences([name]) == [own])
            response["content"] = {kept: response["content"][kept]} if is_json(own) else {}
    return bare


def _identifier(word: str) -> str:
    return re.sub("[^a-z0-9]+", "_", word).strip("_")
