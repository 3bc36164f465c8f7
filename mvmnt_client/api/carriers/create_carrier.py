from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mvmnt._core.operation import Operation
from mvmnt._http import idempotency
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds

from ...client import Client
from ...models.air_carrier import AirCarrier
from ...models.air_carrier_input import AirCarrierInput
from ...models.cartage_carrier import CartageCarrier
from ...models.cartage_carrier_input import CartageCarrierInput
from ...models.linehaul_carrier import LinehaulCarrier
from ...models.linehaul_carrier_input import LinehaulCarrierInput
from ...models.ltl_carrier import LtlCarrier
from ...models.ltl_carrier_input import LtlCarrierInput
from ...models.ocean_carrier import OceanCarrier
from ...models.ocean_carrier_input import OceanCarrierInput
from ...models.rail_carrier import RailCarrier
from ...models.rail_carrier_input import RailCarrierInput
from ...models.truckload_carrier import TruckloadCarrier
from ...models.truckload_carrier_input import TruckloadCarrierInput
from ...types import Response

OPERATION = Operation(id="createCarrier", method="POST", path="/carriers", reads=False, floats=True)
_BODY: kinds.Schema[
    AirCarrierInput
    | CartageCarrierInput
    | LinehaulCarrierInput
    | LtlCarrierInput
    | OceanCarrierInput
    | RailCarrierInput
    | TruckloadCarrierInput
] = kinds.OneOf(
    "type",
    {
        "TRUCKLOAD": kinds.ModelOf(TruckloadCarrierInput),
        "AIR": kinds.ModelOf(AirCarrierInput),
        "CARTAGE": kinds.ModelOf(CartageCarrierInput),
        "LINEHAUL": kinds.ModelOf(LinehaulCarrierInput),
        "LTL": kinds.ModelOf(LtlCarrierInput),
        "OCEAN": kinds.ModelOf(OceanCarrierInput),
        "RAIL": kinds.ModelOf(RailCarrierInput),
    },
)
_RESPONSE_201: kinds.Schema[
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
] = _RESPONSE_201


def request_arguments(
    _options: CallOptions,
    *,
    body: TruckloadCarrierInput
    | Mapping[str, Any]
    | AirCarrierInput
    | CartageCarrierInput
    | LinehaulCarrierInput
    | LtlCarrierInput
    | OceanCarrierInput
    | RailCarrierInput,
    idempotency_key: str | None = None,
) -> RequestArguments:
    return {
        "method": "POST",
        "url": "/carriers",
        "content": encode.encode_body(OPERATION, body, BODY, _options),
        "headers": {
            "Content-Type": "application/json",
            "Idempotency-Key": idempotency.idempotency_key(idempotency_key, _options.idempotency_key),
        },
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    *,
    client: Client,
    body: TruckloadCarrierInput
    | Mapping[str, Any]
    | AirCarrierInput
    | CartageCarrierInput
    | LinehaulCarrierInput
    | LtlCarrierInput
    | OceanCarrierInput
    | RailCarrierInput,
    idempotency_key: str | None = None,
) -> Response[
    AirCarrier | CartageCarrier | LinehaulCarrier | LtlCarrier | OceanCarrier | RailCarrier | TruckloadCarrier
]:
    """Call `createCarrier` as `Carriers.create` does; the response has its status and headers."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(client.options, body=body, idempotency_key=idempotency_key),
    )
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(
    *,
    client: Client,
    body: TruckloadCarrierInput
    | Mapping[str, Any]
    | AirCarrierInput
    | CartageCarrierInput
    | LinehaulCarrierInput
    | LtlCarrierInput
    | OceanCarrierInput
    | RailCarrierInput,
    idempotency_key: str | None = None,
) -> AirCarrier | CartageCarrier | LinehaulCarrier | LtlCarrier | OceanCarrier | RailCarrier | TruckloadCarrier:
    """Call `createCarrier` as `Carriers.create` does."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(client.options, body=body, idempotency_key=idempotency_key),
    )
    return decode.decode_response(OPERATION, response, RESPONSE)
