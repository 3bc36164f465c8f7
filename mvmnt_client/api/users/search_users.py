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
from ...models.user_search_request import UserSearchRequest
from ...models.user_search_response import UserSearchResponse
from ...types import Response

OPERATION = _Operation(
    id="searchUsers",
    method="POST",
    path="/users/search",
    reads=True,
)
_EXTENSIONS = {"mvmnt": OPERATION}
BODY: _json.Schema[object] = _json.ModelOf(UserSearchRequest)
ANSWER: _json.Schema[UserSearchResponse] = _json.ModelOf(UserSearchResponse)


def _get_kwargs(
    *,
    body: UserSearchRequest | _Mapping[str, Any],
) -> _RequestArguments:
    return {
        "method": "POST",
        "url": "/users/search",
        "content": _encode.encode_body(OPERATION, body, BODY),
        "headers": {
            "Content-Type": "application/json",
        },
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    *,
    client: Client,
    body: UserSearchRequest | _Mapping[str, Any],
) -> Response[UserSearchResponse]:
    """Search the index of users.

    Finds users by full text and by criteria on single fields. Deleted users are never found, and the index
    follows changes with a delay of about two seconds.

    Rows come `flat` by default (indexed fields only, faster) or `full` (complete objects with their
    relationships); the `object` member tells the two apart. Up to three sort options apply, pages are addressed
    by number, and the criteria of a saved search are merged with those sent.

    Calls `searchUsers`, POST /users/search.

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
    body: UserSearchRequest | _Mapping[str, Any],
) -> UserSearchResponse:
    """Search the index of users.

    Finds users by full text and by criteria on single fields. Deleted users are never found, and the index
    follows changes with a delay of about two seconds.

    Rows come `flat` by default (indexed fields only, faster) or `full` (complete objects with their
    relationships); the `object` member tells the two apart. Up to three sort options apply, pages are addressed
    by number, and the criteria of a saved search are merged with those sent.

    Calls `searchUsers`, POST /users/search.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.

    Returns:
        One page of users found, with the total number of results.

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
