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
from mvmnt._resources.record_ref import lookup_by as _lookup_by
from mvmnt._resources.record_ref import path_segment as _path_segment

from ...client import Client
from ...models.convert_to_shipment_request import ConvertToShipmentRequest
from ...models.convert_to_shipment_response import ConvertToShipmentResponse
from ...types import Response

OPERATION = _Operation(
    id="convertQuoteToShipment",
    method="POST",
    path="/quotes/{id}/convert-to-shipment",
    reads=False,
)
_EXTENSIONS = {"mvmnt": OPERATION}
BODY: _json.Schema[object] = _json.ModelOf(ConvertToShipmentRequest)
ANSWER: _json.Schema[ConvertToShipmentResponse] = _json.ModelOf(ConvertToShipmentResponse)


def _get_kwargs(
    id: RecordRef,
    *,
    body: ConvertToShipmentRequest | _Mapping[str, Any] | None = None,
    idempotency_key: str | None = None,
) -> _RequestArguments:
    return {
        "method": "POST",
        "url": "/quotes/{id}/convert-to-shipment".format(
            id=_path_segment(id, "id", ("filter",)),
        )
        + _encode.encode_query(
            {
                "by": _lookup_by(id),
            }
        ),
        "content": _encode.encode_body(OPERATION, {} if body is None else body, BODY),
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
    body: ConvertToShipmentRequest | _Mapping[str, Any] | None = None,
    idempotency_key: str | None = None,
) -> Response[ConvertToShipmentResponse]:
    """Convert a quote into a shipment.

    Creates a shipment, links the order of the quote to it and sets the status of the quote to `WON`. The quote
    must be in status `QUOTED` or `WON` and must not have a shipment yet. Further orders for the shipment can be
    supplied in the optional body.

    The answer is 409 when the quote has been converted already or its status does not allow the conversion.

    Calls `convertQuoteToShipment`, POST /quotes/{id}/convert-to-shipment.

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
        ConflictError: The quote has been converted already, or its status does not allow conversion.
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
    body: ConvertToShipmentRequest | _Mapping[str, Any] | None = None,
    idempotency_key: str | None = None,
) -> ConvertToShipmentResponse:
    """Convert a quote into a shipment.

    Creates a shipment, links the order of the quote to it and sets the status of the quote to `WON`. The quote
    must be in status `QUOTED` or `WON` and must not have a shipment yet. Further orders for the shipment can be
    supplied in the optional body.

    The answer is 409 when the quote has been converted already or its status does not allow the conversion.

    Calls `convertQuoteToShipment`, POST /quotes/{id}/convert-to-shipment.

    Args:
        id: UUID of the record, or the key that the client gave it.
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        Ids of the quote, its order and the new shipment.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        NotFoundError: There is no such record, or the account may not see it.
        ConflictError: The quote has been converted already, or its status does not allow conversion.
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
