from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mvmnt._core.operation import Operation
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds

from ...client import Client
from ...models.filter_locations_response_200 import FilterLocationsResponse200
from ...models.location_filter_request import LocationFilterRequest
from ...types import Response

OPERATION = Operation(id="filterLocations", method="POST", path="/locations/filter", reads=True, floats=True)
BODY: kinds.Schema[object] = kinds.ModelOf(LocationFilterRequest)
RESPONSE: kinds.Schema[FilterLocationsResponse200] = kinds.ModelOf(FilterLocationsResponse200)


def request_arguments(_options: CallOptions, *, body: LocationFilterRequest | Mapping[str, Any]) -> RequestArguments:
    return {
        "method": "POST",
        "url": "/locations/filter",
        "content": encode.encode_body(OPERATION, body, BODY, _options),
        "headers": {"Content-Type": "application/json"},
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    *, client: Client, body: LocationFilterRequest | Mapping[str, Any]
) -> Response[FilterLocationsResponse200]:
    """Call `filterLocations` as `Locations.filter` does; the response has its status and headers."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(*, client: Client, body: LocationFilterRequest | Mapping[str, Any]) -> FilterLocationsResponse200:
    """Call `filterLocations` as `Locations.filter` does."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return decode.decode_response(OPERATION, response, RESPONSE)
