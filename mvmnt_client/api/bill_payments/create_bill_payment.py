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
from ...models.bill_payment import BillPayment
from ...models.bill_payment_input import BillPaymentInput
from ...types import Response

OPERATION = _Operation(
    id="createBillPayment",
    method="POST",
    path="/bill-payments",
    reads=False,
)
_EXTENSIONS = {"mvmnt": OPERATION}
BODY: _json.Schema[object] = _json.ModelOf(BillPaymentInput)
ANSWER: _json.Schema[BillPayment] = _json.ModelOf(BillPayment)


def _get_kwargs(
    *,
    body: BillPaymentInput | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> _RequestArguments:
    return {
        "method": "POST",
        "url": "/bill-payments",
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
    body: BillPaymentInput | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> Response[BillPayment]:
    """Record a payment of one or several bills.

    Records a payment to a carrier or vendor: one payment group with one application for each bill. The open
    balances of the bills go down, and a load or service that is thereby covered in full becomes `PAID`. Set
    `carrierFactorId` to pay the factoring company instead of the carrier.

    Paying more than the bills come to takes `allowOverpayment`; the excess then becomes a credit memo. The
    answer is 409 if a bill is already paid or in a status that does not allow payment.

    Calls `createBillPayment`, POST /bill-payments.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        The answer with its status and headers.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        ConflictError: A bill is already paid or in a status that does not allow payment.
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
    body: BillPaymentInput | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> BillPayment:
    """Record a payment of one or several bills.

    Records a payment to a carrier or vendor: one payment group with one application for each bill. The open
    balances of the bills go down, and a load or service that is thereby covered in full becomes `PAID`. Set
    `carrierFactorId` to pay the factoring company instead of the carrier.

    Paying more than the bills come to takes `allowOverpayment`; the excess then becomes a credit memo. The
    answer is 409 if a bill is already paid or in a status that does not allow payment.

    Calls `createBillPayment`, POST /bill-payments.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        The new bill payment.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        ConflictError: A bill is already paid or in a status that does not allow payment.
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
