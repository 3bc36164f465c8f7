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
from ...models.get_bill_payment_remittance_advice_response_200 import GetBillPaymentRemittanceAdviceResponse200
from ...types import Response

OPERATION = _Operation(
    id="getBillPaymentRemittanceAdvice",
    method="GET",
    path="/bill-payments/{id}/remittance-advice",
    reads=True,
)
_EXTENSIONS = {"mvmnt": OPERATION}
ANSWER: _json.Schema[GetBillPaymentRemittanceAdviceResponse200] = _json.ModelOf(
    GetBillPaymentRemittanceAdviceResponse200
)


def _get_kwargs(
    id: RecordRef,
    *,
    _accept: str = "application/json",
) -> _RequestArguments:
    return {
        "method": "GET",
        "url": "/bill-payments/{id}/remittance-advice".format(
            id=_path_segment(id, "id", ("filter",)),
        )
        + _encode.encode_query(
            {
                "by": _lookup_by(id),
            }
        ),
        "headers": {
            "Accept": _accept,
        },
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    id: RecordRef,
    *,
    client: Client,
) -> Response[GetBillPaymentRemittanceAdviceResponse200]:
    """Get the remittance advice for a payment.

    Produces the document that tells the payee which bills a payment covers. The `Accept` header chooses between
    a PDF (`application/pdf`, the default) and JSON (`application/json`).

    Calls `getBillPaymentRemittanceAdvice`, GET /bill-payments/{id}/remittance-advice.

    Args:
        id: UUID of the record, or the key that the client gave it.
        client: the client to send with, `mvmnt.generated`.

    Returns:
        The answer with its status and headers.

        As `application/json`; `asyncio_pdf` gives `application/pdf`.

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
) -> GetBillPaymentRemittanceAdviceResponse200:
    """Get the remittance advice for a payment.

    Produces the document that tells the payee which bills a payment covers. The `Accept` header chooses between
    a PDF (`application/pdf`, the default) and JSON (`application/json`).

    Calls `getBillPaymentRemittanceAdvice`, GET /bill-payments/{id}/remittance-advice.

    Args:
        id: UUID of the record, or the key that the client gave it.
        client: the client to send with, `mvmnt.generated`.

    Returns:
        The remittance advice, as PDF or JSON.

        As `application/json`; `asyncio_pdf` gives `application/pdf`.

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


async def asyncio_pdf_detailed(
    id: RecordRef,
    *,
    client: Client,
) -> Response[bytes]:
    """Get the remittance advice for a payment.

    Produces the document that tells the payee which bills a payment covers. The `Accept` header chooses between
    a PDF (`application/pdf`, the default) and JSON (`application/json`).

    Calls `getBillPaymentRemittanceAdvice`, GET /bill-payments/{id}/remittance-advice.

    Args:
        id: UUID of the record, or the key that the client gave it.
        client: the client to send with, `mvmnt.generated`.

    Returns:
        The answer with its status and headers.

        As `application/pdf`: bytes; `asyncio` gives `application/json`.

    Raises:
        AuthenticationError: The access token is missing, expired or invalid.
        NotFoundError: There is no such record, or the account may not see it.
        DecodeError: what came is not `application/pdf`.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    response = await _call(
        client.get_async_httpx_client(),
        OPERATION,
        **_get_kwargs(
            id,
            _accept="application/pdf",
        ),
    )
    return Response(
        response.status_code,
        response.content,
        response.headers,
        _decode.decode_bytes(OPERATION, response, "application/pdf"),
    )


async def asyncio_pdf(
    id: RecordRef,
    *,
    client: Client,
) -> bytes:
    """Get the remittance advice for a payment.

    Produces the document that tells the payee which bills a payment covers. The `Accept` header chooses between
    a PDF (`application/pdf`, the default) and JSON (`application/json`).

    Calls `getBillPaymentRemittanceAdvice`, GET /bill-payments/{id}/remittance-advice.

    Args:
        id: UUID of the record, or the key that the client gave it.
        client: the client to send with, `mvmnt.generated`.

    Returns:
        The remittance advice, as PDF or JSON.

        As `application/pdf`: bytes; `asyncio` gives `application/json`.

    Raises:
        AuthenticationError: The access token is missing, expired or invalid.
        NotFoundError: There is no such record, or the account may not see it.
        DecodeError: what came is not `application/pdf`.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    return (
        await asyncio_pdf_detailed(
            id,
            client=client,
        )
    ).parsed
