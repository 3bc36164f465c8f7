"""mvmnt.documents: files go up and come down whole, or nothing is left of the attempt.

The storage is a server on a loopback socket, reached over both network transports; the API is in process.
"""

from __future__ import annotations

import asyncio
import gzip
import io
import logging
import os
import stat
import traceback
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.fake_clock import FakeClock
from support.object_storage import SIGNATURE, Exchange, Hold, ObjectStorage, broken_off, lost_answer, no_ranges, refusal

from mvmnt import (
    ClientClosedError,
    DocumentPendingError,
    DocumentSourceError,
    DocumentTransferError,
    Key,
    Mvmnt,
    NotFoundError,
    RetryPolicy,
    ServerError,
)
from mvmnt._core.clock import Clock
from mvmnt._http.network.transport import NetworkTransport
from mvmnt.client import DEFAULT_LIMITS
from mvmnt.documents.chunked_writer import CHUNK
from mvmnt.documents.resource import Documents
from mvmnt.events import ClientEvent, RetryPlanned
from mvmnt_client.models import Document, DocumentType

ID = UUID("3f1c9a52-7a35-4c1e-9d0b-5a6f2c8e4b10")
TOKEN = "token-of-the-api"
CONTENT = bytes(range(256)) * 8 * 1024 + b"the end"  # 2 MB, 8 chunks and a bit

SLOW_DOWN = refusal(503, "SlowDown", "Please reduce your request rate")
EXPIRED = refusal(403, "AccessDenied", "Request has expired")


