from __future__ import annotations

from uuid import UUID

from mvmnt._core.operation import Operation
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, kinds
from mvmnt._resources.path_segment import uuid_segment
from mvmnt._resources.record_ref import Id

from ...client import Client
from ...models.saved_search import SavedSearch
from ...types import Response

OPERATION = Operation(id="getSavedSearch", method="GET", path="/saved-searches/{id}", reads=True)
RESPONSE: kinds.Schema[SavedSearch] = kinds.ModelOf(SavedSearch)


def request_arguments(_options: CallOptions, id: Id | UUID | str) -> RequestArguments:
    return {
        "method": "GET",
        "url": "/saved-searches/{id}".format(id=uuid_segment(id, "id")),
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(id: Id | UUID | str, *, client: Client) -> Response[SavedSearch]:
    """Call `getSavedSearch` as `SavedSearches.get` does; the response has its status and headers."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, id))
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(id: Id | UUID | str, *, client: Client) -> SavedSearch:
    """Call `getSavedSearch` as `SavedSearches.get` does."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, id))
    return decode.decode_response(OPERATION, response, RESPONSE)
