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
from ...models.filter_loads_response_200 import FilterLoadsResponse200
from ...models.load_filter_request import LoadFilterRequest
from ...types import Response

OPERATION = _Operation(
    id="filterLoads",
    method="POST",
    path="/loads/filter",
    reads=True,
)
_EXTENSIONS = {"mvmnt": OPERATION}
BODY: _json.Schema[object] = _json.ModelOf(LoadFilterRequest)
ANSWER: _json.Schema[FilterLoadsResponse200] = _json.ModelOf(FilterLoadsResponse200)


def _get_kwargs(
    *,
    body: LoadFilterRequest | _Mapping[str, Any],
) -> _RequestArguments:
    return {
        "method": "POST",
        "url": "/loads/filter",
        "content": _encode.encode_body(OPERATION, body, BODY),
        "headers": {
            "Content-Type": "application/json",
        },
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    *,
    client: Client,
    body: LoadFilterRequest | _Mapping[str, Any],
) -> Response[FilterLoadsResponse200]:
    """List the loads that match a filter.

    Returns one page of loads. All criteria given must hold, and soft-deleted loads are left out; there is no
    `deletedAt` criterion to bring them back. Active loads are those whose status is neither `DELIVERED` nor
    `CANCELED`. Continue with `pagination.endCursor` for as long as `pagination.hasNextPage` is true.

    Calls `filterLoads`, POST /loads/filter.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.

    Returns:
        The answer with its status and headers.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        ValidationError: Validation failed; `details` names each offending field.
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
    body: LoadFilterRequest | _Mapping[str, Any],
) -> FilterLoadsResponse200:
    """List the loads that match a filter.

    Returns one page of loads. All criteria given must hold, and soft-deleted loads are left out; there is no
    `deletedAt` criterion to bring them back. Active loads are those whose status is neither `DELIVERED` nor
    `CANCELED`. Continue with `pagination.endCursor` for as long as `pagination.hasNextPage` is true.

    Calls `filterLoads`, POST /loads/filter.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.

    Returns:
        One page of matching loads.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        ValidationError: Validation failed; `details` names each offending field.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
