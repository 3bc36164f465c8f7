"""PDF and image files attached to orders, loads or services."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from mvmnt._resources.resource import Resource

if TYPE_CHECKING:
    from mvmnt._resources.filtering import FilterPaginator
    from mvmnt._resources.record_ref import Key, RecordRef
    from mvmnt._resources.unreadable import OnUnreadable
    from mvmnt._resources.upsert import Upserted
    from mvmnt.errors import MvmntError

    from ...models.document import Document
    from ...models.document_filter import DocumentFilter
    from ...models.document_input import DocumentInput
    from ...models.document_patch import DocumentPatch
    from ...typed_dicts import DocumentFilterDict, DocumentInputDict, DocumentPatchDict


class Documents(Resource):
    """PDF and image files attached to orders, loads or services."""

    def filter(
        self,
        filter: DocumentFilter | DocumentFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[Document]:
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
            Its `windows` reads it faster, cut by `createdAt`, `updatedAt`.

        Raises:
            PaginationError: it is not certain where the listing goes on, or it never ends.
            UnreadableRecordError: a record does not fit the API's description; `on_unreadable` goes on past it.
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ValidationError: Validation failed; `details` names each offending field.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from mvmnt._resources.listing import filter_paginator
        from mvmnt._resources.pages import cursor_page

        from . import filter_documents

        return filter_paginator(
            filter_documents,
            self._client,
            lambda body: filter_documents.request_arguments(self._client.options, body=body),
            filter_documents.RESPONSE,
            lambda response: cursor_page(response, response.data, response.pagination),
            {"filter": filter, "pageSize": page_size},
            time_fields=("createdAt", "updatedAt"),
            table="documents",
            cursor=cursor,
            events=self._events,
        )

    async def create(
        self, body: DocumentInput | DocumentInputDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Document:
        """Register a document and obtain its upload URL.

        Creates the record of a document; the file itself follows in a second step. The response holds `uploadUrl`,
        a pre-signed storage address that is valid for 15 minutes.

        Send the raw bytes there with `PUT`, using exactly the `contentType` given here as the `Content-Type` header
        and leaving out the API's `Authorization` header. A file may be at most 100 MB. Once the upload is complete,
        the status changes from `PENDING_UPLOAD` to `UPLOADED` by itself.

        Calls `createDocument`, POST /documents.

        Args:
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            Document: The new document record in status `PENDING_UPLOAD`, including its upload URL.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ValidationError: Validation failed; `details` names each offending field.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import create_document

        return await create_document.asyncio(body=body, idempotency_key=idempotency_key, client=self._client)

    async def get(self, id: RecordRef) -> Document:
        """Get a document and its download URL.

        Returns one document record by UUID or client key. Once the file has been uploaded the record includes
        `downloadUrl`, a pre-signed storage address that expires after one hour; every call issues a fresh one.

        Calls `getDocument`, GET /documents/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            Document: The document record.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_document

        return await get_document.asyncio(id, client=self._client)

    async def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Delete a document.

        Soft-deletes a document, which then no longer appears in filter results. The stored file may be removed some
        time later.

        Calls `deleteDocument`, DELETE /documents/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            None: The document was deleted.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import delete_document

        await delete_document.asyncio(id, idempotency_key=idempotency_key, client=self._client)

    async def update(
        self,
        id: RecordRef,
        body: DocumentPatch | DocumentPatchDict | Mapping[str, Any],
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
            Document: The document record after the change.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ValidationError: Validation failed; `details` names each offending field.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import update_document

        return await update_document.asyncio(id, body=body, idempotency_key=idempotency_key, client=self._client)

    async def get_many(
        self,
        refs: Iterable[RecordRef] | AsyncIterable[RecordRef],
        *,
        concurrency: int = 50,
        on_unreadable: OnUnreadable | None = None,
    ) -> list[Document | MvmntError]:
        """Get many records at once, each by `get`; one failure does not hide the others.

        Args:
            refs: the records' ids or keys, from a plain or an asynchronous iterable.
            concurrency: calls that run at once, 1 or more.
            on_unreadable: called with the `UnreadableRecordError` of each record that does not fit the API's
                description; a function or a coroutine function. The error is in the result too.

        Returns:
            In the order of `refs`: each record, or the error that getting it raised, an `MvmntError`. For more
            records than fit into memory, see `mvmnt.concurrency.map_concurrent`.

        Raises:
            ValueError: `concurrency` is below 1.
            TypeError: `refs` is one id or key, not several.
        """
        from mvmnt._resources.get_many import get_many

        return await get_many(self.get, refs, concurrency, on_unreadable, self._events)

    async def upsert(
        self,
        key: Key,
        body: DocumentInput | DocumentInputDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Upserted[Document]:
        """Change the record that has a key, or create it if there is none.

        Sends PATCH /documents/{id}; on 404, POST /documents; if that conflicts, because another worker was faster,
        the PATCH again. Both bodies are checked before anything is sent. The PATCH clears members that are null;
        the create leaves them out.

        Only the create takes `contentType` and `fileSize`: an existing record keeps its own.

        Args:
            key: the record's client key; the body need not repeat it.
            body: the record as it shall be, with all members that creating needs: the model of the create body, or a
                mapping in the API's own member names.
            idempotency_key: at most 242 characters; each request gets it with its own ending. New UUIDs by default.

        Returns:
            The record, and whether this call created it: `record, created = await ...`.

        Raises:
            RequestBodyError: the body does not fit one of the requests, or holds another `key`. Nothing was sent.
            ConflictError: a change breaks a constraint; or there is no record with the key, and none can be created
                because a deleted record holds it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from mvmnt._resources.upsert import upsert

        from . import create_document, update_document

        return await upsert(
            self._client,
            create_document,
            update_document,
            key,
            body,
            fixed=("contentType", "fileSize"),
            idempotency_key=idempotency_key,
        )
