from __future__ import annotations

from mvmnt._core.operation import Operation
from mvmnt._http import idempotency
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import encode
from mvmnt._resources.path_segment import lookup_by, path_segment
from mvmnt._resources.record_ref import RecordRef

from ...client import Client
from ...types import Response

OPERATION = Operation(id="deleteBillPayment", method="DELETE", path="/bill-payments/{id}", reads=False)


def request_arguments(_options: CallOptions, id: RecordRef, *, idempotency_key: str | None = None) -> RequestArguments:
    return {
        "method": "DELETE",
        "url": "/bill-payments/{id}".format(id=path_segment(id, "id", ("filter",)))
        + encode.encode_query({"by": lookup_by(id)}),
        "headers": {"Idempotency-Key": idempotency.idempotency_key(idempotency_key, _options.idempotency_key)},
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(id: RecordRef, *, client: Client, idempotency_key: str | None = None) -> Response[None]:
    """Call `deleteBillPayment` as `BillPayments.delete` does; the response has its status and headers."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(client.options, id, idempotency_key=idempotency_key),
    )
    return Response(response.status_code, response.content, response.headers, None)


async def asyncio(id: RecordRef, *, client: Client, idempotency_key: str | None = None) -> None:
    """Call `deleteBillPayment` as `BillPayments.delete` does."""
    await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(client.options, id, idempotency_key=idempotency_key),
    )
