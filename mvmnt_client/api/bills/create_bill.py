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
from ...models.bill import Bill
from ...models.bill_input import BillInput
from ...types import Response

OPERATION = _Operation(
    id="createBill",
    method="POST",
    path="/bills",
    reads=False,
)
_EXTENSIONS = {"mvmnt": OPERATION}
BODY: _json.Schema[object] = _json.ModelOf(BillInput)
ANSWER: _json.Schema[Bill] = _json.ModelOf(Bill)


def _get_kwargs(
    *,
    body: BillInput | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> _RequestArguments:
    return {
        "method": "POST",
        "url": "/bills",
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
    body: BillInput | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> Response[Bill]:
    """Enter a carrier or vendor bill.

    Records what a carrier charges for a load carrier assignment (LoadCarrier) or a vendor for a vended service
    (VendedService). That entity must exist and be in the status `AWAITING_INVOICE`; it moves to `IN_REVIEW`. If
    the due date is missing, it is calculated from the payment term.

    The answer is 409 if the entity is billed already or in another status.

    Calls `createBill`, POST /bills.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        The answer with its status and headers.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        ConflictError: The entity is billed already or is not awaiting an invoice.
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
    body: BillInput | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> Bill:
    """Enter a carrier or vendor bill.

    Records what a carrier charges for a load carrier assignment (LoadCarrier) or a vendor for a vended service
    (VendedService). That entity must exist and be in the status `AWAITING_INVOICE`; it moves to `IN_REVIEW`. If
    the due date is missing, it is calculated from the payment term.

    The answer is 409 if the entity is billed already or in another status.

    Calls `createBill`, POST /bills.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        The new bill.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        ConflictError: The entity is billed already or is not awaiting an invoice.
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
