from __future__ import annotations

from uuid import UUID

from mvmnt._core.operation import Operation as _Operation
from mvmnt._http.call import call as _call
from mvmnt._http.client import RequestArguments as _RequestArguments
from mvmnt._http.idempotency import idempotency_key as _idempotency_key
from mvmnt._resources.record_ref import Id
from mvmnt._resources.record_ref import uuid_segment as _uuid_segment

from ...client import Client
from ...types import Response

OPERATION = _Operation(
    id="deleteSavedSearch",
    method="DELETE",
    path="/saved-searches/{id}",
    reads=False,
)
_EXTENSIONS = {"mvmnt": OPERATION}


def _get_kwargs(
    id: Id | UUID | str,
    *,
    idempotency_key: str | None = None,
) -> _RequestArguments:
    return {
        "method": "DELETE",
        "url": "/saved-searches/{id}".format(
            id=_uuid_segment(id, "id"),
        ),
        "headers": {
            "Idempotency-Key": _idempotency_key(idempotency_key),
        },
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    id: Id | UUID | str,
    *,
    client: Client,
    idempotency_key: str | None = None,
) -> Response[None]:
    """Delete a saved search permanently.

    Removes the saved search for good: unlike most deletions in this API it is not a soft delete and cannot be
    found afterwards. Nobody but the owner can delete a saved search.

    Calls `deleteSavedSearch`, DELETE /saved-searches/{id}.

    Args:
        id: UUID of the saved search; a client key is not accepted.
        client: the client to send with, `mvmnt.generated`.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

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
            idempotency_key=idempotency_key,
        ),
    )
    return Response(response.status_code, response.content, response.headers, None)


async def asyncio(
    id: Id | UUID | str,
    *,
    client: Client,
    idempotency_key: str | None = None,
) -> None:
    """Delete a saved search permanently.

    Removes the saved search for good: unlike most deletions in this API it is not a soft delete and cannot be
    found afterwards. Nobody but the owner can delete a saved search.

    Calls `deleteSavedSearch`, DELETE /saved-searches/{id}.

    Args:
        id: UUID of the saved search; a client key is not accepted.
        client: the client to send with, `mvmnt.generated`.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        The saved search has been removed.

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
            idempotency_key=idempotency_key,
        )
    ).parsed
