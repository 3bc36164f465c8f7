"""Uploads and downloads against the sandbox, over real sockets and in process."""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from support.samples import ROOT

from mvmnt import DocumentTransferError, Key, Mvmnt, RetryPolicy
from mvmnt.documents.resource import MAX_FILE_SIZE
from mvmnt.sandbox import create_app

CONTENT = os.urandom(3_000_000)


def digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@pytest.fixture
def large(tmp_path: Path) -> Iterator[Path]:
    """A file of the largest size."""
    path = tmp_path / "proof of delivery.pdf"
    with path.open("wb") as file:
        for _ in range(MAX_FILE_SIZE // 2**20):
            file.write(os.urandom(2**20))
    yield path
    path.unlink()


async def test_a_file_of_100_mb_goes_up_and_comes_down_in_less_than_30_mb_of_memory(
    sandbox_url: str, large: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "downloads"
    folder.mkdir()
    worker = ROOT / "tests/support/transfer_worker.py"
    command = [sys.executable, str(worker), sandbox_url, str(large), str(folder)]
    done = await asyncio.to_thread(subprocess.run, command, stdout=subprocess.PIPE, check=True)
    figures = json.loads(done.stdout)
    print(figures)
    assert figures["size"] == MAX_FILE_SIZE
    assert {digest(folder / name) for name in ("large.pdf", "streamed.pdf")} == {digest(large)}
    assert figures["megabytes"] < 30
    for name in os.listdir(folder):
        (folder / name).unlink()


async def test_many_documents_at_once_go_up_and_come_down(mvmnt: Mvmnt, tmp_path: Path) -> None:
    contents = {f"scan-{number}.pdf": os.urandom(200_000 + number) for number in range(20)}
    documents = await asyncio.gather(
        *(mvmnt.documents.upload(content, type="OTHER", file_name=name) for name, content in contents.items())
    )
    paths = await asyncio.gather(*(mvmnt.documents.download(document, to=tmp_path) for document in documents))
    assert {path.name: path.read_bytes() for path in paths} == contents


# In process: the sandbox behind httpx's ASGI transport, without a socket


class Clock:
    """The sandbox's time."""

    def __init__(self) -> None:
        self.now = datetime(2025, 1, 31, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def sandbox_clock() -> Clock:
    return Clock()


@pytest.fixture
def app(sandbox_clock: Clock) -> Any:
    return create_app(check_responses=True, now=sandbox_clock, token_lifetime=100_000)


@pytest.fixture
async def in_process(app: Any) -> AsyncIterator[Mvmnt]:
    transport = httpx.ASGITransport(app)
    settings = {"base_url": "http://localhost/v1", "retry": RetryPolicy(backoff=0, max_backoff=0)}
    async with Mvmnt("sandbox-client", "sandbox-secret", transport=transport, **settings) as client:  # type: ignore[arg-type]  # settings of several types
        yield client


async def test_documents_work_in_process(in_process: Mvmnt, tmp_path: Path) -> None:
    document = await in_process.documents.upload(
        CONTENT, type="BILL_OF_LADING", file_name="bol.pdf", key="BOL-1", tags={"pages": 3}
    )
    assert (document.status, document.file_size, document.extension) == ("UPLOADED", len(CONTENT), "pdf")
    path = await in_process.documents.download(Key("BOL-1"), to=tmp_path)
    assert path == tmp_path / "bol.pdf"
    assert path.read_bytes() == CONTENT


async def test_a_download_url_that_has_expired_is_renewed(
    in_process: Mvmnt, sandbox_clock: Clock, tmp_path: Path
) -> None:
    document = await in_process.documents.upload(CONTENT, type="OTHER", file_name="bol.pdf")
    sandbox_clock.now += timedelta(hours=2)
    path = await in_process.documents.download(document, to=tmp_path)
    assert path.read_bytes() == CONTENT


async def test_an_upload_that_the_storage_refuses_leaves_no_record_and_a_free_key(
    in_process: Mvmnt, sandbox_clock: Clock
) -> None:
    async def late(*_: object, **__: object) -> Any:
        sandbox_clock.now += timedelta(minutes=20)
        return await put(*_, **__)

    storage: Any = in_process.documents._uploads.storage
    put, storage.put = storage.put, late
    with pytest.raises(DocumentTransferError, match="403 AccessDenied: Request has expired") as caught:
        await in_process.documents.upload(CONTENT, type="OTHER", file_name="bol.pdf", key="BOL-1")
    assert caught.value.record_deleted
    storage.put = put
    document = await in_process.documents.upload(CONTENT, type="OTHER", file_name="bol.pdf", key="BOL-1")
    assert [record.id async for record in in_process.documents.filter()] == [document.id]
