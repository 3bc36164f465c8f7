"""Errors of documents' files."""

from __future__ import annotations

from typing import Literal
from uuid import UUID

from mvmnt.errors._root import MvmntError, effort, shown

__all__ = ["DocumentPendingError", "DocumentSourceError", "DocumentTransferError"]


class DocumentSourceError(MvmntError, ValueError):
    """A file cannot be uploaded; no document is created.

    It is empty, too large or no file, it changed during the upload, or its name or content type is missing.
    """


class DocumentTransferError(MvmntError):
    """An upload or download of a document's file failed.

    A failed download leaves no file.

    Attributes:
        document_id: id of the document's record.
        step: "upload" or "download".
        reason: the last failure; never the pre-signed URL, which is a secret.
        status: HTTP status of the storage's response, None without a response.
        code: the storage's error code, such as `AccessDenied`; None if there is none.
        attempts: how many times the transfer was begun or continued.
        seconds: from the first attempt to the end of the last, waits included.
        record_deleted: whether the record was deleted, because nothing can be uploaded to it any more. False if
            deleting failed too, or was not necessary.
    """

    def __init__(
        self,
        document_id: UUID,
        step: Literal["upload", "download"],
        reason: str,
        *,
        status: int | None = None,
        code: str | None = None,
        attempts: int = 1,
        seconds: float = 0.0,
        record_deleted: bool = False,
    ) -> None:
        self.document_id = document_id
        self.step = step
        self.reason = reason
        self.status = status
        self.code = code
        self.attempts = attempts
        self.seconds = seconds
        self.record_deleted = record_deleted
        what = " ".join(str(part) for part in (status, code) if part is not None)
        super().__init__(
            f"{step} of document {document_id}: {shown(f'{what}: {reason}' if what else reason)}"
            + effort(attempts, seconds)
            + (" (the record was deleted: upload the file again)" if record_deleted else "")
        )


class DocumentPendingError(DocumentTransferError):
    """The status of a document's record is not `UPLOADED` yet.

    After an upload the file is in the storage, and the status should change soon: get the record by `document_id`. Do
    not upload the file again.
    """
