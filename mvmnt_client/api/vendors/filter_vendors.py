from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mvmnt._core.operation import Operation
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds

from ...client import Client
from ...models.filter_vendors_response_200 import FilterVendorsResponse200
from ...models.vendor_filter_request import VendorFilterRequest
from ...types import Response

OPERATION = Operation(id="filterVendors", method="POST", path="/vendors/filter", reads=True, floats=True)
BODY: kinds.Schema[object] = kinds.ModelOf(VendorFilterRequest)
RESPONSE: kinds.Schema[FilterVendorsResponse200] = kinds.ModelOf(FilterVendorsResponse200)


def request_arguments(_options: CallOptions, *, body: VendorFilterRequest | Mapping[str, Any]) -> RequestArguments:
    return {
        "method": "POST",
        "url": "/vendors/filter",
        "content": encode.encode_body(OPERATION, body, BODY, _options),
        "headers": {"Content-Type": "application/json"},
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    *, client: Client, body: VendorFilterRequest | Mapping[str, Any]
) -> Response[FilterVendorsResponse200]:
    """Call `filterVendors` as `Vendors.filter` does; the response has its status and headers."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(*, client: Client, body: VendorFilterRequest | Mapping[str, Any]) -> FilterVendorsResponse200:
    """Call `filterVendors` as `Vendors.filter` does."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return decode.decode_response(OPERATION, response, RESPONSE)
