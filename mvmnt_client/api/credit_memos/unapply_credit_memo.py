from __future__ import annotations

from uuid import UUID

from mvmnt._core.operation import Operation as _Operation
from mvmnt._http.call import call as _call
from mvmnt._http.client import RequestArguments as _RequestArguments
from mvmnt._http.idempotency import idempotency_key as _idempotency_key
from mvmnt._json import decode as _decode
from mvmnt._json import kinds as _json
from mvmnt._resources.record_ref import Id, RecordRef
from mvmnt._resources.record_ref import path_segment as _path_segment
from mvmnt._resources.record_ref import uuid_segment as _uuid_segment

from ...client import Client
from ...models.credit_memo import CreditMemo
from ...types import Response

OPERATION = _Operation(
    id="unapplyCreditMemo",
    method="DELETE",
    path="/credit-memos/{creditMemoId}/applications/{applicationId}",
    reads=False,
)
_EXTENSIONS = {"mvmnt": OPERATION}
ANSWER: _json.Schema[CreditMemo] = _json.ModelOf(CreditMemo)


def _get_kwargs(
    credit_memo_id: RecordRef,
    application_id: Id | UUID | str,
    *,
    idempotency_key: str | None = None,
) -> _RequestArguments:
    return {
        "method": "DELETE",
        "url": "/credit-memos/{credit_memo_id}/applications/{application_id}".format(
            credit_memo_id=_path_segment(credit_memo_id, "credit_memo_id", ("filter",)),
            application_id=_uuid_segment(application_id, "application_id"),
        ),
        "headers": {
            "Idempotency-Key": _idempotency_key(idempotency_key),
        },
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    credit_memo_id: RecordRef,
    application_id: Id | UUID | str,
    *,
    client: Client,
    idempotency_key: str | None = None,
) -> Response[CreditMemo]:
    """Take an applied credit back.

    Deletes one application of a credit memo. The remaining balance of the credit memo and the open balance of
    the invoice rise again, and the status of the order may be set back if its invoice thereby becomes unpaid.
    Unlike most other DELETE operations, this one answers 200 with a body.

    Calls `unapplyCreditMemo`, DELETE /credit-memos/{creditMemoId}/applications/{applicationId}.

    Args:
        credit_memo_id: Identifier of the credit memo.
        application_id: UUID of the application to undo.
        client: the client to send with, `mvmnt.generated`.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        The answer with its status and headers.

    Raises:
        AuthenticationError: The access token is missing, expired or invalid.
        NotFoundError: There is no such record, or the account may not see it.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    response = await _call(
        client.get_async_httpx_client(),
        OPERATION,
        **_get_kwargs(
            credit_memo_id,
            application_id,
            idempotency_key=idempotency_key,
        ),
    )
    return Response(
        response.status_code, response.content, response.headers, _decode.decode_response(OPERATION, response, ANSWER)
    )


async def asyncio(
    credit_memo_id: RecordRef,
    application_id: Id | UUID | str,
    *,
    client: Client,
    idempotency_key: str | None = None,
) -> CreditMemo:
    """Take an applied credit back.

    Deletes one application of a credit memo. The remaining balance of the credit memo and the open balance of
    the invoice rise again, and the status of the order may be set back if its invoice thereby becomes unpaid.
    Unlike most other DELETE operations, this one answers 200 with a body.

    Calls `unapplyCreditMemo`, DELETE /credit-memos/{creditMemoId}/applications/{applicationId}.

    Args:
        credit_memo_id: Identifier of the credit memo.
        application_id: UUID of the application to undo.
        client: the client to send with, `mvmnt.generated`.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        The credit memo after the application was undone.

    Raises:
        AuthenticationError: The access token is missing, expired or invalid.
        NotFoundError: There is no such record, or the account may not see it.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    return (
        await asyncio_detailed(
            credit_memo_id,
            application_id,
            client=client,
            idempotency_key=idempotency_key,
        )
    ).parsed
