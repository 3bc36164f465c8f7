"""Sends the file of a new record, and waits until it is `UPLOADED`.

Decisions where the API's published behaviour is silent:

- Only the response to the creation has the upload URL, so the file cannot be sent later. If an upload fails, its record
  is deleted. Its key is removed before, so that it is free for the next upload. A cancelled upload makes no more calls,
  and leaves a record that is `PENDING_UPLOAD`.
- If the storage's response is lost, the record says whether the storage has the file.
"""

from __future__ import annotations

import asyncio
import mimetypes
import os
import re
from contextlib import suppress
from pathlib import Path
from typing import Final
from uuid import UUID

import attrs

from mvmnt._core.secret import Secret
from mvmnt._http.idempotency import idempotency_key
from mvmnt._resources.record_ref import Id
from mvmnt.documents.sources import Content, Source
from mvmnt.documents.storage import Progress, Storage, StorageError
from mvmnt.documents.transfer import UPLOAD, Transfers, transfer_error
from mvmnt.errors import DocumentPendingError, DocumentSourceError, MvmntError
from mvmnt_client.api.documents import Documents as Records
from mvmnt_client.models.document import Document
from mvmnt_client.models.document_status import DocumentStatus

__all__ = ["FIRST_PAUSE", "LONGEST_CLEANUP", "LONGEST_PAUSE", "Uploads", "check_type", "choose_name", "guess_type"]

FIRST_PAUSE: Final = 0.2
"""Seconds between the first two checks whether a record is `UPLOADED`. Each further pause is twice as long."""

LONGEST_PAUSE: Final = 3.0
"""The longest such pause, in seconds."""

LONGEST_CLEANUP: Final = 15.0
"""The most seconds for deleting the record of a failed upload."""


@attrs.frozen
class Uploads:
    """Uploads files of records.

    Attributes:
        records: the calls of the API.
        storage: the storage of the files.
        transfers: retries failed transfers.
    """

    records: Records
    storage: Storage
    transfers: Transfers

    async def send(self, created: Document, content: Content, content_type: str, progress: Progress | None) -> None:
        """Send the file. If that fails, delete the record.

        Raises:
            DocumentTransferError: the upload failed.
            Exception: any exception of reading the content or of `progress`.
        """
        try:
            if not created.upload_url:
                raise StorageError("the API gave no URL to upload to")
            put, url = self.storage.put, Secret(created.upload_url)
            await self.transfers.run(UPLOAD, url, put, url, content, content_type=content_type, progress=progress)
        except StorageError as failure:
            ambiguous = failure.status is None or failure.status >= 500
            if not (ambiguous and await self._is_uploaded(created)):
                deleted = await self._delete_record(created)
                raise transfer_error(created.id, UPLOAD, failure, record_deleted=deleted) from None
        except Exception as error:
            if not await self._delete_record(created):
                error.add_note(f"Document {created.id} remains without a file: delete it.")
            raise

    async def confirm(self, created: Document, size: int, wait: float) -> Document:
        """Wait until the record is `UPLOADED` with `size` bytes.

        Args:
            wait: the most seconds to wait.

        Raises:
            DocumentPendingError: the record is not `UPLOADED` in time.
            DocumentTransferError: the record has another size.
            MvmntError: a call failed.
        """
        document = await self._wait_until_uploaded(created.id, wait)
        if document.file_size not in (None, size):
            failure = StorageError(f"{size:,} bytes were sent, but the record says {document.file_size:,}")
            deleted = await self._delete_record(created)
            raise transfer_error(created.id, UPLOAD, failure, record_deleted=deleted)
        return document

    async def _is_uploaded(self, created: Document) -> bool:
        """Whether the record is `UPLOADED`; False if it cannot be read."""
        with suppress(MvmntError, TimeoutError):
            async with asyncio.timeout(LONGEST_CLEANUP):
                return (await self.records.get(Id(created.id))).status == DocumentStatus.UPLOADED
        return False

    async def _delete_record(self, created: Document) -> bool:
        """Delete the record and free its key; returns whether that succeeded. A client's own key is the creation's."""
        with suppress(MvmntError, TimeoutError):
            async with asyncio.timeout(LONGEST_CLEANUP):
                if created.key:
                    with suppress(MvmntError):  # a deleted record may keep its key reserved
                        await self.records.update(Id(created.id), {"key": None}, idempotency_key=idempotency_key(None))
                await self.records.delete(Id(created.id), idempotency_key=idempotency_key(None))
                return True
        return False

    async def _wait_until_uploaded(self, document_id: UUID, wait: float) -> Document:
        clock = self.transfers.clock
        begun, pause, looks = clock.monotonic(), FIRST_PAUSE, 0
        while True:
            try:
                document = await self.records.get(Id(document_id))
            except MvmntError as error:
                error.add_note(f"The file of document {document_id} was sent: its record will say UPLOADED.")
                raise
            looks += 1
            if document.status == DocumentStatus.UPLOADED:
                return document
            waited = clock.monotonic() - begun
            if waited >= wait:
                reason = f"the file was sent, but the record still says {document.status}"
                raise DocumentPendingError(document_id, "upload", reason, attempts=looks, seconds=waited)
            await clock.sleep(min(pause, wait - waited))
            pause = min(2 * pause, LONGEST_PAUSE)


def choose_name(source: Source, file_name: str | None) -> str:
    """The document's name: `file_name`, else that of the path.

    Raises:
        DocumentSourceError: there is none.
    """
    if file_name is None and isinstance(source, str | os.PathLike):
        file_name = Path(source).name
    if not file_name:
        raise DocumentSourceError("file_name is missing: only a path has a name of its own")
    return file_name


def guess_type(file_name: str) -> str:
    """The MIME type for the extension of `file_name`. It may read files of the system.

    Raises:
        DocumentSourceError: the extension is not known.
    """
    content_type, encoding = mimetypes.guess_type(file_name, strict=False)
    if content_type is None or encoding is not None:
        raise DocumentSourceError(
            f"content_type is missing, and {file_name!r} has no known extension: pass it, such as 'application/pdf'"
        )
    return content_type


def check_type(content_type: str) -> str:
    """Return `content_type` if it is a MIME type.

    Raises:
        DocumentSourceError: it is not.
    """
    if not re.fullmatch(r"[!#-~]+/[!#-~]+( *;[ -~]*)?", content_type):
        raise DocumentSourceError(
            f"content_type is {content_type!r}: it must be a MIME type, such as 'application/pdf'"
        )
    return content_type
