from __future__ import annotations

from uuid import UUID

from mvmnt._core.operation import Operation as _Operation
from mvmnt._http.call import call as _call
from mvmnt._http.client import RequestArguments as _RequestArguments
from mvmnt._json import decode as _decode
from mvmnt._json import kinds as _json
from mvmnt._resources.record_ref import Id
from mvmnt._resources.record_ref import uuid_segment as _uuid_segment

from ...client import Client
from ...models.saved_search import SavedSearch
from ...types import Response

OPERATION = _Operation(
    id="getSavedSearch",
    method="GET",
    path="/saved-searches/{id}",
    reads=True,
)
_EXTENSIONS = {"mvmnt": OPERATION}
ANSWER: _json.Schema[SavedSearch] = _json.ModelOf(SavedSearch)


def _get_kwargs(
    id: Id | UUID | str,
) -> _RequestArguments:
    return {
        "method": "GET",
        "url": "/saved-searches/{id}".format(
            id=_uuid_segment(id, "id"),
        ),
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    id: Id | UUID | str,
    *,
    client: Client,
) -> Response[SavedSearch]:
    """Get a saved search by id.

    Returns one saved search. The caller must own it, or it must be public in the organization.

    Calls `getSavedSearch`, GET /saved-searches/{id}.

    Args:
        id: UUID of the saved search; a client key is not accepted.
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
    id: Id | UUID | str,
    *,
    client: Client,
) -> SavedSearch:
    """Get a saved search by id.

    Returns one saved search. The caller must own it, or it must be public in the organization.

    Calls `getSavedSearch`, GET /saved-searches/{id}.

    Args:
        id: UUID of the saved search; a client key is not accepted.
        client: the client to send with, `mvmnt.generated`.

    Returns:
        The saved search.

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
