from __future__ import annotations

from mvmnt._core.operation import Operation
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, kinds
from mvmnt._resources.path_segment import path_segment
from mvmnt._resources.record_ref import RecordRef

from ...client import Client
from ...models.carrier_factor import CarrierFactor
from ...types import Response

OPERATION = Operation(id="getCarrierFactorById", method="GET", path="/carrier-factors/{id}", reads=True, floats=True)
RESPONSE: kinds.Schema[CarrierFactor] = kinds.ModelOf(CarrierFactor)


def request_arguments(_options: CallOptions, id: RecordRef) -> RequestArguments:
    return {
        "method": "GET",
        "url": "/carrier-factors/{id}".format(id=path_segment(id, "id", ("filter",))),
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(id: RecordRef, *, client: Client) -> Response[CarrierFactor]:
    """Call `getCarrierFactorById` as `CarrierFactors.get` does; the response has its status and headers."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, id))
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(id: RecordRef, *, client: Client) -> CarrierFactor:
    """Call `getCarrierFactorById` as `CarrierFactors.get` does."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, id))
    return decode.decode_response(OPERATION, response, RESPONSE)
