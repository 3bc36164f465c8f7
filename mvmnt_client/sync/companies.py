"""Companies of the organization, with their addresses and the text printed on their invoices."""

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

    from ..api.companies import Companies as _AsyncCompanies
    from ..models.company import Company
    from ..models.company_filter import CompanyFilter
    from ..models.company_input import CompanyInput
    from ..models.company_patch import CompanyPatch
    from ..typed_dicts import CompanyFilterDict, CompanyInputDict, CompanyPatchDict


class Companies(Resource):
    """Companies of the organization, with their addresses and the text printed on their invoices.

    The methods are those of `mvmnt.Mvmnt.companies`, without `await`; their arguments and errors are described there.
    """

    @property
    def _async(self) -> _AsyncCompanies:
        resource: _AsyncCompanies = self._client.in_loop.companies
        return resource

    def filter(
        self,
        filter: CompanyFilter | CompanyFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[Company]:
        """List the companies that match a filter."""
        return FilterPaginator(self._client, self._async.filter(filter, page_size=page_size, cursor=cursor))

    def create(
        self, body: CompanyInput | CompanyInputDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Company:
        """Create a company."""
        return self._run(self._async.create, body=body, idempotency_key=idempotency_key)

    def get(self, id: RecordRef) -> Company:
        """Get a company."""
        return self._run(self._async.get, id)

    def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Delete a company."""
        self._run(self._async.delete, id, idempotency_key=idempotency_key)

    def update(
        self,
        id: RecordRef,
        body: CompanyPatch | CompanyPatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Company:
        """Update a company."""
        return self._run(self._async.update, id, body=body, idempotency_key=idempotency_key)

    def get_many(
        self, refs: Iterable[RecordRef], *, concurrency: int = 50, on_unreadable: OnUnreadable | None = None
    ) -> list[Company | MvmntError]:
        """Get many records at once, each by `get`; one failure does not hide the others."""
        handler = None if on_unreadable is None else in_thread(on_unreadable)
        return self._run(self._async.get_many, several(refs), concurrency=concurrency, on_unreadable=handler)

    def upsert(
        self, key: Key, body: CompanyInput | CompanyInputDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Upserted[Company]:
        """Change the record that has a key, or create it if there is none."""
        return self._run(self._async.upsert, key, body, idempotency_key=idempotency_key)
