"""Pickup and delivery points of customers, such as warehouses."""

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

    from ..api.locations import Locations as _AsyncLocations
    from ..models.location import Location
    from ..models.location_filter import LocationFilter
    from ..models.location_input import LocationInput
    from ..models.location_patch import LocationPatch
    from ..models.location_search_criteria import LocationSearchCriteria
    from ..models.location_search_request_format import LocationSearchRequestFormat
    from ..models.location_search_row import LocationSearchRow
    from ..models.saved_search_lookup import SavedSearchLookup
    from ..models.search_sort_option import SearchSortOption
    from ..typed_dicts import (
        LocationFilterDict,
        LocationInputDict,
        LocationPatchDict,
        LocationSearchCriteriaDict,
        SavedSearchLookupDict,
        SearchSortOptionDict,
    )


class Locations(Resource):
    """Pickup and delivery points of customers, such as warehouses.

    The methods are those of `mvmnt.Mvmnt.locations`, without `await`; their arguments and errors are described there.
    """

    @property
    def _async(self) -> _AsyncLocations:
        resource: _AsyncLocations = self._client.in_loop.locations
        return resource

    def filter(
        self,
        filter: LocationFilter | LocationFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[Location]:
        """List the locations that match a filter."""
        return FilterPaginator(self._client, self._async.filter(filter, page_size=page_size, cursor=cursor))

    def create(
        self, body: LocationInput | LocationInputDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Location:
        """Create a location that a customer owns."""
        return self._run(self._async.create, body=body, idempotency_key=idempotency_key)

    def get(self, id: RecordRef) -> Location:
        """Get one location."""
        return self._run(self._async.get, id)

    def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Soft-delete a location."""
        self._run(self._async.delete, id, idempotency_key=idempotency_key)

    def update(
        self,
        id: RecordRef,
        body: LocationPatch | LocationPatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Location:
        """Update parts of one location."""
        return self._run(self._async.update, id, body=body, idempotency_key=idempotency_key)

    def search(
        self,
        criteria: LocationSearchCriteria | LocationSearchCriteriaDict | Mapping[str, Any] | None = None,
        *,
        sort: Sequence[SearchSortOption | SearchSortOptionDict | Mapping[str, Any]] | None = None,
        saved_search: SavedSearchLookup | SavedSearchLookupDict | Mapping[str, Any] | None = None,
        format: LocationSearchRequestFormat | str | None = None,
        page_number: int = 1,
        page_size: int | None = None,
    ) -> PageNumberPaginator[Location | LocationSearchRow]:
        """Search the index of locations."""
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

    def get_many(
        self, refs: Iterable[RecordRef], *, concurrency: int = 50, on_unreadable: OnUnreadable | None = None
    ) -> list[Location | MvmntError]:
        """Get many records at once, each by `get`; one failure does not hide the others."""
        handler = None if on_unreadable is None else in_thread(on_unreadable)
        return self._run(self._async.get_many, several(refs), concurrency=concurrency, on_unreadable=handler)

    def upsert(
        self,
        key: Key,
        body: LocationInput | LocationInputDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Upserted[Location]:
        """Change the record that has a key, or create it if there is none."""
        return self._run(self._async.upsert, key, body, idempotency_key=idempotency_key)
