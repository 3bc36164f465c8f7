from __future__ import annotations

from mvmnt._core.operation import Operation
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds
from mvmnt._resources.path_segment import lookup_by, path_segment
from mvmnt._resources.record_ref import RecordRef

from ...client import Client
from ...models.get_bill_payment_remittance_advice_response_200 import GetBillPaymentRemittanceAdviceResponse200
from ...types import Response

OPERATION = Operation(
    id="getBillPaymentRemittanceAdvice", method="GET", path="/bill-payments/{id}/remittance-advice", reads=True
)
RESPONSE: kinds.Schema[GetBillPaymentRemittanceAdviceResponse200] = kinds.ModelOf(
    GetBillPaymentRemittanceAdviceResponse200
)


def request_arguments(_options: CallOptions, id: RecordRef, *, _accept: str = "application/json") -> RequestArguments:
    return {
        "method": "GET",
        "url": "/bill-payments/{id}/remittance-advice".format(id=path_segment(id, "id", ("filter",)))
        + encode.encode_query({"by": lookup_by(id)}),
        "headers": {"Accept": _accept},
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(id: RecordRef, *, client: Client) -> Response[GetBillPaymentRemittanceAdviceResponse200]:
    """Call `getBillPaymentRemittanceAdvice` as `BillPayments.get_remittance_advice` does; the response has its status and headers."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, id))
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(id: RecordRef, *, client: Client) -> GetBillPaymentRemittanceAdviceResponse200:
    """Call `getBillPaymentRemittanceAdvice` as `BillPayments.get_remittance_advice` does."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, id))
    return decode.decode_response(OPERATION, response, RESPONSE)


async def asyncio_pdf_detailed(id: RecordRef, *, client: Client) -> Response[bytes]:
    """Call `getBillPaymentRemittanceAdvice` as `BillPayments.get_remittance_advice_pdf` does; the response has its status and headers."""
    response = await call(
        client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, id, _accept="application/pdf")
    )
    return Response(
        response.status_code,
        response.content,
        response.headers,
        decode.decode_bytes(OPERATION, response, "application/pdf"),
    )


async def asyncio_pdf(id: RecordRef, *, client: Client) -> bytes:
    """Call `getBillPaymentRemittanceAdvice` as `BillPayments.get_remittance_advice_pdf` does."""
    response = await call(
        client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, id, _accept="application/pdf")
    )
    return decode.decode_bytes(OPERATION, response, "application/pdf")
