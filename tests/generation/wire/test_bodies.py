"""Request bodies in every media type, and none where none is given."""

from __future__ import annotations

import datetime
import inspect
from collections.abc import AsyncIterator
from email import message_from_bytes
from email.message import Message
from typing import Any

import httpx
import pytest
from support.generated_sdk import GeneratedSdk, body, document, generated_sdk, json_response, operation, ref

from mvmnt.errors import AuthenticationError, RequestBodyError, ServerError

FORM, MULTIPART = "application/x-www-form-urlencoded", "multipart/form-data"
STOP = {
    "type": "object",
    "required": ["id"],
    "properties": {
        "id": {"type": "string"},
        "day": {"type": "string", "format": "date"},
        "tags": {"type": "array", "items": {"type": "string"}},
        "place": {"type": "object", "properties": {"city": {"type": "string"}}},
        "urgent": {"type": "boolean"},
    },
}
BINARY = {"type": "string", "format": "binary"}
UPLOAD = {
    "type": "object",
    "required": ["file"],
    "properties": {
        "file": BINARY,
        "title": {"type": "string"},
        "count": {"type": "integer"},
        "pages": {"type": "array", "items": BINARY},
        "meta": {"type": "object", "properties": {"a": {"type": "integer"}}},
        "modern": {"type": "string", "contentMediaType": "application/pdf"},
        "words": {"type": "array", "items": {"type": "string"}},
        "sheet": BINARY,
    },
}
STOPS = {"type": "array", "items": ref("Stop")}
TEXT = {"type": "string"}


def several(*media_types: str, schema: Any) -> dict[str, Any]:
    return {"required": True, "content": {name: {"schema": schema} for name in media_types}}


#: operationId: what it takes.
BODIES: dict[str, dict[str, Any]] = {
    "sendPatch": body(ref("Stop"), "application/merge-patch+json"),
    "sendVendor": body(ref("Stop"), "application/vnd.mvmnt.v2+json"),
    "sendCharset": body(ref("Stop"), "application/json; charset=utf-8"),
    "sendText": body(TEXT, "text/plain"),
    "sendXml": body(TEXT, "application/xml"),
    "sendTextOptional": body(TEXT, "text/plain", required=False),
    "sendBytes": body(BINARY, "application/octet-stream"),
    "sendPdf": {"required": True, "content": {"application/pdf": {}}},
    "sendBytesOptional": body(BINARY, "application/octet-stream", required=False),
    "sendForm": body(ref("Stop"), FORM),
    "sendFormStyled": {
        "required": True,
        "content": {FORM: {"schema": ref("Stop"), "encoding": {"tags": {"style": "form", "explode": False}}}},
    },
    "sendMultipart": body(ref("Upload"), MULTIPART),
    "sendMultipartInline": {
        "required": True,
        "content": {MULTIPART: {"schema": UPLOAD, "encoding": {"sheet": {"contentType": "text/csv"}}}},
    },
    "sendMultipartOptional": body(ref("Upload"), MULTIPART, required=False),
    "sendBesideForm": several(FORM, "application/json", schema=ref("Stop")),
    "sendBesideMultipart": several(MULTIPART, "application/json", schema=ref("Stop")),
    "sendTwoJson": several("application/vnd.a+json", "application/json", schema=ref("Stop")),
    "sendMany": body(STOPS),
    "sendManyOptional": body(STOPS, required=False),
    "sendOneOptional": body(ref("Stop"), required=False),
    "sendAllOptional": body({"type": "object", "properties": {"a": TEXT}}, required=False),
    "sendWordOptional": body({"type": ["string", "null"]}, required=False),
    "sendNumber": body({"type": "integer"}),
    "sendEncoded": body({"type": "object", "properties": {"data": BINARY}}),
}


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> GeneratedSdk:
    paths: dict[str, Any] = {f"/{name}": {"post": operation(name, requestBody=taken)} for name, taken in BODIES.items()}
    paths["/streamed"] = {
        "put": operation("putStream", {"200": json_response(ref("Stop"))}, requestBody=BODIES["sendBytes"])
    }
    return generated_sdk(tmp_path_factory.mktemp("bodies"), document(paths, {"Stop": STOP, "Upload": UPLOAD}))


async def sent(sdk: GeneratedSdk, method: str, *arguments: Any) -> httpx.Request:
    async with sdk.client() as client:
        await getattr(client.stops, method)(*arguments)
        request: httpx.Request = client.request
        return request


