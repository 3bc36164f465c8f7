from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mvmnt._core.operation import Operation
from mvmnt._http import idempotency
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds
from mvmnt._resources.path_segment import lookup_by, path_segment
from mvmnt._resources.record_ref import RecordRef

from ...client import Client
from ...models.shipment import Shipment
from ...models.shipment_patch import ShipmentPatch
from ...types import Response

OPERATION = Operation(id="updateShipment", method="PATCH", path="/shipments/{id}", reads=False)
BODY: kinds.Schema[object] = kinds.ModelOf(ShipmentPatch)
RESPONSE: kinds.Schema[Shipment] = kinds.ModelOf(Shipment)


def request_arguments(
    _options: CallOptions, id: RecordRef, *, body: ShipmentPatch | Mapping[str, Any], idempotency_key: str | None = None
) -> RequestArguments:
    return {
        "method": "PATCH",
        "url": "/shipments/{id}".format(id=path_segment(id, "id", ("filter", "track")))
        + encode.encode_query({"by": lookup_by(id)}),
        "content": encode.encode_body(OPERATION, body, BODY, _options),
        "headers": {
            "Content-Type": "application/json",
            "Idempotency-Key": idempotency.idempotency_key(idempotency_key, _options.idempotency_key),
        },
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    id: RecordRef, *, client: Client, body: ShipmentPatch | Mapping[str, Any], idempotency_key: str | None = None
) -> Response[Shipment]:
    """Call `updateShipment` as `Shipments.update` does; the response has its status and headers."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(client.options, id, body=body, idempotency_key=idempotency_key),
    )
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(
    id: RecordRef, *, client: Client, body: ShipmentPatch | Mapping[str, Any], idempotency_key: str | None = None
) -> Shipment:
    """Call `updateShipment` as `Shipments.update` does."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(client.options, id, body=body, idempotency_key=idempotency_key),
    )
    return decode.decode_response(OPERATION, response, RESPONSE)
