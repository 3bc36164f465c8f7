"""One search across shipments, customers, carriers, users and vendors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mvmnt._sync.paginators import PageNumberPaginator
from mvmnt._sync.resource import Resource

if TYPE_CHECKING:
    from ..api.search import Search as _AsyncSearch
    from ..models.global_search_object_type import GlobalSearchObjectType
    from ..models.global_search_row import GlobalSearchRow


class Search(Resource):
    """One search across shipments, customers, carriers, users and vendors.

    The methods are those of `mvmnt.Mvmnt.search`, without `await`; their arguments and errors are described there.
    """

    @property
    def _async(self) -> _AsyncSearch:
        resource: _AsyncSearch = self._client.in_loop.search
        return resource

    def global_search(
        self,
        query: str,
        *,
        objects: Sequence[GlobalSearchObjectType | str] | None = None,
        page_number: int = 1,
        page_size: int | None = None,
    ) -> PageNumberPaginator[GlobalSearchRow]:
        """Search several record types at once."""
        return PageNumberPaginator(
            self._client,
            self._async.global_search(query, objects=objects, page_number=page_number, page_size=page_size),
        )
