from __future__ import annotations

from mvmnt._core.operation import Operation as _Operation
from mvmnt._http.call import call as _call
from mvmnt._http.client import RequestArguments as _RequestArguments
from mvmnt._json import decode as _decode
from mvmnt._json import kinds as _json
from mvmnt._resources.record_ref import RecordRef
from mvmnt._resources.record_ref import path_segment as _path_segment

from ...client import Client
from ...models.carrier_payment_method import CarrierPaymentMethod
from ...types import Response

OPERATION = _Operation(
    id="getCarrierPaymentMethodById",
    method="GET",
    path="/carrier-payment-methods/{id}",
    reads=True,
)
_EXTENSIONS = {"mvmnt": OPERATION}
ANSWER: _json.Schema[CarrierPaymentMethod] = _json.ModelOf(CarrierPaymentMethod)


def _get_kwargs(
    id: RecordRef,
) -> _RequestArguments:
    return {
        "method": "GET",
        "url": "/carrier-payment-methods/{id}".format(
            id=_path_segment(id, "id", ("filter",)),
        ),
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    id: RecordRef,
    *,
    client: Client,
) -> Response[CarrierPaymentMethod]:
    """Get a carrier payment method.

    Returns one payment method with its bank details and with the carrier and the factoring company in short
    form. The account number is masked.

    Calls `getCarrierPaymentMethodById`, GET /carrier-payment-methods/{id}.

    Args:
        id: UUID of the record, or the key that the client gave it.
        client: the client to send with, `mvmnt.generated`.

    Returns:
        The answer with its status and headers.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        NotFoundError: There is no such record, or the account may not see it.
        ServerError: The server failed to handle the request.
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
) -> CarrierPaymentMethod:
    """Get a carrier payment method.

    Returns one payment method with its bank details and with the carrier and the factoring company in short
    form. The account number is masked.

    Calls `getCarrierPaymentMethodById`, GET /carrier-payment-methods/{id}.

    Args:
        id: UUID of the record, or the key that the client gave it.
        client: the client to send with, `mvmnt.generated`.

    Returns:
        The requested carrier payment method.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        NotFoundError: There is no such record, or the account may not see it.
        ServerError: The server failed to handle the request.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    return (
        await asyncio_detailed(
            id,
            client=client,
        )
    ).parsed
