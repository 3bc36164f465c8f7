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
from ...models.carrier_contact import CarrierContact
from ...models.carrier_contact_input import CarrierContactInput
from ...types import Response

OPERATION = _Operation(
    id="createCarrierContact",
    method="POST",
    path="/carrier-contacts",
    reads=False,
)
_EXTENSIONS = {"mvmnt": OPERATION}
BODY: _json.Schema[object] = _json.ModelOf(CarrierContactInput)
ANSWER: _json.Schema[CarrierContact] = _json.ModelOf(CarrierContact)


def _get_kwargs(
    *,
    body: CarrierContactInput | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> _RequestArguments:
    return {
        "method": "POST",
        "url": "/carrier-contacts",
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
    body: CarrierContactInput | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> Response[CarrierContact]:
    """Create a contact person for a carrier.

    Adds a contact to the carrier named by `carrierId`. The `contactInfo` creates a new Contact record, which is
    linked to the carrier contact internally; keep its `name` equal to the outer `name`. A `key` that another
    carrier contact already uses, or another broken constraint, is answered with 409.

    Calls `createCarrierContact`, POST /carrier-contacts.

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
    body: CarrierContactInput | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> CarrierContact:
    """Create a contact person for a carrier.

    Adds a contact to the carrier named by `carrierId`. The `contactInfo` creates a new Contact record, which is
    linked to the carrier contact internally; keep its `name` equal to the outer `name`. A `key` that another
    carrier contact already uses, or another broken constraint, is answered with 409.

    Calls `createCarrierContact`, POST /carrier-contacts.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        The carrier contact was created.

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
