from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from mvmnt._core.operation import Operation
from mvmnt._http import idempotency
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds
from mvmnt._resources.path_segment import uuid_segment
from mvmnt._resources.record_ref import Id

from ...client import Client
from ...models.saved_search import SavedSearch
from ...models.saved_search_patch import SavedSearchPatch
from ...types import Response

OPERATION = Operation(id="updateSavedSearch", method="PATCH", path="/saved-searches/{id}", reads=False)
BODY: kinds.Schema[object] = kinds.ModelOf(SavedSearchPatch)
RESPONSE: kinds.Schema[SavedSearch] = kinds.ModelOf(SavedSearch)


def request_arguments(
    _options: CallOptions,
    id: Id | UUID | str,
    *,
    body: SavedSearchPatch | Mapping[str, Any],
    idempotency_key: str | None = None,
) -> RequestArguments:
    return {
        "method": "PATCH",
        "url": "/saved-searches/{id}".format(id=uuid_segment(id, "id")),
        "content": encode.encode_body(OPERATION, body, BODY, _options),
        "headers": {
            "Content-Type": "application/json",
            "Idempotency-Key": idempotency.idempotency_key(idempotency_key, _options.idempotency_key),
        },
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    id: Id | UUID | str,
    *,
    client: Client,
    body: SavedSearchPatch | Mapping[str, Any],
    idempotency_key: str | None = None,
) -> Response[SavedSearch]:
    """Call `updateSavedSearch` as `SavedSearches.update` does; the response has its status and headers."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(client.options, id, body=body, idempotency_key=idempotency_key),
    )
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(
    id: Id | UUID | str,
    *,
    client: Client,
    body: SavedSearchPatch | Mapping[str, Any],
    idempotency_key: str | None = None,
) -> SavedSearch:
    """Call `updateSavedSearch` as `SavedSearches.update` does."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(client.options, id, body=body, idempotency_key=idempotency_key),
    )
    return decode.decode_response(OPERATION, response, RESPONSE)
