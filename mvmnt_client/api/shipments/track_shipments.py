from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mvmnt._core.operation import Operation
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds

from ...client import Client
from ...models.shipment_track_request import ShipmentTrackRequest
from ...models.shipment_track_response import ShipmentTrackResponse
from ...types import Response

OPERATION = Operation(id="trackShipments", method="POST", path="/shipments/track", reads=True)
BODY: kinds.Schema[object] = kinds.ModelOf(ShipmentTrackRequest)
RESPONSE: kinds.Schema[ShipmentTrackResponse] = kinds.ModelOf(ShipmentTrackResponse)


def request_arguments(_options: CallOptions, *, body: ShipmentTrackRequest | Mapping[str, Any]) -> RequestArguments:
    return {
        "method": "POST",
        "url": "/shipments/track",
        "content": encode.encode_body(OPERATION, body, BODY, _options),
        "headers": {"Content-Type": "application/json"},
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    *, client: Client, body: ShipmentTrackRequest | Mapping[str, Any]
) -> Response[ShipmentTrackResponse]:
    """Call `trackShipments` as `Shipments.track` does; the response has its status and headers."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(*, client: Client, body: ShipmentTrackRequest | Mapping[str, Any]) -> ShipmentTrackResponse:
    """Call `trackShipments` as `Shipments.track` does."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return decode.decode_response(OPERATION, response, RESPONSE)
