"""Reads an API description from a file or a URL, as JSON types.

Whatever is no description within sane limits is refused here, with its place: a document that does not load, one that
unfolds into millions of nodes or nests absurdly deep, a key that occurs twice.
"""

from __future__ import annotations

import json
import math
import re
import time
from collections.abc import Iterator
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import httpx
import yaml

from generation.errors import SourceError

LARGEST = 32 * 1024 * 1024  # bytes
MOST_NODES = 1_500_000  # aliases unfolded; some thirty times the present description
DEEPEST = 100  # levels; the present description has 17
_SECONDS = 60.0  # for a download as a whole
_TOKENS = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{}]')  # of JSON: texts, and what nests


class Loader(yaml.CSafeLoader):
    """Reads YAML as JSON has it, by the core schema of YAML 1.2: ``no`` and dates are text, and so is every key."""

    def construct_mapping(self, node: Any, deep: bool = False) -> dict[Any, Any]:
        self.flatten_mapping(node)
        return {key.value: self.construct_object(value, deep=deep) for key, value in node.value}


Loader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("null", r"(?:~|null|Null|NULL|)", ["~", "n", "N", ""]),
    ("bool", r"(?:true|True|TRUE|false|False|FALSE)", list("tTfF")),
    ("int", r"(?:[-+]?(?:0|[1-9][0-9]*)|0o[0-7]+|0x[0-9a-fA-F]+)", list("-+0123456789")),
    ("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?", list("-+.0123456789")),
    ("merge", r"(?:<<)", ["<"]),
):
    Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(rf"^{_pattern}$"), _first)


def load(path: Path) -> dict[str, Any]:
    """One of the repository's own YAML files as JSON types."""
    loaded: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), Loader)  # noqa: S506  # a SafeLoader
    return loaded


def read(spec: str) -> dict[str, Any]:
    """Read a description that somebody else wrote; see `text_of` and `parse`."""
    return parse(text_of(spec))


def text_of(spec: str) -> str:
    """The text of a description that somebody else wrote.

    Args:
        spec: a file's path, or an https URL; http is taken for the loopback only. The text is JSON where it begins with
            ``{``, YAML otherwise.

    Raises:
        SourceError: it cannot be read, or is no text within the limits.
    """
    raw = _download(spec) if "://" in spec else _file(Path(spec))
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SourceError(f"the description is not UTF-8: {error.reason} at byte {error.start}") from error


def parse(text: str) -> dict[str, Any]:
    """A description's text as JSON types.

    Raises:
        SourceError: it is not one JSON object within the limits.
    """
    try:
        document = _json(text) if text.lstrip().startswith("{") else _yaml(text)
    except RecursionError:
        raise SourceError(f"the description nests deeper than {DEEPEST} levels{_too_deep(text)}") from None
    except ValueError as error:  # a number that Python refuses, such as one of 5,000 digits
        raise SourceError(f"the description does not load: {error}") from error
    if not isinstance(document, dict):
        raise SourceError("the description is not an object: it should begin with `openapi: 3.1.0`")
    _check(document)
    return document


def pointer(place: tuple[str | int, ...]) -> str:
    """A place in the description as a JSON pointer, in the form that ``$ref`` has."""
    return "/".join(["#", *(str(step).replace("~", "~0").replace("/", "~1") for step in place)])


def _file(path: Path) -> bytes:
    if not path.is_file():
        raise SourceError(f"{path}: no such file")
    with path.open("rb") as file:
        raw = file.read(LARGEST + 1)
    if len(raw) > LARGEST:
        raise SourceError(f"{path}: larger than {LARGEST} bytes")
    return raw


def _download(url: str) -> bytes:
    end = time.monotonic() + _SECONDS
    raw = bytearray()
    try:
        with (
            httpx.Client(event_hooks={"request": [_allow]}, follow_redirects=True, timeout=20) as client,
            client.stream("GET", url) as response,
        ):
            if not response.is_success:
                raise SourceError(f"{shown(url)} responds with {response.status_code}")
            for chunk in response.iter_bytes(65_536):
                raw += chunk
                if len(raw) > LARGEST:
                    raise SourceError(f"{shown(url)} is larger than {LARGEST} bytes")
                if time.monotonic() > end:
                    raise SourceError(f"{shown(url)} takes longer than {_SECONDS:.0f} seconds")
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise SourceError(f"{shown(url)} cannot be read: {type(error).__name__}") from error
    return bytes(raw)


def shown(spec: str) -> str:
    """A source as reports may name it: a URL without user, password and query, a file without its folders."""
    if "://" not in spec:
        return Path(spec).name
    try:
        url = httpx.URL(spec)
    except httpx.InvalidURL:
        return "the URL"
    return str(url.copy_with(username=None, password=None, query=None, fragment=None))


