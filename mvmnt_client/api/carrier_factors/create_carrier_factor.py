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
from ...models.carrier_factor import CarrierFactor
from ...models.carrier_factor_input import CarrierFactorInput
from ...types import Response

OPERATION = _Operation(
    id="createCarrierFactor",
    method="POST",
    path="/carrier-factors",
    reads=False,
)
_EXTENSIONS = {"mvmnt": OPERATION}
BODY: _json.Schema[object] = _json.ModelOf(CarrierFactorInput)
ANSWER: _json.Schema[CarrierFactor] = _json.ModelOf(CarrierFactor)


def _get_kwargs(
    *,
    body: CarrierFactorInput | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> _RequestArguments:
    return {
        "method": "POST",
        "url": "/carrier-factors",
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
    body: CarrierFactorInput | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> Response[CarrierFactor]:
    """Create a carrier factor.

    Creates a carrier factor: a factoring company that pays the invoices of carriers at once. Only `companyName`
    is required. A `key` that another carrier factor already uses, or another broken constraint, is answered
    with 409.

    Calls `createCarrierFactor`, POST /carrier-factors.

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
    body: CarrierFactorInput | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> CarrierFactor:
    """Create a carrier factor.

    Creates a carrier factor: a factoring company that pays the invoices of carriers at once. Only `companyName`
    is required. A `key` that another carrier factor already uses, or another broken constraint, is answered
    with 409.

    Calls `createCarrierFactor`, POST /carrier-factors.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        The carrier factor was created.

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
