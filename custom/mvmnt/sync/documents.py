"""`mvmnt.documents` of the synchronous client: records of documents, and their files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mvmnt._sync.signatures import parameters_of
from mvmnt.documents.resource import Documents as AsyncDocuments
from mvmnt_client.models.document import Document
from mvmnt_client.sync.documents import Documents as _Records

__all__ = ["Documents"]


class Documents(_Records):
    """The documents of orders, loads and services: records and files."""

    @property
    def _async(self) -> AsyncDocuments:
        documents = super()._async
        assert isinstance(documents, AsyncDocuments)  # as a whole client has them
        return documents

    @parameters_of(AsyncDocuments.upload)
    def upload(self, *args: Any, **options: Any) -> Document:
        """Upload a file as a new document, and wait until it is `UPLOADED`; as `mvmnt.Mvmnt.documents.upload`.

        `progress` is called in the thread of the event loop, and must not block.
        """
        return self._run(self._async.upload, *args, **options)

    @parameters_of(AsyncDocuments.download)
    def download(self, *args: Any, **options: Any) -> Path:
        """Download the file of a document; as `mvmnt.Mvmnt.documents.download`.

        `progress` is called in the thread of the event loop, and must not block.
        """
        return self._run(self._async.download, *args, **options)
