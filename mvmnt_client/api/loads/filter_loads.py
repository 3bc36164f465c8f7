from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mvmnt._core.operation import Operation
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds

from ...client import Client
from ...models.filter_loads_response_200 import FilterLoadsResponse200
from ...models.load_filter_request import LoadFilterRequest
from ...types import Response

OPERATION = Operation(id="filterLoads", method="POST", path="/loads/filter", reads=True)
BODY: kinds.Schema[object] = kinds.ModelOf(LoadFilterRequest)
RESPONSE: kinds.Schema[FilterLoadsResponse200] = kinds.ModelOf(FilterLoadsResponse200)


def request_arguments(_options: CallOptions, *, body: LoadFilterRequest | Mapping[str, Any]) -> RequestArguments:
    return {
        "method": "POST",
        "url": "/loads/filter",
        "content": encode.encode_body(OPERATION, body, BODY, _options),
        "headers": {"Content-Type": "application/json"},
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    *, client: Client, body: LoadFilterRequest | Mapping[str, Any]
) -> Response[FilterLoadsResponse200]:
    """Call `filterLoads` as `Loads.filter` does; the response has its status and headers."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(*, client: Client, body: LoadFilterRequest | Mapping[str, Any]) -> FilterLoadsResponse200:
    """Call `filterLoads` as `Loads.filter` does."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return decode.decode_response(OPERATION, response, RESPONSE)
