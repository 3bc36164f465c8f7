"""`mvmnt.documents`: records of documents, and their files.

The API keeps records of documents, and gives pre-signed URLs of a storage that keeps their files. An upload creates a
record, sends the file, and waits until the record says `UPLOADED`. A download reads a record and fetches its file.
"""

from __future__ import annotations

import math
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mvmnt._core import tasks
from mvmnt._core.clock import MACHINE_CLOCK, Clock
from mvmnt._http.retry_policy import RetryPolicy
from mvmnt._resources.record_ref import Id, Key, RecordRef
from mvmnt.documents.downloads import Downloads
from mvmnt.documents.sources import MAX_FILE_SIZE, Source, opened_source
from mvmnt.documents.storage import Progress, Storage
from mvmnt.documents.targets import Target
from mvmnt.documents.transfer import Transfers
from mvmnt.documents.uploads import Uploads, check_type, choose_name, guess_type
from mvmnt.events import Events
from mvmnt_client.api.documents import Documents as _Records
from mvmnt_client.models.document import Document

if TYPE_CHECKING:
    from mvmnt_client.client import Client
    from mvmnt_client.models.document_type import DocumentType

__all__ = ["MAX_FILE_SIZE", "Documents", "Progress", "Source"]


class Documents(_Records):
    """PDF and image files attached to orders, loads or services: their records, and the files themselves.

    Args:
        client: the generated client whose HTTP stack the calls go through.
        storage: where the files are.
        retry: how often a transfer is tried, and with which pauses.
        events: told of every retry.
        clock: where time comes from.
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
        transfers = Transfers(client, retry, events, clock)
        self._uploads = Uploads(self, storage, transfers)
        self._downloads = Downloads(self, storage, transfers)

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
        name = choose_name(source, file_name)
        content_type = await tasks.in_thread(guess_type, name) if content_type is None else check_type(content_type)
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
            await self._uploads.send(created, content, content_type, progress)
        return await self._uploads.confirm(created, content.size, wait)

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
                file name, made safe (`mvmnt.documents.targets.safe_name`), and replaces nothing.
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
        async with Target(to, document.file_name) as target:
            await self._downloads.fetch(document, target, progress)
            await target.finish()
        return target.path
