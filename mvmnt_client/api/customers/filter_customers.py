from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mvmnt._core.operation import Operation
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds

from ...client import Client
from ...models.customer_filter_request import CustomerFilterRequest
from ...models.filter_customers_response_200 import FilterCustomersResponse200
from ...types import Response

OPERATION = Operation(id="filterCustomers", method="POST", path="/customers/filter", reads=True, floats=True)
BODY: kinds.Schema[object] = kinds.ModelOf(CustomerFilterRequest)
RESPONSE: kinds.Schema[FilterCustomersResponse200] = kinds.PageOf(FilterCustomersResponse200, "pagination")


def request_arguments(_options: CallOptions, *, body: CustomerFilterRequest | Mapping[str, Any]) -> RequestArguments:
    return {
        "method": "POST",
        "url": "/customers/filter",
        "content": encode.encode_body(OPERATION, body, BODY, _options),
        "headers": {"Content-Type": "application/json"},
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    *, client: Client, body: CustomerFilterRequest | Mapping[str, Any]
) -> Response[FilterCustomersResponse200]:
    """Call `filterCustomers` as `Customers.filter` does; the response has its status and headers."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(*, client: Client, body: CustomerFilterRequest | Mapping[str, Any]) -> FilterCustomersResponse200:
    """Call `filterCustomers` as `Customers.filter` does."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return decode.decode_response(OPERATION, response, RESPONSE)
