from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mvmnt._core.operation import Operation
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds

from ...client import Client
from ...models.carrier_payment_method_filter_request import CarrierPaymentMethodFilterRequest
from ...models.filter_carrier_payment_methods_response_200 import FilterCarrierPaymentMethodsResponse200
from ...types import Response

OPERATION = Operation(
    id="filterCarrierPaymentMethods", method="POST", path="/carrier-payment-methods/filter", reads=True, floats=True
)
BODY: kinds.Schema[object] = kinds.ModelOf(CarrierPaymentMethodFilterRequest)
RESPONSE: kinds.Schema[FilterCarrierPaymentMethodsResponse200] = kinds.ModelOf(FilterCarrierPaymentMethodsResponse200)


def request_arguments(
    _options: CallOptions, *, body: CarrierPaymentMethodFilterRequest | Mapping[str, Any]
) -> RequestArguments:
    return {
        "method": "POST",
        "url": "/carrier-payment-methods/filter",
        "content": encode.encode_body(OPERATION, body, BODY, _options),
        "headers": {"Content-Type": "application/json"},
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    *, client: Client, body: CarrierPaymentMethodFilterRequest | Mapping[str, Any]
) -> Response[FilterCarrierPaymentMethodsResponse200]:
    """Call `filterCarrierPaymentMethods` as `CarrierPaymentMethods.filter` does; the response has its status and headers."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(
    *, client: Client, body: CarrierPaymentMethodFilterRequest | Mapping[str, Any]
) -> FilterCarrierPaymentMethodsResponse200:
    """Call `filterCarrierPaymentMethods` as `CarrierPaymentMethods.filter` does."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return decode.decode_response(OPERATION, response, RESPONSE)
