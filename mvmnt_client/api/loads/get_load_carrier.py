from __future__ import annotations

from mvmnt._core.operation import Operation
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, kinds
from mvmnt._resources.path_segment import path_segment
from mvmnt._resources.record_ref import RecordRef

from ...client import Client
from ...models.load_carrier import LoadCarrier
from ...types import Response

OPERATION = Operation(id="getLoadCarrier", method="GET", path="/loads/{loadId}/carriers/{carrierId}", reads=True)
RESPONSE: kinds.Schema[LoadCarrier] = kinds.ModelOf(LoadCarrier)


def request_arguments(_options: CallOptions, load_id: RecordRef, carrier_id: RecordRef) -> RequestArguments:
    return {
        "method": "GET",
        "url": "/loads/{load_id}/carriers/{carrier_id}".format(
            load_id=path_segment(load_id, "load_id", ("filter",)), carrier_id=path_segment(carrier_id, "carrier_id")
        ),
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(load_id: RecordRef, carrier_id: RecordRef, *, client: Client) -> Response[LoadCarrier]:
    """Call `getLoadCarrier` as `Loads.get_carrier` does; the response has its status and headers."""
    response = await call(
        client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, load_id, carrier_id)
    )
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(load_id: RecordRef, carrier_id: RecordRef, *, client: Client) -> LoadCarrier:
    """Call `getLoadCarrier` as `Loads.get_carrier` does."""
    response = await call(
        client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, load_id, carrier_id)
    )
    return decode.decode_response(OPERATION, response, RESPONSE)
