from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mvmnt._core.operation import Operation
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds

from ...client import Client
from ...models.user_search_request import UserSearchRequest
from ...models.user_search_response import UserSearchResponse
from ...types import Response

OPERATION = Operation(id="searchUsers", method="POST", path="/users/search", reads=True, floats=True)
BODY: kinds.Schema[object] = kinds.ModelOf(UserSearchRequest)
RESPONSE: kinds.Schema[UserSearchResponse] = kinds.ModelOf(UserSearchResponse)


def request_arguments(_options: CallOptions, *, body: UserSearchRequest | Mapping[str, Any]) -> RequestArguments:
    return {
        "method": "POST",
        "url": "/users/search",
        "content": encode.encode_body(OPERATION, body, BODY, _options),
        "headers": {"Content-Type": "application/json"},
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    *, client: Client, body: UserSearchRequest | Mapping[str, Any]
) -> Response[UserSearchResponse]:
    """Call `searchUsers` as `Users.search` does; the response has its status and headers."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(*, client: Client, body: UserSearchRequest | Mapping[str, Any]) -> UserSearchResponse:
    """Call `searchUsers` as `Users.search` does."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return decode.decode_response(OPERATION, response, RESPONSE)
