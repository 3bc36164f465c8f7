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
from ...models.approve_bills_request import ApproveBillsRequest
from ...models.approve_bills_response import ApproveBillsResponse
from ...types import Response

OPERATION = Operation(id="batchApproveBills", method="POST", path="/bills/batch-approve", reads=False)
BODY: kinds.Schema[object] = kinds.ModelOf(ApproveBillsRequest)
RESPONSE: kinds.Schema[ApproveBillsResponse] = kinds.ModelOf(ApproveBillsResponse)


def request_arguments(
    _options: CallOptions, *, body: ApproveBillsRequest | Mapping[str, Any], idempotency_key: str | None = None
) -> RequestArguments:
    return {
        "method": "POST",
        "url": "/bills/batch-approve",
        "content": encode.encode_body(OPERATION, body, BODY, _options),
        "headers": {
            "Content-Type": "application/json",
            "Idempotency-Key": idempotency.idempotency_key(idempotency_key, _options.idempotency_key),
        },
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    *, client: Client, body: ApproveBillsRequest | Mapping[str, Any], idempotency_key: str | None = None
) -> Response[ApproveBillsResponse]:
    """Call `batchApproveBills` as `Bills.batch_approve` does; the response has its status and headers."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(client.options, body=body, idempotency_key=idempotency_key),
    )
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(
    *, client: Client, body: ApproveBillsRequest | Mapping[str, Any], idempotency_key: str | None = None
) -> ApproveBillsResponse:
    """Call `batchApproveBills` as `Bills.batch_approve` does."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(client.options, body=body, idempotency_key=idempotency_key),
    )
    return decode.decode_response(OPERATION, response, RESPONSE)
