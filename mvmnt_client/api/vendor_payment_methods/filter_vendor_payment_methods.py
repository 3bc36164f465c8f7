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
from ...models.filter_vendor_payment_methods_response_200 import FilterVendorPaymentMethodsResponse200
from ...models.vendor_payment_method_filter_request import VendorPaymentMethodFilterRequest
from ...types import Response

OPERATION = _Operation(
    id="filterVendorPaymentMethods",
    method="POST",
    path="/vendor-payment-methods/filter",
    reads=True,
)
_EXTENSIONS = {"mvmnt": OPERATION}
BODY: _json.Schema[object] = _json.ModelOf(VendorPaymentMethodFilterRequest)
ANSWER: _json.Schema[FilterVendorPaymentMethodsResponse200] = _json.ModelOf(FilterVendorPaymentMethodsResponse200)


def _get_kwargs(
    *,
    body: VendorPaymentMethodFilterRequest | _Mapping[str, Any],
) -> _RequestArguments:
    return {
        "method": "POST",
        "url": "/vendor-payment-methods/filter",
        "content": _encode.encode_body(OPERATION, body, BODY),
        "headers": {
            "Content-Type": "application/json",
        },
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    *,
    client: Client,
    body: VendorPaymentMethodFilterRequest | _Mapping[str, Any],
) -> Response[FilterVendorPaymentMethodsResponse200]:
    """List the vendor payment methods that match a filter.

    Returns vendor payment methods page by page. Each one tells how and to which account a vendor is paid. An
    absent filter selects all of them. Criteria can be combined with `and`, `or` and `not`.

    Soft-deleted records are left out as if `deletedAt: {isNull: true}` had been sent; a `deletedAt` criterion
    of your own replaces that default, so send one if you mirror deletions.

    Calls `filterVendorPaymentMethods`, POST /vendor-payment-methods/filter.

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
    body: VendorPaymentMethodFilterRequest | _Mapping[str, Any],
) -> FilterVendorPaymentMethodsResponse200:
    """List the vendor payment methods that match a filter.

    Returns vendor payment methods page by page. Each one tells how and to which account a vendor is paid. An
    absent filter selects all of them. Criteria can be combined with `and`, `or` and `not`.

    Soft-deleted records are left out as if `deletedAt: {isNull: true}` had been sent; a `deletedAt` criterion
    of your own replaces that default, so send one if you mirror deletions.

    Calls `filterVendorPaymentMethods`, POST /vendor-payment-methods/filter.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.

    Returns:
        One page of vendor payment methods.

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
