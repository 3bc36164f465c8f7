from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mvmnt._core.operation import Operation
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds

from ...client import Client
from ...models.filter_users_response_200 import FilterUsersResponse200
from ...models.user_filter_request import UserFilterRequest
from ...types import Response

OPERATION = Operation(id="filterUsers", method="POST", path="/users/filter", reads=True)
BODY: kinds.Schema[object] = kinds.ModelOf(UserFilterRequest)
RESPONSE: kinds.Schema[FilterUsersResponse200] = kinds.PageOf(FilterUsersResponse200, "pagination")


def request_arguments(_options: CallOptions, *, body: UserFilterRequest | Mapping[str, Any]) -> RequestArguments:
    return {
        "method": "POST",
        "url": "/users/filter",
        "content": encode.encode_body(OPERATION, body, BODY, _options),
        "headers": {"Content-Type": "application/json"},
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    *, client: Client, body: UserFilterRequest | Mapping[str, Any]
) -> Response[FilterUsersResponse200]:
    """Call `filterUsers` as `Users.filter` does; the response has its status and headers."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(*, client: Client, body: UserFilterRequest | Mapping[str, Any]) -> FilterUsersResponse200:
    """Call `filterUsers` as `Users.filter` does."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return decode.decode_response(OPERATION, response, RESPONSE)
