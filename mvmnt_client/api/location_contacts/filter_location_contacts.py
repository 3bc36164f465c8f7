from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mvmnt._core.operation import Operation
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds

from ...client import Client
from ...models.filter_location_contacts_response_200 import FilterLocationContactsResponse200
from ...models.location_contact_filter_request import LocationContactFilterRequest
from ...types import Response

OPERATION = Operation(
    id="filterLocationContacts", method="POST", path="/location-contacts/filter", reads=True, floats=True
)
BODY: kinds.Schema[object] = kinds.ModelOf(LocationContactFilterRequest)
RESPONSE: kinds.Schema[FilterLocationContactsResponse200] = kinds.ModelOf(FilterLocationContactsResponse200)


def request_arguments(
    _options: CallOptions, *, body: LocationContactFilterRequest | Mapping[str, Any]
) -> RequestArguments:
    return {
        "method": "POST",
        "url": "/location-contacts/filter",
        "content": encode.encode_body(OPERATION, body, BODY, _options),
        "headers": {"Content-Type": "application/json"},
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    *, client: Client, body: LocationContactFilterRequest | Mapping[str, Any]
) -> Response[FilterLocationContactsResponse200]:
    """Call `filterLocationContacts` as `LocationContacts.filter` does; the response has its status and headers."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(
    *, client: Client, body: LocationContactFilterRequest | Mapping[str, Any]
) -> FilterLocationContactsResponse200:
    """Call `filterLocationContacts` as `LocationContacts.filter` does."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return decode.decode_response(OPERATION, response, RESPONSE)
