from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mvmnt._core.operation import Operation
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds

from ...client import Client
from ...models.filter_vendor_payment_methods_response_200 import FilterVendorPaymentMethodsResponse200
from ...models.vendor_payment_method_filter_request import VendorPaymentMethodFilterRequest
from ...types import Response

OPERATION = Operation(
    id="filterVendorPaymentMethods", method="POST", path="/vendor-payment-methods/filter", reads=True, floats=True
)
BODY: kinds.Schema[object] = kinds.ModelOf(VendorPaymentMethodFilterRequest)
RESPONSE: kinds.Schema[FilterVendorPaymentMethodsResponse200] = kinds.ModelOf(FilterVendorPaymentMethodsResponse200)


def request_arguments(
    _options: CallOptions, *, body: VendorPaymentMethodFilterRequest | Mapping[str, Any]
) -> RequestArguments:
    return {
        "method": "POST",
        "url": "/vendor-payment-methods/filter",
        "content": encode.encode_body(OPERATION, body, BODY, _options),
        "headers": {"Content-Type": "application/json"},
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    *, client: Client, body: VendorPaymentMethodFilterRequest | Mapping[str, Any]
) -> Response[FilterVendorPaymentMethodsResponse200]:
    """Call `filterVendorPaymentMethods` as `VendorPaymentMethods.filter` does; the response has its status and headers."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(
    *, client: Client, body: VendorPaymentMethodFilterRequest | Mapping[str, Any]
) -> FilterVendorPaymentMethodsResponse200:
    """Call `filterVendorPaymentMethods` as `VendorPaymentMethods.filter` does."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return decode.decode_response(OPERATION, response, RESPONSE)
