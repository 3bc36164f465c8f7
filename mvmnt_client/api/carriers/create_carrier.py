from __future__ import annotations

from collections.abc import Mapping as _Mapping
from typing import Any

from mvmnt._core.operation import Operation as _Operation
from mvmnt._http.call import call as _call
from mvmnt._http.client import RequestArguments as _RequestArguments
from mvmnt._http.idempotency import idempotency_key as _idempotency_key
from mvmnt._json import decode as _decode
from mvmnt._json import encode as _encode
from mvmnt._json import kinds as _json

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

OPERATION = _Operation(
    id="createCarrier",
    method="POST",
    path="/carriers",
    reads=False,
)
_EXTENSIONS = {"mvmnt": OPERATION}
_BODY: _json.Schema[
    AirCarrierInput
    | CartageCarrierInput
    | LinehaulCarrierInput
    | LtlCarrierInput
    | OceanCarrierInput
    | RailCarrierInput
    | TruckloadCarrierInput
] = _json.OneOf(
    "type",
    {
        "TRUCKLOAD": _json.ModelOf(TruckloadCarrierInput),
        "AIR": _json.ModelOf(AirCarrierInput),
        "CARTAGE": _json.ModelOf(CartageCarrierInput),
        "LINEHAUL": _json.ModelOf(LinehaulCarrierInput),
        "LTL": _json.ModelOf(LtlCarrierInput),
        "OCEAN": _json.ModelOf(OceanCarrierInput),
        "RAIL": _json.ModelOf(RailCarrierInput),
    },
)
_RESPONSE_201: _json.Schema[
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
BODY: _json.Schema[object] = _BODY
ANSWER: _json.Schema[
    AirCarrier | CartageCarrier | LinehaulCarrier | LtlCarrier | OceanCarrier | RailCarrier | TruckloadCarrier
] = _RESPONSE_201


def _get_kwargs(
    *,
    body: TruckloadCarrierInput
    | _Mapping[str, Any]
    | AirCarrierInput
    | CartageCarrierInput
    | LinehaulCarrierInput
    | LtlCarrierInput
    | OceanCarrierInput
    | RailCarrierInput,
    idempotency_key: str | None = None,
) -> _RequestArguments:
    return {
        "method": "POST",
        "url": "/carriers",
        "content": _encode.encode_body(OPERATION, body, BODY),
        "headers": {
            "Content-Type": "application/json",
            "Idempotency-Key": _idempotency_key(idempotency_key),
        },
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    *,
    client: Client,
    body: TruckloadCarrierInput
    | _Mapping[str, Any]
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
    """Create a carrier.

    Creates a carrier. `name` and `type` are required, and `type` decides which fields are available:
    `TRUCKLOAD` adds those for insurance, safety rating and FMCSA inspections, while all other types have the
    base fields only. A carrier that is stored without a type is shown as `TRUCKLOAD`.

    A `key` that another carrier already uses, or another broken constraint, is answered with 409.

    Calls `createCarrier`, POST /carriers.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        The answer with its status and headers.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        ConflictError: The request would create a duplicate, for example of a key, or break a constraint.
        ServerError: The server failed to handle the request.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    response = await _call(
        client.get_async_httpx_client(),
        OPERATION,
        **_get_kwargs(
            body=body,
            idempotency_key=idempotency_key,
        ),
    )
    return Response(
        response.status_code, response.content, response.headers, _decode.decode_response(OPERATION, response, ANSWER)
    )


async def asyncio(
    *,
    client: Client,
    body: TruckloadCarrierInput
    | _Mapping[str, Any]
    | AirCarrierInput
    | CartageCarrierInput
    | LinehaulCarrierInput
    | LtlCarrierInput
    | OceanCarrierInput
    | RailCarrierInput,
    idempotency_key: str | None = None,
) -> AirCarrier | CartageCarrier | LinehaulCarrier | LtlCarrier | OceanCarrier | RailCarrier | TruckloadCarrier:
    """Create a carrier.

    Creates a carrier. `name` and `type` are required, and `type` decides which fields are available:
    `TRUCKLOAD` adds those for insurance, safety rating and FMCSA inspections, while all other types have the
    base fields only. A carrier that is stored without a type is shown as `TRUCKLOAD`.

    A `key` that another carrier already uses, or another broken constraint, is answered with 409.

    Calls `createCarrier`, POST /carriers.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        The carrier was created.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        ConflictError: The request would create a duplicate, for example of a key, or break a constraint.
        ServerError: The server failed to handle the request.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
