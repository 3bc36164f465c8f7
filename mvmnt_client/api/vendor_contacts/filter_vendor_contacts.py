from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mvmnt._core.operation import Operation
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds

from ...client import Client
from ...models.filter_vendor_contacts_response_200 import FilterVendorContactsResponse200
from ...models.vendor_contact_filter_request import VendorContactFilterRequest
from ...types import Response

OPERATION = Operation(id="filterVendorContacts", method="POST", path="/vendor-contacts/filter", reads=True)
BODY: kinds.Schema[object] = kinds.ModelOf(VendorContactFilterRequest)
RESPONSE: kinds.Schema[FilterVendorContactsResponse200] = kinds.ModelOf(FilterVendorContactsResponse200)


def request_arguments(
    _options: CallOptions, *, body: VendorContactFilterRequest | Mapping[str, Any]
) -> RequestArguments:
    return {
        "method": "POST",
        "url": "/vendor-contacts/filter",
        "content": encode.encode_body(OPERATION, body, BODY, _options),
        "headers": {"Content-Type": "application/json"},
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    *, client: Client, body: VendorContactFilterRequest | Mapping[str, Any]
) -> Response[FilterVendorContactsResponse200]:
    """Call `filterVendorContacts` as `VendorContacts.filter` does; the response has its status and headers."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(
    *, client: Client, body: VendorContactFilterRequest | Mapping[str, Any]
) -> FilterVendorContactsResponse200:
    """Call `filterVendorContacts` as `VendorContacts.filter` does."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return decode.decode_response(OPERATION, response, RESPONSE)
