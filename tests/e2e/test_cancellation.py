"""When the block around a helper has ended, nothing of the helper goes on, however the block was cancelled."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import aclosing, asynccontextmanager, suppress
from pathlib import Path

import anyio
import attrs
import pytest

from mvmnt import Key, Mvmnt
from mvmnt.concurrency import map_concurrent
from mvmnt.documents.chunked_writer import CHUNK
from mvmnt.models import Document

KEYS = [Key(f"ERP-{number}") for number in range(60)]
FILE_BEGINNING = b'HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\nETag: "1"\r\n\r\n' + 3 * CHUNK * b"x"


@attrs.define
class SilentApi:
    """Gives tokens and the beginning of files, and responds to no other request."""

    url: str = ""
    requests: int = 0
    under_way: int = 0
    busy: asyncio.Event = attrs.field(factory=asyncio.Event)
    idle: asyncio.Event = attrs.field(factory=asyncio.Event)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                if head.startswith(b"POST /oauth2/token"):
                    await self.give_token(reader, writer, head)
                    continue
                self.requests += 1
                self.under_way += 1
                self.idle.clear()
                self.busy.set()
                if head.startswith(b"GET /files/"):
                    writer.write(FILE_BEGINNING)
                with suppress(OSError):
                    while await reader.read(65536):  # until the client hangs up
                        pass
                self.under_way -= 1
                if not self.under_way:
                    self.idle.set()
                return
        except (asyncio.IncompleteReadError, OSError):
            pass
        finally:
            writer.close()

    async def give_token(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, head: bytes) -> None:
        length = next(int(line.split(b":")[1]) for line in head.lower().split(b"\r\n") if b"content-length" in line)
        await reader.readexactly(length)
        body = b'{"access_token":"token-1","token_type":"Bearer","expires_in":3600}'
        writer.write(
            b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body) + body
        )
        await writer.drain()


@pytest.fixture
async def api() -> AsyncIterator[SilentApi]:
    api = SilentApi()
    server = await asyncio.start_server(api.serve, "127.0.0.1", 0)
    api.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1"
    yield api
    server.close()


@pytest.fixture
async def mvmnt(api: SilentApi) -> AsyncIterator[Mvmnt]:
    """A client that has its token."""
    async with Mvmnt("client-7", "very-secret", base_url=api.url) as client:
        first = asyncio.ensure_future(client.customers.get(KEYS[0]))
        await api.busy.wait()
        first.cancel()
        await api.idle.wait()
        api.requests = 0
        api.busy.clear()
        yield client


async def map_over(mvmnt: Mvmnt) -> None:
    async with aclosing(map_concurrent(mvmnt.customers.get, KEYS, concurrency=20)) as customers:
        async for _ in customers:
            pass


async def iterate_plainly(mvmnt: Mvmnt) -> None:
    async for _ in map_concurrent(mvmnt.customers.get, KEYS, concurrency=20):
        pass


async def write_many(mvmnt: Mvmnt) -> None:
    async for _ in map_concurrent(lambda key: mvmnt.customers.update(key, {"name": "Acme"}), KEYS, concurrency=20):
        pass


async def get_many(mvmnt: Mvmnt) -> None:
    await mvmnt.customers.get_many(KEYS, concurrency=20)


async def upsert(mvmnt: Mvmnt) -> None:
    await mvmnt.customers.upsert(KEYS[0], {"name": "Acme", "status": "ACTIVE"})


async def read_windows(mvmnt: Mvmnt) -> None:
    async for _ in mvmnt.customers.filter().windows("updatedAt", since="2025-01-01", until="2025-02-01", count=8):
        pass


async def read_listing(mvmnt: Mvmnt) -> None:
    async for _ in mvmnt.customers.filter():
        pass


async def search(mvmnt: Mvmnt) -> None:
    await mvmnt.customers.search().collect()


async def get_one(mvmnt: Mvmnt) -> None:
    await mvmnt.customers.get(KEYS[0])


async def upload(mvmnt: Mvmnt) -> None:
    await mvmnt.documents.upload(b"%PDF", type="OTHER", file_name="a.pdf")


Work = Callable[[Mvmnt], Awaitable[None]]
HELPERS: list[Work] = [
    map_over,
    iterate_plainly,
    write_many,
    get_many,
    upsert,
    read_windows,
    read_listing,
    search,
    get_one,
    upload,
]


Ready = Callable[[], Awaitable[object]]  # returns when a request is under way


async def by_an_anyio_scope(work: Awaitable[None], ready: Ready) -> None:
    async def cancel() -> None:
        await ready()
        scope.cancel()

    with anyio.CancelScope() as scope:
        cancelling = asyncio.ensure_future(cancel())
        await work
    await cancelling


async def by_an_anyio_task_group(work: Awaitable[None], ready: Ready) -> None:
    async def run() -> None:
        await work

    async with anyio.create_task_group() as group:
        group.start_soon(run)
        await ready()
        group.cancel_scope.cancel()


async def by_asyncio_timeout(work: Awaitable[None], ready: Ready) -> None:
    async def expire() -> None:
        await ready()
        timeout.reschedule(asyncio.get_running_loop().time())

    with suppress(TimeoutError):
        async with asyncio.timeout(None) as timeout:
            expiring = asyncio.ensure_future(expire())
            await work
    await expiring


async def by_task_cancel(work: Awaitable[None], ready: Ready) -> None:
    task = asyncio.ensure_future(work)
    await ready()
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


async def by_a_failing_task_group(work: Awaitable[None], ready: Ready) -> None:
    async def run() -> None:
        await work

    async def fail() -> None:
        await ready()
        raise ValueError("a sibling failed")

    async def run_both() -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(run())
            group.create_task(fail())

    with pytest.raises(ExceptionGroup):
        await run_both()


async def by_cancelling_again_and_again(work: Awaitable[None], ready: Ready) -> None:
    task = asyncio.ensure_future(work)
    await ready()
    while not task.done():
        task.cancel()
        await asyncio.sleep(0)


@asynccontextmanager
async def no_task_left() -> AsyncIterator[None]:
    before = asyncio.all_tasks()
    yield
    assert {task for task in asyncio.all_tasks() - before if "SilentApi" not in repr(task)} == set()


WAYS = [
    by_an_anyio_scope,
    by_an_anyio_task_group,
    by_asyncio_timeout,
    by_task_cancel,
    by_a_failing_task_group,
    by_cancelling_again_and_again,
]
Cancel = Callable[[Awaitable[None], Ready], Awaitable[None]]


async def check_nothing_goes_on(api: SilentApi, cancel: Cancel, work: Awaitable[None], ready: Ready) -> None:
    async with asyncio.timeout(60):
        async with no_task_left():
            await cancel(work, ready)
        sent = api.requests
        await api.idle.wait()  # the server sees every connection closed

    await asyncio.sleep(0.05)
    assert (api.requests, api.under_way) == (sent, 0)
    assert sent > 0


def files_in(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


@pytest.mark.parametrize("cancel", WAYS)
@pytest.mark.parametrize("helper", HELPERS)
async def test_nothing_goes_on_after_the_block(mvmnt: Mvmnt, api: SilentApi, helper: Work, cancel: Cancel) -> None:
    await check_nothing_goes_on(api, cancel, helper(mvmnt), api.busy.wait)


@pytest.mark.parametrize("cancel", WAYS)
async def test_a_download_that_is_cancelled_before_its_file_leaves_nothing(
    mvmnt: Mvmnt, api: SilentApi, tmp_path: Path, cancel: Cancel
) -> None:
    async def download() -> None:
        await mvmnt.documents.download(Key("POD-1"), to=tmp_path)

    await check_nothing_goes_on(api, cancel, download(), api.busy.wait)
    assert files_in(tmp_path) == {}


@pytest.mark.parametrize("to", [".", "pod.pdf"], ids=["folder", "file"])
@pytest.mark.parametrize("cancel", WAYS)
async def test_a_download_that_is_cancelled_within_its_file_leaves_no_part_of_it(
    mvmnt: Mvmnt, api: SilentApi, tmp_path: Path, to: str, cancel: Cancel
) -> None:
    document = Document.from_dict(
        {
            "id": "0b9c2f4e-8a53-4f0e-9d8b-0d3a4a4f7d11",
            "type": "OTHER",
            "fileName": "scan.pdf",
            "contentType": "application/pdf",
            "status": "UPLOADED",
            "createdAt": "2025-01-31T12:00:00Z",
            "downloadUrl": api.url.replace("/v1", "/files/1?signature=pre-signed"),
        }
    )
    (tmp_path / "pod.pdf").write_bytes(b"an earlier file")

    part_is_written = asyncio.Event()

    def progress(received: int, _: int | None) -> None:
        if received > 2 * CHUNK:
            part_is_written.set()

    async def download() -> None:
        await mvmnt.documents.download(document, to=tmp_path / to, progress=progress)

    await check_nothing_goes_on(api, cancel, download(), part_is_written.wait)
    assert files_in(tmp_path) == {"pod.pdf": b"an earlier file"}
