from __future__ import annotations

from collections.abc import Mapping as _Mapping
from typing import Any
from uuid import UUID

from mvmnt._core.operation import Operation as _Operation
from mvmnt._http.call import call as _call
from mvmnt._http.client import RequestArguments as _RequestArguments
from mvmnt._http.idempotency import idempotency_key as _idempotency_key
from mvmnt._json import decode as _decode
from mvmnt._json import encode as _encode
from mvmnt._json import kinds as _json
from mvmnt._resources.record_ref import Id
from mvmnt._resources.record_ref import uuid_segment as _uuid_segment

from ...client import Client
from ...models.saved_search import SavedSearch
from ...models.saved_search_patch import SavedSearchPatch
from ...types import Response

OPERATION = _Operation(
    id="updateSavedSearch",
    method="PATCH",
    path="/saved-searches/{id}",
    reads=False,
)
_EXTENSIONS = {"mvmnt": OPERATION}
BODY: _json.Schema[object] = _json.ModelOf(SavedSearchPatch)
ANSWER: _json.Schema[SavedSearch] = _json.ModelOf(SavedSearch)


def _get_kwargs(
    id: Id | UUID | str,
    *,
    body: SavedSearchPatch | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> _RequestArguments:
    return {
        "method": "PATCH",
        "url": "/saved-searches/{id}".format(
            id=_uuid_segment(id, "id"),
        ),
        "content": _encode.encode_body(OPERATION, body, BODY),
        "headers": {
            "Content-Type": "application/json",
            "Idempotency-Key": _idempotency_key(idempotency_key),
        },
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    id: Id | UUID | str,
    *,
    client: Client,
    body: SavedSearchPatch | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> Response[SavedSearch]:
    """Update fields of a saved search.

    Changes only the members that are sent; an absent member keeps its value. Nobody but the owner can update a
    saved search.

    A 422 means that a value did not pass validation.

    Calls `updateSavedSearch`, PATCH /saved-searches/{id}.

    Args:
        id: UUID of the saved search; a client key is not accepted.
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        The answer with its status and headers.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        NotFoundError: There is no such record, or the account may not see it.
        ValidationError: Validation failed; `details` names each offending field.
        RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
            try again.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    response = await _call(
        client.get_async_httpx_client(),
        OPERATION,
        **_get_kwargs(
            id,
            body=body,
            idempotency_key=idempotency_key,
        ),
    )
    return Response(
        response.status_code, response.content, response.headers, _decode.decode_response(OPERATION, response, ANSWER)
    )


async def asyncio(
    id: Id | UUID | str,
    *,
    client: Client,
    body: SavedSearchPatch | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> SavedSearch:
    """Update fields of a saved search.

    Changes only the members that are sent; an absent member keeps its value. Nobody but the owner can update a
    saved search.

    A 422 means that a value did not pass validation.

    Calls `updateSavedSearch`, PATCH /saved-searches/{id}.

    Args:
        id: UUID of the saved search; a client key is not accepted.
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        The saved search after the change.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        NotFoundError: There is no such record, or the account may not see it.
        ValidationError: Validation failed; `details` names each offending field.
        RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
            try again.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    return (
        await asyncio_detailed(
            id,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
