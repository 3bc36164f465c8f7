from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mvmnt._core.operation import Operation
from mvmnt._http import idempotency
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds
from mvmnt._resources.path_segment import path_segment
from mvmnt._resources.record_ref import RecordRef

from ...client import Client
from ...models.air_carrier import AirCarrier
from ...models.air_carrier_patch import AirCarrierPatch
from ...models.cartage_carrier import CartageCarrier
from ...models.cartage_carrier_patch import CartageCarrierPatch
from ...models.linehaul_carrier import LinehaulCarrier
from ...models.linehaul_carrier_patch import LinehaulCarrierPatch
from ...models.ltl_carrier import LtlCarrier
from ...models.ltl_carrier_patch import LtlCarrierPatch
from ...models.ocean_carrier import OceanCarrier
from ...models.ocean_carrier_patch import OceanCarrierPatch
from ...models.rail_carrier import RailCarrier
from ...models.rail_carrier_patch import RailCarrierPatch
from ...models.truckload_carrier import TruckloadCarrier
from ...models.truckload_carrier_patch import TruckloadCarrierPatch
from ...types import Response

OPERATION = Operation(id="updateCarrier", method="PATCH", path="/carriers/{id}", reads=False, floats=True)
_BODY: kinds.Schema[
    AirCarrierPatch
    | CartageCarrierPatch
    | LinehaulCarrierPatch
    | LtlCarrierPatch
    | OceanCarrierPatch
    | RailCarrierPatch
    | TruckloadCarrierPatch
] = kinds.OneOf(
    "type",
    {
        "TRUCKLOAD": kinds.ModelOf(TruckloadCarrierPatch),
        "AIR": kinds.ModelOf(AirCarrierPatch),
        "CARTAGE": kinds.ModelOf(CartageCarrierPatch),
        "LINEHAUL": kinds.ModelOf(LinehaulCarrierPatch),
        "LTL": kinds.ModelOf(LtlCarrierPatch),
        "OCEAN": kinds.ModelOf(OceanCarrierPatch),
        "RAIL": kinds.ModelOf(RailCarrierPatch),
    },
)
_RESPONSE_200: kinds.Schema[
    AirCarrier | CartageCarrier | LinehaulCarrier | LtlCarrier | OceanCarrier | RailCarrier | TruckloadCarrier
] = kinds.OneOf(
    "type",
    {
        "TRUCKLOAD": kinds.ModelOf(TruckloadCarrier),
        "AIR": kinds.ModelOf(AirCarrier),
        "CARTAGE": kinds.ModelOf(CartageCarrier),
        "LINEHAUL": kinds.ModelOf(LinehaulCarrier),
        "LTL": kinds.ModelOf(LtlCarrier),
        "OCEAN": kinds.ModelOf(OceanCarrier),
        "RAIL": kinds.ModelOf(RailCarrier),
    },
)
BODY: kinds.Schema[object] = _BODY
RESPONSE: kinds.Schema[
    AirCarrier | CartageCarrier | LinehaulCarrier | LtlCarrier | OceanCarrier | RailCarrier | TruckloadCarrier
] = _RESPONSE_200


def request_arguments(
    _options: CallOptions,
    id: RecordRef,
    *,
    body: TruckloadCarrierPatch
    | Mapping[str, Any]
    | AirCarrierPatch
    | CartageCarrierPatch
    | LinehaulCarrierPatch
    | LtlCarrierPatch
    | OceanCarrierPatch
    | RailCarrierPatch,
    idempotency_key: str | None = None,
) -> RequestArguments:
    return {
        "method": "PATCH",
        "url": "/carriers/{id}".format(id=path_segment(id, "id", ("filter", "search"))),
        "content": encode.encode_body(OPERATION, body, BODY, _options),
        "headers": {
            "Content-Type": "application/json",
            "Idempotency-Key": idempotency.idempotency_key(idempotency_key, _options.idempotency_key),
        },
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    id: RecordRef,
    *,
    client: Client,
    body: TruckloadCarrierPatch
    | Mapping[str, Any]
    | AirCarrierPatch
    | CartageCarrierPatch
    | LinehaulCarrierPatch
    | LtlCarrierPatch
    | OceanCarrierPatch
    | RailCarrierPatch,
    idempotency_key: str | None = None,
) -> Response[
    AirCarrier | CartageCarrier | LinehaulCarrier | LtlCarrier | OceanCarrier | RailCarrier | TruckloadCarrier
]:
    """Call `updateCarrier` as `Carriers.update` does; the response has its status and headers."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(client.options, id, body=body, idempotency_key=idempotency_key),
    )
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(
    id: RecordRef,
    *,
    client: Client,
    body: TruckloadCarrierPatch
    | Mapping[str, Any]
    | AirCarrierPatch
    | CartageCarrierPatch
    | LinehaulCarrierPatch
    | LtlCarrierPatch
    | OceanCarrierPatch
    | RailCarrierPatch,
    idempotency_key: str | None = None,
) -> AirCarrier | CartageCarrier | LinehaulCarrier | LtlCarrier | OceanCarrier | RailCarrier | TruckloadCarrier:
    """Call `updateCarrier` as `Carriers.update` does."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(client.options, id, body=body, idempotency_key=idempotency_key),
    )
    return decode.decode_response(OPERATION, response, RESPONSE)
