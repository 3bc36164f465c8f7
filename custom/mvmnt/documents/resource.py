"""`mvmnt.documents`: records of documents, and their files.

The API keeps records of documents, and gives pre-signed URLs of a storage for their files. An upload creates a record,
sends the file, and waits until the record's status is `UPLOADED`. A download reads a record and fetches its file.
"""

from __future__ import annotations

import math
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mvmnt._core import tasks
from mvmnt._core.clock import MACHINE_CLOCK, Clock
from mvmnt._events import Events
from mvmnt._http.retry_policy import RetryPolicy
from mvmnt._resources.record_ref import Id, Key, RecordRef
from mvmnt.documents.downloads import Downloads
from mvmnt.documents.sources import MAX_FILE_SIZE, Source, opened_source
from mvmnt.documents.storage import Progress, Storage
from mvmnt.documents.targets import Target
from mvmnt.documents.transfer import Transfers
from mvmnt.documents.uploads import Uploads, check_type, choose_name, guess_type
from mvmnt_client.api.documents import Documents as _Records
from mvmnt_client.models.document import Document

if TYPE_CHECKING:
    from mvmnt_client.client import Client
    from mvmnt_client.models.document_type import DocumentType

__all__ = ["MAX_FILE_SIZE", "Documents", "Progress", "Source"]


class Documents(_Records):
    """The documents of orders, loads and services: records and files.

    Args:
        client: the generated client whose HTTP stack sends the calls.
        storage: the storage of the files.
        retry: the attempts and pauses of a transfer.
        events: gets every retry.
        clock: the source of time.
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
        """Upload a file as a new document, and wait until it is `UPLOADED`.

        It creates the record, sends the file to the storage, and gets the record until its status is `UPLOADED`. Little
        of the file is in memory at any time. An interrupted upload begins again, as often as the client's `RetryPolicy`
        allows; if it fails, the record is deleted.

        Example:
            pod = await mvmnt.documents.upload("scans/pod.pdf", type="PROOF_OF_DELIVERY", key="POD-4711")

        Args:
            source: a path, bytes, a file object that reads bytes, or an iterable of bytes. File objects and
                iterables go into a temporary file first, since the storage asks for the size beforehand. They are read
                to their end; closing a file object is up to the caller. At least 1 byte, at most 100 MB
                (`MAX_FILE_SIZE`).
            type: the kind of document, such as `DocumentType.PROOF_OF_DELIVERY`.
            file_name: the document's name, at most 255 characters; by default that of the path.
            content_type: the MIME type; by default that of the file name's extension (`mimetypes`).
            key: your own identifier of the document.
            tags: your own key-value pairs.
            wait: the most seconds until the record is `UPLOADED` after the file is in the storage; 0 for one look.
            progress: called in the event loop with the bytes sent and the total bytes. The count begins again when the
                transfer does. An exception of it ends the upload.

        Returns:
            The record, `UPLOADED` and with its `download_url`.

        Raises:
            DocumentSourceError: the source is empty, too large, no regular file, or changes during the upload; or its
                name or content type is missing. No document remains.
            OSError: the file cannot be read.
            DocumentTransferError: the upload failed. `record_deleted` is whether the record was deleted.
            DocumentPendingError: the storage has the file, but the record is not `UPLOADED` yet: get it later by
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

        The file is written beside its place and moved there when it is complete: the place never holds a part of it,
        and an earlier file stays until then. Little of the file is in memory at any time. An interrupted download
        continues where it was if the storage allows that; an expired URL is renewed.

        Example:
            path = await mvmnt.documents.download(Key("POD-4711"), to="pod.pdf")

        Args:
            ref: the document's key or id, or its record, which saves a call.
            to: the file to write, which is replaced if there is one; or a folder, in which the file gets the record's
                file name, made safe (`mvmnt.documents.targets.safe_name`), and replaces nothing.
            progress: called in the event loop with the bytes received and the total bytes, None if they are not known.
                The count begins again when the transfer does. An exception of it ends the download.

        Returns:
            The path of the file.

        Raises:
            NotFoundError: there is no such document.
            DocumentPendingError: its file is not uploaded yet.
            DocumentTransferError: the download failed, or the file is not the one of the record.
            FileExistsError: the folder already has such a file, or `to` exists and is no file.
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
