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
from ...models.vendor_contact import VendorContact
from ...models.vendor_contact_input import VendorContactInput
from ...types import Response

OPERATION = _Operation(
    id="createVendorContact",
    method="POST",
    path="/vendor-contacts",
    reads=False,
)
_EXTENSIONS = {"mvmnt": OPERATION}
BODY: _json.Schema[object] = _json.ModelOf(VendorContactInput)
ANSWER: _json.Schema[VendorContact] = _json.ModelOf(VendorContact)


def _get_kwargs(
    *,
    body: VendorContactInput | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> _RequestArguments:
    return {
        "method": "POST",
        "url": "/vendor-contacts",
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
    body: VendorContactInput | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> Response[VendorContact]:
    """Create a contact for a vendor.

    Adds a person who works at the vendor named by `vendorId`. The contact stays with that vendor: `vendorId`
    cannot be changed later.

    A 409 means that a duplicate or another broken constraint stands in the way.

    Calls `createVendorContact`, POST /vendor-contacts.

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
    body: VendorContactInput | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> VendorContact:
    """Create a contact for a vendor.

    Adds a person who works at the vendor named by `vendorId`. The contact stays with that vendor: `vendorId`
    cannot be changed later.

    A 409 means that a duplicate or another broken constraint stands in the way.

    Calls `createVendorContact`, POST /vendor-contacts.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        The new vendor contact.

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
