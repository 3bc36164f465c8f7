from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mvmnt._core.operation import Operation
from mvmnt._http import idempotency
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds

from ...client import Client
from ...models.credit_memo import CreditMemo
from ...models.credit_memo_input import CreditMemoInput
from ...types import Response

OPERATION = Operation(id="createCreditMemo", method="POST", path="/credit-memos", reads=False)
BODY: kinds.Schema[object] = kinds.ModelOf(CreditMemoInput)
RESPONSE: kinds.Schema[CreditMemo] = kinds.ModelOf(CreditMemo)


def request_arguments(
    _options: CallOptions, *, body: CreditMemoInput | Mapping[str, Any], idempotency_key: str | None = None
) -> RequestArguments:
    return {
        "method": "POST",
        "url": "/credit-memos",
        "content": encode.encode_body(OPERATION, body, BODY, _options),
        "headers": {
            "Content-Type": "application/json",
            "Idempotency-Key": idempotency.idempotency_key(idempotency_key, _options.idempotency_key),
        },
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    *, client: Client, body: CreditMemoInput | Mapping[str, Any], idempotency_key: str | None = None
) -> Response[CreditMemo]:
    """Call `createCreditMemo` as `CreditMemos.create` does; the response has its status and headers."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(client.options, body=body, idempotency_key=idempotency_key),
    )
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(
    *, client: Client, body: CreditMemoInput | Mapping[str, Any], idempotency_key: str | None = None
) -> CreditMemo:
    """Call `createCreditMemo` as `CreditMemos.create` does."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(client.options, body=body, idempotency_key=idempotency_key),
    )
    return decode.decode_response(OPERATION, response, RESPONSE)
