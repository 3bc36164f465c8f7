from __future__ import annotations

from mvmnt._core.operation import Operation
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, kinds
from mvmnt._resources.path_segment import path_segment
from mvmnt._resources.record_ref import RecordRef

from ...client import Client
from ...models.air_carrier import AirCarrier
from ...models.cartage_carrier import CartageCarrier
from ...models.linehaul_carrier import LinehaulCarrier
from ...models.ltl_carrier import LtlCarrier
from ...models.ocean_carrier import OceanCarrier
from ...models.rail_carrier import RailCarrier
from ...models.truckload_carrier import TruckloadCarrier
from ...types import Response

OPERATION = Operation(id="getCarrierById", method="GET", path="/carriers/{id}", reads=True, floats=True)
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
RESPONSE: kinds.Schema[
    AirCarrier | CartageCarrier | LinehaulCarrier | LtlCarrier | OceanCarrier | RailCarrier | TruckloadCarrier
] = _RESPONSE_200


def request_arguments(_options: CallOptions, id: RecordRef) -> RequestArguments:
    return {
        "method": "GET",
        "url": "/carriers/{id}".format(id=path_segment(id, "id", ("filter", "search"))),
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    id: RecordRef, *, client: Client
) -> Response[
    AirCarrier | CartageCarrier | LinehaulCarrier | LtlCarrier | OceanCarrier | RailCarrier | TruckloadCarrier
]:
    """Call `getCarrierById` as `Carriers.get` does; the response has its status and headers."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, id))
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(
    id: RecordRef, *, client: Client
) -> AirCarrier | CartageCarrier | LinehaulCarrier | LtlCarrier | OceanCarrier | RailCarrier | TruckloadCarrier:
    """Call `getCarrierById` as `Carriers.get` does."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, id))
    return decode.decode_response(OPERATION, response, RESPONSE)
