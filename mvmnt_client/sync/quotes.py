"""Price quotes for customers, which can be turned into shipments."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from mvmnt._sync.handlers import in_thread, several
from mvmnt._sync.paginators import FilterPaginator
from mvmnt._sync.resource import Resource

if TYPE_CHECKING:
    from mvmnt._resources.record_ref import RecordRef
    from mvmnt._resources.unreadable import OnUnreadable
    from mvmnt.errors import MvmntError

    from ..api.quotes import Quotes as _AsyncQuotes
    from ..models.convert_to_shipment_request import ConvertToShipmentRequest
    from ..models.convert_to_shipment_response import ConvertToShipmentResponse
    from ..models.quote import Quote
    from ..models.quote_filter import QuoteFilter
    from ..models.quote_input import QuoteInput
    from ..models.quote_patch import QuotePatch
    from ..typed_dicts import ConvertToShipmentRequestDict, QuoteFilterDict, QuoteInputDict, QuotePatchDict


class Quotes(Resource):
    """Price quotes for customers, which can be turned into shipments.

    The methods are those of `mvmnt.Mvmnt.quotes`, without `await`; their arguments and errors are described there.
    """

    @property
    def _async(self) -> _AsyncQuotes:
        resource: _AsyncQuotes = self._client.in_loop.quotes
        return resource

    def filter(
        self,
        filter: QuoteFilter | QuoteFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[Quote]:
        """List the quotes that match a filter."""
        return FilterPaginator(self._client, self._async.filter(filter, page_size=page_size, cursor=cursor))

    def create(
        self, body: QuoteInput | QuoteInputDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Quote:
        """Create a quote together with its order."""
        return self._run(self._async.create, body=body, idempotency_key=idempotency_key)

    def get(self, id: RecordRef) -> Quote:
        """Get a quote."""
        return self._run(self._async.get, id)

    def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Delete a quote and its orders."""
        self._run(self._async.delete, id, idempotency_key=idempotency_key)

    def update(
        self,
        id: RecordRef,
        body: QuotePatch | QuotePatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Quote:
        """Change a quote or its status."""
        return self._run(self._async.update, id, body=body, idempotency_key=idempotency_key)

    def convert_to_shipment(
        self,
        id: RecordRef,
        body: ConvertToShipmentRequest | ConvertToShipmentRequestDict | Mapping[str, Any] | None = None,
        *,
        idempotency_key: str | None = None,
    ) -> ConvertToShipmentResponse:
        """Convert a quote into a shipment."""
        return self._run(self._async.convert_to_shipment, id, body=body, idempotency_key=idempotency_key)

    def get_many(
        self, refs: Iterable[RecordRef], *, concurrency: int = 50, on_unreadable: OnUnreadable | None = None
    ) -> list[Quote | MvmntError]:
        """Get many records at once, each by `get`; one failure does not hide the others."""
        handler = None if on_unreadable is None else in_thread(on_unreadable)
        return self._run(self._async.get_many, several(refs), concurrency=concurrency, on_unreadable=handler)
