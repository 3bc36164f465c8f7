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
from ...models.filter_invoices_response_200 import FilterInvoicesResponse200
from ...models.invoice_filter_request import InvoiceFilterRequest
from ...types import Response

OPERATION = _Operation(
    id="filterInvoices",
    method="POST",
    path="/invoices/filter",
    reads=True,
)
_EXTENSIONS = {"mvmnt": OPERATION}
BODY: _json.Schema[object] = _json.ModelOf(InvoiceFilterRequest)
ANSWER: _json.Schema[FilterInvoicesResponse200] = _json.ModelOf(FilterInvoicesResponse200)


def _get_kwargs(
    *,
    body: InvoiceFilterRequest | _Mapping[str, Any],
) -> _RequestArguments:
    return {
        "method": "POST",
        "url": "/invoices/filter",
        "content": _encode.encode_body(OPERATION, body, BODY),
        "headers": {
            "Content-Type": "application/json",
        },
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    *,
    client: Client,
    body: InvoiceFilterRequest | _Mapping[str, Any],
) -> Response[FilterInvoicesResponse200]:
    """List the invoices that match a filter.

    Returns customer invoices (accounts receivable) page by page. To find unpaid invoices, filter on `status`
    being `AWAITING_PAYMENT` or `PARTIALLY_PAID`; `overdue` and `factored` are plain booleans, not operator
    objects.

    Calls `filterInvoices`, POST /invoices/filter.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.

    Returns:
        The answer with its status and headers.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        ValidationError: Validation failed; `details` names each offending field.
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
    body: InvoiceFilterRequest | _Mapping[str, Any],
) -> FilterInvoicesResponse200:
    """List the invoices that match a filter.

    Returns customer invoices (accounts receivable) page by page. To find unpaid invoices, filter on `status`
    being `AWAITING_PAYMENT` or `PARTIALLY_PAID`; `overdue` and `factored` are plain booleans, not operator
    objects.

    Calls `filterInvoices`, POST /invoices/filter.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.

    Returns:
        One page of invoices.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        ValidationError: Validation failed; `details` names each offending field.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
