from __future__ import annotations

from mvmnt._core.operation import Operation as _Operation
from mvmnt._http.call import call as _call
from mvmnt._http.client import RequestArguments as _RequestArguments
from mvmnt._json import decode as _decode
from mvmnt._json import encode as _encode
from mvmnt._json import kinds as _json
from mvmnt._resources.record_ref import RecordRef
from mvmnt._resources.record_ref import lookup_by as _lookup_by
from mvmnt._resources.record_ref import path_segment as _path_segment

from ...client import Client
from ...models.outstanding_bills_for_payment_response import OutstandingBillsForPaymentResponse
from ...types import Response

OPERATION = _Operation(
    id="getCarrierFactorBillsForPayment",
    method="GET",
    path="/carrier-factors/{id}/bills-for-payment",
    reads=True,
)
_EXTENSIONS = {"mvmnt": OPERATION}
ANSWER: _json.Schema[OutstandingBillsForPaymentResponse] = _json.ModelOf(OutstandingBillsForPaymentResponse)


def _get_kwargs(
    id: RecordRef,
) -> _RequestArguments:
    return {
        "method": "GET",
        "url": "/carrier-factors/{id}/bills-for-payment".format(
            id=_path_segment(id, "id", ("filter",)),
        )
        + _encode.encode_query(
            {
                "by": _lookup_by(id),
            }
        ),
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    id: RecordRef,
    *,
    client: Client,
) -> Response[OutstandingBillsForPaymentResponse]:
    """Get the bills payable to a factor.

    Returns the bills in status `APPROVED_TO_PAY` of all carriers that use this factoring company. The path
    takes the UUID or client key of the factoring company; `by` says which of the two it is and makes the lookup
    faster, and without it the UUID is tried first.

    Calls `getCarrierFactorBillsForPayment`, GET /carrier-factors/{id}/bills-for-payment.

    Args:
        id: UUID of the record, or the key that the client gave it.
        client: the client to send with, `mvmnt.generated`.

    Returns:
        The answer with its status and headers.

    Raises:
        AuthenticationError: The access token is missing, expired or invalid.
        NotFoundError: There is no such record, or the account may not see it.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    response = await _call(
        client.get_async_httpx_client(),
        OPERATION,
        **_get_kwargs(
            id,
        ),
    )
    return Response(
        response.status_code, response.content, response.headers, _decode.decode_response(OPERATION, response, ANSWER)
    )


async def asyncio(
    id: RecordRef,
    *,
    client: Client,
) -> OutstandingBillsForPaymentResponse:
    """Get the bills payable to a factor.

    Returns the bills in status `APPROVED_TO_PAY` of all carriers that use this factoring company. The path
    takes the UUID or client key of the factoring company; `by` says which of the two it is and makes the lookup
    faster, and without it the UUID is tried first.

    Calls `getCarrierFactorBillsForPayment`, GET /carrier-factors/{id}/bills-for-payment.

    Args:
        id: UUID of the record, or the key that the client gave it.
        client: the client to send with, `mvmnt.generated`.

    Returns:
        The payable bills of the carriers that use the factoring company.

    Raises:
        AuthenticationError: The access token is missing, expired or invalid.
        NotFoundError: There is no such record, or the account may not see it.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    return (
        await asyncio_detailed(
            id,
            client=client,
        )
    ).parsed
