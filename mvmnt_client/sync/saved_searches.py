"""Stored search configurations, private to one user or public in the organization."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mvmnt._sync.handlers import in_thread, several
from mvmnt._sync.paginators import FilterPaginator
from mvmnt._sync.resource import Resource

if TYPE_CHECKING:
    from mvmnt._resources.record_ref import Id
    from mvmnt._resources.unreadable import OnUnreadable
    from mvmnt.errors import MvmntError

    from ..api.saved_searches import SavedSearches as _AsyncSavedSearches
    from ..models.saved_search import SavedSearch
    from ..models.saved_search_filter import SavedSearchFilter
    from ..models.saved_search_input import SavedSearchInput
    from ..models.saved_search_patch import SavedSearchPatch
    from ..typed_dicts import SavedSearchFilterDict, SavedSearchInputDict, SavedSearchPatchDict


class SavedSearches(Resource):
    """Stored search configurations, private to one user or public in the organization.

    The methods are those of `mvmnt.Mvmnt.saved_searches`, without `await`; their arguments and errors are described there.
    """

    @property
    def _async(self) -> _AsyncSavedSearches:
        resource: _AsyncSavedSearches = self._client.in_loop.saved_searches
        return resource

    def filter(
        self,
        filter: SavedSearchFilter | SavedSearchFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[SavedSearch]:
        """List the saved searches that match a filter."""
        return FilterPaginator(self._client, self._async.filter(filter, page_size=page_size, cursor=cursor))

    def create(
        self, body: SavedSearchInput | SavedSearchInputDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> SavedSearch:
        """Create a saved search."""
        return self._run(self._async.create, body=body, idempotency_key=idempotency_key)

    def get(self, id: Id | UUID | str) -> SavedSearch:
        """Get a saved search by id."""
        return self._run(self._async.get, id)

    def delete(self, id: Id | UUID | str, *, idempotency_key: str | None = None) -> None:
        """Delete a saved search permanently."""
        self._run(self._async.delete, id, idempotency_key=idempotency_key)

    def update(
        self,
        id: Id | UUID | str,
        body: SavedSearchPatch | SavedSearchPatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> SavedSearch:
        """Update fields of a saved search."""
        return self._run(self._async.update, id, body=body, idempotency_key=idempotency_key)

    def get_many(
        self, refs: Iterable[Id | UUID | str], *, concurrency: int = 50, on_unreadable: OnUnreadable | None = None
    ) -> list[SavedSearch | MvmntError]:
        """Get many records at once, each by `get`; one failure does not hide the others."""
        handler = None if on_unreadable is None else in_thread(on_unreadable)
        return self._run(self._async.get_many, several(refs), concurrency=concurrency, on_unreadable=handler)
