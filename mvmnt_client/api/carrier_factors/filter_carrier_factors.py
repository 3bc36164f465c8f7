from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mvmnt._core.operation import Operation
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds

from ...client import Client
from ...models.carrier_factor_filter_request import CarrierFactorFilterRequest
from ...models.filter_carrier_factors_response_200 import FilterCarrierFactorsResponse200
from ...types import Response

OPERATION = Operation(id="filterCarrierFactors", method="POST", path="/carrier-factors/filter", reads=True, floats=True)
BODY: kinds.Schema[object] = kinds.ModelOf(CarrierFactorFilterRequest)
RESPONSE: kinds.Schema[FilterCarrierFactorsResponse200] = kinds.ModelOf(FilterCarrierFactorsResponse200)


def request_arguments(
    _options: CallOptions, *, body: CarrierFactorFilterRequest | Mapping[str, Any]
) -> RequestArguments:
    return {
        "method": "POST",
        "url": "/carrier-factors/filter",
        "content": encode.encode_body(OPERATION, body, BODY, _options),
        "headers": {"Content-Type": "application/json"},
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    *, client: Client, body: CarrierFactorFilterRequest | Mapping[str, Any]
) -> Response[FilterCarrierFactorsResponse200]:
    """Call `filterCarrierFactors` as `CarrierFactors.filter` does; the response has its status and headers."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(
    *, client: Client, body: CarrierFactorFilterRequest | Mapping[str, Any]
) -> FilterCarrierFactorsResponse200:
    """Call `filterCarrierFactors` as `CarrierFactors.filter` does."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return decode.decode_response(OPERATION, response, RESPONSE)
