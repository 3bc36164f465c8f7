from __future__ import annotations

from collections.abc import Mapping as _Mapping
from typing import Any

from mvmnt._core.operation import Operation as _Operation
from mvmnt._http.call import call as _call
from mvmnt._http.client import RequestArguments as _RequestArguments
from mvmnt._json import decode as _decode
from mvmnt._json import encode as _encode
from mvmnt._json import kinds as _json

from ...client import Client
from ...models.shipment_track_request import ShipmentTrackRequest
from ...models.shipment_track_response import ShipmentTrackResponse
from ...types import Response

OPERATION = _Operation(
    id="trackShipments",
    method="POST",
    path="/shipments/track",
    reads=True,
)
_EXTENSIONS = {"mvmnt": OPERATION}
BODY: _json.Schema[object] = _json.ModelOf(ShipmentTrackRequest)
ANSWER: _json.Schema[ShipmentTrackResponse] = _json.ModelOf(ShipmentTrackResponse)


def _get_kwargs(
    *,
    body: ShipmentTrackRequest | _Mapping[str, Any],
) -> _RequestArguments:
    return {
        "method": "POST",
        "url": "/shipments/track",
        "content": _encode.encode_body(OPERATION, body, BODY),
        "headers": {
            "Content-Type": "application/json",
        },
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    *,
    client: Client,
    body: ShipmentTrackRequest | _Mapping[str, Any],
) -> Response[ShipmentTrackResponse]:
    """Track shipments by reference values.

    Looks up to 100 reference values (such as a BOL or PRO number) up in one request and answers one result per
    search, in the order of the searches. Matching ignores case. Where several shipments carry the value, the
    one created most recently is returned.

    A value that matches nothing still gets a result, with `query` filled and every other field null. Without
    `referenceFields` every type of reference is searched; naming the types is faster and avoids accidental
    matches.

    Calls `trackShipments`, POST /shipments/track.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.

    Returns:
        The answer with its status and headers.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        ValidationError: Validation failed; `details` names each offending field.
        RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
            try again.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    response = await _call(
        client.get_async_httpx_client(),
        OPERATION,
        **_get_kwargs(
            body=body,
        ),
    )
    return Response(
        response.status_code, response.content, response.headers, _decode.decode_response(OPERATION, response, ANSWER)
    )


async def asyncio(
    *,
    client: Client,
    body: ShipmentTrackRequest | _Mapping[str, Any],
) -> ShipmentTrackResponse:
    """Track shipments by reference values.

    Looks up to 100 reference values (such as a BOL or PRO number) up in one request and answers one result per
    search, in the order of the searches. Matching ignores case. Where several shipments carry the value, the
    one created most recently is returned.

    A value that matches nothing still gets a result, with `query` filled and every other field null. Without
    `referenceFields` every type of reference is searched; naming the types is faster and avoids accidental
    matches.

    Calls `trackShipments`, POST /shipments/track.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.

    Returns:
        One result for each search, in the order in which they were sent.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        ValidationError: Validation failed; `details` names each offending field.
        RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
            try again.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
