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
from ...models.rebook_load_response import RebookLoadResponse
from ...types import Response

OPERATION = Operation(id="rebookLoad", method="POST", path="/loads/{id}/rebook", reads=False)
RESPONSE: kinds.Schema[RebookLoadResponse] = kinds.ModelOf(RebookLoadResponse)


def request_arguments(_options: CallOptions, id: RecordRef, *, idempotency_key: str | None = None) -> RequestArguments:
    return {
        "method": "POST",
        "url": "/loads/{id}/rebook".format(id=path_segment(id, "id", ("filter",)))
        + encode.encode_query({"by": lookup_by(id)}),
        "headers": {"Idempotency-Key": idempotency.idempotency_key(idempotency_key, _options.idempotency_key)},
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    id: RecordRef, *, client: Client, idempotency_key: str | None = None
) -> Response[RebookLoadResponse]:
    """Call `rebookLoad` as `Loads.rebook` does; the response has its status and headers."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(client.options, id, idempotency_key=idempotency_key),
    )
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(id: RecordRef, *, client: Client, idempotency_key: str | None = None) -> RebookLoadResponse:
    """Call `rebookLoad` as `Loads.rebook` does."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(client.options, id, idempotency_key=idempotency_key),
    )
    return decode.decode_response(OPERATION, response, RESPONSE)
