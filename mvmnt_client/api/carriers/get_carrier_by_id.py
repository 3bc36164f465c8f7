from __future__ import annotations

from mvmnt._core.operation import Operation as _Operation
from mvmnt._http.call import call as _call
from mvmnt._http.client import RequestArguments as _RequestArguments
from mvmnt._json import decode as _decode
from mvmnt._json import kinds as _json
from mvmnt._resources.record_ref import RecordRef
from mvmnt._resources.record_ref import path_segment as _path_segment

from ...client import Client
from ...models.air_carrier import AirCarrier
from ...models.cartage_carrier import CartageCarrier
from ...models.linehaul_carrier import LinehaulCarrier
from ...models.ltl_carrier import LtlCarrier
from ...models.ocean_carrier import OceanCarrier
from ...models.rail_carrier import RailCarrier
from ...models.truckload_carrier import TruckloadCarrier
from ...types import Response

OPERATION = _Operation(
    id="getCarrierById",
    method="GET",
    path="/carriers/{id}",
    reads=True,
)
_EXTENSIONS = {"mvmnt": OPERATION}
_RESPONSE_200: _json.Schema[
    AirCarrier | CartageCarrier | LinehaulCarrier | LtlCarrier | OceanCarrier | RailCarrier | TruckloadCarrier
] = _json.OneOf(
    "type",
    {
        "TRUCKLOAD": _json.ModelOf(TruckloadCarrier),
        "AIR": _json.ModelOf(AirCarrier),
        "CARTAGE": _json.ModelOf(CartageCarrier),
        "LINEHAUL": _json.ModelOf(LinehaulCarrier),
        "LTL": _json.ModelOf(LtlCarrier),
        "OCEAN": _json.ModelOf(OceanCarrier),
        "RAIL": _json.ModelOf(RailCarrier),
    },
)
ANSWER: _json.Schema[
    AirCarrier | CartageCarrier | LinehaulCarrier | LtlCarrier | OceanCarrier | RailCarrier | TruckloadCarrier
] = _RESPONSE_200


def _get_kwargs(
    id: RecordRef,
) -> _RequestArguments:
    return {
        "method": "GET",
        "url": "/carriers/{id}".format(
            id=_path_segment(
                id,
                "id",
                (
                    "filter",
                    "search",
                ),
            ),
        ),
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    id: RecordRef,
    *,
    client: Client,
) -> Response[
    AirCarrier | CartageCarrier | LinehaulCarrier | LtlCarrier | OceanCarrier | RailCarrier | TruckloadCarrier
]:
    """Get a carrier.

    Returns one carrier. The path takes its UUID or its client key, and the UUID is tried first. A carrier of
    type `TRUCKLOAD` also has fields for insurance, safety rating and FMCSA inspections; the other types have
    the base fields only.

    Calls `getCarrierById`, GET /carriers/{id}.

    Args:
        id: UUID of the record, or the key that the client gave it.
        client: the client to send with, `mvmnt.generated`.

    Returns:
        The answer with its status and headers.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        NotFoundError: There is no such record, or the account may not see it.
        ServerError: The server failed to handle the request.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    response = await _call(
        client.get_async_httpx_client(),
        OPERATION,
        **_get_kwargs(
            id,
        ),
    )
    return Response(
        response.status_code, response.content, response.headers, _decode.decode_response(OPERATION, response, ANSWER)
    )


async def asyncio(
    id: RecordRef,
    *,
    client: Client,
) -> AirCarrier | CartageCarrier | LinehaulCarrier | LtlCarrier | OceanCarrier | RailCarrier | TruckloadCarrier:
    """Get a carrier.

    Returns one carrier. The path takes its UUID or its client key, and the UUID is tried first. A carrier of
    type `TRUCKLOAD` also has fields for insurance, safety rating and FMCSA inspections; the other types have
    the base fields only.

    Calls `getCarrierById`, GET /carriers/{id}.

    Args:
        id: UUID of the record, or the key that the client gave it.
        client: the client to send with, `mvmnt.generated`.

    Returns:
        The requested carrier.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        NotFoundError: There is no such record, or the account may not see it.
        ServerError: The server failed to handle the request.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    return (
        await asyncio_detailed(
            id,
            client=client,
        )
    ).parsed