@pytest.mark.parametrize(
    ("method", "media_type"),
    [
        ("send_patch", "application/merge-patch+json"),
        ("send_vendor", "application/vnd.mvmnt.v2+json"),
        ("send_charset", "application/json"),
        ("send_beside_form", "application/json"),
        ("send_beside_multipart", "application/json"),
        ("send_two_json", "application/json"),
    ],
)
async def test_json_goes_out_under_the_name_that_the_description_has(
    sdk: GeneratedSdk, method: str, media_type: str
) -> None:
    request = await sent(sdk, method, sdk.models.Stop(id="1"))
    assert (request.headers["content-type"], request.content) == (media_type, b'{"id":"1"}')


@pytest.mark.parametrize(("method", "media_type"), [("send_text", "text/plain"), ("send_xml", "application/xml")])
async def test_text_goes_out_as_utf_8(sdk: GeneratedSdk, method: str, media_type: str) -> None:
    request = await sent(sdk, method, "caf\u00e9")
    assert (request.headers["content-type"], request.content) == (media_type, "caf\u00e9".encode())


@pytest.mark.parametrize(
    ("method", "media_type"), [("send_bytes", "application/octet-stream"), ("send_pdf", "application/pdf")]
)
async def test_bytes_go_out_as_they_are(sdk: GeneratedSdk, method: str, media_type: str) -> None:
    request = await sent(sdk, method, b"\x00\xff")
    assert (request.headers["content-type"], request.content) == (media_type, b"\x00\xff")
    assert request.headers["content-length"] == "2"


async def pieces() -> AsyncIterator[bytes]:
    yield b"one "
    yield b"two"


@pytest.mark.parametrize("source", [pieces, lambda: iter([b"one ", b"two"]), lambda: [b"one ", b"two"]])
async def test_bytes_may_come_piece_by_piece(sdk: GeneratedSdk, source: Any) -> None:
    request = await sent(sdk, "send_bytes", source())
    assert request.content == b"one two"
    assert request.headers["transfer-encoding"] == "chunked"
    assert "content-length" not in request.headers


async def test_middleware_sees_no_body_that_can_be_read_once(sdk: GeneratedSdk) -> None:
    seen: list[bytes] = []

    async def look(request: Any, send: Any) -> Any:
        seen.append(request.body)
        return await send(request)

    async with sdk.client(middleware=[look]) as client:
        await client.stops.send_bytes(pieces())
        await client.stops.send_bytes(b"whole")
        assert [request.content for request in client.requests] == [b"one two", b"whole"]
    assert seen == [b"", b"whole"]


@pytest.mark.parametrize(("status", "error"), [(503, ServerError), (401, AuthenticationError)])
async def test_what_can_be_read_once_is_sent_once(sdk: GeneratedSdk, status: int, error: type[Exception]) -> None:
    async with sdk.client(httpx.Response(status)) as client:
        with pytest.raises(error):
            await client.stops.put_stream(pieces())
        assert len(client.requests) == 1


@pytest.mark.parametrize(
    ("method", "value", "message"),
    [
        ("send_text", 3, "body: expected a string"),
        ("send_text", "\ud800", "surrogate"),
        ("send_bytes", "text", "expected bytes, or an iterable of bytes, not"),
        ("send_form", {"day": "x"}, "body.day: expected a date"),
        ("send_multipart", {}, "body.file: this required member is missing"),
        ("send_multipart", {"file": "text"}, "body.file: expected a File or bytes"),
        ("send_multipart", {"file": None}, "body.file: expected a File or bytes"),
    ],
)
async def test_what_does_not_fit_is_refused_by_name(sdk: GeneratedSdk, method: str, value: Any, message: str) -> None:
    async with sdk.client() as client:
        with pytest.raises(RequestBodyError, match=message):
            await getattr(client.stops, method)(value)
        assert client.requests == []


async def test_a_form_goes_out_as_pairs(sdk: GeneratedSdk) -> None:
    made = sdk.models.Stop(id="a&b", day=datetime.date(2025, 1, 31), tags=["x", "y z"], urgent=True)
    request = await sent(sdk, "send_form", made)
    assert request.headers["content-type"] == FORM
    assert request.content == b"id=a%26b&day=2025-01-31&tags=x&tags=y%20z&urgent=true"