class Api:
    """The API's side: one document. `calls` has the method and path of each call, `broken` what fails."""

    def __init__(self, storage: ObjectStorage, scheme: str = "http") -> None:
        self.base_url = f"{scheme}://{'127.0.0.1' if scheme == 'http' else 'api.test'}/v1"
        self.storage = storage
        self.record: dict[str, Any] | None = None
        self.calls: list[tuple[str, str]] = []
        self.bodies: list[Any] = []
        self.looks_until_uploaded = 1
        self.broken: set[str] = set()
        self.urls: list[str] = []
        self.told_size: int | None = None
        storage.stored = lambda: None

    def has(self, content: bytes, **members: Any) -> None:
        """Have a document with this content."""
        self.storage.content = content
        self.record = {**_record({"fileName": "pod.pdf", "fileSize": len(content), **members}), "status": "UPLOADED"}

    @property
    def methods(self) -> list[str]:
        return [method for method, _ in self.calls]

    def respond(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth2/token":
            return httpx.Response(200, json={"access_token": TOKEN, "token_type": "Bearer", "expires_in": 3600})
        self.calls.append((request.method, request.url.path.removeprefix("/v1")))
        body = orjson.loads(request.content) if request.content else None
        self.bodies.append(body)
        if request.method in self.broken:
            return httpx.Response(500, json={"error": "internal_error", "message": "something broke"})
        if request.method == "POST":
            self.record = _record(body)
            return httpx.Response(201, json={**self.record, "uploadUrl": self.next_url()})
        if self.record is None:
            return httpx.Response(404, json={"error": "not_found", "message": "no such document"})
        if request.method == "DELETE":
            self.record = None
            return httpx.Response(204)
        if request.method == "PATCH":
            self.record |= body
        elif self.record["status"] == "PENDING_UPLOAD" and self.storage.content is not None:
            self.looks_until_uploaded -= 1
            if self.looks_until_uploaded <= 0:
                size = len(self.storage.content) if self.told_size is None else self.told_size
                self.record |= {"status": "UPLOADED", "fileSize": size}
        url = {"downloadUrl": self.next_url()} if self.record["status"] == "UPLOADED" else {}
        return httpx.Response(200, json={**self.record, **url})

    def next_url(self) -> str:
        self.urls.append(self.storage.url(len(self.urls) + 1))
        return self.urls[-1]


def _record(body: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "OTHER",
        "contentType": "application/pdf",
        **body,
        "id": str(ID),
        "status": "PENDING_UPLOAD",
        "createdAt": "2025-01-31T12:00:00Z",
    }


class Transport(httpx.AsyncBaseTransport):
    """Calls go to the API in process, all else to the network."""

    def __init__(self, api: Api, network: httpx.AsyncBaseTransport) -> None:
        self.api = api
        self.network = network
        self.closed = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if str(request.url).startswith(self.api.storage.origin):
            return await self.network.handle_async_request(request)
        await request.aread()
        return self.api.respond(request)

    async def aclose(self) -> None:
        self.closed += 1
        await self.network.aclose()


class Sleep:
    """Sleeping that takes no time; `pauses` has the seconds."""

    def __init__(self, clock: FakeClock) -> None:
        self.pauses: list[float] = []
        self.clock = clock

    async def __call__(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.clock.advance(seconds)


class Told:
    """A progress callback. `done` has the bytes that it was told of."""

    def __init__(self) -> None:
        self.done: list[int] = []
        self.changed = asyncio.Event()

    def __call__(self, done: int, total: int | None) -> None:
        self.done.append(done)
        self.changed.set()

    def more_than(self, count: int) -> Callable[[], Awaitable[None]]:
        """Waits until more than `count` bytes are done."""

        async def wait() -> None:
            while max(self.done, default=0) <= count:
                self.changed.clear()
                await self.changed.wait()

        return wait


@pytest.fixture
async def storage() -> AsyncIterator[ObjectStorage]:
    async with ObjectStorage().serving() as storage:
        yield storage


@pytest.fixture
def api(storage: ObjectStorage) -> Api:
    return Api(storage)


@pytest.fixture
def sleep(clock: FakeClock) -> Sleep:
    return Sleep(clock)


@pytest.fixture
def events() -> list[ClientEvent]:
    return []


NETWORKS: dict[str, Callable[[], httpx.AsyncBaseTransport]] = {
    "aiohttp": lambda: NetworkTransport(limits=DEFAULT_LIMITS),
    "httpx": httpx.AsyncHTTPTransport,
}


def client(transport: httpx.AsyncBaseTransport, api: Api, **settings: Any) -> Mvmnt:
    return Mvmnt("client-7", "very-secret", base_url=api.base_url, transport=transport, **settings)


@pytest.fixture(params=NETWORKS)
async def mvmnt(request: pytest.FixtureRequest, api: Api, events: list[ClientEvent]) -> AsyncIterator[Mvmnt]:
    retry = RetryPolicy(attempts=4, backoff=1, max_backoff=8)
    async with client(Transport(api, NETWORKS[request.param]()), api, retry=retry, on_event=events.append) as mvmnt:
        yield mvmnt


def timed(mvmnt: Mvmnt, clock: FakeClock, sleep: Sleep) -> Documents:
    """`mvmnt.documents` with a clock of the test's."""
    its = mvmnt.documents._downloads
    return Documents(
        mvmnt.generated,
        storage=its.storage,
        retry=its.transfers.policy,
        events=its.transfers.events,
        clock=Clock(monotonic=clock, sleep=sleep),
    )


@pytest.fixture
def documents(mvmnt: Mvmnt, clock: FakeClock, sleep: Sleep) -> Documents:
    """As `mvmnt.documents`, but for the time."""
    return timed(mvmnt, clock, sleep)


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    path = tmp_path / "scan of a pod.pdf"
    path.write_bytes(CONTENT)
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "downloads"
    path.mkdir()
    return path


async def in_pieces(content: bytes, size: int = 100_000) -> AsyncIterator[bytes]:
    for start in range(0, len(content), size):
        yield content[start : start + size]


def no_secret_in(error: BaseException | None, caplog: pytest.LogCaptureFixture, events: list[ClientEvent]) -> bool:
    """Whether no error, frame of the package, log line or event holds a part of the pre-signed URL."""
    texts = [caplog.text, repr(events), *map(str, events)]
    while error is not None:
        texts += [str(error), repr(error), str(vars(error)), "".join(traceback.format_exception(error))]
        frames = traceback.TracebackException.from_exception(error, capture_locals=True).stack
        texts += [repr(frame.locals) for frame in frames if "/tests/" not in frame.filename]
        request = getattr(error, "_request", None)
        texts += [str(request.url) if request is not None else ""]
        error = error.__cause__ or error.__context__
    return not any(SIGNATURE in text or "a%2Fb" in text for text in texts)


# Uploading


async def test_an_upload_makes_a_record_sends_the_file_and_returns_the_record_once_it_is_uploaded(
    documents: Documents, api: Api, storage: ObjectStorage, scan: Path
) -> None:
    document = await documents.upload(
        scan, type=DocumentType.PROOF_OF_DELIVERY, key=Key("POD-1"), tags={"dock": 7, "seal": "intact"}
    )
    assert storage.content == CONTENT
    assert (document.id, document.status, document.file_size) == (ID, "UPLOADED", len(CONTENT))
    assert document.download_url
    assert api.methods == ["POST", "GET"]
    assert api.bodies[0] == {
        "type": "PROOF_OF_DELIVERY",
        "fileName": "scan of a pod.pdf",
        "contentType": "application/pdf",
        "fileSize": len(CONTENT),
        "key": "POD-1",
        "tags": {"dock": 7, "seal": "intact"},
    }


async def test_the_storage_gets_the_file_and_nothing_of_the_api(
    documents: Documents, api: Api, storage: ObjectStorage, scan: Path
) -> None:
    await documents.upload(scan, type="OTHER", content_type="image/png")
    (put,) = storage.seen
    assert (put.method, f"{storage.origin}{put.url}") == ("PUT", api.urls[0])
    assert put.headers["content-type"] == "image/png"
    assert put.headers["content-length"] == str(len(CONTENT))
    assert put.headers["host"] == storage.origin.removeprefix("http://")
    assert put.headers["user-agent"].startswith("mvmnt-client/")
    assert put.headers.keys() <= {"host", "user-agent", "content-type", "content-length"}


@pytest.mark.parametrize(
    "source",
    [
        str,
        Path,
        Path.read_bytes,
        lambda path: bytearray(path.read_bytes()),
        lambda path: memoryview(path.read_bytes()),
        lambda path: io.BytesIO(path.read_bytes()),
        lambda path: in_pieces(path.read_bytes()),
        lambda path: iter([path.read_bytes()[:CHUNK], path.read_bytes()[CHUNK:]]),
        lambda path: in_pieces(path.read_bytes(), 3 * CHUNK),
    ],
    ids=[
        "str",
        "Path",
        "bytes",
        "bytearray",
        "memoryview",
        "file object",
        "small pieces",
        "plain pieces",
        "large pieces",
    ],
)
async def test_a_file_comes_from_a_path_from_memory_or_from_a_stream(
    documents: Documents, storage: ObjectStorage, scan: Path, source: Callable[[Path], Any]
) -> None:
    document = await documents.upload(source(scan), type="OTHER", file_name="scan.jpeg")
    assert storage.content == CONTENT
    assert document.content_type == "image/jpeg"
    assert storage.seen[0].headers["content-length"] == str(len(CONTENT))


async def test_a_string_is_a_path_and_never_content(documents: Documents, api: Api) -> None:
    with pytest.raises(FileNotFoundError):
        await documents.upload("%PDF-1.7 is no path", type="OTHER", file_name="a.pdf")
    assert api.calls == []


@pytest.mark.parametrize("name", ["README", "notes.unknown", "pod.pdf.gz"])
async def test_a_content_type_that_the_name_does_not_tell_is_asked_for(
    documents: Documents, api: Api, name: str
) -> None:
    with pytest.raises(DocumentSourceError, match="content_type is missing"):
        await documents.upload(b"content", type="OTHER", file_name=name)
    assert api.calls == []
    await documents.upload(b"content", type="OTHER", file_name=name, content_type="text/plain; charset=utf-8")


@pytest.mark.parametrize("content_type", ["pdf", "", "application/pdf\r\nX: y", "application/", "text/plain;é"])
async def test_what_is_no_content_type_is_refused(documents: Documents, api: Api, content_type: str) -> None:
    with pytest.raises(DocumentSourceError, match="it must be a MIME type"):
        await documents.upload(b"content", type="OTHER", file_name="a.pdf", content_type=content_type)
    assert api.calls == []


async def test_only_a_path_has_a_name_of_its_own(documents: Documents, api: Api) -> None:
    with pytest.raises(DocumentSourceError, match="file_name is missing"):
        await documents.upload(b"content", type="OTHER")
    assert api.calls == []


@pytest.mark.parametrize("wait", [-1, float("inf"), float("nan")])
async def test_an_impossible_wait_is_refused(documents: Documents, api: Api, wait: float) -> None:
    with pytest.raises(ValueError, match="wait is "):
        await documents.upload(b"content", type="OTHER", file_name="a.pdf", wait=wait)
    assert api.calls == []


async def test_progress_is_told_from_the_first_chunk_to_the_last(documents: Documents, scan: Path) -> None:
    told: list[tuple[int, int | None]] = []
    await documents.upload(scan, type="OTHER", progress=lambda done, total: told.append((done, total)))
    assert [done for done, _ in told] == [*range(CHUNK, len(CONTENT), CHUNK), len(CONTENT)]
    assert {total for _, total in told} == {len(CONTENT)}


# What cannot be uploaded


async def test_what_is_too_large_is_refused_before_anything_is_sent(
    documents: Documents, api: Api, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    large = tmp_path / "large.pdf"
    with large.open("wb") as file:
        file.truncate(100 * 1024 * 1024 + 1)
    with pytest.raises(DocumentSourceError, match="104,857,600 bytes at most: this has 104,857,601"):
        await documents.upload(large, type="OTHER")
    monkeypatch.setattr("mvmnt.documents.sources.MAX_FILE_SIZE", 8)
    with pytest.raises(DocumentSourceError, match="8 bytes at most: this has 9"):
        await documents.upload(b"123456789", type="OTHER", file_name="a.pdf")
    assert api.calls == []


async def test_a_stream_is_given_up_and_closed_before_it_exceeds_the_limit(
    documents: Documents, api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mvmnt.documents.sources.MAX_FILE_SIZE", 8)
    ended = []

    async def endless() -> AsyncIterator[bytes]:
        try:
            while True:
                yield b"12345"
        finally:
            ended.append(True)

    with pytest.raises(DocumentSourceError, match="8 bytes at most: the stream has more"):
        await documents.upload(endless(), type="OTHER", file_name="a.pdf")
    assert ended == [True]
    assert api.calls == []


async def test_a_stream_that_fails_leaves_nothing_on_the_server(documents: Documents, api: Api) -> None:
    async def failing() -> AsyncIterator[bytes]:
        yield b"some"
        raise RuntimeError("the scanner is out of paper")

    with pytest.raises(RuntimeError, match="out of paper"):
        await documents.upload(failing(), type="OTHER", file_name="a.pdf")
    assert api.calls == []


@pytest.mark.parametrize("source", [bytes, io.BytesIO, lambda: in_pieces(b"")], ids=["bytes", "file object", "stream"])
async def test_an_empty_file_is_refused(documents: Documents, api: Api, source: Callable[[], Any]) -> None:
    with pytest.raises(DocumentSourceError, match="the source is empty"):
        await documents.upload(source(), type="OTHER", file_name="a.pdf")
    assert api.calls == []


async def test_a_path_that_is_no_readable_file_is_refused(documents: Documents, api: Api, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.pdf"
    os.mkfifo(pipe)
    (tmp_path / "folder.pdf").mkdir()
    with pytest.raises(FileNotFoundError, match=r"missing\.pdf"):
        await documents.upload(tmp_path / "missing.pdf", type="OTHER")
    for path in (pipe, tmp_path / "folder.pdf"):
        with pytest.raises(DocumentSourceError, match=f"{path} is no regular file"):
            await documents.upload(path, type="OTHER")
    assert api.calls == []


@pytest.mark.parametrize(
    "source",
    [lambda: 7, lambda: None, lambda: ["text"], lambda: io.StringIO("text"), lambda: in_pieces("text")],  # type: ignore[arg-type]  # wrong on purpose
    ids=["number", "None", "list of texts", "text file", "stream of text"],
)
async def test_what_gives_no_bytes_is_a_type_error(documents: Documents, api: Api, source: Callable[[], Any]) -> None:
    with pytest.raises(TypeError, match="source must "):
        await documents.upload(source(), type="OTHER", file_name="a.pdf")
    assert api.calls == []


@pytest.mark.parametrize("change", [b"longer", b"", None], ids=["longer", "shorter", "rewritten"])
async def test_a_file_that_changes_while_it_is_sent_becomes_no_document(
    documents: Documents, api: Api, storage: ObjectStorage, scan: Path, change: bytes | None
) -> None:
    def change_it(done: int, total: int | None) -> None:
        if done == CHUNK:
            if change:
                scan.write_bytes(CONTENT + change)
            elif change is None:
                scan.write_bytes(CONTENT[::-1])
            else:
                os.truncate(scan, CHUNK + 7)
            os.utime(scan, (1, 1))  # whatever the resolution of the file system's clock

    with pytest.raises(DocumentSourceError, match="changed while it was uploaded"):
        await documents.upload(scan, type="OTHER", progress=change_it)
    assert storage.content is None
    assert api.record is None


# An upload that goes wrong


@pytest.mark.parametrize(
    "fault",
    [
        SLOW_DOWN,
        refusal(500, "InternalError", "We encountered an internal error"),
        refusal(400, "RequestTimeout", "Your socket connection was not read from"),
        refusal(503, "SlowDown", "Please reduce your request rate", unread=True),
        broken_off(300_000),
        broken_off(0),
    ],
    ids=["503", "500", "400 RequestTimeout", "503 before the body", "broken off", "hung up"],
)
@pytest.mark.parametrize("stream", [False, True], ids=["path", "stream"])
async def test_what_breaks_off_is_sent_again_from_the_beginning(
    documents: Documents, storage: ObjectStorage, sleep: Sleep, scan: Path, fault: Any, stream: bool
) -> None:
    storage.faults += [fault, fault]
    told: list[int] = []
    source = in_pieces(CONTENT) if stream else scan
    await documents.upload(source, type="OTHER", file_name="a.pdf", progress=lambda done, _: told.append(done))
    assert storage.content == CONTENT
    assert len(storage.seen) == 3
    first, second = sleep.pauses
    assert 0 <= first <= 1
    assert 0 <= second <= 2
    whole = [*range(CHUNK, len(CONTENT), CHUNK), len(CONTENT)]
    assert told[-len(whole) :] == whole


async def test_a_storage_that_takes_no_more_is_given_up_after_the_timeout(
    api: Api, storage: ObjectStorage, clock: FakeClock, sleep: Sleep
) -> None:
    given_up = asyncio.Event()

    async def stall(exchange: Exchange) -> None:
        await given_up.wait()

    storage.faults += [stall]
    network = NetworkTransport(limits=DEFAULT_LIMITS)
    timeout = httpx.Timeout(5, write=0.05)
    async with client(Transport(api, network), api, timeout=timeout) as mvmnt:
        documents = timed(mvmnt, clock, sleep)
        large = CONTENT * 8  # more than the sockets' buffers hold
        await documents.upload(large, type="OTHER", file_name="a.pdf")
        given_up.set()
    assert storage.content == large


async def test_retries_are_told_as_events_and_log_lines_without_the_url(
    documents: Documents,
    storage: ObjectStorage,
    scan: Path,
    events: list[ClientEvent],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    storage.faults += [SLOW_DOWN, broken_off(10)]
    await documents.upload(scan, type="OTHER")
    planned = [event for event in events if isinstance(event, RetryPlanned)]
    assert [(event.operation.id, event.attempt) for event in planned] == [("uploadFile", 1), ("uploadFile", 2)]
    assert planned[0].reason == "503"
    assert no_secret_in(None, caplog, events)


async def test_the_record_decides_if_the_storages_response_was_lost(
    documents: Documents, api: Api, storage: ObjectStorage, scan: Path
) -> None:
    storage.faults += [lost_answer, *[broken_off(0)] * 3]
    document = await documents.upload(scan, type="OTHER")
    assert document.status == "UPLOADED"
    assert "DELETE" not in api.methods


async def test_an_upload_that_fails_for_good_tells_why_and_deletes_its_record(
    documents: Documents,
    api: Api,
    storage: ObjectStorage,
    scan: Path,
    events: list[ClientEvent],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    storage.faults += [refusal(403, "SignatureDoesNotMatch", "Content-Type must be &quot;text/plain&quot;")]
    with pytest.raises(DocumentTransferError) as caught:
        await documents.upload(scan, type="OTHER", key="POD-1")
    error = caught.value
    assert str(error) == (
        f'upload of document {ID}: 403 SignatureDoesNotMatch: Content-Type must be "text/plain"'
        " (the record was deleted: upload the file again)"
    )
    assert (error.document_id, error.step, error.status, error.code) == (ID, "upload", 403, "SignatureDoesNotMatch")
    assert (error.attempts, error.record_deleted) == (1, True)
    assert api.methods == ["POST", "PATCH", "DELETE"]
    assert api.bodies[1] == {"key": None}  # so that the key is free for the next try
    assert no_secret_in(error, caplog, events)


async def test_an_upload_is_tried_as_often_as_the_policy_says(
    documents: Documents, api: Api, storage: ObjectStorage, sleep: Sleep, scan: Path
) -> None:
    storage.faults += [SLOW_DOWN] * 4
    with pytest.raises(DocumentTransferError, match=r"503 SlowDown: Please reduce.*, after 4 attempts in ") as caught:
        await documents.upload(scan, type="OTHER")
    assert (caught.value.attempts, caught.value.seconds) == (4, pytest.approx(sum(sleep.pauses)))
    assert api.methods == ["POST", "GET", "DELETE"]


@pytest.mark.parametrize("fault", [broken_off(0), broken_off(300_000), lost_answer])
async def test_no_error_of_a_lost_connection_holds_the_url(
    documents: Documents,
    api: Api,
    storage: ObjectStorage,
    scan: Path,
    fault: Any,
    events: list[ClientEvent],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    api.looks_until_uploaded = 100
    storage.faults += [fault] * 4
    with pytest.raises(DocumentTransferError, match="no complete response") as caught:
        await documents.upload(scan, type="OTHER")
    assert caught.value.status is None
    assert no_secret_in(caught.value, caplog, events)


async def test_a_response_of_the_storage_that_repeats_the_url_is_not_in_the_error(
    documents: Documents,
    storage: ObjectStorage,
    scan: Path,
    events: list[ClientEvent],
    caplog: pytest.LogCaptureFixture,
) -> None:
    storage.faults += [refusal(400, "InvalidArgument", f"signature={SIGNATURE} is not for this")]
    with pytest.raises(DocumentTransferError, match="400 InvalidArgument: X") as caught:
        await documents.upload(scan, type="OTHER")
    assert no_secret_in(caught.value, caplog, events)


async def test_a_storage_that_speaks_no_http_gets_no_url_into_an_error(
    documents: Documents,
    storage: ObjectStorage,
    scan: Path,
    events: list[ClientEvent],
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def nonsense(exchange: Exchange) -> None:
        await exchange.receive()
        exchange.writer.write(b"220 a mail server is ready\r\n\r\n")
        exchange.writer.close()

    storage.faults += [nonsense] * 4
    with pytest.raises(DocumentTransferError) as caught:
        await documents.upload(scan, type="OTHER")
    assert no_secret_in(caught.value, caplog, events)


async def test_a_cancelled_transfer_shows_no_url(
    documents: Documents,
    storage: ObjectStorage,
    scan: Path,
    events: list[ClientEvent],
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def hold(exchange: Exchange) -> None:
        await exchange.receive()
        received.set()
        await asyncio.sleep(10)

    received = asyncio.Event()
    storage.faults += [hold]
    upload = asyncio.create_task(documents.upload(scan, type="OTHER"))
    await received.wait()
    upload.cancel()
    with pytest.raises(asyncio.CancelledError) as caught:
        await upload
    assert no_secret_in(caught.value, caplog, events)


async def test_a_record_that_cannot_be_deleted_is_told(
    documents: Documents, api: Api, storage: ObjectStorage, scan: Path
) -> None:
    api.broken = {"PATCH", "DELETE"}
    storage.faults += [EXPIRED]
    with pytest.raises(DocumentTransferError) as caught:
        await documents.upload(scan, type="OTHER", key="POD-1")
    assert not caught.value.record_deleted
    assert "deleted" not in str(caught.value)


async def test_progress_that_raises_ends_the_upload_and_leaves_nothing(
    documents: Documents, api: Api, storage: ObjectStorage, scan: Path
) -> None:
    def refuse(done: int, total: int | None) -> None:
        raise ZeroDivisionError("the progress bar broke")

    with pytest.raises(ZeroDivisionError) as caught:
        await documents.upload(scan, type="OTHER", progress=refuse)
    assert storage.content is None
    assert api.record is None
    assert not hasattr(caught.value, "__notes__")


async def test_an_error_of_ones_own_says_if_the_record_could_not_be_deleted(
    documents: Documents, api: Api, scan: Path
) -> None:
    api.broken = {"DELETE"}

    def refuse(done: int, total: int | None) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError) as caught:
        await documents.upload(scan, type="OTHER", progress=refuse)
    assert caught.value.__notes__ == [f"Document {ID} remains without a file: delete it."]


async def test_cancellation_passes_through_and_makes_no_more_calls(
    documents: Documents, api: Api, storage: ObjectStorage, scan: Path
) -> None:
    hold = Hold()
    storage.faults += [hold]
    upload = asyncio.create_task(documents.upload(scan, type="OTHER"))
    await hold.begun.wait()
    upload.cancel()
    with pytest.raises(asyncio.CancelledError):
        await upload
    hold.over.set()
    assert api.methods == ["POST"]
    assert storage.content is None


async def test_a_redirect_is_refused(documents: Documents, api: Api, storage: ObjectStorage, scan: Path) -> None:
    storage.faults += [refusal(307, "TemporaryRedirect", "elsewhere", Location="https://elsewhere.test/")]
    with pytest.raises(DocumentTransferError, match="307: the storage sends a redirect, which is not followed"):
        await documents.upload(scan, type="OTHER")
    assert len(storage.seen) == 1
    assert api.record is None


@pytest.mark.parametrize("url", ["", "nowhere", "ftp://storage.test/a", "http://user:word@127.0.0.1/a", "https://[::1"])
async def test_an_invalid_url_for_the_file_is_refused(
    documents: Documents, api: Api, scan: Path, monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    monkeypatch.setattr(api, "next_url", lambda: url)
    with pytest.raises(DocumentTransferError, match=r"the API gave no (usable )?URL (to|for) ") as caught:
        await documents.upload(scan, type="OTHER")
    assert not url or url not in str(caught.value)
    assert api.record is None


async def test_an_api_of_https_may_give_no_url_of_plain_http(storage: ObjectStorage, scan: Path) -> None:
    api = Api(storage, scheme="https")
    async with client(Transport(api, httpx.AsyncHTTPTransport()), api) as mvmnt:
        with pytest.raises(DocumentTransferError, match="plain HTTP, and the file would cross the network unencrypted"):
            await mvmnt.documents.upload(scan, type="OTHER")
    assert storage.seen == []


# The wait for the record


async def test_the_record_is_looked_at_with_growing_pauses_until_it_says_uploaded(
    documents: Documents, api: Api, sleep: Sleep, scan: Path
) -> None:
    api.looks_until_uploaded = 7
    document = await documents.upload(scan, type="OTHER")
    assert document.status == "UPLOADED"
    assert sleep.pauses == [0.2, 0.4, 0.8, 1.6, 3.0, 3.0]


async def test_a_record_that_does_not_say_uploaded_in_time_is_an_error_that_names_it(
    documents: Documents, api: Api, storage: ObjectStorage, sleep: Sleep, scan: Path
) -> None:
    api.looks_until_uploaded = 100
    with pytest.raises(DocumentPendingError, match=f"{ID}: the file was sent, but the record still says P") as caught:
        await documents.upload(scan, type="OTHER", wait=10)
    assert caught.value.document_id == ID
    assert sum(sleep.pauses) == pytest.approx(10)
    assert storage.content == CONTENT
    assert "DELETE" not in api.methods


async def test_no_wait_looks_once(documents: Documents, api: Api, sleep: Sleep, scan: Path) -> None:
    await documents.upload(scan, type="OTHER", wait=0)
    api.looks_until_uploaded = 2
    with pytest.raises(DocumentPendingError):
        await documents.upload(scan, type="OTHER", wait=0)
    assert sleep.pauses == []


async def test_a_call_that_fails_in_the_wait_says_that_the_file_was_sent(api: Api, scan: Path) -> None:
    transport = Transport(api, httpx.AsyncHTTPTransport())
    async with client(transport, api, retry=RetryPolicy(attempts=1)) as mvmnt:
        api.broken = {"GET"}
        with pytest.raises(ServerError) as caught:
            await mvmnt.documents.upload(scan, type="OTHER")
    assert caught.value.__notes__ == [f"The file of document {ID} was sent: its record will say UPLOADED."]
    assert "DELETE" not in api.methods


async def test_a_record_that_tells_of_another_size_is_an_error(documents: Documents, api: Api, scan: Path) -> None:
    api.told_size = 7
    with pytest.raises(DocumentTransferError, match=r"2,097,159 bytes were sent, but the record says 7 \(the record"):
        await documents.upload(scan, type="OTHER")
    assert api.record is None


# Downloading


async def test_a_download_writes_the_file_and_returns_its_path(
    documents: Documents, api: Api, storage: ObjectStorage, folder: Path
) -> None:
    api.has(CONTENT)
    path = await documents.download(Key("POD-1"), to=str(folder / "pod.pdf"))
    assert path == folder / "pod.pdf"
    assert path.read_bytes() == CONTENT
    assert os.listdir(folder) == ["pod.pdf"]
    assert api.calls == [("GET", "/documents/POD-1")]
    (get,) = storage.seen
    assert (get.method, f"{storage.origin}{get.url}") == ("GET", api.urls[0])
    assert get.headers.keys() <= {"host", "user-agent", "accept", "accept-encoding"}


async def test_the_file_has_the_permissions_of_any_new_file(documents: Documents, api: Api, folder: Path) -> None:
    api.has(CONTENT)
    usual = folder / "usual"
    usual.touch()
    path = await documents.download(ID, to=folder / "pod.pdf")
    assert stat.S_IMODE(path.stat().st_mode) == stat.S_IMODE(usual.stat().st_mode)


async def test_a_record_at_hand_saves_a_call(documents: Documents, api: Api, folder: Path) -> None:
    api.has(CONTENT)
    record = await documents.get(ID)
    api.calls.clear()
    path = await documents.download(record, to=folder)
    assert path.read_bytes() == CONTENT
    assert api.calls == []


async def test_a_record_at_hand_without_a_url_is_read_anew(documents: Documents, api: Api, folder: Path) -> None:
    api.has(CONTENT)
    record = Document.from_dict(_record({"fileName": "pod.pdf"}))
    assert (await documents.download(record, to=folder)).read_bytes() == CONTENT


async def test_in_a_folder_the_record_names_the_file(documents: Documents, api: Api, folder: Path) -> None:
    api.has(CONTENT, fileName="../../etc/cron.d/pod 7.pdf")
    path = await documents.download(ID, to=folder)
    assert path == folder / "pod 7.pdf"


async def test_in_a_folder_nothing_is_replaced(
    documents: Documents, api: Api, storage: ObjectStorage, folder: Path
) -> None:
    api.has(CONTENT)
    (folder / "pod.pdf").write_bytes(b"another load's")
    with pytest.raises(FileExistsError, match="name it in `to` to replace it"):
        await documents.download(ID, to=folder)
    assert storage.seen == []
    assert (folder / "pod.pdf").read_bytes() == b"another load's"
    assert os.listdir(folder) == ["pod.pdf"]


async def test_of_two_downloads_that_give_one_name_in_a_folder_one_fails(
    documents: Documents, api: Api, folder: Path
) -> None:
    api.has(CONTENT)
    outcomes = await asyncio.gather(*(documents.download(ID, to=folder) for _ in range(2)), return_exceptions=True)
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["FileExistsError", "PosixPath"]
    assert os.listdir(folder) == ["pod.pdf"]


async def test_a_file_that_is_named_is_replaced(documents: Documents, api: Api, folder: Path) -> None:
    api.has(CONTENT)
    (folder / "pod.pdf").write_bytes(b"an older one")
    assert (await documents.download(ID, to=folder / "pod.pdf")).read_bytes() == CONTENT


@pytest.mark.parametrize(("to", "kind"), [("nowhere/", NotADirectoryError), ("nowhere/pod.pdf", FileNotFoundError)])
async def test_a_folder_that_is_missing_is_an_error(
    documents: Documents, api: Api, storage: ObjectStorage, folder: Path, to: str, kind: type[OSError]
) -> None:
    api.has(CONTENT)
    with pytest.raises(kind):
        await documents.download(ID, to=f"{folder}/{to}")
    assert storage.seen == []


async def test_what_is_no_file_is_not_replaced(documents: Documents, api: Api, folder: Path) -> None:
    api.has(CONTENT)
    os.mkfifo(folder / "pipe")
    with pytest.raises(FileExistsError, match="no regular file"):
        await documents.download(ID, to=folder / "pipe")


async def test_progress_tells_bytes_done_and_in_all(documents: Documents, api: Api, folder: Path) -> None:
    api.has(CONTENT)
    told: list[tuple[int, int | None]] = []
    await documents.download(ID, to=folder, progress=lambda done, total: told.append((done, total)))
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert told[-1] == (len(CONTENT), len(CONTENT))


async def test_a_document_without_a_file_is_an_error(documents: Documents, api: Api, folder: Path) -> None:
    api.record = _record({"fileName": "pod.pdf"})
    with pytest.raises(DocumentPendingError, match=f"download of document {ID}: there is no file .* PENDING_UPLOAD"):
        await documents.download(ID, to=folder)
    assert os.listdir(folder) == []


async def test_a_document_that_is_not_there_is_not_found(documents: Documents, folder: Path) -> None:
    with pytest.raises(NotFoundError):
        await documents.download("POD-9", to=folder)


# A download that goes wrong


async def test_what_breaks_off_goes_on_where_it_was(
    documents: Documents, api: Api, storage: ObjectStorage, sleep: Sleep, folder: Path
) -> None:
    api.has(CONTENT)
    told = Told()
    storage.faults += [broken_off(500_000, told.more_than(300_000)), broken_off(700_000, told.more_than(900_000))]
    path = await documents.download(ID, to=folder, progress=told)
    assert path.read_bytes() == CONTENT
    first, *further = storage.seen
    assert "range" not in first.headers
    assert len(further) == 2
    for request in further:
        assert int(request.headers["range"].removeprefix("bytes=").removesuffix("-")) in told.done
        assert request.headers["if-range"] == storage.etag
    assert told.done == sorted(told.done)  # no byte came twice
    assert len(sleep.pauses) == 2


@given(breaks=st.lists(st.integers(0, len(CONTENT)), max_size=3))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_wherever_it_breaks_off_the_file_is_whole(
    breaks: list[int], documents: Documents, api: Api, storage: ObjectStorage, folder: Path
) -> None:
    api.has(CONTENT)
    storage.faults.clear()
    storage.faults += [broken_off(after) for after in breaks]
    path = await documents.download(ID, to=folder / "pod.pdf")
    assert path.read_bytes() == CONTENT


async def test_a_storage_without_ranges_sends_all_of_it_again(
    documents: Documents, api: Api, storage: ObjectStorage, folder: Path
) -> None:
    api.has(CONTENT)
    told = Told()
    storage.faults += [broken_off(2_000_000, told.more_than(1_500_000)), no_ranges]
    path = await documents.download(ID, to=folder, progress=told)
    assert path.read_bytes() == CONTENT
    assert told.done[-1] == len(CONTENT)
    assert told.done != sorted(told.done)


@pytest.mark.parametrize("etag", ["", 'W/"weak"'])
async def test_without_a_strong_etag_it_begins_anew(
    documents: Documents, api: Api, storage: ObjectStorage, folder: Path, etag: str
) -> None:
    api.has(CONTENT)

    async def break_off(exchange: Exchange) -> None:
        await exchange.receive()
        await exchange.send_part(CONTENT, most=500_000, ETag=etag)
        exchange.writer.close()

    storage.faults += [break_off]
    path = await documents.download(ID, to=folder)
    assert path.read_bytes() == CONTENT
    assert "range" not in storage.seen[1].headers


async def test_content_that_has_become_another_begins_anew(
    documents: Documents, api: Api, storage: ObjectStorage, folder: Path
) -> None:
    api.has(CONTENT[::-1])

    async def older(exchange: Exchange) -> None:
        await exchange.receive()
        await exchange.send_part(CONTENT, most=500_000, ETag='"older"')
        exchange.writer.close()

    storage.faults += [older]
    path = await documents.download(ID, to=folder)
    assert path.read_bytes() == CONTENT[::-1]


@pytest.mark.parametrize(
    "content_range", [None, "bytes 7-2097158/2097159", "bytes 0-6/7, 9-10/11"], ids=["416", "another part", "nonsense"]
)
async def test_a_part_that_does_not_fit_begins_anew(
    documents: Documents, api: Api, storage: ObjectStorage, folder: Path, content_range: str | None
) -> None:
    api.has(CONTENT)

    async def misfit(exchange: Exchange) -> None:
        await exchange.receive()
        if content_range is None:
            await exchange.send(416, Content_Range=f"bytes */{len(CONTENT)}")
        else:
            await exchange.send(206, CONTENT[7:], ETag=storage.etag, Content_Range=content_range)

    told = Told()
    storage.faults += [broken_off(500_000, told.more_than(300_000)), misfit]
    path = await documents.download(ID, to=folder, progress=told)
    assert path.read_bytes() == CONTENT
    assert "range" not in storage.seen[2].headers


@pytest.mark.parametrize(
    ("headers", "total"),
    [
        ({"ETag": '"another"'}, len(CONTENT)),
        ({"ETag": ""}, len(CONTENT)),
        ({"Last_Modified": "Sat, 01 Feb 2025 00:00:00 GMT"}, len(CONTENT)),
        ({}, len(CONTENT) + 1),
    ],
    ids=["another ETag", "no ETag", "another Last-Modified", "another total"],
)
async def test_a_part_of_a_file_that_changed_is_never_joined_to_the_part_before(
    documents: Documents, api: Api, storage: ObjectStorage, folder: Path, headers: dict[str, str], total: int
) -> None:
    api.has(CONTENT, fileSize=0)  # a record that does not tell the size
    told = Told()

    async def first_part(exchange: Exchange) -> None:
        await exchange.receive()
        await exchange.send_part(CONTENT, most=500_000, Last_Modified="Fri, 31 Jan 2025 00:00:00 GMT")
        await told.more_than(300_000)()
        exchange.writer.close()

    async def ignores_if_range(exchange: Exchange) -> None:
        await exchange.receive()
        start = int(exchange.headers["range"].removeprefix("bytes=").removesuffix("-"))
        other = bytes(total)
        span = f"bytes {start}-{total - 1}/{total}"
        await exchange.send(206, other[start:], **{"ETag": storage.etag, "Content_Range": span, **headers})

    storage.faults += [first_part, ignores_if_range]
    path = await documents.download(ID, to=folder, progress=told)
    assert path.read_bytes() == CONTENT
    assert "range" not in storage.seen[2].headers


async def test_a_range_of_thousands_of_digits_begins_anew(
    documents: Documents, api: Api, storage: ObjectStorage, folder: Path
) -> None:
    api.has(CONTENT)
    told = Told()

    async def digits(exchange: Exchange) -> None:
        await exchange.receive()
        await exchange.send(206, CONTENT[7:], ETag=storage.etag, Content_Range=f"bytes {'1' * 5000}-9/{'9' * 2000}")

    storage.faults += [broken_off(500_000, told.more_than(300_000)), digits]
    assert (await documents.download(ID, to=folder, progress=told)).read_bytes() == CONTENT


def compressed(content: bytes, coding: str, cut: float = 1.0) -> Callable[[Exchange], Awaitable[None]]:
    """Sends the file compressed though nobody asked for it, and only its beginning if `cut` is below 1."""
    body = gzip.compress(content[:9000]) + gzip.compress(content[9000:])
    if coding == "deflate":
        body = zlib.compress(content)

    async def send(exchange: Exchange) -> None:
        await exchange.receive()
        await exchange.send(200, body[: int(len(body) * cut)], ETag=exchange.storage.etag, Content_Encoding=coding)

    return send


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
async def test_a_compressed_file_that_breaks_off_is_fetched_anew(
    documents: Documents, api: Api, storage: ObjectStorage, folder: Path, coding: str
) -> None:
    api.has(CONTENT, fileSize=0)
    storage.faults += [compressed(CONTENT, coding, 0.6), compressed(CONTENT, coding)]
    assert (await documents.download(ID, to=folder)).read_bytes() == CONTENT


async def test_a_file_of_no_known_size_is_bounded(
    documents: Documents, api: Api, storage: ObjectStorage, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mvmnt.documents.downloads.MAX_FILE_SIZE", 1_000_000)
    api.has(CONTENT, fileSize=0)
    with pytest.raises(DocumentTransferError, match="has 2,097,159 bytes, but a file has 1,000,000 at most"):
        await documents.download(ID, to=folder)
    storage.faults += [compressed(bytes(50_000_000), "gzip")]
    with pytest.raises(DocumentTransferError, match="sends more than the 1,000,000 bytes"):
        await documents.download(ID, to=folder)
    assert os.listdir(folder) == []


async def test_a_busy_storage_is_asked_again(
    documents: Documents, api: Api, storage: ObjectStorage, sleep: Sleep, folder: Path, events: list[ClientEvent]
) -> None:
    api.has(CONTENT)
    storage.faults += [SLOW_DOWN, broken_off(0)]
    assert (await documents.download(ID, to=folder)).read_bytes() == CONTENT
    assert len(sleep.pauses) == 2
    assert [event.operation.id for event in events if isinstance(event, RetryPlanned)] == ["downloadFile"] * 2


async def test_an_expired_url_is_renewed(
    documents: Documents, api: Api, storage: ObjectStorage, sleep: Sleep, folder: Path
) -> None:
    api.has(CONTENT)
    record = await documents.get(ID)
    storage.faults += [EXPIRED]
    assert (await documents.download(record, to=folder)).read_bytes() == CONTENT
    assert [f"{storage.origin}{request.url}" for request in storage.seen] == api.urls
    assert sleep.pauses == []


async def test_a_url_that_expires_between_two_parts_is_renewed_and_the_download_goes_on(
    documents: Documents, api: Api, storage: ObjectStorage, folder: Path
) -> None:
    api.has(CONTENT)
    told = Told()
    storage.faults += [broken_off(500_000, told.more_than(300_000)), EXPIRED]
    assert (await documents.download(ID, to=folder, progress=told)).read_bytes() == CONTENT
    assert told.done == sorted(told.done)
    assert "range" in storage.seen[2].headers
    assert len(api.urls) == 2


async def test_a_fresh_url_that_is_refused_is_an_error(
    documents: Documents,
    api: Api,
    storage: ObjectStorage,
    folder: Path,
    events: list[ClientEvent],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    api.has(CONTENT)
    storage.faults += [EXPIRED, EXPIRED]
    with pytest.raises(DocumentTransferError, match="403 AccessDenied: Request has expired") as caught:
        await documents.download(ID, to=folder)
    assert (caught.value.step, caught.value.status, caught.value.record_deleted) == ("download", 403, False)
    assert no_secret_in(caught.value, caplog, events)
    assert os.listdir(folder) == []


async def test_a_storage_that_never_sends_all_of_it_is_an_error_and_the_place_stays_as_it_was(
    documents: Documents,
    api: Api,
    storage: ObjectStorage,
    folder: Path,
    events: list[ClientEvent],
    caplog: pytest.LogCaptureFixture,
) -> None:
    api.has(CONTENT)
    (folder / "pod.pdf").write_bytes(b"an older one")
    storage.faults += [broken_off(1000)] * 4
    with pytest.raises(DocumentTransferError, match=r"no complete response .*, after 4 attempts") as caught:
        await documents.download(ID, to=folder / "pod.pdf")
    assert (folder / "pod.pdf").read_bytes() == b"an older one"
    assert os.listdir(folder) == ["pod.pdf"]
    assert no_secret_in(caught.value, caplog, events)


async def test_a_body_of_no_announced_length_that_ends_early_is_not_taken_for_whole(
    documents: Documents, api: Api, storage: ObjectStorage, folder: Path
) -> None:
    api.has(CONTENT)

    async def until_the_end(exchange: Exchange) -> None:
        await exchange.receive()
        await exchange.send(200, CONTENT[:700_000], length=None, ETag=storage.etag, Connection="close")
        exchange.writer.close()

    storage.faults += [until_the_end]
    assert (await documents.download(ID, to=folder)).read_bytes() == CONTENT
    assert storage.seen[1].headers["if-range"] == storage.etag


async def test_where_nobody_tells_the_size_the_end_of_the_body_counts(
    documents: Documents, api: Api, storage: ObjectStorage, folder: Path
) -> None:
    api.has(CONTENT, fileSize=None)

    async def until_the_end(exchange: Exchange) -> None:
        await exchange.receive()
        await exchange.send(200, CONTENT, length=None, Connection="close")
        exchange.writer.close()

    storage.faults += [until_the_end]
    told: set[int | None] = set()
    path = await documents.download(ID, to=folder, progress=lambda _, total: told.add(total))
    assert path.read_bytes() == CONTENT
    assert told == {None}


async def test_a_body_of_no_announced_length_that_is_too_long_is_refused(
    documents: Documents, api: Api, storage: ObjectStorage, folder: Path
) -> None:
    api.has(CONTENT)

    async def too_long(exchange: Exchange) -> None:
        await exchange.receive()
        with suppress(ConnectionError):
            await exchange.send(200, CONTENT + b"more", length=None, Connection="close")
        exchange.writer.close()

    storage.faults += [too_long]
    with pytest.raises(DocumentTransferError, match="sends more than the 2,097,159 bytes"):
        await documents.download(ID, to=folder)
    assert os.listdir(folder) == []


async def test_another_size_than_the_records_is_refused_before_anything_is_written(
    documents: Documents, api: Api, folder: Path
) -> None:
    api.has(CONTENT, fileSize=7)
    told: list[int] = []
    with pytest.raises(DocumentTransferError, match="the storage has 2,097,159 bytes, but the record says 7"):
        await documents.download(ID, to=folder, progress=lambda done, _: told.append(done))
    assert told == []
    assert os.listdir(folder) == []


async def test_a_download_is_not_redirected(
    documents: Documents, api: Api, storage: ObjectStorage, folder: Path
) -> None:
    api.has(CONTENT)
    storage.faults += [refusal(302, "Found", "elsewhere", Location=f"{storage.origin}/elsewhere")]
    with pytest.raises(DocumentTransferError, match="302: the storage sends a redirect"):
        await documents.download(ID, to=folder)
    assert len(storage.seen) == 1


async def test_progress_that_raises_ends_the_download_and_leaves_nothing(
    documents: Documents, api: Api, folder: Path
) -> None:
    api.has(CONTENT)

    def refuse(done: int, total: int | None) -> None:
        raise ZeroDivisionError("the progress bar broke")

    with pytest.raises(ZeroDivisionError):
        await documents.download(ID, to=folder, progress=refuse)
    assert os.listdir(folder) == []


async def test_a_download_that_is_cancelled_leaves_nothing(
    documents: Documents, api: Api, storage: ObjectStorage, folder: Path
) -> None:
    api.has(CONTENT)
    begun, cancelled = asyncio.Event(), asyncio.Event()

    async def hold(exchange: Exchange) -> None:
        await exchange.receive()
        await exchange.send_part(CONTENT, most=500_000)
        await cancelled.wait()

    storage.faults += [hold]
    download = asyncio.create_task(documents.download(ID, to=folder, progress=lambda *_: begun.set()))
    await begun.wait()
    assert len(os.listdir(folder)) == 1
    download.cancel()
    with pytest.raises(asyncio.CancelledError):
        await download
    cancelled.set()
    assert os.listdir(folder) == []


# The client


async def test_transfers_end_with_the_client(
    mvmnt: Mvmnt, documents: Documents, storage: ObjectStorage, scan: Path
) -> None:
    hold = Hold()
    storage.faults += [hold]
    upload = asyncio.create_task(documents.upload(scan, type="OTHER"))
    await hold.begun.wait()
    await mvmnt.aclose()
    with pytest.raises(ClientClosedError):
        await upload
    hold.over.set()
    with pytest.raises(ClientClosedError):
        await mvmnt.documents.upload(scan, type="OTHER")


class Eager(httpx.AsyncBaseTransport):
    """Responds as soon as so many bytes of the body have come, and leaves the rest unread."""

    def __init__(self, api: Api, enough: int) -> None:
        self.api = api
        self.enough = enough

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if request.method != "PUT":
            await request.aread()
            return self.api.respond(request)
        assert isinstance(request.stream, httpx.AsyncByteStream)
        body = b""
        async for chunk in request.stream:
            body += chunk
            if len(body) >= self.enough:
                break
        self.api.storage.keep(body)
        return httpx.Response(200)


async def test_a_response_with_the_last_byte_is_accepted(api: Api) -> None:
    async with client(Eager(api, len(CONTENT)), api) as mvmnt:
        assert (await mvmnt.documents.upload(CONTENT, type="OTHER", file_name="a.pdf")).status == "UPLOADED"


async def test_a_response_before_the_last_byte_is_a_failure(api: Api) -> None:
    api.looks_until_uploaded = 100
    async with client(Eager(api, 7), api, retry=RetryPolicy(attempts=2, backoff=0, max_backoff=0)) as mvmnt:
        with pytest.raises(DocumentTransferError, match="the storage read 262,144 of 2,097,159 bytes"):
            await mvmnt.documents.upload(CONTENT, type="OTHER", file_name="a.pdf")


async def test_the_transport_is_closed_once(api: Api, scan: Path) -> None:
    transport = Transport(api, httpx.AsyncHTTPTransport())
    async with client(transport, api) as mvmnt:
        await mvmnt.documents.upload(scan, type="OTHER")
        assert transport.closed == 0
    assert transport.closed == 1


async def test_the_records_are_at_hand_as_ever(documents: Documents, api: Api) -> None:
    api.has(CONTENT)
    assert (await documents.get("POD-1")).id == ID
    await documents.delete(ID)
    assert api.record is None
