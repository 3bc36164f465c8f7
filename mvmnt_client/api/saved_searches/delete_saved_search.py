from __future__ import annotations

from uuid import UUID

from mvmnt._core.operation import Operation
from mvmnt._http import idempotency
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._resources.path_segment import uuid_segment
from mvmnt._resources.record_ref import Id

from ...client import Client
from ...types import Response

OPERATION = Operation(id="deleteSavedSearch", method="DELETE", path="/saved-searches/{id}", reads=False)


def request_arguments(
    _options: CallOptions, id: Id | UUID | str, *, idempotency_key: str | None = None
) -> RequestArguments:
    return {
        "method": "DELETE",
        "url": "/saved-searches/{id}".format(id=uuid_segment(id, "id")),
        "headers": {"Idempotency-Key": idempotency.idempotency_key(idempotency_key, _options.idempotency_key)},
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    id: Id | UUID | str, *, client: Client, idempotency_key: str | None = None
) -> Response[None]:
    """Call `deleteSavedSearch` as `SavedSearches.delete` does; the response has its status and headers."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(client.options, id, idempotency_key=idempotency_key),
    )
    return Response(response.status_code, response.content, response.headers, None)


async def asyncio(id: Id | UUID | str, *, client: Client, idempotency_key: str | None = None) -> None:
    """Call `deleteSavedSearch` as `SavedSearches.delete` does."""
    await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(client.options, id, idempotency_key=idempotency_key),
    )
