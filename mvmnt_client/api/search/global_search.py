from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mvmnt._core.operation import Operation
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds

from ...client import Client
from ...models.global_search_request import GlobalSearchRequest
from ...models.global_search_response import GlobalSearchResponse
from ...types import Response

OPERATION = Operation(id="globalSearch", method="POST", path="/global-search", reads=True)
BODY: kinds.Schema[object] = kinds.ModelOf(GlobalSearchRequest)
RESPONSE: kinds.Schema[GlobalSearchResponse] = kinds.ModelOf(GlobalSearchResponse)


def request_arguments(_options: CallOptions, *, body: GlobalSearchRequest | Mapping[str, Any]) -> RequestArguments:
    return {
        "method": "POST",
        "url": "/global-search",
        "content": encode.encode_body(OPERATION, body, BODY, _options),
        "headers": {"Content-Type": "application/json"},
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    *, client: Client, body: GlobalSearchRequest | Mapping[str, Any]
) -> Response[GlobalSearchResponse]:
    """Call `globalSearch` as `Search.global_search` does; the response has its status and headers."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(*, client: Client, body: GlobalSearchRequest | Mapping[str, Any]) -> GlobalSearchResponse:
    """Call `globalSearch` as `Search.global_search` does."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return decode.decode_response(OPERATION, response, RESPONSE)
