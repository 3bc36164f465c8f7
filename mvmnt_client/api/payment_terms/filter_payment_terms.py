from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mvmnt._core.operation import Operation
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds

from ...client import Client
from ...models.filter_payment_terms_response_200 import FilterPaymentTermsResponse200
from ...models.payment_term_filter_request import PaymentTermFilterRequest
from ...types import Response

OPERATION = Operation(id="filterPaymentTerms", method="POST", path="/payment-terms/filter", reads=True, floats=True)
BODY: kinds.Schema[object] = kinds.ModelOf(PaymentTermFilterRequest)
RESPONSE: kinds.Schema[FilterPaymentTermsResponse200] = kinds.PageOf(FilterPaymentTermsResponse200, "pagination")


def request_arguments(_options: CallOptions, *, body: PaymentTermFilterRequest | Mapping[str, Any]) -> RequestArguments:
    return {
        "method": "POST",
        "url": "/payment-terms/filter",
        "content": encode.encode_body(OPERATION, body, BODY, _options),
        "headers": {"Content-Type": "application/json"},
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    *, client: Client, body: PaymentTermFilterRequest | Mapping[str, Any]
) -> Response[FilterPaymentTermsResponse200]:
    """Call `filterPaymentTerms` as `PaymentTerms.filter` does; the response has its status and headers."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(
    *, client: Client, body: PaymentTermFilterRequest | Mapping[str, Any]
) -> FilterPaymentTermsResponse200:
    """Call `filterPaymentTerms` as `PaymentTerms.filter` does."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return decode.decode_response(OPERATION, response, RESPONSE)
