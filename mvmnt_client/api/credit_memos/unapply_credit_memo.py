from __future__ import annotations

from uuid import UUID

from mvmnt._core.operation import Operation
from mvmnt._http import idempotency
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, kinds
from mvmnt._resources.path_segment import path_segment, uuid_segment
from mvmnt._resources.record_ref import Id, RecordRef

from ...client import Client
from ...models.credit_memo import CreditMemo
from ...types import Response

OPERATION = Operation(
    id="unapplyCreditMemo",
    method="DELETE",
    path="/credit-memos/{creditMemoId}/applications/{applicationId}",
    reads=False,
)
RESPONSE: kinds.Schema[CreditMemo] = kinds.ModelOf(CreditMemo)


def request_arguments(
    _options: CallOptions,
    credit_memo_id: RecordRef,
    application_id: Id | UUID | str,
    *,
    idempotency_key: str | None = None,
) -> RequestArguments:
    return {
        "method": "DELETE",
        "url": "/credit-memos/{credit_memo_id}/applications/{application_id}".format(
            credit_memo_id=path_segment(credit_memo_id, "credit_memo_id", ("filter",)),
            application_id=uuid_segment(application_id, "application_id"),
        ),
        "headers": {"Idempotency-Key": idempotency.idempotency_key(idempotency_key, _options.idempotency_key)},
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    credit_memo_id: RecordRef, application_id: Id | UUID | str, *, client: Client, idempotency_key: str | None = None
) -> Response[CreditMemo]:
    """Call `unapplyCreditMemo` as `CreditMemos.unapply` does; the response has its status and headers."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(client.options, credit_memo_id, application_id, idempotency_key=idempotency_key),
    )
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(
    credit_memo_id: RecordRef, application_id: Id | UUID | str, *, client: Client, idempotency_key: str | None = None
) -> CreditMemo:
    """Call `unapplyCreditMemo` as `CreditMemos.unapply` does."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(client.options, credit_memo_id, application_id, idempotency_key=idempotency_key),
    )
    return decode.decode_response(OPERATION, response, RESPONSE)