async def test_an_object_in_a_form_is_json_and_its_encoding_counts(sdk: GeneratedSdk) -> None:
    request = await sent(sdk, "send_form_styled", {"id": "1", "tags": ["x", "y"], "place": {"city": "B"}})
    assert request.content == b"id=1&tags=x,y&place=%7B%22city%22%3A%22B%22%7D"


def parts(request: httpx.Request) -> list[tuple[str | None, str | None, str | None, bytes]]:
    """Name, file name, media type and content of each part."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    message = message_from_bytes(head + request.content)
    found: list[tuple[str | None, str | None, str | None, bytes]] = []
    for part in message.get_payload():
        assert isinstance(part, Message)
        payload = part.get_payload(decode=True)
        assert isinstance(payload, bytes)
        name = part.get_param("name", header="content-disposition")
        found.append((str(name), part.get_filename(), part.get("Content-Type"), payload))
    return found


async def test_a_multipart_body_has_files_texts_and_json(sdk: GeneratedSdk) -> None:
    file = sdk.module("types").File
    upload = sdk.models.Upload(
        file=file(b"%PDF", "a.pdf", "application/pdf"),
        title="caf\u00e9",
        count=3,
        pages=[b"1", file(b"2", "2.png", "image/png")],
        words=["x", "y"],
        modern=b"m",
    )
    request = await sent(sdk, "send_multipart", upload)
    assert request.headers["content-type"].startswith(f"{MULTIPART}; boundary=")
    assert parts(request) == [
        ("file", "a.pdf", "application/pdf", b"%PDF"),
        ("title", None, None, "caf\u00e9".encode()),
        ("count", None, None, b"3"),
        ("pages", "pages", "application/octet-stream", b"1"),
        ("pages", "2.png", "image/png", b"2"),
        ("modern", "modern", "application/octet-stream", b"m"),
        ("words", None, None, b"x"),
        ("words", None, None, b"y"),
    ]


async def test_a_multipart_body_may_be_a_mapping_and_its_encoding_counts(sdk: GeneratedSdk) -> None:
    request = await sent(sdk, "send_multipart_inline", {"file": b"f", "meta": {"a": 1}, "sheet": b"a,b"})
    assert parts(request) == [
        ("file", "file", "application/octet-stream", b"f"),
        ("meta", None, "application/json", b'{"a":1}'),
        ("sheet", "sheet", "text/csv", b"a,b"),
    ]


@pytest.mark.parametrize(
    "method",
    [
        "send_text_optional",
        "send_bytes_optional",
        "send_multipart_optional",
        "send_many_optional",
        "send_word_optional",
    ],
)
async def test_no_body_is_sent_where_none_is_given(sdk: GeneratedSdk, method: str) -> None:
    request = await sent(sdk, method)
    assert (request.content, request.headers.get("content-type")) == (b"", None)


async def test_an_optional_object_is_sent_empty(sdk: GeneratedSdk) -> None:
    assert (await sent(sdk, "send_all_optional")).content == b"{}"


@pytest.mark.parametrize(
    ("method", "value", "written"),
    [
        ("send_many", [{"id": "1"}], b'[{"id":"1"}]'),
        ("send_many_optional", [{"id": "1"}], b'[{"id":"1"}]'),
        ("send_many_optional", [], b"[]"),
        ("send_word_optional", "x", b'"x"'),
        ("send_number", 3, b"3"),
        ("send_encoded", {"data": "YQ=="}, b'{"data":"YQ=="}'),
    ],
)
async def test_json_of_any_kind_may_be_a_body(sdk: GeneratedSdk, method: str, value: Any, written: bytes) -> None:
    request = await sent(sdk, method, value)
    assert (request.content, request.headers["content-type"]) == (written, "application/json")


def test_bodies_are_typed(sdk: GeneratedSdk) -> None:
    resource = sdk.module("api.stops").Stops
    annotations = {
        name: inspect.signature(getattr(resource, name)).parameters["body"].annotation
        for name in dir(resource)
        if name.startswith("send_")
    }
    assert annotations["send_text"] == "str"
    assert annotations["send_bytes"] == "bytes | Iterable[bytes] | AsyncIterable[bytes]"
    assert annotations["send_multipart"] == "Upload | UploadDict | Mapping[str, Any]"
    assert annotations["send_many_optional"] == "Sequence[Stop | StopDict | Mapping[str, Any]] | None"
    assert sdk.models.Upload.__annotations__["file"] == "File | bytes"
