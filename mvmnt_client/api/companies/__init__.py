"""Companies of the organization, with their addresses and the text printed on their invoices."""

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

    from ...models.company import Company
    from ...models.company_filter import CompanyFilter
    from ...models.company_input import CompanyInput
    from ...models.company_patch import CompanyPatch
    from ...typed_dicts import CompanyFilterDict, CompanyInputDict, CompanyPatchDict


class Companies(Resource):
    """Companies of the organization, with their addresses and the text printed on their invoices."""

    def filter(
        self,
        filter: CompanyFilter | CompanyFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[Company]:
        """List the companies that match a filter.

        Returns one page of the companies that meet all given criteria; nested filters are combined with `and`, `or`
        and `not`.

        Deleted companies stay hidden, as though `deletedAt: {isNull: true}` were part of the filter; a `deletedAt`
        criterion of your own takes its place. Send `endCursor` back as `cursor` for as long as `hasNextPage` is
        true. A body that fails validation is refused with 422.

        Calls `filterCompanies`, POST /companies/filter.

        Args:
            filter: Criteria to meet; without them every record matches, except deleted ones, which need a
                `deletedAt` criterion.
            page_size: records per page; the description sets the bounds.
            cursor: where to go on, from an earlier page's `end_cursor`.

        Returns:
            A paginator over the records, to be read with `async for`; nothing is sent before that.
            Its `windows` reads it faster, cut by `createdAt`, `updatedAt`, `deletedAt`.

        Raises:
            PaginationError: it is not certain where the listing goes on, or it never ends.
            UnreadableRecordError: a record does not fit the API's description; `on_unreadable` goes on past it.
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ValidationError: Validation failed; `details` names each offending field.
            RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
                try again.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from mvmnt._resources.listing import filter_paginator
        from mvmnt._resources.pages import cursor_page

        from . import filter_companies

        return filter_paginator(
            filter_companies,
            self._client,
            lambda body: filter_companies.request_arguments(self._client.options, body=body),
            filter_companies.RESPONSE,
            lambda response: cursor_page(response, response.data, response.page_info),
            {"filter": filter, "pageSize": page_size},
            time_fields=("createdAt", "updatedAt", "deletedAt"),
            table="companies",
            cursor=cursor,
            events=self._events,
        )

    async def create(
        self, body: CompanyInput | CompanyInputDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Company:
        """Create a company.

        Creates a company that belongs to your organization. Only `name` is required. A `key` that another company
        already uses, or another broken constraint, is refused with 409.

        Calls `createCompany`, POST /companies.

        Args:
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            Company: The company was created.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ConflictError: The request would create a duplicate, for example of a key, or break a constraint.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import create_company

        return await create_company.asyncio(body=body, idempotency_key=idempotency_key, client=self._client)

    async def get(self, id: RecordRef) -> Company:
        """Get a company.

        Returns one company. The path takes its UUID or its client key, and the UUID is tried first.

        Calls `getCompanyById`, GET /companies/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            Company: The requested company.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_company_by_id

        return await get_company_by_id.asyncio(id, client=self._client)

    async def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Delete a company.

        Deletes the company softly: the record is kept and `deletedAt` and `updatedAt` are set to the time of
        deletion. From then on it is missing from `/filter` responses unless a `deletedAt` criterion asks for
        deleted records.

        Calls `deleteCompany`, DELETE /companies/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            None: The company was soft-deleted; there is no body.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import delete_company

        await delete_company.asyncio(id, idempotency_key=idempotency_key, client=self._client)

    async def update(
        self,
        id: RecordRef,
        body: CompanyPatch | CompanyPatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Company:
        """Update a company.

        Changes the members that are sent. A member that is absent keeps its value, and `null` clears a member that
        may be null. A `key` that another company already uses, or another broken constraint, is refused with 409.

        Calls `updateCompany`, PATCH /companies/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            Company: The company after the change.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ConflictError: The request would create a duplicate, for example of a key, or break a constraint.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import update_company

        return await update_company.asyncio(id, body=body, idempotency_key=idempotency_key, client=self._client)

    async def get_many(
        self,
        refs: Iterable[RecordRef] | AsyncIterable[RecordRef],
        *,
        concurrency: int = 50,
        on_unreadable: OnUnreadable | None = None,
    ) -> list[Company | MvmntError]:
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
        self, key: Key, body: CompanyInput | CompanyInputDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Upserted[Company]:
        """Change the record that has a key, or create it if there is none.

        Sends PATCH /companies/{id}; on 404, POST /companies; if that conflicts, because another worker was faster,
        the PATCH again. Both bodies are checked before anything is sent. The PATCH clears members that are null;
        the create leaves them out.

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

        from . import create_company, update_company

        return await upsert(
            self._client, create_company, update_company, key, body, fixed=(), idempotency_key=idempotency_key
        )
