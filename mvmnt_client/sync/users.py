"""People who work with the system as members of the organization."""

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

    from ..api.users import Users as _AsyncUsers
    from ..models.saved_search_lookup import SavedSearchLookup
    from ..models.search_sort_option import SearchSortOption
    from ..models.user import User
    from ..models.user_filter import UserFilter
    from ..models.user_input import UserInput
    from ..models.user_patch import UserPatch
    from ..models.user_search_criteria import UserSearchCriteria
    from ..models.user_search_request_format import UserSearchRequestFormat
    from ..models.user_search_row import UserSearchRow
    from ..typed_dicts import (
        SavedSearchLookupDict,
        SearchSortOptionDict,
        UserFilterDict,
        UserInputDict,
        UserPatchDict,
        UserSearchCriteriaDict,
    )


class Users(Resource):
    """People who work with the system as members of the organization.

    The methods are those of `mvmnt.Mvmnt.users`, without `await`; their arguments and errors are described there.
    """

    @property
    def _async(self) -> _AsyncUsers:
        resource: _AsyncUsers = self._client.in_loop.users
        return resource

    def filter(
        self,
        filter: UserFilter | UserFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[User]:
        """List the users that match a filter."""
        return FilterPaginator(self._client, self._async.filter(filter, page_size=page_size, cursor=cursor))

    def create(
        self, body: UserInput | UserInputDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> User:
        """Create a user in the organization."""
        return self._run(self._async.create, body=body, idempotency_key=idempotency_key)

    def get(self, id: RecordRef) -> User:
        """Get one user."""
        return self._run(self._async.get, id)

    def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Soft-delete a user."""
        self._run(self._async.delete, id, idempotency_key=idempotency_key)

    def update(
        self, id: RecordRef, body: UserPatch | UserPatchDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> User:
        """Update parts of one user."""
        return self._run(self._async.update, id, body=body, idempotency_key=idempotency_key)

    def search(
        self,
        criteria: UserSearchCriteria | UserSearchCriteriaDict | Mapping[str, Any] | None = None,
        *,
        sort: Sequence[SearchSortOption | SearchSortOptionDict | Mapping[str, Any]] | None = None,
        saved_search: SavedSearchLookup | SavedSearchLookupDict | Mapping[str, Any] | None = None,
        format: UserSearchRequestFormat | str | None = None,
        page_number: int = 1,
        page_size: int | None = None,
    ) -> PageNumberPaginator[User | UserSearchRow]:
        """Search the index of users."""
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
    ) -> list[User | MvmntError]:
        """Get many records at once, each by `get`; one failure does not hide the others."""
        handler = None if on_unreadable is None else in_thread(on_unreadable)
        return self._run(self._async.get_many, several(refs), concurrency=concurrency, on_unreadable=handler)

    def upsert(
        self, key: Key, body: UserInput | UserInputDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Upserted[User]:
        """Change the record that has a key, or create it if there is none."""
        return self._run(self._async.upsert, key, body, idempotency_key=idempotency_key)
