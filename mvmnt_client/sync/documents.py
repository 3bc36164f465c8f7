"""PDF and image files attached to orders, loads or services."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from mvmnt._sync.handlers import in_thread, several
from mvmnt._sync.paginators import FilterPaginator
from mvmnt._sync.resource import Resource

if TYPE_CHECKING:
    from mvmnt._resources.record_ref import Key, RecordRef
    from mvmnt._resources.unreadable import OnUnreadable
    from mvmnt._resources.upsert import Upserted
    from mvmnt.errors import MvmntError

    from ..api.documents import Documents as _AsyncDocuments
    from ..models.document import Document
    from ..models.document_filter import DocumentFilter
    from ..models.document_input import DocumentInput
    from ..models.document_patch import DocumentPatch
    from ..typed_dicts import DocumentFilterDict, DocumentInputDict, DocumentPatchDict


class Documents(Resource):
    """PDF and image files attached to orders, loads or services.

    The methods are those of `mvmnt.Mvmnt.documents`, without `await`; their arguments and errors are described there.
    """

    @property
    def _async(self) -> _AsyncDocuments:
        resource: _AsyncDocuments = self._client.in_loop.documents
        return resource

    def filter(
        self,
        filter: DocumentFilter | DocumentFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[Document]:
        """List the documents that match a filter."""
        return FilterPaginator(self._client, self._async.filter(filter, page_size=page_size, cursor=cursor))

    def create(
        self, body: DocumentInput | DocumentInputDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Document:
        """Register a document and obtain its upload URL."""
        return self._run(self._async.create, body=body, idempotency_key=idempotency_key)

    def get(self, id: RecordRef) -> Document:
        """Get a document and its download URL."""
        return self._run(self._async.get, id)

    def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Delete a document."""
        self._run(self._async.delete, id, idempotency_key=idempotency_key)

    def update(
        self,
        id: RecordRef,
        body: DocumentPatch | DocumentPatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Document:
        """Change the metadata of a document."""
        return self._run(self._async.update, id, body=body, idempotency_key=idempotency_key)

    def get_many(
        self, refs: Iterable[RecordRef], *, concurrency: int = 50, on_unreadable: OnUnreadable | None = None
    ) -> list[Document | MvmntError]:
        """Get many records at once, each by `get`; one failure does not hide the others."""
        handler = None if on_unreadable is None else in_thread(on_unreadable)
        return self._run(self._async.get_many, several(refs), concurrency=concurrency, on_unreadable=handler)

    def upsert(
        self,
        key: Key,
        body: DocumentInput | DocumentInputDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Upserted[Document]:
        """Change the record that has a key, or create it if there is none."""
        return self._run(self._async.upsert, key, body, idempotency_key=idempotency_key)
