from __future__ import annotations

from collections.abc import Mapping as _Mapping
from typing import Any

from mvmnt._core.operation import Operation as _Operation
from mvmnt._http.call import call as _call
from mvmnt._http.client import RequestArguments as _RequestArguments
from mvmnt._http.idempotency import idempotency_key as _idempotency_key
from mvmnt._json import decode as _decode
from mvmnt._json import encode as _encode
from mvmnt._json import kinds as _json
from mvmnt._resources.record_ref import RecordRef
from mvmnt._resources.record_ref import lookup_by as _lookup_by
from mvmnt._resources.record_ref import path_segment as _path_segment

from ...client import Client
from ...models.revert_bill_request import RevertBillRequest
from ...models.revert_bill_response_200 import RevertBillResponse200
from ...types import Response

OPERATION = _Operation(
    id="revertBill",
    method="POST",
    path="/bills/{id}/revert",
    reads=False,
)
_EXTENSIONS = {"mvmnt": OPERATION}
BODY: _json.Schema[object] = _json.ModelOf(RevertBillRequest)
ANSWER: _json.Schema[RevertBillResponse200] = _json.ModelOf(RevertBillResponse200)


def _get_kwargs(
    id: RecordRef,
    *,
    body: RevertBillRequest | _Mapping[str, Any] | None = None,
    idempotency_key: str | None = None,
) -> _RequestArguments:
    return {
        "method": "POST",
        "url": "/bills/{id}/revert".format(
            id=_path_segment(
                id,
                "id",
                (
                    "aging-report",
                    "batch-approve",
                    "filter",
                ),
            ),
        )
        + _encode.encode_query(
            {
                "by": _lookup_by(id),
            }
        ),
        "content": _encode.encode_body(OPERATION, {} if body is None else body, BODY),
        "headers": {
            "Content-Type": "application/json",
            "Idempotency-Key": _idempotency_key(idempotency_key),
        },
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    id: RecordRef,
    *,
    client: Client,
    body: RevertBillRequest | _Mapping[str, Any] | None = None,
    idempotency_key: str | None = None,
) -> Response[RevertBillResponse200]:
    """Revert a bill and its payments.

    Deletes a bill together with all of its payments and sets the load carrier assignment or vended service back
    to `AWAITING_INVOICE`. It is meant for bills that were entered by mistake; to remove a bill only if it is
    unpaid, delete it instead.

    Calls `revertBill`, POST /bills/{id}/revert.

    Args:
        id: UUID of the record, or the key that the client gave it.
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.
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
            id,
            body=body,
            idempotency_key=idempotency_key,
        ),
    )
    return Response(
        response.status_code, response.content, response.headers, _decode.decode_response(OPERATION, response, ANSWER)
    )


async def asyncio(
    id: RecordRef,
    *,
    client: Client,
    body: RevertBillRequest | _Mapping[str, Any] | None = None,
    idempotency_key: str | None = None,
) -> RevertBillResponse200:
    """Revert a bill and its payments.

    Deletes a bill together with all of its payments and sets the load carrier assignment or vended service back
    to `AWAITING_INVOICE`. It is meant for bills that were entered by mistake; to remove a bill only if it is
    unpaid, delete it instead.

    Calls `revertBill`, POST /bills/{id}/revert.

    Args:
        id: UUID of the record, or the key that the client gave it.
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        The bill was reverted.

    Raises:
        AuthenticationError: The access token is missing, expired or invalid.
        NotFoundError: There is no such record, or the account may not see it.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    return (
        await asyncio_detailed(
            id,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
