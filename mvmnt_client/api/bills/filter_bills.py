from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mvmnt._core.operation import Operation
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds

from ...client import Client
from ...models.bill_filter_request import BillFilterRequest
from ...models.filter_bills_response_200 import FilterBillsResponse200
from ...types import Response

OPERATION = Operation(id="filterBills", method="POST", path="/bills/filter", reads=True)
BODY: kinds.Schema[object] = kinds.ModelOf(BillFilterRequest)
RESPONSE: kinds.Schema[FilterBillsResponse200] = kinds.ModelOf(FilterBillsResponse200)


def request_arguments(_options: CallOptions, *, body: BillFilterRequest | Mapping[str, Any]) -> RequestArguments:
    return {
        "method": "POST",
        "url": "/bills/filter",
        "content": encode.encode_body(OPERATION, body, BODY, _options),
        "headers": {"Content-Type": "application/json"},
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    *, client: Client, body: BillFilterRequest | Mapping[str, Any]
) -> Response[FilterBillsResponse200]:
    """Call `filterBills` as `Bills.filter` does; the response has its status and headers."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(*, client: Client, body: BillFilterRequest | Mapping[str, Any]) -> FilterBillsResponse200:
    """Call `filterBills` as `Bills.filter` does."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return decode.decode_response(OPERATION, response, RESPONSE)
