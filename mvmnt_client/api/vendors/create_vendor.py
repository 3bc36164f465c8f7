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
from ...models.vendor import Vendor
from ...models.vendor_input import VendorInput
from ...types import Response

OPERATION = _Operation(
    id="createVendor",
    method="POST",
    path="/vendors",
    reads=False,
)
_EXTENSIONS = {"mvmnt": OPERATION}
BODY: _json.Schema[object] = _json.ModelOf(VendorInput)
ANSWER: _json.Schema[Vendor] = _json.ModelOf(Vendor)


def _get_kwargs(
    *,
    body: VendorInput | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> _RequestArguments:
    return {
        "method": "POST",
        "url": "/vendors",
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
    body: VendorInput | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> Response[Vendor]:
    """Create a vendor.

    Adds a vendor, that is, a service provider other than a carrier, such as a warehouse or a storage company.
    Only `name` is required.

    A 409 means that the `key` is already used by another vendor or that another constraint is broken.

    Calls `createVendor`, POST /vendors.

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
    body: VendorInput | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> Vendor:
    """Create a vendor.

    Adds a vendor, that is, a service provider other than a carrier, such as a warehouse or a storage company.
    Only `name` is required.

    A 409 means that the `key` is already used by another vendor or that another constraint is broken.

    Calls `createVendor`, POST /vendors.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        The new vendor.

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
