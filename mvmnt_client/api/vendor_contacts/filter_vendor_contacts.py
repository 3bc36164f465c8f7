from __future__ import annotations

from collections.abc import Mapping as _Mapping
from typing import Any

from mvmnt._core.operation import Operation as _Operation
from mvmnt._http.call import call as _call
from mvmnt._http.client import RequestArguments as _RequestArguments
from mvmnt._json import decode as _decode
from mvmnt._json import encode as _encode
from mvmnt._json import kinds as _json

from ...client import Client
from ...models.filter_vendor_contacts_response_200 import FilterVendorContactsResponse200
from ...models.vendor_contact_filter_request import VendorContactFilterRequest
from ...types import Response

OPERATION = _Operation(
    id="filterVendorContacts",
    method="POST",
    path="/vendor-contacts/filter",
    reads=True,
)
_EXTENSIONS = {"mvmnt": OPERATION}
BODY: _json.Schema[object] = _json.ModelOf(VendorContactFilterRequest)
ANSWER: _json.Schema[FilterVendorContactsResponse200] = _json.ModelOf(FilterVendorContactsResponse200)


def _get_kwargs(
    *,
    body: VendorContactFilterRequest | _Mapping[str, Any],
) -> _RequestArguments:
    return {
        "method": "POST",
        "url": "/vendor-contacts/filter",
        "content": _encode.encode_body(OPERATION, body, BODY),
        "headers": {
            "Content-Type": "application/json",
        },
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    *,
    client: Client,
    body: VendorContactFilterRequest | _Mapping[str, Any],
) -> Response[FilterVendorContactsResponse200]:
    """List the vendor contacts that match a filter.

    Returns vendor contacts page by page. Filter on `vendorId` to get the people of one vendor; an absent filter
    selects all vendor contacts. Criteria can be combined with `and`, `or` and `not`.

    Soft-deleted records are left out as if `deletedAt: {isNull: true}` had been sent; a `deletedAt` criterion
    of your own replaces that default, so send one if you mirror deletions.

    Calls `filterVendorContacts`, POST /vendor-contacts/filter.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.

    Returns:
        The answer with its status and headers.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        ServerError: The server failed to handle the request.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    response = await _call(
        client.get_async_httpx_client(),
        OPERATION,
        **_get_kwargs(
            body=body,
        ),
    )
    return Response(
        response.status_code, response.content, response.headers, _decode.decode_response(OPERATION, response, ANSWER)
    )


async def asyncio(
    *,
    client: Client,
    body: VendorContactFilterRequest | _Mapping[str, Any],
) -> FilterVendorContactsResponse200:
    """List the vendor contacts that match a filter.

    Returns vendor contacts page by page. Filter on `vendorId` to get the people of one vendor; an absent filter
    selects all vendor contacts. Criteria can be combined with `and`, `or` and `not`.

    Soft-deleted records are left out as if `deletedAt: {isNull: true}` had been sent; a `deletedAt` criterion
    of your own replaces that default, so send one if you mirror deletions.

    Calls `filterVendorContacts`, POST /vendor-contacts/filter.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.

    Returns:
        One page of vendor contacts.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        ServerError: The server failed to handle the request.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
