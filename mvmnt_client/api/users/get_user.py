from __future__ import annotations

from mvmnt._core.operation import Operation as _Operation
from mvmnt._http.call import call as _call
from mvmnt._http.client import RequestArguments as _RequestArguments
from mvmnt._json import decode as _decode
from mvmnt._json import encode as _encode
from mvmnt._json import kinds as _json
from mvmnt._resources.record_ref import RecordRef
from mvmnt._resources.record_ref import lookup_by as _lookup_by
from mvmnt._resources.record_ref import path_segment as _path_segment

from ...client import Client
from ...models.user import User
from ...types import Response

OPERATION = _Operation(
    id="getUser",
    method="GET",
    path="/users/{id}",
    reads=True,
)
_EXTENSIONS = {"mvmnt": OPERATION}
ANSWER: _json.Schema[User] = _json.ModelOf(User)


def _get_kwargs(
    id: RecordRef,
) -> _RequestArguments:
    return {
        "method": "GET",
        "url": "/users/{id}".format(
            id=_path_segment(
                id,
                "id",
                (
                    "filter",
                    "search",
                ),
            ),
        )
        + _encode.encode_query(
            {
                "by": _lookup_by(id),
            }
        ),
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    id: RecordRef,
    *,
    client: Client,
) -> Response[User]:
    """Get one user.

    Returns one user, found by its UUID or by the caller's own key. Name the kind of lookup with `by`, which is
    faster; without it, the UUID is tried first and the key second.

    Calls `getUser`, GET /users/{id}.

    Args:
        id: UUID of the record, or the key that the client gave it.
        client: the client to send with, `mvmnt.generated`.

    Returns:
        The answer with its status and headers.

    Raises:
        AuthenticationError: The access token is missing, expired or invalid.
        NotFoundError: There is no such record, or the account may not see it.
        RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
            try again.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    response = await _call(
        client.get_async_httpx_client(),
        OPERATION,
        **_get_kwargs(
            id,
        ),
    )
    return Response(
        response.status_code, response.content, response.headers, _decode.decode_response(OPERATION, response, ANSWER)
    )


async def asyncio(
    id: RecordRef,
    *,
    client: Client,
) -> User:
    """Get one user.

    Returns one user, found by its UUID or by the caller's own key. Name the kind of lookup with `by`, which is
    faster; without it, the UUID is tried first and the key second.

    Calls `getUser`, GET /users/{id}.

    Args:
        id: UUID of the record, or the key that the client gave it.
        client: the client to send with, `mvmnt.generated`.

    Returns:
        The user.

    Raises:
        AuthenticationError: The access token is missing, expired or invalid.
        NotFoundError: There is no such record, or the account may not see it.
        RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
            try again.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    return (
        await asyncio_detailed(
            id,
            client=client,
        )
    ).parsed
