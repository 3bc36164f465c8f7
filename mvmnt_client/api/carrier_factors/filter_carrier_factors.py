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
from ...models.carrier_factor_filter_request import CarrierFactorFilterRequest
from ...models.filter_carrier_factors_response_200 import FilterCarrierFactorsResponse200
from ...types import Response

OPERATION = _Operation(
    id="filterCarrierFactors",
    method="POST",
    path="/carrier-factors/filter",
    reads=True,
)
_EXTENSIONS = {"mvmnt": OPERATION}
BODY: _json.Schema[object] = _json.ModelOf(CarrierFactorFilterRequest)
ANSWER: _json.Schema[FilterCarrierFactorsResponse200] = _json.ModelOf(FilterCarrierFactorsResponse200)


def _get_kwargs(
    *,
    body: CarrierFactorFilterRequest | _Mapping[str, Any],
) -> _RequestArguments:
    return {
        "method": "POST",
        "url": "/carrier-factors/filter",
        "content": _encode.encode_body(OPERATION, body, BODY),
        "headers": {
            "Content-Type": "application/json",
        },
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    *,
    client: Client,
    body: CarrierFactorFilterRequest | _Mapping[str, Any],
) -> Response[FilterCarrierFactorsResponse200]:
    """List the carrier factors that match a filter.

    Returns one page of the carrier factors that meet all given criteria; nested filters are combined with
    `and`, `or` and `not`. A carrier factor is a factoring company that pays carriers.

    Deleted carrier factors stay hidden, as though `deletedAt: {isNull: true}` were part of the filter; a
    `deletedAt` criterion of your own takes its place. Send `endCursor` back as `cursor` for as long as
    `hasNextPage` is true.

    Calls `filterCarrierFactors`, POST /carrier-factors/filter.

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
    body: CarrierFactorFilterRequest | _Mapping[str, Any],
) -> FilterCarrierFactorsResponse200:
    """List the carrier factors that match a filter.

    Returns one page of the carrier factors that meet all given criteria; nested filters are combined with
    `and`, `or` and `not`. A carrier factor is a factoring company that pays carriers.

    Deleted carrier factors stay hidden, as though `deletedAt: {isNull: true}` were part of the filter; a
    `deletedAt` criterion of your own takes its place. Send `endCursor` back as `cursor` for as long as
    `hasNextPage` is true.

    Calls `filterCarrierFactors`, POST /carrier-factors/filter.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.

    Returns:
        One page of matching carrier factors.

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
