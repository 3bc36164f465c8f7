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
from ...models.payment import Payment
from ...models.payment_input import PaymentInput
from ...types import Response

OPERATION = _Operation(
    id="createPayment",
    method="POST",
    path="/payments",
    reads=False,
)
_EXTENSIONS = {"mvmnt": OPERATION}
BODY: _json.Schema[object] = _json.ModelOf(PaymentInput)
ANSWER: _json.Schema[Payment] = _json.ModelOf(Payment)


def _get_kwargs(
    *,
    body: PaymentInput | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> _RequestArguments:
    return {
        "method": "POST",
        "url": "/payments",
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
    body: PaymentInput | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> Response[Payment]:
    """Record a customer payment.

    Records money received from a customer and divides it among that customer's invoices. An invoice that is
    thereby fully paid becomes `PAID`, and so does its order. If the customer pays too much, a credit memo is
    created for the excess automatically.

    Each invoice must belong to the paying customer, the payment date must not be before the date of any of the
    invoices, and the amount applied to an invoice must not exceed its open balance.

    Calls `createPayment`, POST /payments.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

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
            idempotency_key=idempotency_key,
        ),
    )
    return Response(
        response.status_code, response.content, response.headers, _decode.decode_response(OPERATION, response, ANSWER)
    )


async def asyncio(
    *,
    client: Client,
    body: PaymentInput | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> Payment:
    """Record a customer payment.

    Records money received from a customer and divides it among that customer's invoices. An invoice that is
    thereby fully paid becomes `PAID`, and so does its order. If the customer pays too much, a credit memo is
    created for the excess automatically.

    Each invoice must belong to the paying customer, the payment date must not be before the date of any of the
    invoices, and the amount applied to an invoice must not exceed its open balance.

    Calls `createPayment`, POST /payments.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        The new payment.

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
            idempotency_key=idempotency_key,
        )
    ).parsed