def _allow(request: httpx.Request) -> None:
    """Refuse what is not https, on redirects as well."""
    url = request.url
    if url.scheme == "https" or (url.scheme == "http" and _is_loopback(url.host)):
        return
    raise SourceError(f"{shown(str(url))}: only https is read")


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _json(text: str) -> object:
    try:
        return json.loads(text, object_pairs_hook=_object, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise SourceError(
            f"the description is not JSON: {error.msg} in line {error.lineno}, column {error.colno}"
        ) from error


def _too_deep(text: str) -> str:
    """Where JSON begins to nest too deep, in words."""
    depth = 0
    for token in _TOKENS.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(token[0], 0)
        if depth > DEEPEST:
            return f" in line {text.count(chr(10), 0, token.start()) + 1}"
    return ""


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise SourceError(f"the key {twice!r} occurs twice in one object, whose keys begin with {names[:3]}")
    return members


def _no_constant(name: str) -> object:
    raise SourceError(f"the description holds {name}, which JSON does not have")


def _yaml(text: str) -> object:
    try:
        _scan(text)
        return yaml.load(text, Loader)  # noqa: S506  # a SafeLoader
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = "" if mark is None else f" in {_place(mark)}"
        raise SourceError(f"the description is not YAML: {error.problem or error.context}{place}") from error
    except yaml.YAMLError as error:
        raise SourceError(f"the description is not YAML: {error}") from error


def _scan(text: str) -> None:
    """Refuse, before anything is built, what would unfold or nest without measure, and keys that occur twice."""
    sizes: dict[str, int] = {}  # of anchored nodes, aliases unfolded
    open_nodes: list[_Open] = []
    for event in yaml.parse(text, Loader):
        place = _place(event.start_mark)
        if isinstance(event, yaml.CollectionStartEvent):
            if open_nodes:
                open_nodes[-1].take(None, place)
            open_nodes.append(_Open(event.anchor, isinstance(event, yaml.MappingStartEvent)))
            if len(open_nodes) > DEEPEST:
                raise SourceError(f"the description nests deeper than {DEEPEST} levels in {place}")
            continue
        if isinstance(event, yaml.CollectionEndEvent):
            closed = open_nodes.pop()
            size, anchor = closed.size, closed.anchor
        elif isinstance(event, yaml.AliasEvent):
            if event.anchor not in sizes:
                raise SourceError(f"the alias *{event.anchor} leads to nothing, or into itself, in {place}")
            size, anchor = sizes[event.anchor], None
            open_nodes[-1].take(None, place)
        elif isinstance(event, yaml.ScalarEvent):
            size, anchor = 1, event.anchor
            if open_nodes:
                open_nodes[-1].take(event.value, place)
        else:
            continue
        if anchor is not None:
            sizes[anchor] = size
        if open_nodes:
            open_nodes[-1].size += size
        if size > MOST_NODES or (open_nodes and open_nodes[-1].size > MOST_NODES):
            raise SourceError(f"the description unfolds into more than {MOST_NODES:,} nodes in {place}")


class _Open:
    """A mapping or sequence whose end has not been read yet."""

    def __init__(self, anchor: str | None, is_mapping: bool) -> None:
        self.anchor = anchor
        self.size = 1
        self._keys: set[str] | None = set() if is_mapping else None
        self._at_key = True

    def take(self, scalar: str | None, place: str) -> None:
        """Note a child: a scalar's text, None for any other kind of node."""
        if self._keys is None:
            return
        if self._at_key:
            if scalar is None:
                raise SourceError(f"a key that is no text in {place}")
            if scalar in self._keys:
                raise SourceError(f"the key {scalar!r} occurs twice in one object, the second time in {place}")
            self._keys.add(scalar)
        self._at_key = not self._at_key


def _place(mark: Any) -> str:
    return f"line {mark.line + 1}, column {mark.column + 1}"


def _check(document: object) -> None:
    """Refuse what is not JSON, depth that aliases make, and text that no file can hold."""
    for count, (place, value) in enumerate(_nodes(document)):
        if count > MOST_NODES:
            raise SourceError(f"the description has more than {MOST_NODES:,} nodes, at {pointer(place)}")
        if len(place) > DEEPEST:
            raise SourceError(f"the description nests deeper than {DEEPEST} levels at {pointer(place[:6])}/...")
        if isinstance(value, str):
            try:
                value.encode()
            except UnicodeEncodeError:
                raise SourceError(f"half a surrogate pair in the text at {pointer(place)}") from None
        elif not (value is None or isinstance(value, dict | list | bool | int | float)):
            raise SourceError(f"a {type(value).__name__} at {pointer(place)}: JSON has no such thing")
        elif isinstance(value, float) and not math.isfinite(value):
            raise SourceError(f"a number too large for JSON at {pointer(place)}")


def _nodes(document: object) -> Iterator[tuple[tuple[str | int, ...], object]]:
    waiting: list[tuple[tuple[str | int, ...], object]] = [((), document)]
    while waiting:
        place, node = waiting.pop()
        yield place, node
        if isinstance(node, dict):
            waiting += [((*place, key), value) for key, value in node.items()]
            for key in node:
                yield (*place, key), key
        elif isinstance(node, list):
            waiting += [((*place, index), value) for index, value in enumerate(node)]
