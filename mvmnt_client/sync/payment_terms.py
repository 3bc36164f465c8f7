"""Terms that say in how many days a payment falls due."""

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

    from ..api.payment_terms import PaymentTerms as _AsyncPaymentTerms
    from ..models.payment_term import PaymentTerm
    from ..models.payment_term_filter import PaymentTermFilter
    from ..models.payment_term_input import PaymentTermInput
    from ..models.payment_term_patch import PaymentTermPatch
    from ..typed_dicts import PaymentTermFilterDict, PaymentTermInputDict, PaymentTermPatchDict


class PaymentTerms(Resource):
    """Terms that say in how many days a payment falls due.

    The methods are those of `mvmnt.Mvmnt.payment_terms`, without `await`; their arguments and errors are described there.
    """

    @property
    def _async(self) -> _AsyncPaymentTerms:
        resource: _AsyncPaymentTerms = self._client.in_loop.payment_terms
        return resource

    def filter(
        self,
        filter: PaymentTermFilter | PaymentTermFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[PaymentTerm]:
        """List the payment terms that match a filter."""
        return FilterPaginator(self._client, self._async.filter(filter, page_size=page_size, cursor=cursor))

    def create(
        self, body: PaymentTermInput | PaymentTermInputDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> PaymentTerm:
        """Create a payment term."""
        return self._run(self._async.create, body=body, idempotency_key=idempotency_key)

    def get(self, id: RecordRef) -> PaymentTerm:
        """Get one payment term."""
        return self._run(self._async.get, id)

    def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Soft-delete a payment term."""
        self._run(self._async.delete, id, idempotency_key=idempotency_key)

    def update(
        self,
        id: RecordRef,
        body: PaymentTermPatch | PaymentTermPatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> PaymentTerm:
        """Update parts of one payment term."""
        return self._run(self._async.update, id, body=body, idempotency_key=idempotency_key)

    def get_many(
        self, refs: Iterable[RecordRef], *, concurrency: int = 50, on_unreadable: OnUnreadable | None = None
    ) -> list[PaymentTerm | MvmntError]:
        """Get many records at once, each by `get`; one failure does not hide the others."""
        handler = None if on_unreadable is None else in_thread(on_unreadable)
        return self._run(self._async.get_many, several(refs), concurrency=concurrency, on_unreadable=handler)

    def upsert(
        self,
        key: Key,
        body: PaymentTermInput | PaymentTermInputDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Upserted[PaymentTerm]:
        """Change the record that has a key, or create it if there is none."""
        return self._run(self._async.upsert, key, body, idempotency_key=idempotency_key)
