"""Errors of documents' files."""

from __future__ import annotations

from typing import Literal
from uuid import UUID

from mvmnt.errors._root import MvmntError, effort, shown

__all__ = ["DocumentPendingError", "DocumentSourceError", "DocumentTransferError"]


class DocumentSourceError(MvmntError, ValueError):
    """What should be uploaded cannot be: it is empty or too large, no file, or changed under way; or its name or its
    content type is missing. No document is left of it."""


class DocumentTransferError(MvmntError):
    """A document's file did not get to the storage, or from it. Downloading leaves nothing behind.

    Attributes:
        document_id: id of the document's record.
        step: "upload" or "download".
        reason: what happened last; never the pre-signed URL, which is a secret.
        status: HTTP status of the storage's answer, None if none came.
        code: the storage's own error code, such as `AccessDenied`; None if there is none.
        attempts: how often the transfer was begun or taken up again.
        seconds: from the first attempt to the end of the last, waits included.
        record_deleted: whether the record, which nothing can be uploaded to any more, was deleted again. False where
            that failed as well, or was not called for.
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
            + (" (the record was deleted again: upload anew)" if record_deleted else "")
        )


class DocumentPendingError(DocumentTransferError):
    """The record of a document says that its file is not in storage yet.

    After an upload the file was sent, and the record should say so in a while: get it by `document_id`, and do not
    upload again.
    """
