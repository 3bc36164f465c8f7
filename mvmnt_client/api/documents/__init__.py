"""PDF and image files attached to orders, loads or services."""

from __future__ import annotations

from collections.abc import Mapping as _Mapping
from typing import TYPE_CHECKING, Any

from mvmnt.pagination import CursorPage, CursorPaginator
from mvmnt.resource import Resource as _Resource
from mvmnt.resource import cursor_page as _cursor_page
from mvmnt.resource import request_body as _request_body

if TYPE_CHECKING:
    from mvmnt.lookup import RecordRef

    from ...models.document import Document
    from ...models.document_filter import DocumentFilter
    from ...models.document_input import DocumentInput
    from ...models.document_patch import DocumentPatch


class Documents(_Resource):
    """PDF and image files attached to orders, loads or services."""

    def filter(
        self,
        filter: DocumentFilter | _Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> CursorPaginator[Document]:
        """List the documents that match a filter.

        Returns one page of document records, which usually belong to orders, loads or services. All criteria given
        must hold, and soft-deleted documents are left out; there is no `deletedAt` criterion to bring them back.
        Continue with `pagination.endCursor` for as long as `pagination.hasNextPage` is true.

        Calls `filterDocuments`, POST /documents/filter.

        Args:
            filter: Criteria that the rows must meet.
            page_size: records per page; the description sets the bounds.
            cursor: where to go on, from an earlier page's `end_cursor`.

        Returns:
            A paginator over the records, to be read with `async for`; nothing is sent before that.

        Raises:
            PaginationError: the pages lead nowhere.
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ValidationError: Validation failed; `details` names each offending field.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import filter_documents as _endpoint

        _body = _request_body(
            _endpoint.OPERATION,
            _endpoint.BODY,
            {
                "filter": filter,
                "pageSize": page_size,
            },
        )

        async def _fetch(cursor: str | None) -> CursorPage[Document]:
            _page = _body if cursor is None else {**_body, "cursor": cursor}
            _answer = await _endpoint.asyncio(client=self._client, body=_page)
            return _cursor_page(_answer.data, _answer.pagination)

        return CursorPaginator(_fetch, cursor=cursor)

    async def create(
        self,
        body: DocumentInput | _Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Document:
        """Register a document and obtain its upload URL.

        Creates the record of a document; the file itself follows in a second step. The answer holds `uploadUrl`, a
        pre-signed storage address that is valid for 15 minutes.

        Send the raw bytes there with `PUT`, using exactly the `contentType` given here as the `Content-Type` header
        and leaving out the API's `Authorization` header. A file may be at most 100 MB. Once the upload is complete,
        the status changes from `PENDING_UPLOAD` to `UPLOADED` by itself.

        Calls `createDocument`, POST /documents.

        Args:
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            The new document record in status `PENDING_UPLOAD`, including its upload URL.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ValidationError: Validation failed; `details` names each offending field.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import create_document as _endpoint

        return await _endpoint.asyncio(body=body, idempotency_key=idempotency_key, client=self._client)

    async def get(
        self,
        id: RecordRef,
    ) -> Document:
        """Get a document and its download URL.

        Returns one document record by UUID or client key. Once the file has been uploaded the record includes
        `downloadUrl`, a pre-signed storage address that expires after one hour; every call issues a fresh one.

        Calls `getDocument`, GET /documents/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            The document record.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_document as _endpoint

        return await _endpoint.asyncio(id, client=self._client)

    async def delete(
        self,
        id: RecordRef,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a document.

        Soft-deletes a document, which then no longer appears in filter results. The stored file may be removed some
        time later.

        Calls `deleteDocument`, DELETE /documents/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            The document was deleted.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import delete_document as _endpoint

        await _endpoint.asyncio(id, idempotency_key=idempotency_key, client=self._client)

    async def update(
        self,
        id: RecordRef,
        body: DocumentPatch | _Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Document:
        """Change the metadata of a document.

        Changes the metadata of a document; members left out of the body stay as they are. The content of an
        uploaded file cannot be changed, so create a new document to replace it.

        Calls `updateDocument`, PATCH /documents/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            The document record after the change.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ValidationError: Validation failed; `details` names each offending field.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import update_document as _endpoint

        return await _endpoint.asyncio(id, body=body, idempotency_key=idempotency_key, client=self._client)
