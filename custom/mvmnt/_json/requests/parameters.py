"""Parameters in the query, the path, headers and cookies, in the styles of OpenAPI 3.1 ("Style Values")."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from mvmnt._core.json_types import is_sequence
from mvmnt._core.operation import Operation
from mvmnt._core.quoting import quoted
from mvmnt._core.secret import Secret
from mvmnt._http.options import CallOptions
from mvmnt._json.attributes import written
from mvmnt._json.model import Model
from mvmnt._json.schema import OPEN_REQUEST, REQUEST, Misfit, Schema
from mvmnt._json.values.anything import ANYTHING
from mvmnt._json.values.texts import json_text
from mvmnt.errors import RecordRefError, RequestBodyError

if TYPE_CHECKING:
    from typing_extensions import TypeIs

__all__ = [
    "Style",
    "checked",
    "encode_cookies",
    "encode_headers",
    "encode_path",
    "encode_query",
    "json_text",
    "text_of",
]


class Style(NamedTuple):
    """How a parameter's value is written.

    Attributes:
        name: ``form``, ``spaceDelimited``, ``pipeDelimited``, ``deepObject``, ``simple``, ``label``, ``matrix``, or
            ``json`` for a parameter whose `content` is JSON.
        explode: whether each item of an array, and each member of an object, is written by itself.
        reserved: whether characters that have a meaning in URLs stay as they are.
    """

    name: str = "form"
    explode: bool = True
    reserved: bool = False


_FORM: Final = Style()
_SIMPLE: Final = Style("simple", explode=False)
_NONE: Final[Mapping[str, Style]] = MappingProxyType({})
_NO_OPTIONS: Final = CallOptions()
_DELIMITERS: Final = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}
_HARMLESS: Final = "/:?@!$'()*,;"
"""Reserved characters that cannot end a value or the query."""


def checked(
    operation: Operation,
    place: str,
    parameters: Mapping[str, object],
    schemas: Mapping[str, Schema[object]],
    options: CallOptions = _NO_OPTIONS,
) -> Mapping[str, object]:
    """Parameters that fit the description, by their name; those that are None are not sent.

    Args:
        operation: the operation that they are for; errors name it.
        place: ``query``, ``header`` or ``cookie``.
        parameters: the values.
        schemas: what the description says of them; of one that is missing here nothing is checked.
        options: the client's.

    Raises:
        RequestBodyError: a value does not fit the description.
    """
    rules = OPEN_REQUEST if options.sends_unknown else REQUEST
    for name, schema in schemas.items():
        if parameters[name] is not None:
            try:
                schema.check(parameters[name], rules)
            except Misfit as misfit:
                raise RequestBodyError(operation, f"{place}{misfit.below(name).place}", misfit.reason) from None
    return parameters


def encode_query(parameters: Mapping[str, object], styles: Mapping[str, Style] = _NONE) -> str:
    """Write the query of a URL, from its question mark on.

    Args:
        parameters: the values by their name; those that are None are left out.
        styles: the styles by the parameters' names, where they are not that of a form, which repeats the name for each
            item of an array.

    Raises:
        RequestBodyError: a value cannot be written: it holds half of a surrogate pair, which UTF-8 cannot encode.
    """
    parts: list[str] = []
    for name, value in parameters.items():
        if value is None:
            continue
        if name not in styles and isinstance(value, str):
            parts.append(f"{quoted(name)}={_quoted(name, value)}")
        else:
            parts.extend(_query_parts(name, value, styles.get(name, _FORM)))
    return f"?{'&'.join(parts)}" if parts else ""


def encode_headers(parameters: Mapping[str, object], styles: Mapping[str, Style] = _NONE) -> dict[str, str]:
    """Header parameters as strings; those that are None stay out."""
    return {name: _simple(value, styles.get(name, _SIMPLE)) for name, value in parameters.items() if value is not None}


def encode_cookies(parameters: Mapping[str, object], styles: Mapping[str, Style] = _NONE) -> dict[str, str]:
    """The Cookie header of cookie parameters; no header where all of them are None."""
    parts = [
        part
        for name, value in parameters.items()
        if value is not None
        for part in _query_parts(name, value, styles.get(name, _FORM))
    ]
    return {"Cookie": "; ".join(parts)} if parts else {}


def encode_path(
    operation: Operation,
    name: str,
    value: object,
    schema: Schema[object],
    style: Style = _SIMPLE,
    *,
    options: CallOptions = _NO_OPTIONS,
) -> str:
    """A path parameter that is no record's id or key, as its part of the URL.

    Raises:
        RequestBodyError: the value does not fit the description.
        RecordRefError: nothing, or a path of its own, would be written: ``.`` and ``..`` lead to other levels.
    """
    checked(operation, "path", {name: value}, {name: schema}, options)
    if value is None:
        raise RequestBodyError(operation, f"path.{name}", f"expected {schema.name}, not null")
    pieces = _pieces(name, value, style)
    text = _joined(pieces, name, style)
    if not any(piece for _, piece in pieces):
        raise RecordRefError(f"{name} is empty: a URL's path cannot carry that")
    if text in (".", ".."):
        raise RecordRefError(f"{name} is {text!r}, which no URL path can carry")
    return text


def _joined(pieces: list[tuple[str, str]], name: str, style: Style) -> str:
    """The pieces of a path parameter in one of its three styles."""
    alone = [f"{key}={piece}" if key and style.explode else piece for key, piece in _flat(pieces, style)]
    if style.name == "matrix":
        own = quoted(name)
        if not style.explode:
            return f";{own}={','.join(alone)}"
        return "".join(f";{piece}" if key else f";{own}={piece}" for (key, _), piece in zip(pieces, alone, strict=True))
    if style.name == "label":
        return "." + ("." if style.explode else ",").join(alone)
    return ",".join(alone)


def _flat(pieces: list[tuple[str, str]], style: Style) -> list[tuple[str, str]]:
    """The pieces; where an object is not exploded, its names are pieces as well."""
    if style.explode:
        return pieces
    return [("", text) for key, piece in pieces for text in ((key, piece) if key else (piece,))]


def _query_parts(name: str, value: object, style: Style) -> Iterator[str]:
    """``name=value``, once or more often."""
    own = quoted(name)
    pieces = [("", _quoted(name, json_text(value), style))] if style.name == "json" else _pieces(name, value, style)
    if style.name == "deepObject" and _is_object(value):
        for key, text in _deep(name, value):
            yield f"{quoted(key)}={_quoted(name, text, style)}"
    elif style.explode or style.name == "json":
        for key, piece in pieces:
            yield f"{key or own}={piece}"
    elif pieces:
        yield f"{own}={_DELIMITERS.get(style.name, ',').join(piece for _, piece in _flat(pieces, style))}"


def _pieces(name: str, value: object, style: Style) -> list[tuple[str, str]]:
    """The quoted texts of a value: of an object with their member's name, of each item of an array."""
    if _is_object(value):
        members = [(key, item) for key, content in _members(value) for item in _items(content)]
        return [(_quoted(name, key), _quoted(name, text_of(item), style)) for key, item in members]
    return [("", _quoted(name, text_of(item), style)) for item in _items(value)]


