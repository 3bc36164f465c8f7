"""`mvmnt.documents`, with what the API has no operation for: the files themselves, sent to the storage and fetched.

The API keeps records of documents, and hands out pre-signed URLs of a storage that keeps their files. An upload is a
record created, a file sent, and a wait until the record says `UPLOADED`; a download is a record read and a file
fetched. Records, lookups and errors of the API are those of every other call.

Decisions where the API's published behaviour is silent:

- A record's upload URL is in the answer to its creation alone, so nobody can send the file later. Where an upload
  fails, its record is deleted again, and its key taken off before, so that the key is free for the next try. An upload
  that is cancelled makes no more calls, and leaves a record that is `PENDING_UPLOAD`.
- Where it is not known whether the storage has the file, since its answer was lost, the record tells.
- A download that breaks off goes on where it was if the storage knows the content by a strong ETag, else from the
  beginning. It does so within one call: a part of a file is not kept for a later one, which would have to know that the
  content is still the same.
- `RetryPolicy` says how often a transfer is tried and how long the pauses are; its deadline does not count, for a large
  file may take longer.
"""

from __future__ import annotations

import asyncio
import math
import mimetypes
import os
import re
from collections.abc import Awaitable, Callable, Mapping
from contextlib import aclosing, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, ParamSpec
from uuid import UUID

import attrs
from tenacity import AsyncRetrying, RetryCallState, retry_if_exception, stop_after_attempt, wait_random_exponential

from mvmnt._core import tasks
from mvmnt._core.clock import MACHINE_CLOCK, Clock
from mvmnt._core.operation import Operation
from mvmnt._http.retry_policy import RetryPolicy
from mvmnt._resources.record_ref import Id, Key, RecordRef
from mvmnt.documents.sources import MAX_FILE_SIZE, Content, Source, Target, opened_source
from mvmnt.documents.storage import Progress, Storage, StorageError
from mvmnt.errors import (
    ClientClosedError,
    DocumentPendingError,
    DocumentSourceError,
    DocumentTransferError,
    MvmntError,
)
from mvmnt.events import Events, RetryPlanned
from mvmnt_client.api.documents import Documents as _Records
from mvmnt_client.models.document import Document
from mvmnt_client.models.document_status import DocumentStatus
from mvmnt_client.types import UNSET

if TYPE_CHECKING:
    from mvmnt_client.client import Client
    from mvmnt_client.models.document_type import DocumentType

__all__ = ["MAX_FILE_SIZE", "Documents", "Progress", "Source"]

P = ParamSpec("P")

UPLOAD: Final = Operation(id="uploadFile", method="PUT", path="(pre-signed URL)", reads=False)
DOWNLOAD: Final = Operation(id="downloadFile", method="GET", path="(pre-signed URL)", reads=True)

FIRST_PAUSE: Final = 0.2
"""Seconds between the first two looks whether a record says `UPLOADED`. Each further pause is twice as long."""

LONGEST_PAUSE: Final = 3.0
"""Seconds to which that doubling is limited."""

LONGEST_CLEANUP: Final = 15.0
"""Seconds that it may take to delete the record of a failed upload."""


