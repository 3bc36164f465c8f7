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
from ...models.global_search_request import GlobalSearchRequest
from ...models.global_search_response import GlobalSearchResponse
from ...types import Response

OPERATION = _Operation(
    id="globalSearch",
    method="POST",
    path="/global-search",
    reads=True,
)
_EXTENSIONS = {"mvmnt": OPERATION}
BODY: _json.Schema[object] = _json.ModelOf(GlobalSearchRequest)
ANSWER: _json.Schema[GlobalSearchResponse] = _json.ModelOf(GlobalSearchResponse)


def _get_kwargs(
    *,
    body: GlobalSearchRequest | _Mapping[str, Any],
) -> _RequestArguments:
    return {
        "method": "POST",
        "url": "/global-search",
        "content": _encode.encode_body(OPERATION, body, BODY),
        "headers": {
            "Content-Type": "application/json",
        },
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    *,
    client: Client,
    body: GlobalSearchRequest | _Mapping[str, Any],
) -> Response[GlobalSearchResponse]:
    """Search several record types at once.

    Looks for the query in the default searchable fields of shipments, customers, carriers, users and vendors.
    Results come grouped by type in the order `SHIPMENT`, `CUSTOMER`, `CARRIER`, `USER`, `VENDOR`, and within a
    type the most recently updated record comes first.

    A type prefix with a colon, such as `customer:` or `shipment:`, limits the query to that type. The search
    index is eventually consistent: a change usually shows within two seconds, but this is not guaranteed.

    Calls `globalSearch`, POST /global-search.

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
    body: GlobalSearchRequest | _Mapping[str, Any],
) -> GlobalSearchResponse:
    """Search several record types at once.

    Looks for the query in the default searchable fields of shipments, customers, carriers, users and vendors.
    Results come grouped by type in the order `SHIPMENT`, `CUSTOMER`, `CARRIER`, `USER`, `VENDOR`, and within a
    type the most recently updated record comes first.

    A type prefix with a colon, such as `customer:` or `shipment:`, limits the query to that type. The search
    index is eventually consistent: a change usually shows within two seconds, but this is not guaranteed.

    Calls `globalSearch`, POST /global-search.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.

    Returns:
        One page of results over all requested types.

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
