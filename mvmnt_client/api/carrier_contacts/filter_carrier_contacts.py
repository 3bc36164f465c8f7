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
from ...models.carrier_contact_filter_request import CarrierContactFilterRequest
from ...models.filter_carrier_contacts_response_200 import FilterCarrierContactsResponse200
from ...types import Response

OPERATION = _Operation(
    id="filterCarrierContacts",
    method="POST",
    path="/carrier-contacts/filter",
    reads=True,
)
_EXTENSIONS = {"mvmnt": OPERATION}
BODY: _json.Schema[object] = _json.ModelOf(CarrierContactFilterRequest)
ANSWER: _json.Schema[FilterCarrierContactsResponse200] = _json.ModelOf(FilterCarrierContactsResponse200)


def _get_kwargs(
    *,
    body: CarrierContactFilterRequest | _Mapping[str, Any],
) -> _RequestArguments:
    return {
        "method": "POST",
        "url": "/carrier-contacts/filter",
        "content": _encode.encode_body(OPERATION, body, BODY),
        "headers": {
            "Content-Type": "application/json",
        },
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    *,
    client: Client,
    body: CarrierContactFilterRequest | _Mapping[str, Any],
) -> Response[FilterCarrierContactsResponse200]:
    """List the carrier contacts that match a filter.

    Returns one page of the carrier contacts that meet all given criteria; nested filters are combined with
    `and`, `or` and `not`.

    Deleted carrier contacts stay hidden, as though `deletedAt: {isNull: true}` were part of the filter; a
    `deletedAt` criterion of your own takes its place. Send `endCursor` back as `cursor` for as long as
    `hasNextPage` is true.

    Carrier contacts have no `updatedAt`, so changed ones cannot be selected by time.

    Calls `filterCarrierContacts`, POST /carrier-contacts/filter.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.

    Returns:
        The answer with its status and headers.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        ServerError: The server failed to handle the request.
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
    body: CarrierContactFilterRequest | _Mapping[str, Any],
) -> FilterCarrierContactsResponse200:
    """List the carrier contacts that match a filter.

    Returns one page of the carrier contacts that meet all given criteria; nested filters are combined with
    `and`, `or` and `not`.

    Deleted carrier contacts stay hidden, as though `deletedAt: {isNull: true}` were part of the filter; a
    `deletedAt` criterion of your own takes its place. Send `endCursor` back as `cursor` for as long as
    `hasNextPage` is true.

    Carrier contacts have no `updatedAt`, so changed ones cannot be selected by time.

    Calls `filterCarrierContacts`, POST /carrier-contacts/filter.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.

    Returns:
        One page of matching carrier contacts.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        ServerError: The server failed to handle the request.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