class Documents(_Records):
    """PDF and image files attached to orders, loads or services: their records, and the files themselves.

    Args:
        client: the generated client whose HTTP stack the calls go through.
        storage: where the files are.
        retry: how often a transfer is tried, and with which pauses.
        events: told of every retry.
        clock: where time comes from, and how to wait.
    """

    def __init__(
        self,
        client: Client,
        *,
        storage: Storage,
        retry: RetryPolicy,
        events: Events,
        clock: Clock = MACHINE_CLOCK,
    ) -> None:
        super().__init__(client)
        self._storage = storage
        self._policy = retry
        self._events = events
        self._clock = clock

    async def upload(
        self,
        source: Source,
        *,
        type: DocumentType | str,
        file_name: str | None = None,
        content_type: str | None = None,
        key: Key | str | None = None,
        tags: Mapping[str, Any] | None = None,
        wait: float = 30.0,
        progress: Progress | None = None,
    ) -> Document:
        """Upload a file as a new document, and wait until its record says so.

        Creates the record, sends the file to the storage, and gets the record until it is `UPLOADED`. Little of the
        file is in memory at any time. What breaks off is sent again from the beginning, as often as the client's
        `RetryPolicy` says; if that does not help, the record is deleted again.

        Example:
            pod = await mvmnt.documents.upload("scans/pod.pdf", type="PROOF_OF_DELIVERY", key="POD-4711")

        Args:
            source: a path, bytes, a file object that reads bytes, or an async iterable of bytes. File objects and
                iterables go into a temporary file first, since the storage asks for the size beforehand. They are read
                to their end; closing a file object is up to the caller. At least 1 byte, at most 100 MB
                (`MAX_FILE_SIZE`).
            type: the kind of document, such as `DocumentType.PROOF_OF_DELIVERY`.
            file_name: the document's name, at most 255 characters; by default that of the path.
            content_type: the MIME type; by default what `mimetypes` takes from the file name's extension.
            key: your own identifier of the document.
            tags: key-value pairs of your own choosing.
            wait: seconds for which the record may take to say `UPLOADED` once the file is in the storage; 0 looks once.
            progress: called in the event loop with the bytes sent and the bytes in all. The count begins anew where the
                transfer does. What it raises ends the upload.

        Returns:
            The record, `UPLOADED` and with its `download_url`.

        Raises:
            DocumentSourceError: the source is empty, too large, no regular file, or changes while it is sent; or its
                name or content type is missing. There is no document of it.
            OSError: the file cannot be read.
            DocumentTransferError: the storage did not take the file. `record_deleted` says whether the record is gone.
            DocumentPendingError: the storage has the file, and the record does not say so yet: get it later by
                `document_id`.
            ConflictError: there is a document with this key.
            MvmntError: any other failure of a call; see `mvmnt.errors`.
        """
        if not 0 <= wait < math.inf:
            raise ValueError(f"wait is {wait!r}: it must be a number of seconds, 0 or more")
        name = _name(source, file_name)
        content_type = (
            await tasks.in_thread(_guessed_type, name) if content_type is None else _checked_type(content_type)
        )
        async with opened_source(source) as content:
            body: dict[str, Any] = {
                "type": str(type),
                "fileName": name,
                "contentType": content_type,
                "fileSize": content.size,
            }
            if key is not None:
                body["key"] = key.value if isinstance(key, Key) else key
            if tags is not None:
                body["tags"] = tags
            created = await self.create(body)
            try:
                await self._sent(created, content, content_type, progress)
            except StorageError as failure:
                ambiguous = failure.status is None or failure.status >= 500
                if not (ambiguous and await self._is_uploaded(created)):
                    deleted = await self._deleted_again(created)
                    raise _transfer_error(created.id, UPLOAD, failure, record_deleted=deleted) from None
            except Exception as error:
                if not await self._deleted_again(created):
                    error.add_note(f"Document {created.id} is left without a file: delete it.")
                raise
        return await self._confirmed(created, content.size, wait)

    async def download(
        self, ref: RecordRef | Document, *, to: str | os.PathLike[str], progress: Progress | None = None
    ) -> Path:
        """Download the file of a document.

        The file is written beside its place and takes it when it is whole: whatever happens, the place never holds a
        part of it, and what was there before stays until then. Little of the file is in memory at any time. What
        breaks off goes on where it was, if the storage allows that; a URL that has expired is renewed.

        Example:
            path = await mvmnt.documents.download(Key("POD-4711"), to="pod.pdf")

        Args:
            ref: the document's key or id, or its record, which saves a call.
            to: the file to write, which is replaced if there is one; or a folder, in which the file gets the record's
                file name, made safe (`mvmnt.documents.sources.safe_name`), and replaces nothing.
            progress: called in the event loop with the bytes received and the bytes in all, None if nobody tells. The
                count begins anew where the transfer does. What it raises ends the download.

        Returns:
            The path of the file.

        Raises:
            NotFoundError: there is no such document.
            DocumentPendingError: its file was not uploaded yet.
            DocumentTransferError: the storage did not give the file, or not the one that the record tells of.
            FileExistsError: the folder has such a file already, or `to` is taken by what is no file.
            OSError: the file cannot be written.
            MvmntError: any other failure of a call; see `mvmnt.errors`.
        """
        if isinstance(ref, Document):
            document = ref if ref.download_url else await self.get(Id(ref.id))
        else:
            document = await self.get(ref)
        download = _Download(document.id, _download_url(document), document.file_size or None)
        async with Target(to, document.file_name) as target:
            try:
                await self._tried(DOWNLOAD, self._fetched, download, target, progress)
            except StorageError as failure:
                raise _transfer_error(document.id, DOWNLOAD, failure) from None
            await target.finish()
        return target.path

    # Uploading

    async def _sent(self, created: Document, content: Content, content_type: str, progress: Progress | None) -> None:
        if not created.upload_url:
            raise StorageError("the API gave no URL to upload to")
        put = partial(self._storage.put, content_type=content_type, progress=progress)
        await self._tried(UPLOAD, put, created.upload_url, content)

    async def _is_uploaded(self, created: Document) -> bool:
        """Whether the record says so; False where it cannot be had."""
        with suppress(MvmntError, TimeoutError):
            async with asyncio.timeout(LONGEST_CLEANUP):
                return (await self.get(Id(created.id))).status == DocumentStatus.UPLOADED
        return False

    async def _deleted_again(self, created: Document) -> bool:
        """Delete the record, and free its key. Whether that succeeded."""
        with suppress(MvmntError, TimeoutError):
            async with asyncio.timeout(LONGEST_CLEANUP):
                if created.key:
                    with suppress(MvmntError):  # a deleted record may hold its key or not
                        await self.update(Id(created.id), {"key": None})
                await self.delete(Id(created.id))
                return True
        return False

    async def _confirmed(self, created: Document, size: int, wait: float) -> Document:
        """The record, once it says that it has its file."""
        document = await self._uploaded(created.id, wait)
        if document.file_size not in (None, UNSET, size):
            failure = StorageError(f"{size:,} bytes were sent, and the record says {document.file_size:,}")
            deleted = await self._deleted_again(created)
            raise _transfer_error(created.id, UPLOAD, failure, record_deleted=deleted)
        return document

    async def _uploaded(self, document_id: UUID, wait: float) -> Document:
        begun, pause, looks = self._clock.monotonic(), FIRST_PAUSE, 0
        while True:
            try:
                document = await self.get(Id(document_id))
            except MvmntError as error:
                error.add_note(f"The file of document {document_id} was sent: its record will say UPLOADED.")
                raise
            looks += 1
            if document.status == DocumentStatus.UPLOADED:
                return document
            waited = self._clock.monotonic() - begun
            if waited >= wait:
                reason = f"the file was sent, and the record says {document.status} yet"
                raise DocumentPendingError(document_id, "upload", reason, attempts=looks, seconds=waited)
            await self._clock.sleep(min(pause, wait - waited))
            pause = min(2 * pause, LONGEST_PAUSE)

    # Downloading

    async def _fetched(self, download: _Download, target: Target, progress: Progress | None) -> None:
        """Fetch what is missing, with a new URL if the one at hand has expired."""
        try:
            await self._fetched_from(download, target, progress)
        except StorageError as failure:
            if not failure.expired:
                raise
        else:
            return
        download.url = _download_url(await self.get(Id(download.id)))
        await self._fetched_from(download, target, progress)

    async def _fetched_from(self, download: _Download, target: Target, progress: Progress | None) -> None:
        start = 0 if download.etag is None else target.size
        try:
            async with self._storage.get(download.url, start=start, etag=download.etag) as stored:
                if stored.start != target.size:
                    await target.restart()
                download.etag = stored.etag
                size = download.size if stored.size is None else stored.size
                if download.size not in (None, size):
                    raise StorageError(f"the storage has {size:,} bytes, and the record says {download.size:,}")
                async with aclosing(stored.chunks()) as chunks:
                    async for chunk in chunks:
                        await target.write(chunk)
                        if size is not None and target.size > size:
                            raise StorageError(f"the storage sends more than the {size:,} bytes that it has")
                        if progress is not None:
                            progress(target.size, size)
        except StorageError as failure:
            if failure.status in (206, 416):  # it has no such part: the next attempt asks for the whole
                download.etag = None
            raise
        if size is not None and target.size < size:
            raise StorageError(f"the storage ended after {target.size:,} of {size:,} bytes", passing=True)

    # Both

    async def _tried(
        self, operation: Operation, transfer: Callable[P, Awaitable[None]], *args: P.args, **kwargs: P.kwargs
    ) -> None:
        """Transfer until it succeeds, or does not pass.

        Raises:
            StorageError: the last attempt's, with the attempts and their time.
            ClientClosedError: the client was closed.
        """
        begun = self._clock.monotonic()
        retrying = AsyncRetrying(
            retry=retry_if_exception(lambda error: isinstance(error, StorageError) and error.passing),
            wait=wait_random_exponential(multiplier=self._policy.backoff, max=self._policy.max_backoff),
            stop=stop_after_attempt(int(self._policy.attempts)),
            before_sleep=partial(self._tell, operation),
            sleep=self._clock.sleep,
            reraise=True,
        )
        try:
            await retrying(transfer, *args, **kwargs)
        except (StorageError, RuntimeError) as error:
            if self._client.get_async_httpx_client().is_closed:
                raise ClientClosedError(operation) from None
            if isinstance(error, StorageError):
                error.attempts = retrying.statistics["attempt_number"]
                error.seconds = self._clock.monotonic() - begun
            raise

    def _tell(self, operation: Operation, state: RetryCallState) -> None:
        assert state.outcome is not None
        failure = state.outcome.exception()
        assert isinstance(failure, StorageError)
        if self._events.wants(RetryPlanned.level):
            reason = failure.reason if failure.status is None else str(failure.status)
            self._events.emit(RetryPlanned(operation, state.attempt_number, state.upcoming_sleep, reason))


