from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mvmnt._core.operation import Operation
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds

from ...client import Client
from ...models.filter_shipments_response_200 import FilterShipmentsResponse200
from ...models.shipment_filter_request import ShipmentFilterRequest
from ...types import Response

OPERATION = Operation(id="filterShipments", method="POST", path="/shipments/filter", reads=True)
BODY: kinds.Schema[object] = kinds.ModelOf(ShipmentFilterRequest)
RESPONSE: kinds.Schema[FilterShipmentsResponse200] = kinds.ModelOf(FilterShipmentsResponse200)


def request_arguments(_options: CallOptions, *, body: ShipmentFilterRequest | Mapping[str, Any]) -> RequestArguments:
    return {
        "method": "POST",
        "url": "/shipments/filter",
        "content": encode.encode_body(OPERATION, body, BODY, _options),
        "headers": {"Content-Type": "application/json"},
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    *, client: Client, body: ShipmentFilterRequest | Mapping[str, Any]
) -> Response[FilterShipmentsResponse200]:
    """Call `filterShipments` as `Shipments.filter` does; the response has its status and headers."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(*, client: Client, body: ShipmentFilterRequest | Mapping[str, Any]) -> FilterShipmentsResponse200:
    """Call `filterShipments` as `Shipments.filter` does."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return decode.decode_response(OPERATION, response, RESPONSE)
