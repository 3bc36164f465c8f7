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
from ...models.vendor_search_request import VendorSearchRequest
from ...models.vendor_search_response import VendorSearchResponse
from ...types import Response

OPERATION = _Operation(
    id="searchVendors",
    method="POST",
    path="/vendors/search",
    reads=True,
)
_EXTENSIONS = {"mvmnt": OPERATION}
BODY: _json.Schema[object] = _json.ModelOf(VendorSearchRequest)
ANSWER: _json.Schema[VendorSearchResponse] = _json.ModelOf(VendorSearchResponse)


def _get_kwargs(
    *,
    body: VendorSearchRequest | _Mapping[str, Any],
) -> _RequestArguments:
    return {
        "method": "POST",
        "url": "/vendors/search",
        "content": _encode.encode_body(OPERATION, body, BODY),
        "headers": {
            "Content-Type": "application/json",
        },
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    *,
    client: Client,
    body: VendorSearchRequest | _Mapping[str, Any],
) -> Response[VendorSearchResponse]:
    """Search vendors in the search index.

    Searches the index by full text and by criteria per field, with sorting, numbered pages and an optional
    saved search. The index may lag about two seconds behind changes, and soft-deleted vendors are never found.

    With `format: flat`, the default and the faster choice, each result holds only the indexed fields; with
    `format: full` it is the whole vendor with its related records. Tell the two apart by `object`.

    Calls `searchVendors`, POST /vendors/search.

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
    body: VendorSearchRequest | _Mapping[str, Any],
) -> VendorSearchResponse:
    """Search vendors in the search index.

    Searches the index by full text and by criteria per field, with sorting, numbered pages and an optional
    saved search. The index may lag about two seconds behind changes, and soft-deleted vendors are never found.

    With `format: flat`, the default and the faster choice, each result holds only the indexed fields; with
    `format: full` it is the whole vendor with its related records. Tell the two apart by `object`.

    Calls `searchVendors`, POST /vendors/search.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.

    Returns:
        One page of search results.

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
