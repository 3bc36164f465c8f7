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
from ...models.carrier_filter_request import CarrierFilterRequest
from ...models.filter_carriers_response_200 import FilterCarriersResponse200
from ...types import Response

OPERATION = _Operation(
    id="filterCarriers",
    method="POST",
    path="/carriers/filter",
    reads=True,
)
_EXTENSIONS = {"mvmnt": OPERATION}
BODY: _json.Schema[object] = _json.ModelOf(CarrierFilterRequest)
ANSWER: _json.Schema[FilterCarriersResponse200] = _json.ModelOf(FilterCarriersResponse200)


def _get_kwargs(
    *,
    body: CarrierFilterRequest | _Mapping[str, Any],
) -> _RequestArguments:
    return {
        "method": "POST",
        "url": "/carriers/filter",
        "content": _encode.encode_body(OPERATION, body, BODY),
        "headers": {
            "Content-Type": "application/json",
        },
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    *,
    client: Client,
    body: CarrierFilterRequest | _Mapping[str, Any],
) -> Response[FilterCarriersResponse200]:
    """List the carriers that match a filter.

    Returns one page of the carriers that meet all given criteria; nested filters are combined with `and`, `or`
    and `not`. The answer mixes carriers of all types: `TRUCKLOAD`, `AIR`, `CARTAGE`, `LINEHAUL`, `LTL`, `OCEAN`
    and `RAIL`. The `type` of each item tells which extra fields it has.

    Deleted carriers stay hidden, as though `deletedAt: {isNull: true}` were part of the filter; a `deletedAt`
    criterion of your own takes its place. Send `endCursor` back as `cursor` for as long as `hasNextPage` is
    true.

    Calls `filterCarriers`, POST /carriers/filter.

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
    body: CarrierFilterRequest | _Mapping[str, Any],
) -> FilterCarriersResponse200:
    """List the carriers that match a filter.

    Returns one page of the carriers that meet all given criteria; nested filters are combined with `and`, `or`
    and `not`. The answer mixes carriers of all types: `TRUCKLOAD`, `AIR`, `CARTAGE`, `LINEHAUL`, `LTL`, `OCEAN`
    and `RAIL`. The `type` of each item tells which extra fields it has.

    Deleted carriers stay hidden, as though `deletedAt: {isNull: true}` were part of the filter; a `deletedAt`
    criterion of your own takes its place. Send `endCursor` back as `cursor` for as long as `hasNextPage` is
    true.

    Calls `filterCarriers`, POST /carriers/filter.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.

    Returns:
        One page of matching carriers.

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
