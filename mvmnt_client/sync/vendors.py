"""Providers of services other than carriage, such as warehousing or storage."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from mvmnt._sync.handlers import in_thread, several
from mvmnt._sync.paginators import FilterPaginator, PageNumberPaginator
from mvmnt._sync.resource import Resource

if TYPE_CHECKING:
    from mvmnt._resources.record_ref import Key, RecordRef
    from mvmnt._resources.unreadable import OnUnreadable
    from mvmnt._resources.upsert import Upserted
    from mvmnt.errors import MvmntError

    from ..api.vendors import Vendors as _AsyncVendors
    from ..models.outstanding_bills_for_payment_response import OutstandingBillsForPaymentResponse
    from ..models.outstanding_bills_response import OutstandingBillsResponse
    from ..models.saved_search_lookup import SavedSearchLookup
    from ..models.search_sort_option import SearchSortOption
    from ..models.vendor import Vendor
    from ..models.vendor_filter import VendorFilter
    from ..models.vendor_input import VendorInput
    from ..models.vendor_patch import VendorPatch
    from ..models.vendor_search_criteria import VendorSearchCriteria
    from ..models.vendor_search_request_format import VendorSearchRequestFormat
    from ..models.vendor_search_row import VendorSearchRow
    from ..typed_dicts import (
        SavedSearchLookupDict,
        SearchSortOptionDict,
        VendorFilterDict,
        VendorInputDict,
        VendorPatchDict,
        VendorSearchCriteriaDict,
    )


class Vendors(Resource):
    """Providers of services other than carriage, such as warehousing or storage.

    The methods are those of `mvmnt.Mvmnt.vendors`, without `await`; their arguments and errors are described there.
    """

    @property
    def _async(self) -> _AsyncVendors:
        resource: _AsyncVendors = self._client.in_loop.vendors
        return resource

    def filter(
        self,
        filter: VendorFilter | VendorFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[Vendor]:
        """List the vendors that match a filter."""
        return FilterPaginator(self._client, self._async.filter(filter, page_size=page_size, cursor=cursor))

    def create(
        self, body: VendorInput | VendorInputDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Vendor:
        """Create a vendor."""
        return self._run(self._async.create, body=body, idempotency_key=idempotency_key)

    def get(self, id: RecordRef) -> Vendor:
        """Get a vendor by id or key."""
        return self._run(self._async.get, id)

    def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Soft-delete a vendor."""
        self._run(self._async.delete, id, idempotency_key=idempotency_key)

    def update(
        self,
        id: RecordRef,
        body: VendorPatch | VendorPatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Vendor:
        """Update fields of a vendor."""
        return self._run(self._async.update, id, body=body, idempotency_key=idempotency_key)

    def search(
        self,
        criteria: VendorSearchCriteria | VendorSearchCriteriaDict | Mapping[str, Any] | None = None,
        *,
        sort: Sequence[SearchSortOption | SearchSortOptionDict | Mapping[str, Any]] | None = None,
        saved_search: SavedSearchLookup | SavedSearchLookupDict | Mapping[str, Any] | None = None,
        format: VendorSearchRequestFormat | str | None = None,
        page_number: int = 1,
        page_size: int | None = None,
    ) -> PageNumberPaginator[Vendor | VendorSearchRow]:
        """Search vendors in the search index."""
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

    def get_outstanding_bills(self, id: RecordRef) -> OutstandingBillsResponse:
        """List a vendor's outstanding bills."""
        return self._run(self._async.get_outstanding_bills, id)

    def get_bills_for_payment(self, id: RecordRef) -> OutstandingBillsForPaymentResponse:
        """List a vendor's bills ready for payment."""
        return self._run(self._async.get_bills_for_payment, id)

    def get_many(
        self, refs: Iterable[RecordRef], *, concurrency: int = 50, on_unreadable: OnUnreadable | None = None
    ) -> list[Vendor | MvmntError]:
        """Get many records at once, each by `get`; one failure does not hide the others."""
        handler = None if on_unreadable is None else in_thread(on_unreadable)
        return self._run(self._async.get_many, several(refs), concurrency=concurrency, on_unreadable=handler)

    def upsert(
        self, key: Key, body: VendorInput | VendorInputDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Upserted[Vendor]:
        """Change the record that has a key, or create it if there is none."""
        return self._run(self._async.upsert, key, body, idempotency_key=idempotency_key)
