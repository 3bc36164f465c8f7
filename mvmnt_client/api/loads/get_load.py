from __future__ import annotations

from mvmnt._core.operation import Operation
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds
from mvmnt._resources.path_segment import lookup_by, path_segment
from mvmnt._resources.record_ref import RecordRef

from ...client import Client
from ...models.load import Load
from ...types import Response

OPERATION = Operation(id="getLoad", method="GET", path="/loads/{id}", reads=True)
RESPONSE: kinds.Schema[Load] = kinds.ModelOf(Load)


def request_arguments(_options: CallOptions, id: RecordRef) -> RequestArguments:
    return {
        "method": "GET",
        "url": "/loads/{id}".format(id=path_segment(id, "id", ("filter",)))
        + encode.encode_query({"by": lookup_by(id)}),
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(id: RecordRef, *, client: Client) -> Response[Load]:
    """Call `getLoad` as `Loads.get` does; the response has its status and headers."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, id))
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(id: RecordRef, *, client: Client) -> Load:
    """Call `getLoad` as `Loads.get` does."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, id))
    return decode.decode_response(OPERATION, response, RESPONSE)
