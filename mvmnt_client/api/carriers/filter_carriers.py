from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mvmnt._core.operation import Operation
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds

from ...client import Client
from ...models.carrier_filter_request import CarrierFilterRequest
from ...models.filter_carriers_response_200 import FilterCarriersResponse200
from ...types import Response

OPERATION = Operation(id="filterCarriers", method="POST", path="/carriers/filter", reads=True, floats=True)
BODY: kinds.Schema[object] = kinds.ModelOf(CarrierFilterRequest)
RESPONSE: kinds.Schema[FilterCarriersResponse200] = kinds.ModelOf(FilterCarriersResponse200)


def request_arguments(_options: CallOptions, *, body: CarrierFilterRequest | Mapping[str, Any]) -> RequestArguments:
    return {
        "method": "POST",
        "url": "/carriers/filter",
        "content": encode.encode_body(OPERATION, body, BODY, _options),
        "headers": {"Content-Type": "application/json"},
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    *, client: Client, body: CarrierFilterRequest | Mapping[str, Any]
) -> Response[FilterCarriersResponse200]:
    """Call `filterCarriers` as `Carriers.filter` does; the response has its status and headers."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(*, client: Client, body: CarrierFilterRequest | Mapping[str, Any]) -> FilterCarriersResponse200:
    """Call `filterCarriers` as `Carriers.filter` does."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return decode.decode_response(OPERATION, response, RESPONSE)
