"""What a server sends never forges a line: control, bidi and format characters are escaped in errors and log lines."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID

import httpx
import orjson
import pytest
from support.deliveries import delivery, event
from support.raw_server import raw_server, reply
from support.samples import corrected_description, sample

from mvmnt import Id, Mvmnt, MvmntError, RetryPolicy
from mvmnt.documents.storage import StorageError
from mvmnt.documents.transfer import DOWNLOAD, transfer_error
from mvmnt.errors import (
    ApiConnectionError,
    ApiError,
    DecodeError,
    PaginationError,
    RateLimitError,
    TokenError,
    UnreadableRecordError,
    ValidationError,
)
from mvmnt.webhooks import DeliveryError, WebhookReceiver, parse

EVIL = "a\r\n2025-01-31 ERROR forged \x1b[31m\x00\x07\x85\u2028\u2029\u202e\u2066\u200b\ufeff\udb40\udc01z".encode(
    "utf-16", "surrogatepass"
).decode("utf-16")
RECORD = Id("5f3c9a52-7a35-4c1e-9d0b-5a6f2c8e4b10")
CUSTOMER = sample(corrected_description(), corrected_description()["components"]["schemas"]["Customer"])
INFO = {"pageSize": 50, "hasNextPage": False, "endCursor": None}
CUSTOMERS = "/v1/customers/filter"


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """A fresh token that is refused is tried again at once."""
    monkeypatch.setattr("mvmnt._auth.client_credentials.FRESH_PAUSES", (0.0,) * 4)


def expect_plain(*texts: str) -> None:
    """Expect texts of one line each that show nothing but what they hold."""
    for text in texts:
        assert text.isprintable(), ascii(text)


@pytest.fixture(autouse=True)
def plain_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Every line that is logged is plain too; a traceback has further lines of its own."""
    caplog.set_level(logging.DEBUG, "mvmnt")
    yield
    logged = [record for record in caplog.get_records("call") if record.name.startswith("mvmnt")]
    expect_plain(*(record.getMessage().partition("\n")[0] for record in logged))