def _simple(value: object, style: Style) -> str:
    """The value of a header, which is not percent-encoded."""
    if style.name == "json":
        return json_text(value)
    if not _is_object(value):
        return ",".join(text_of(item) for item in _items(value))
    return ",".join(f"{key}{'=' if style.explode else ','}{text_of(content)}" for key, content in _members(value))


def _deep(name: str, value: Mapping[Any, object] | Model) -> Iterator[tuple[str, str]]:
    """``name[member][member]`` and the text of each value below."""
    for key, content in _members(value):
        if _is_object(content):
            yield from _deep(f"{name}[{key}]", content)
        else:
            yield from ((f"{name}[{key}]", text_of(item)) for item in _items(content))


def _is_object(value: object) -> TypeIs[Mapping[Any, object] | Model]:
    return isinstance(value, Mapping | Model)


def _members(value: Mapping[Any, object] | Model) -> list[tuple[str, object]]:
    """The members that an object has, by their JSON name: what is None cannot be said."""
    members = written(value) if isinstance(value, Model) else value
    return [(str(name), content) for name, content in members.items() if content is not None]


def _items(value: object) -> Sequence[object]:
    return value if is_sequence(value) and not isinstance(value, str | bytes | bytearray) else (value,)


def text_of(value: object) -> str:
    """A value as text: of an object or a nested array, its JSON."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Secret):
        return value.reveal()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return json_text(value) if _is_container(value) else str(value)


def _is_container(value: object) -> bool:
    return isinstance(value, Mapping | Model | list | tuple)


def _quoted(name: str, text: str, style: Style = _FORM) -> str:
    try:
        return quoted(text, _HARMLESS if style.reserved else "")
    except UnicodeEncodeError:
        reason = _unencodable(text)
    raise RequestBodyError(None, f"query.{name}", reason)


def _unencodable(text: str) -> str:
    try:
        ANYTHING.check(text, REQUEST)
    except Misfit as misfit:
        return misfit.reason
    return "expected text that UTF-8 can hold"
