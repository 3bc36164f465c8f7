"""Credits granted to customers, which can be used on their invoices (accounts receivable)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mvmnt._sync.handlers import in_thread, several
from mvmnt._sync.paginators import FilterPaginator
from mvmnt._sync.resource import Resource

if TYPE_CHECKING:
    from mvmnt._resources.record_ref import Id, RecordRef
    from mvmnt._resources.unreadable import OnUnreadable
    from mvmnt.errors import MvmntError

    from ..api.credit_memos import CreditMemos as _AsyncCreditMemos
    from ..models.apply_credit_request import ApplyCreditRequest
    from ..models.apply_credit_response import ApplyCreditResponse
    from ..models.credit_memo import CreditMemo
    from ..models.credit_memo_filter import CreditMemoFilter
    from ..models.credit_memo_input import CreditMemoInput
    from ..models.credit_memo_patch import CreditMemoPatch
    from ..models.get_credit_memo_applications_response_200 import GetCreditMemoApplicationsResponse200
    from ..models.void_credit_memo_request import VoidCreditMemoRequest
    from ..typed_dicts import (
        ApplyCreditRequestDict,
        CreditMemoFilterDict,
        CreditMemoInputDict,
        CreditMemoPatchDict,
        VoidCreditMemoRequestDict,
    )


class CreditMemos(Resource):
    """Credits granted to customers, which can be used on their invoices (accounts receivable).

    The methods are those of `mvmnt.Mvmnt.credit_memos`, without `await`; their arguments and errors are described there.
    """

    @property
    def _async(self) -> _AsyncCreditMemos:
        resource: _AsyncCreditMemos = self._client.in_loop.credit_memos
        return resource

    def filter(
        self,
        filter: CreditMemoFilter | CreditMemoFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[CreditMemo]:
        """List the credit memos that match a filter."""
        return FilterPaginator(self._client, self._async.filter(filter, page_size=page_size, cursor=cursor))

    def create(
        self, body: CreditMemoInput | CreditMemoInputDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> CreditMemo:
        """Issue a credit memo to a customer."""
        return self._run(self._async.create, body=body, idempotency_key=idempotency_key)

    def get(self, id: RecordRef) -> CreditMemo:
        """Get a credit memo."""
        return self._run(self._async.get, id)

    def update(
        self,
        id: RecordRef,
        body: CreditMemoPatch | CreditMemoPatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> CreditMemo:
        """Update a credit memo."""
        return self._run(self._async.update, id, body=body, idempotency_key=idempotency_key)

    def void(
        self,
        id: RecordRef,
        body: VoidCreditMemoRequest | VoidCreditMemoRequestDict | Mapping[str, Any] | None = None,
        *,
        idempotency_key: str | None = None,
    ) -> CreditMemo:
        """Void an unused credit memo."""
        return self._run(self._async.void, id, body=body, idempotency_key=idempotency_key)

    def apply(
        self,
        id: RecordRef,
        body: ApplyCreditRequest | ApplyCreditRequestDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> ApplyCreditResponse:
        """Apply a credit memo to an invoice."""
        return self._run(self._async.apply, id, body=body, idempotency_key=idempotency_key)

    def get_applications(self, id: RecordRef) -> GetCreditMemoApplicationsResponse200:
        """List the applications of a credit memo."""
        return self._run(self._async.get_applications, id)

    def unapply(
        self, credit_memo_id: RecordRef, application_id: Id | UUID | str, *, idempotency_key: str | None = None
    ) -> CreditMemo:
        """Take an applied credit back."""
        return self._run(self._async.unapply, credit_memo_id, application_id, idempotency_key=idempotency_key)

    def get_many(
        self, refs: Iterable[RecordRef], *, concurrency: int = 50, on_unreadable: OnUnreadable | None = None
    ) -> list[CreditMemo | MvmntError]:
        """Get many records at once, each by `get`; one failure does not hide the others."""
        handler = None if on_unreadable is None else in_thread(on_unreadable)
        return self._run(self._async.get_many, several(refs), concurrency=concurrency, on_unreadable=handler)
