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
from ...models.bill_payment_filter_request import BillPaymentFilterRequest
from ...models.filter_bill_payments_response_200 import FilterBillPaymentsResponse200
from ...types import Response

OPERATION = _Operation(
    id="filterBillPayments",
    method="POST",
    path="/bill-payments/filter",
    reads=True,
)
_EXTENSIONS = {"mvmnt": OPERATION}
BODY: _json.Schema[object] = _json.ModelOf(BillPaymentFilterRequest)
ANSWER: _json.Schema[FilterBillPaymentsResponse200] = _json.ModelOf(FilterBillPaymentsResponse200)


def _get_kwargs(
    *,
    body: BillPaymentFilterRequest | _Mapping[str, Any],
) -> _RequestArguments:
    return {
        "method": "POST",
        "url": "/bill-payments/filter",
        "content": _encode.encode_body(OPERATION, body, BODY),
        "headers": {
            "Content-Type": "application/json",
        },
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    *,
    client: Client,
    body: BillPaymentFilterRequest | _Mapping[str, Any],
) -> Response[FilterBillPaymentsResponse200]:
    """List the bill payments that match a filter.

    Returns payments to carriers, vendors and factoring companies (accounts payable) page by page. Among other
    things you can filter by payee, factoring company, payment date and payment method. Payments received from
    customers are found under `/payments`.

    Calls `filterBillPayments`, POST /bill-payments/filter.

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
    body: BillPaymentFilterRequest | _Mapping[str, Any],
) -> FilterBillPaymentsResponse200:
    """List the bill payments that match a filter.

    Returns payments to carriers, vendors and factoring companies (accounts payable) page by page. Among other
    things you can filter by payee, factoring company, payment date and payment method. Payments received from
    customers are found under `/payments`.

    Calls `filterBillPayments`, POST /bill-payments/filter.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.

    Returns:
        One page of bill payments.

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
