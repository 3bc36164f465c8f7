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
from ...models.filter_users_response_200 import FilterUsersResponse200
from ...models.user_filter_request import UserFilterRequest
from ...types import Response

OPERATION = _Operation(
    id="filterUsers",
    method="POST",
    path="/users/filter",
    reads=True,
)
_EXTENSIONS = {"mvmnt": OPERATION}
BODY: _json.Schema[object] = _json.ModelOf(UserFilterRequest)
ANSWER: _json.Schema[FilterUsersResponse200] = _json.ModelOf(FilterUsersResponse200)


def _get_kwargs(
    *,
    body: UserFilterRequest | _Mapping[str, Any],
) -> _RequestArguments:
    return {
        "method": "POST",
        "url": "/users/filter",
        "content": _encode.encode_body(OPERATION, body, BODY),
        "headers": {
            "Content-Type": "application/json",
        },
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    *,
    client: Client,
    body: UserFilterRequest | _Mapping[str, Any],
) -> Response[FilterUsersResponse200]:
    """List the users that match a filter.

    Returns one page of users. All criteria must hold unless they are combined with `or` or `not`; criteria can
    be nested. Deleted users are left out as if `deletedAt` had to be null: send a `deletedAt` criterion of your
    own to reach them.

    Go on with the `endCursor` of the answer while `hasNextPage` is true.

    Calls `filterUsers`, POST /users/filter.

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
    body: UserFilterRequest | _Mapping[str, Any],
) -> FilterUsersResponse200:
    """List the users that match a filter.

    Returns one page of users. All criteria must hold unless they are combined with `or` or `not`; criteria can
    be nested. Deleted users are left out as if `deletedAt` had to be null: send a `deletedAt` criterion of your
    own to reach them.

    Go on with the `endCursor` of the answer while `hasNextPage` is true.

    Calls `filterUsers`, POST /users/filter.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.

    Returns:
        One page of users.

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