@attrs.define
class _Download:
    """What is known of a file on its way: `size` in bytes by its record, `etag` by the storage."""

    id: UUID
    url: str = attrs.field(repr=False)
    size: int | None
    etag: str | None = None


def _name(source: Source, file_name: str | None) -> str:
    if file_name is None and isinstance(source, str | os.PathLike):
        file_name = Path(source).name
    if not file_name:
        raise DocumentSourceError("file_name is missing: only a path brings a name of its own")
    return file_name


def _guessed_type(file_name: str) -> str:
    content_type, encoding = mimetypes.guess_type(file_name, strict=False)
    if content_type is None or encoding is not None:
        raise DocumentSourceError(
            f"content_type is missing, and the name {file_name!r} does not tell: give it, such as 'application/pdf'"
        )
    return content_type


def _checked_type(content_type: str) -> str:
    if not re.fullmatch(r"[!#-~]+/[!#-~]+( *;[ -~]*)?", content_type):
        raise DocumentSourceError(
            f"content_type is {content_type!r}: it must be a MIME type, such as 'application/pdf'"
        )
    return content_type


def _download_url(document: Document) -> str:
    if not document.download_url:
        reason = f"there is no file to download: the record says {document.status}"
        raise DocumentPendingError(document.id, "download", reason)
    return document.download_url


def _transfer_error(
    document_id: UUID, operation: Operation, failure: StorageError, *, record_deleted: bool = False
) -> DocumentTransferError:
    return DocumentTransferError(
        document_id,
        "upload" if operation is UPLOAD else "download",
        failure.reason,
        status=failure.status,
        code=failure.code,
        attempts=failure.attempts,
        seconds=failure.seconds,
        record_deleted=record_deleted,
    )
