"""Request bodies: the media type that is sent of those that an operation takes, and the code that writes it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, Literal

from attrs import frozen

from generation.codegen import media_types
from generation.codegen.described import Described
from generation.codegen.generator_seam import Endpoint, ModelProperty
from generation.codegen.text.literals import literal
from generation.codegen.wire.parameters import style_of
from generation.description.structure import document_copy, objects, operations, resolve

__all__ = ["Bodies", "Media", "as_json", "media_of"]

_FORM: Final = "application/x-www-form-urlencoded"
_MULTIPART: Final = "multipart/form-data"

Kind = Literal["json", "form", "multipart", "text", "bytes"]

_WRITERS: Final[Mapping[Kind, str]] = {
    "json": "encode.encode_body(OPERATION, {body}, BODY, _options)",
    "form": "other_bodies.encode_form(OPERATION, {body}, BODY{more}, options=_options)",
    "multipart": "other_bodies.encode_multipart(OPERATION, {body}, BODY{more}, options=_options)",
    "text": "other_bodies.encode_text(OPERATION, {body}, BODY, options=_options)",
    "bytes": "other_bodies.encode_bytes(OPERATION, {body})",
}


@frozen
class Media:
    """How a request body is sent.

    Attributes:
        kind: what writes it.
        content_type: the header of that name; a multipart body's has a boundary beside it.
        declared: the media type object.
    """

    kind: Kind
    content_type: str
    declared: Mapping[str, Any]


def media_of(operation: Mapping[str, Any]) -> Media | None:
    """How an operation's body is sent: as JSON where that is one of its media types, else as the first of them."""
    content: Mapping[str, Any] = operation.get("requestBody", {}).get("content", {})
    if not content:
        return None
    own = media_types.own_first(content)[0]
    name = next(name for name in content if media_types.essences([name]) == [own])
    kind = _kind(own)
    return Media(kind, name if kind == "text" else own, content[name])


def _kind(media_type: str) -> Kind:
    if media_types.is_json(media_type):
        return "json"
    if media_type in (_FORM, _MULTIPART):
        return "form" if media_type == _FORM else "multipart"
    return "text" if media_types.is_text(media_type) else "bytes"


def as_json(document: Mapping[str, Any]) -> dict[str, Any]:
    """A copy of a description whose request bodies are all JSON, as the generator knows them best.

    Of members in the format `binary`, only the parts of forms are files; JSON has them as text.
    """
    plain = document_copy(document)
    files: set[int] = set()
    for _, _, operation in operations(plain):
        media = media_of(operation)
        if media is None:
            continue
        schema = media.declared.get("schema", {})
        if media.kind == "text":
            schema = {"type": "string"}
        elif media.kind == "bytes":
            schema = {"type": "string", "format": "binary"}
            files.add(id(schema))
        elif media.kind == "multipart":
            files |= {id(part) for part in _file_parts(plain, schema)}
        operation["requestBody"]["content"] = {"application/json": {**media.declared, "schema": schema}}
    for _, node in objects(plain):
        if isinstance(node, dict) and node.get("format") == "binary" and id(node) not in files:
            del node["format"]
    return plain


def _file_parts(document: Mapping[str, Any], schema: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The schemas of a form's parts that are files."""
    if "$ref" in schema:
        yield from _file_parts(document, resolve(document, schema["$ref"]))
    for part in schema.get("allOf", ()):
        yield from _file_parts(document, part)
    for member in schema.get("properties", {}).values():
        part = member.get("items", member) if isinstance(member, Mapping) else {}
        if "contentMediaType" in part and "contentEncoding" not in part:
            part.setdefault("type", "string")
            part["format"] = "binary"
        if part.get("format") == "binary":
            yield part


class Bodies:
    """Writes the code that sends the bodies of operations."""

    def __init__(self, described: Described) -> None:
        self._described = described

    def media(self, endpoint: Endpoint) -> Media | None:
        """How the operation's body is sent; None where it has none."""
        return media_of(self._described.raw(endpoint)) if endpoint.bodies else None

    def is_multipart(self, endpoint: Endpoint) -> bool:
        """Whether the body and its media type are written together."""
        media = self.media(endpoint)
        return media is not None and media.kind == "multipart"

    def written(self, endpoint: Endpoint) -> str:
        """The expression of the body's bytes; of a multipart body, of its media type and its bytes."""
        media, prop = self.media(endpoint), self._described.body(endpoint)
        assert media is not None
        assert prop is not None
        more = _encoding(media)
        if not prop.required and self._sends_empty_object(endpoint):
            return _WRITERS[media.kind].format(body="{} if body is None else body", more=more)
        code = _WRITERS[media.kind].format(body="body", more=more)
        nothing = '("", b"")' if media.kind == "multipart" else 'b""'
        return code if prop.required else f"{nothing} if body is None else {code}"

    def content_type(self, endpoint: Endpoint) -> str:
        """The entry of the body's media type in the headers."""
        media, prop = self.media(endpoint), self._described.body(endpoint)
        assert media is not None
        assert prop is not None
        value = "_content_type" if media.kind == "multipart" else literal(media.content_type)
        if prop.required or self._sends_empty_object(endpoint):
            return f'"Content-Type": {value}'
        return f'**({{}} if body is None else {{"Content-Type": {value}}})'

    def text(self, endpoint: Endpoint) -> str:
        """What a docstring says of the body."""
        media = self.media(endpoint)
        match media.kind if media else "json":
            case "text":
                return "the request body, a text."
            case "bytes":
                return "the request body: bytes, or an iterable of bytes, which is read and sent once."
            case "multipart":
                return "the request body, as its model or as a mapping; files as `File` or as bytes."
        return "the request body, as its model or as a mapping in the API's own member names."

    def _sends_empty_object(self, endpoint: Endpoint) -> bool:
        """Whether an object without members is sent where no body is given."""
        media = self.media(endpoint)
        is_object = isinstance(self._described.body(endpoint), ModelProperty)
        return media is not None and media.kind == "json" and is_object


def _encoding(media: Media) -> str:
    """The description's `encoding` of single members, as an argument."""
    entries = []
    for name, encoding in media.declared.get("encoding", {}).items():
        if media.kind == "multipart" and "contentType" in encoding:
            entries.append(f"{literal(name)}: {literal(encoding['contentType'].partition(',')[0].strip())}")
        elif media.kind == "form" and (style := style_of({"in": "query", **encoding}, always="style" in encoding)):
            entries.append(f"{literal(name)}: {style}")
    return f", {{{', '.join(entries)}}}" if entries else ""
