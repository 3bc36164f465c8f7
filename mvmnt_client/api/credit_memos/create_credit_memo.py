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

from ...client import Client
from ...models.credit_memo import CreditMemo
from ...models.credit_memo_input import CreditMemoInput
from ...types import Response

OPERATION = _Operation(
    id="createCreditMemo",
    method="POST",
    path="/credit-memos",
    reads=False,
)
_EXTENSIONS = {"mvmnt": OPERATION}
BODY: _json.Schema[object] = _json.ModelOf(CreditMemoInput)
ANSWER: _json.Schema[CreditMemo] = _json.ModelOf(CreditMemo)


def _get_kwargs(
    *,
    body: CreditMemoInput | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> _RequestArguments:
    return {
        "method": "POST",
        "url": "/credit-memos",
        "content": _encode.encode_body(OPERATION, body, BODY),
        "headers": {
            "Content-Type": "application/json",
            "Idempotency-Key": _idempotency_key(idempotency_key),
        },
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    *,
    client: Client,
    body: CreditMemoInput | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> Response[CreditMemo]:
    """Issue a credit memo to a customer.

    Grants a customer a credit that can be used on invoices later, for example for a refund, a service
    adjustment, a promotion or a manual correction. There is no need to call this after an overpayment: the
    credit memo for that is created automatically.

    Calls `createCreditMemo`, POST /credit-memos.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        The answer with its status and headers.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        ValidationError: Validation failed; `details` names each offending field.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    response = await _call(
        client.get_async_httpx_client(),
        OPERATION,
        **_get_kwargs(
            body=body,
            idempotency_key=idempotency_key,
        ),
    )
    return Response(
        response.status_code, response.content, response.headers, _decode.decode_response(OPERATION, response, ANSWER)
    )


async def asyncio(
    *,
    client: Client,
    body: CreditMemoInput | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> CreditMemo:
    """Issue a credit memo to a customer.

    Grants a customer a credit that can be used on invoices later, for example for a refund, a service
    adjustment, a promotion or a manual correction. There is no need to call this after an overpayment: the
    credit memo for that is created automatically.

    Calls `createCreditMemo`, POST /credit-memos.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        The new credit memo.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        ValidationError: Validation failed; `details` names each offending field.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
