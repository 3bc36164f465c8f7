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
from ...models.payment_term import PaymentTerm
from ...models.payment_term_input import PaymentTermInput
from ...types import Response

OPERATION = _Operation(
    id="createPaymentTerm",
    method="POST",
    path="/payment-terms",
    reads=False,
)
_EXTENSIONS = {"mvmnt": OPERATION}
BODY: _json.Schema[object] = _json.ModelOf(PaymentTermInput)
ANSWER: _json.Schema[PaymentTerm] = _json.ModelOf(PaymentTerm)


def _get_kwargs(
    *,
    body: PaymentTermInput | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> _RequestArguments:
    return {
        "method": "POST",
        "url": "/payment-terms",
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
    body: PaymentTermInput | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> Response[PaymentTerm]:
    """Create a payment term.

    Creates a payment term; only the name is required. The quick pay fee is a fraction, so 0.05 stands for 5
    percent.

    A `key` that another payment term already has is refused with 409, and values that fail validation with 422.

    Calls `createPaymentTerm`, POST /payment-terms.

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
        RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
            try again.
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
    body: PaymentTermInput | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> PaymentTerm:
    """Create a payment term.

    Creates a payment term; only the name is required. The quick pay fee is a fraction, so 0.05 stands for 5
    percent.

    A `key` that another payment term already has is refused with 409, and values that fail validation with 422.

    Calls `createPaymentTerm`, POST /payment-terms.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        The payment term was created.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        ValidationError: Validation failed; `details` names each offending field.
        RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
            try again.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
