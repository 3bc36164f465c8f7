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
from ...models.customer_contact_filter_request import CustomerContactFilterRequest
from ...models.filter_customer_contacts_response_200 import FilterCustomerContactsResponse200
from ...types import Response

OPERATION = _Operation(
    id="filterCustomerContacts",
    method="POST",
    path="/customer-contacts/filter",
    reads=True,
)
_EXTENSIONS = {"mvmnt": OPERATION}
BODY: _json.Schema[object] = _json.ModelOf(CustomerContactFilterRequest)
ANSWER: _json.Schema[FilterCustomerContactsResponse200] = _json.ModelOf(FilterCustomerContactsResponse200)


def _get_kwargs(
    *,
    body: CustomerContactFilterRequest | _Mapping[str, Any],
) -> _RequestArguments:
    return {
        "method": "POST",
        "url": "/customer-contacts/filter",
        "content": _encode.encode_body(OPERATION, body, BODY),
        "headers": {
            "Content-Type": "application/json",
        },
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    *,
    client: Client,
    body: CustomerContactFilterRequest | _Mapping[str, Any],
) -> Response[FilterCustomerContactsResponse200]:
    """List the customer contacts that match a filter.

    Returns one page of customer contacts. All criteria must hold unless they are combined with `or` or `not`;
    criteria can be nested. Deleted customer contacts are left out as if `deletedAt` had to be null: send a
    `deletedAt` criterion of your own to reach them.

    Go on with the `endCursor` of the answer while `hasNextPage` is true.

    Calls `filterCustomerContacts`, POST /customer-contacts/filter.

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
    body: CustomerContactFilterRequest | _Mapping[str, Any],
) -> FilterCustomerContactsResponse200:
    """List the customer contacts that match a filter.

    Returns one page of customer contacts. All criteria must hold unless they are combined with `or` or `not`;
    criteria can be nested. Deleted customer contacts are left out as if `deletedAt` had to be null: send a
    `deletedAt` criterion of your own to reach them.

    Go on with the `endCursor` of the answer while `hasNextPage` is true.

    Calls `filterCustomerContacts`, POST /customer-contacts/filter.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.

    Returns:
        One page of customer contacts.

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
