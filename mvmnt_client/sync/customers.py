"""Customers whose freight the broker arranges, with their payments and open invoices."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from mvmnt._sync.handlers import in_thread, several
from mvmnt._sync.paginators import CursorPaginator, FilterPaginator, PageNumberPaginator
from mvmnt._sync.resource import Resource

if TYPE_CHECKING:
    from mvmnt._resources.record_ref import Key, RecordRef
    from mvmnt._resources.unreadable import OnUnreadable
    from mvmnt._resources.upsert import Upserted
    from mvmnt.errors import MvmntError

    from ..api.customers import Customers as _AsyncCustomers
    from ..models.customer import Customer
    from ..models.customer_filter import CustomerFilter
    from ..models.customer_input import CustomerInput
    from ..models.customer_patch import CustomerPatch
    from ..models.customer_search_criteria import CustomerSearchCriteria
    from ..models.customer_search_request_format import CustomerSearchRequestFormat
    from ..models.customer_search_row import CustomerSearchRow
    from ..models.outstanding_invoices_response import OutstandingInvoicesResponse
    from ..models.payment import Payment
    from ..models.saved_search_lookup import SavedSearchLookup
    from ..models.search_sort_option import SearchSortOption
    from ..typed_dicts import (
        CustomerFilterDict,
        CustomerInputDict,
        CustomerPatchDict,
        CustomerSearchCriteriaDict,
        SavedSearchLookupDict,
        SearchSortOptionDict,
    )


class Customers(Resource):
    """Customers whose freight the broker arranges, with their payments and open invoices.

    The methods are those of `mvmnt.Mvmnt.customers`, without `await`; their arguments and errors are described there.
    """

    @property
    def _async(self) -> _AsyncCustomers:
        resource: _AsyncCustomers = self._client.in_loop.customers
        return resource

    def filter(
        self,
        filter: CustomerFilter | CustomerFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[Customer]:
        """List the customers that match a filter."""
        return FilterPaginator(self._client, self._async.filter(filter, page_size=page_size, cursor=cursor))

    def create(
        self, body: CustomerInput | CustomerInputDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Customer:
        """Create a customer."""
        return self._run(self._async.create, body=body, idempotency_key=idempotency_key)

    def get(self, id: RecordRef) -> Customer:
        """Get one customer."""
        return self._run(self._async.get, id)

    def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Soft-delete a customer."""
        self._run(self._async.delete, id, idempotency_key=idempotency_key)

    def update(
        self,
        id: RecordRef,
        body: CustomerPatch | CustomerPatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Customer:
        """Update parts of one customer."""
        return self._run(self._async.update, id, body=body, idempotency_key=idempotency_key)

    def search(
        self,
        criteria: CustomerSearchCriteria | CustomerSearchCriteriaDict | Mapping[str, Any] | None = None,
        *,
        sort: Sequence[SearchSortOption | SearchSortOptionDict | Mapping[str, Any]] | None = None,
        saved_search: SavedSearchLookup | SavedSearchLookupDict | Mapping[str, Any] | None = None,
        format: CustomerSearchRequestFormat | str | None = None,
        page_number: int = 1,
        page_size: int | None = None,
    ) -> PageNumberPaginator[Customer | CustomerSearchRow]:
        """Search the index of customers."""
        return PageNumberPaginator(
            self._client,
            self._async.search(
                criteria,
                sort=sort,
                saved_search=saved_search,
                format=format,
                page_number=page_number,
                page_size=page_size,
            ),
        )

    def get_payments(
        self, id: RecordRef, *, page_size: int | None = None, cursor: str | None = None
    ) -> CursorPaginator[Payment]:
        """List the payments of a customer."""
        return CursorPaginator(self._client, self._async.get_payments(id, page_size=page_size, cursor=cursor))

    def get_outstanding_invoices(self, id: RecordRef) -> OutstandingInvoicesResponse:
        """List the invoices a customer still owes."""
        return self._run(self._async.get_outstanding_invoices, id)

    def get_many(
        self, refs: Iterable[RecordRef], *, concurrency: int = 50, on_unreadable: OnUnreadable | None = None
    ) -> list[Customer | MvmntError]:
        """Get many records at once, each by `get`; one failure does not hide the others."""
        handler = None if on_unreadable is None else in_thread(on_unreadable)
        return self._run(self._async.get_many, several(refs), concurrency=concurrency, on_unreadable=handler)

    def upsert(
        self,
        key: Key,
        body: CustomerInput | CustomerInputDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Upserted[Customer]:
        """Change the record that has a key, or create it if there is none."""
        return self._run(self._async.upsert, key, body, idempotency_key=idempotency_key)
