from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mvmnt._core.operation import Operation
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds

from ...client import Client
from ...models.credit_memo_filter_request import CreditMemoFilterRequest
from ...models.filter_credit_memos_response_200 import FilterCreditMemosResponse200
from ...types import Response

OPERATION = Operation(id="filterCreditMemos", method="POST", path="/credit-memos/filter", reads=True)
BODY: kinds.Schema[object] = kinds.ModelOf(CreditMemoFilterRequest)
RESPONSE: kinds.Schema[FilterCreditMemosResponse200] = kinds.ModelOf(FilterCreditMemosResponse200)


def request_arguments(_options: CallOptions, *, body: CreditMemoFilterRequest | Mapping[str, Any]) -> RequestArguments:
    return {
        "method": "POST",
        "url": "/credit-memos/filter",
        "content": encode.encode_body(OPERATION, body, BODY, _options),
        "headers": {"Content-Type": "application/json"},
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    *, client: Client, body: CreditMemoFilterRequest | Mapping[str, Any]
) -> Response[FilterCreditMemosResponse200]:
    """Call `filterCreditMemos` as `CreditMemos.filter` does; the response has its status and headers."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(*, client: Client, body: CreditMemoFilterRequest | Mapping[str, Any]) -> FilterCreditMemosResponse200:
    """Call `filterCreditMemos` as `CreditMemos.filter` does."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return decode.decode_response(OPERATION, response, RESPONSE)
