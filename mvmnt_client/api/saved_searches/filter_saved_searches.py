from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mvmnt._core.operation import Operation
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds

from ...client import Client
from ...models.filter_saved_searches_response_200 import FilterSavedSearchesResponse200
from ...models.saved_search_filter_request import SavedSearchFilterRequest
from ...types import Response

OPERATION = Operation(id="filterSavedSearches", method="POST", path="/saved-searches/filter", reads=True)
BODY: kinds.Schema[object] = kinds.ModelOf(SavedSearchFilterRequest)
RESPONSE: kinds.Schema[FilterSavedSearchesResponse200] = kinds.PageOf(FilterSavedSearchesResponse200, "pagination")


def request_arguments(_options: CallOptions, *, body: SavedSearchFilterRequest | Mapping[str, Any]) -> RequestArguments:
    return {
        "method": "POST",
        "url": "/saved-searches/filter",
        "content": encode.encode_body(OPERATION, body, BODY, _options),
        "headers": {"Content-Type": "application/json"},
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    *, client: Client, body: SavedSearchFilterRequest | Mapping[str, Any]
) -> Response[FilterSavedSearchesResponse200]:
    """Call `filterSavedSearches` as `SavedSearches.filter` does; the response has its status and headers."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(
    *, client: Client, body: SavedSearchFilterRequest | Mapping[str, Any]
) -> FilterSavedSearchesResponse200:
    """Call `filterSavedSearches` as `SavedSearches.filter` does."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return decode.decode_response(OPERATION, response, RESPONSE)
