from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mvmnt._core.operation import Operation
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds

from ...client import Client
from ...models.carrier_contact_filter_request import CarrierContactFilterRequest
from ...models.filter_carrier_contacts_response_200 import FilterCarrierContactsResponse200
from ...types import Response

OPERATION = Operation(id="filterCarrierContacts", method="POST", path="/carrier-contacts/filter", reads=True)
BODY: kinds.Schema[object] = kinds.ModelOf(CarrierContactFilterRequest)
RESPONSE: kinds.Schema[FilterCarrierContactsResponse200] = kinds.ModelOf(FilterCarrierContactsResponse200)


def request_arguments(
    _options: CallOptions, *, body: CarrierContactFilterRequest | Mapping[str, Any]
) -> RequestArguments:
    return {
        "method": "POST",
        "url": "/carrier-contacts/filter",
        "content": encode.encode_body(OPERATION, body, BODY, _options),
        "headers": {"Content-Type": "application/json"},
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    *, client: Client, body: CarrierContactFilterRequest | Mapping[str, Any]
) -> Response[FilterCarrierContactsResponse200]:
    """Call `filterCarrierContacts` as `CarrierContacts.filter` does; the response has its status and headers."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(
    *, client: Client, body: CarrierContactFilterRequest | Mapping[str, Any]
) -> FilterCarrierContactsResponse200:
    """Call `filterCarrierContacts` as `CarrierContacts.filter` does."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return decode.decode_response(OPERATION, response, RESPONSE)
