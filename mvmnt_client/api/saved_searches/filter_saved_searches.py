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
from ...models.filter_saved_searches_response_200 import FilterSavedSearchesResponse200
from ...models.saved_search_filter_request import SavedSearchFilterRequest
from ...types import Response

OPERATION = _Operation(
    id="filterSavedSearches",
    method="POST",
    path="/saved-searches/filter",
    reads=True,
)
_EXTENSIONS = {"mvmnt": OPERATION}
BODY: _json.Schema[object] = _json.ModelOf(SavedSearchFilterRequest)
ANSWER: _json.Schema[FilterSavedSearchesResponse200] = _json.ModelOf(FilterSavedSearchesResponse200)


def _get_kwargs(
    *,
    body: SavedSearchFilterRequest | _Mapping[str, Any],
) -> _RequestArguments:
    return {
        "method": "POST",
        "url": "/saved-searches/filter",
        "content": _encode.encode_body(OPERATION, body, BODY),
        "headers": {
            "Content-Type": "application/json",
        },
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    *,
    client: Client,
    body: SavedSearchFilterRequest | _Mapping[str, Any],
) -> Response[FilterSavedSearchesResponse200]:
    """List the saved searches that match a filter.

    Returns saved searches page by page, limited to those that the caller owns and those that are public. An
    absent filter selects all of them. Criteria can be combined with `and`, `or` and `not`.

    Both members of the answer are optional in this operation.

    Calls `filterSavedSearches`, POST /saved-searches/filter.

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
    body: SavedSearchFilterRequest | _Mapping[str, Any],
) -> FilterSavedSearchesResponse200:
    """List the saved searches that match a filter.

    Returns saved searches page by page, limited to those that the caller owns and those that are public. An
    absent filter selects all of them. Criteria can be combined with `and`, `or` and `not`.

    Both members of the answer are optional in this operation.

    Calls `filterSavedSearches`, POST /saved-searches/filter.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.

    Returns:
        One page of saved searches.

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
