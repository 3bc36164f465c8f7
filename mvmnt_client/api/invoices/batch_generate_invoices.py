from __future__ import annotations

from collections.abc import Mapping as _Mapping
from typing import Any

from mvmnt._core.operation import Operation as _Operation
from mvmnt._http.call import call as _call
from mvmnt._http.client import RequestArguments as _RequestArguments
from mvmnt._http.idempotency import idempotency_key as _idempotency_key
from mvmnt._json import decode as _decode
from mvmnt._json import encode as _encode
from mvmnt._json import kinds as _json

from ...client import Client
from ...models.batch_generate_invoices_request import BatchGenerateInvoicesRequest
from ...models.batch_generate_invoices_response import BatchGenerateInvoicesResponse
from ...types import Response

OPERATION = _Operation(
    id="batchGenerateInvoices",
    method="POST",
    path="/invoices/batch-generate",
    reads=False,
)
_EXTENSIONS = {"mvmnt": OPERATION}
BODY: _json.Schema[object] = _json.ModelOf(BatchGenerateInvoicesRequest)
ANSWER: _json.Schema[BatchGenerateInvoicesResponse] = _json.ModelOf(BatchGenerateInvoicesResponse)


def _get_kwargs(
    *,
    body: BatchGenerateInvoicesRequest | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> _RequestArguments:
    return {
        "method": "POST",
        "url": "/invoices/batch-generate",
        "content": _encode.encode_body(OPERATION, body, BODY),
        "headers": {
            "Content-Type": "application/json",
            "Idempotency-Key": _idempotency_key(idempotency_key),
        },
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    *,
    client: Client,
    body: BatchGenerateInvoicesRequest | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> Response[BatchGenerateInvoicesResponse]:
    """Generate invoices for several orders.

    Creates an invoice record and a PDF for the shipment of each given order, at most 100 in one request. On
    request the invoices are also emailed to the customers, combined per customer or one by one.

    The answer is 200 even if some of them fail: shipments that are invoiced already or do not meet the
    requirements are listed in `failed`, so always check it.

    Calls `batchGenerateInvoices`, POST /invoices/batch-generate.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        The answer with its status and headers.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    response = await _call(
        client.get_async_httpx_client(),
        OPERATION,
        **_get_kwargs(
            body=body,
            idempotency_key=idempotency_key,
        ),
    )
    return Response(
        response.status_code, response.content, response.headers, _decode.decode_response(OPERATION, response, ANSWER)
    )


async def asyncio(
    *,
    client: Client,
    body: BatchGenerateInvoicesRequest | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> BatchGenerateInvoicesResponse:
    """Generate invoices for several orders.

    Creates an invoice record and a PDF for the shipment of each given order, at most 100 in one request. On
    request the invoices are also emailed to the customers, combined per customer or one by one.

    The answer is 200 even if some of them fail: shipments that are invoiced already or do not meet the
    requirements are listed in `failed`, so always check it.

    Calls `batchGenerateInvoices`, POST /invoices/batch-generate.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        The invoices generated and the orders that failed.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
