from __future__ import annotations

from mvmnt._core.operation import Operation
from mvmnt._http import idempotency
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds
from mvmnt._resources.path_segment import lookup_by, path_segment
from mvmnt._resources.record_ref import RecordRef

from ...client import Client
from ...models.bill import Bill
from ...types import Response

OPERATION = Operation(id="unapproveBill", method="POST", path="/bills/{id}/unapprove", reads=False)
RESPONSE: kinds.Schema[Bill] = kinds.ModelOf(Bill)


def request_arguments(_options: CallOptions, id: RecordRef, *, idempotency_key: str | None = None) -> RequestArguments:
    return {
        "method": "POST",
        "url": "/bills/{id}/unapprove".format(id=path_segment(id, "id", ("aging-report", "batch-approve", "filter")))
        + encode.encode_query({"by": lookup_by(id)}),
        "headers": {"Idempotency-Key": idempotency.idempotency_key(idempotency_key, _options.idempotency_key)},
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(id: RecordRef, *, client: Client, idempotency_key: str | None = None) -> Response[Bill]:
    """Call `unapproveBill` as `Bills.unapprove` does; the response has its status and headers."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(client.options, id, idempotency_key=idempotency_key),
    )
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(id: RecordRef, *, client: Client, idempotency_key: str | None = None) -> Bill:
    """Call `unapproveBill` as `Bills.unapprove` does."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(client.options, id, idempotency_key=idempotency_key),
    )
    return decode.decode_response(OPERATION, response, RESPONSE)