def client(respond: Callable[[httpx.Request], httpx.Response], **settings: Any) -> Mvmnt:
    def network(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/token"):
            return httpx.Response(200, json={"access_token": "t", "token_type": "Bearer", "expires_in": 3600})
        return respond(request)

    settings.setdefault("retry", RetryPolicy(attempts=2, backoff=0.0))
    return Mvmnt("id", "secret", transport=httpx.MockTransport(network), **settings)


async def fail(body: object, status: int = 200, *, listing: bool = False, **response: Any) -> MvmntError:
    async with client(lambda _: httpx.Response(status, json=body, **response)) as mvmnt:
        with pytest.raises(MvmntError) as caught:
            await (mvmnt.customers.filter().collect() if listing else mvmnt.customers.get(RECORD))
    expect_plain(str(caught.value), repr(caught.value))
    return caught.value


@pytest.mark.parametrize("status", [302, 400, 401, 403, 404, 409, 418, 422, 429, 500, 503])
@pytest.mark.parametrize(
    "body",
    [
        {"error": EVIL, "message": EVIL},
        {"error": {"code": EVIL, "message": EVIL, "details": [{"field": EVIL, "message": EVIL}]}},
        {"error": "x", "message": "y", "details": [{"field": EVIL, "message": EVIL}, {EVIL: EVIL}]},
        {EVIL: EVIL},
        EVIL,
    ],
)
async def test_errors_of_statuses(status: int, body: object) -> None:
    error = await fail(body, status, headers={"Retry-After": "0", "X-Request-Id": "x"})
    assert isinstance(error, ApiError)
    expect_plain(error.message, *(f"{detail.field}{detail.message}" for detail in error.details), repr(error.details))
    assert error.code is None or error.code.isprintable()
    assert isinstance(error, RateLimitError) == (status == 429)
    assert isinstance(error, ValidationError) == (status == 422)


async def test_errors_whose_reason_phrase_is_the_text() -> None:
    phrase = "no\x1b[31m \u202e\x85\x9b".encode()
    response = reply(b"HTTP/1.1 404 " + phrase + b"\r\nContent-Length: 0\r\n\r\n")
    async with raw_server(response) as server, server.client() as mvmnt:
        with pytest.raises(ApiError) as caught:
            await mvmnt.customers.get(RECORD)
    expect_plain(str(caught.value), repr(caught.value), caught.value.message)


@pytest.mark.parametrize(
    "raw", [b"HTTP/1.1 200\x1b[31m\x00\r\n\r\n", b"\x1b]0;title\x07\r\nx\r\n\r\n", b"\xe2\x80\xae"]
)
async def test_errors_of_what_is_no_http(raw: bytes) -> None:
    async with raw_server(reply(raw)) as server, server.client() as mvmnt:
        with pytest.raises(ApiConnectionError) as caught:
            await mvmnt.customers.get(RECORD)
    expect_plain(str(caught.value), repr(caught.value), caught.value.reason)


@pytest.mark.parametrize(
    "body", [{"error": EVIL, "error_description": EVIL}, {"access_token": EVIL, "token_type": EVIL}, EVIL, [EVIL]]
)
@pytest.mark.parametrize("status", [200, 400, 401])
async def test_errors_of_the_token_endpoint(body: object, status: int) -> None:
    def network(_: httpx.Request) -> httpx.Response:
        return httpx.Response(status, json=body)

    async with Mvmnt("id", "secret", transport=httpx.MockTransport(network)) as mvmnt:
        with pytest.raises(TokenError) as caught:
            await mvmnt.customers.get(RECORD)
    error = caught.value
    expect_plain(str(error), repr(error), error.error or "", error.error_description or "")


@pytest.mark.parametrize(
    "body",
    [
        {**CUSTOMER, "id": EVIL},
        {**CUSTOMER, "id": EVIL, "createdAt": 7},
        {**CUSTOMER, "createdAt": EVIL},
        EVIL,
        [EVIL],
    ],
)
async def test_errors_of_decoding(body: object) -> None:
    error = await fail(body)
    assert isinstance(error, DecodeError)
    expect_plain(error.path, error.reason)


async def test_errors_and_events_of_unreadable_records() -> None:
    page = {"data": [CUSTOMER, {**CUSTOMER, "id": EVIL, "createdAt": EVIL}], "pagination": INFO}
    error = await fail(page, listing=True)
    assert isinstance(error, UnreadableRecordError)
    expect_plain(repr(error.record), error.record.path, error.record.reason)
    async with client(lambda _: httpx.Response(200, json=page)) as mvmnt:
        assert len(await mvmnt.customers.filter().on_unreadable(lambda _: None).collect()) == 1  # which is logged


@pytest.mark.parametrize(
    "page",
    [
        {EVIL: [], "pagination": INFO},
        {"data": [], EVIL: INFO},
        {"data": [], "pagination": {**INFO, "hasNextPage": EVIL}},
        {"data": EVIL, "pagination": INFO},
        {"data": [], "pagination": {**INFO, "hasNextPage": True, "endCursor": EVIL}},
    ],
)
async def test_errors_of_pages(page: object) -> None:
    assert isinstance(await fail(page, listing=True), PaginationError)


def test_errors_of_the_storage() -> None:
    for code in (None, EVIL):
        error = transfer_error(UUID(RECORD.value), DOWNLOAD, StorageError(EVIL, status=403, code=code))
        expect_plain(str(error), repr(error))


async def test_webhooks(caplog: pytest.LogCaptureFixture) -> None:
    for body in ({EVIL: 1}, {"sentAt": EVIL, "events": []}, {"sentAt": "x", "events": [{EVIL: EVIL}]}, EVIL):
        with pytest.raises(DeliveryError) as caught:
            parse(orjson.dumps(body))
        expect_plain(str(caught.value), repr(caught.value))

    async def broken(_: object) -> None:
        raise ConnectionError(EVIL)

    async with WebhookReceiver(["token"]) as receiver:
        receiver.on("*")(broken)
        strange = {**event("SHIPMENT_DRAFT"), "event": EVIL, "data": {"id": EVIL}}
        async with httpx.AsyncClient(transport=httpx.ASGITransport(receiver), base_url="https://me.test") as http:
            await http.post("/", content=delivery(strange), headers={"X-Api-Key": "token"})
        for _ in range(20):
            await asyncio.sleep(0)
    assert [record for record in caplog.records if "broken" in record.getMessage()]
