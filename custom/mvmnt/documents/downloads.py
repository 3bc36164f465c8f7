"""Downloads the file of a record; continues where a download broke off.

Decisions where the API's published behaviour is silent: an interrupted download continues where it was if the storage
gives a strong ETag, else it begins again. It continues within one call only. A part of a file is not kept for a later
call, which could not know whether the content is still the same.
"""

from __future__ import annotations

from contextlib import aclosing
from uuid import UUID

import attrs

from mvmnt._core.secret import Secret
from mvmnt._resources.record_ref import Id
from mvmnt.documents.sources import MAX_FILE_SIZE
from mvmnt.documents.storage import Progress, Storage, StorageError, StoredFile
from mvmnt.documents.targets import Target
from mvmnt.documents.transfer import DOWNLOAD, Transfers, transfer_error
from mvmnt.errors import DocumentPendingError
from mvmnt_client.api.documents import Documents as Records
from mvmnt_client.models.document import Document

__all__ = ["Downloads"]


@attrs.frozen
class Downloads:
    """Downloads files of records.

    Attributes:
        records: the calls of the API.
        storage: the storage of the files.
        transfers: retries failed transfers.
    """

    records: Records
    storage: Storage
    transfers: Transfers

    async def fetch(self, document: Document, target: Target, progress: Progress | None) -> None:
        """Fetch the file into `target`.

        Raises:
            DocumentPendingError: there is no file yet.
            DocumentTransferError: the download failed.
            Exception: any exception of writing the file or of `progress`.
        """
        url = _download_url(document)
        download = _Download(document.id, url, document.file_size or None)
        try:
            await self.transfers.run(DOWNLOAD, url, self._fetch_rest, download, target, progress)
        except StorageError as failure:
            raise transfer_error(document.id, DOWNLOAD, failure) from None

    async def _fetch_rest(self, download: _Download, target: Target, progress: Progress | None) -> int:
        """Fetch the missing part, with a new URL if the present one has expired. Returns the HTTP status."""
        try:
            return await self._fetch_once(download, target, progress)
        except StorageError as failure:
            if not failure.expired:
                raise
        download.url = _download_url(await self.records.get(Id(download.id)))
        return await self._fetch_once(download, target, progress)

    async def _fetch_once(self, download: _Download, target: Target, progress: Progress | None) -> int:
        start = 0 if download.etag is None else target.size
        try:
            async with self.storage.get(download.url, start=start, etag=download.etag) as stored:
                if stored.start > 0:
                    download.check_unchanged(stored)
                if stored.start != target.size:
                    await target.restart()
                download.etag, download.modified, download.total = stored.etag, stored.modified, stored.size
                size = download.size if stored.size is None else stored.size
                if download.size not in (None, size):
                    raise StorageError(f"the storage has {size:,} bytes, but the record says {download.size:,}")
                most = MAX_FILE_SIZE if size is None else size
                if most > MAX_FILE_SIZE and download.size is None:
                    raise StorageError(f"the storage has {most:,} bytes, but a file has {MAX_FILE_SIZE:,} at most")
                async with aclosing(stored.chunks()) as chunks:
                    async for chunk in chunks:
                        await target.write(chunk)
                        if target.size > most:
                            raise StorageError(f"the storage sends more than the {most:,} bytes that a file may have")
                        if progress is not None:
                            progress(target.size, size)
        except StorageError as failure:
            if failure.status in (206, 416):  # there is no such part: the next attempt requests the whole file
                download.etag = None
            raise
        if size is not None and target.size < size:
            raise StorageError(f"the storage ended after {target.size:,} of {size:,} bytes", transient=True)
        return stored.status


@attrs.define
class _Download:
    """The state of a download: `size` is the record's, the rest the storage's."""

    id: UUID
    url: Secret
    size: int | None
    etag: str | None = None
    modified: str | None = None
    total: int | None = None

    def check_unchanged(self, part: StoredFile) -> None:
        """Check that `part` has the same content as the part before.

        A storage may ignore the header If-Range.

        Raises:
            StorageError: the content changed, or the storage does not say.
        """
        same = (
            part.etag == self.etag
            and (None in (part.modified, self.modified) or part.modified == self.modified)
            and (None in (part.size, self.total) or part.size == self.total)
        )
        if not same:
            raise StorageError("the file changed during the download", status=206, transient=True)


def _download_url(document: Document) -> Secret:
    if not document.download_url:
        reason = f"there is no file to download: the record says {document.status}"
        raise DocumentPendingError(document.id, "download", reason)
    return Secret(document.download_url)
