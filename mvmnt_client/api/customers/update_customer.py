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
from ...models.customer import Customer
from ...models.customer_patch import CustomerPatch
from ...types import Response

OPERATION = _Operation(
    id="updateCustomer",
    method="PATCH",
    path="/customers/{id}",
    reads=False,
)
_EXTENSIONS = {"mvmnt": OPERATION}
BODY: _json.Schema[object] = _json.ModelOf(CustomerPatch)
ANSWER: _json.Schema[Customer] = _json.ModelOf(Customer)


def _get_kwargs(
    id: RecordRef,
    *,
    body: CustomerPatch | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> _RequestArguments:
    return {
        "method": "PATCH",
        "url": "/customers/{id}".format(
            id=_path_segment(
                id,
                "id",
                (
                    "filter",
                    "search",
                ),
            ),
        )
        + _encode.encode_query(
            {
                "by": _lookup_by(id),
            }
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
    body: CustomerPatch | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> Response[Customer]:
    """Update parts of one customer.

    Changes only the members that the request names: an absent member stays unchanged and null clears a field
    that may be null. An address changes the location record that already exists, in part or as a whole; null
    removes the reference to it.

    A `key` that another customer already has is refused with 409, and values that fail validation with 422.

    Calls `updateCustomer`, PATCH /customers/{id}.

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
        ValidationError: Validation failed; `details` names each offending field.
        RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
            try again.
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
    body: CustomerPatch | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> Customer:
    """Update parts of one customer.

    Changes only the members that the request names: an absent member stays unchanged and null clears a field
    that may be null. An address changes the location record that already exists, in part or as a whole; null
    removes the reference to it.

    A `key` that another customer already has is refused with 409, and values that fail validation with 422.

    Calls `updateCustomer`, PATCH /customers/{id}.

    Args:
        id: UUID of the record, or the key that the client gave it.
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        The customer after the change.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        NotFoundError: There is no such record, or the account may not see it.
        ValidationError: Validation failed; `details` names each offending field.
        RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
            try again.
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
