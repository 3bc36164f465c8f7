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
from ...models.invoice import Invoice
from ...models.invoice_input import InvoiceInput
from ...types import Response

OPERATION = _Operation(
    id="createInvoice",
    method="POST",
    path="/invoices",
    reads=False,
)
_EXTENSIONS = {"mvmnt": OPERATION}
BODY: _json.Schema[object] = _json.ModelOf(InvoiceInput)
ANSWER: _json.Schema[Invoice] = _json.ModelOf(Invoice)


def _get_kwargs(
    *,
    body: InvoiceInput | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> _RequestArguments:
    return {
        "method": "POST",
        "url": "/invoices",
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
    body: InvoiceInput | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> Response[Invoice]:
    """Create an invoice for an order.

    Invoices the customer for one order, whose status becomes `DELIVERED_UNPAID`. If the due date is missing, it
    is calculated from the payment term.

    A shipment has one customer invoice: if the order is invoiced already, the answer is 409. This operation
    produces no PDF; use `POST /shipments/{id}/invoice/generate` for that.

    Calls `createInvoice`, POST /invoices.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        The answer with its status and headers.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        ConflictError: The order already has an invoice.
        ValidationError: Validation failed; `details` names each offending field.
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
    body: InvoiceInput | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> Invoice:
    """Create an invoice for an order.

    Invoices the customer for one order, whose status becomes `DELIVERED_UNPAID`. If the due date is missing, it
    is calculated from the payment term.

    A shipment has one customer invoice: if the order is invoiced already, the answer is 409. This operation
    produces no PDF; use `POST /shipments/{id}/invoice/generate` for that.

    Calls `createInvoice`, POST /invoices.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        The new invoice.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        ConflictError: The order already has an invoice.
        ValidationError: Validation failed; `details` names each offending field.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
