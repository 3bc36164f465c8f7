from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mvmnt._core.operation import Operation
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds

from ...client import Client
from ...models.filter_invoices_response_200 import FilterInvoicesResponse200
from ...models.invoice_filter_request import InvoiceFilterRequest
from ...types import Response

OPERATION = Operation(id="filterInvoices", method="POST", path="/invoices/filter", reads=True)
BODY: kinds.Schema[object] = kinds.ModelOf(InvoiceFilterRequest)
RESPONSE: kinds.Schema[FilterInvoicesResponse200] = kinds.ModelOf(FilterInvoicesResponse200)


def request_arguments(_options: CallOptions, *, body: InvoiceFilterRequest | Mapping[str, Any]) -> RequestArguments:
    return {
        "method": "POST",
        "url": "/invoices/filter",
        "content": encode.encode_body(OPERATION, body, BODY, _options),
        "headers": {"Content-Type": "application/json"},
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    *, client: Client, body: InvoiceFilterRequest | Mapping[str, Any]
) -> Response[FilterInvoicesResponse200]:
    """Call `filterInvoices` as `Invoices.filter` does; the response has its status and headers."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(*, client: Client, body: InvoiceFilterRequest | Mapping[str, Any]) -> FilterInvoicesResponse200:
    """Call `filterInvoices` as `Invoices.filter` does."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return decode.decode_response(OPERATION, response, RESPONSE)
