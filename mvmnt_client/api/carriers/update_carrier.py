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
from mvmnt._resources.record_ref import RecordRef
from mvmnt._resources.record_ref import path_segment as _path_segment

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

OPERATION = _Operation(
    id="updateCarrier",
    method="PATCH",
    path="/carriers/{id}",
    reads=False,
)
_EXTENSIONS = {"mvmnt": OPERATION}
_BODY: _json.Schema[
    AirCarrierPatch
    | CartageCarrierPatch
    | LinehaulCarrierPatch
    | LtlCarrierPatch
    | OceanCarrierPatch
    | RailCarrierPatch
    | TruckloadCarrierPatch
] = _json.OneOf(
    "type",
    {
        "TRUCKLOAD": _json.ModelOf(TruckloadCarrierPatch),
        "AIR": _json.ModelOf(AirCarrierPatch),
        "CARTAGE": _json.ModelOf(CartageCarrierPatch),
        "LINEHAUL": _json.ModelOf(LinehaulCarrierPatch),
        "LTL": _json.ModelOf(LtlCarrierPatch),
        "OCEAN": _json.ModelOf(OceanCarrierPatch),
        "RAIL": _json.ModelOf(RailCarrierPatch),
    },
)
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
BODY: _json.Schema[object] = _BODY
ANSWER: _json.Schema[
    AirCarrier | CartageCarrier | LinehaulCarrier | LtlCarrier | OceanCarrier | RailCarrier | TruckloadCarrier
] = _RESPONSE_200


def _get_kwargs(
    id: RecordRef,
    *,
    body: TruckloadCarrierPatch
    | _Mapping[str, Any]
    | AirCarrierPatch
    | CartageCarrierPatch
    | LinehaulCarrierPatch
    | LtlCarrierPatch
    | OceanCarrierPatch
    | RailCarrierPatch,
    idempotency_key: str | None = None,
) -> _RequestArguments:
    return {
        "method": "PATCH",
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
        "content": _encode.encode_body(OPERATION, body, BODY),
        "headers": {
            "Content-Type": "application/json",
            "Idempotency-Key": _idempotency_key(idempotency_key),
        },
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    id: RecordRef,
    *,
    client: Client,
    body: TruckloadCarrierPatch
    | _Mapping[str, Any]
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
    """Update a carrier.

    Changes the members that are sent. A member that is absent keeps its value, and `null` clears a member that
    may be null. Insurance, safety rating and FMCSA fields can be changed on `TRUCKLOAD` carriers only.

    `type` is needed only to switch the type, and a switch changes which specialized fields the carrier has. A
    `key` that another carrier already uses, or another broken constraint, is answered with 409.

    Calls `updateCarrier`, PATCH /carriers/{id}.

    Args:
        id: UUID of the record, or the key that the client gave it.
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        The answer with its status and headers.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        NotFoundError: There is no such record, or the account may not see it.
        ConflictError: The request would create a duplicate, for example of a key, or break a constraint.
        ServerError: The server failed to handle the request.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    response = await _call(
        client.get_async_httpx_client(),
        OPERATION,
        **_get_kwargs(
            id,
            body=body,
            idempotency_key=idempotency_key,
        ),
    )
    return Response(
        response.status_code, response.content, response.headers, _decode.decode_response(OPERATION, response, ANSWER)
    )


async def asyncio(
    id: RecordRef,
    *,
    client: Client,
    body: TruckloadCarrierPatch
    | _Mapping[str, Any]
    | AirCarrierPatch
    | CartageCarrierPatch
    | LinehaulCarrierPatch
    | LtlCarrierPatch
    | OceanCarrierPatch
    | RailCarrierPatch,
    idempotency_key: str | None = None,
) -> AirCarrier | CartageCarrier | LinehaulCarrier | LtlCarrier | OceanCarrier | RailCarrier | TruckloadCarrier:
    """Update a carrier.

    Changes the members that are sent. A member that is absent keeps its value, and `null` clears a member that
    may be null. Insurance, safety rating and FMCSA fields can be changed on `TRUCKLOAD` carriers only.

    `type` is needed only to switch the type, and a switch changes which specialized fields the carrier has. A
    `key` that another carrier already uses, or another broken constraint, is answered with 409.

    Calls `updateCarrier`, PATCH /carriers/{id}.

    Args:
        id: UUID of the record, or the key that the client gave it.
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        The carrier after the change.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        NotFoundError: There is no such record, or the account may not see it.
        ConflictError: The request would create a duplicate, for example of a key, or break a constraint.
        ServerError: The server failed to handle the request.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    return (
        await asyncio_detailed(
            id,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
