from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mvmnt._core.operation import Operation
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds

from ...client import Client
from ...models.filter_services_response_200 import FilterServicesResponse200
from ...models.service_filter_request import ServiceFilterRequest
from ...types import Response

OPERATION = Operation(id="filterServices", method="POST", path="/services/filter", reads=True)
BODY: kinds.Schema[object] = kinds.ModelOf(ServiceFilterRequest)
RESPONSE: kinds.Schema[FilterServicesResponse200] = kinds.ModelOf(FilterServicesResponse200)


def request_arguments(_options: CallOptions, *, body: ServiceFilterRequest | Mapping[str, Any]) -> RequestArguments:
    return {
        "method": "POST",
        "url": "/services/filter",
        "content": encode.encode_body(OPERATION, body, BODY, _options),
        "headers": {"Content-Type": "application/json"},
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    *, client: Client, body: ServiceFilterRequest | Mapping[str, Any]
) -> Response[FilterServicesResponse200]:
    """Call `filterServices` as `Services.filter` does; the response has its status and headers."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(*, client: Client, body: ServiceFilterRequest | Mapping[str, Any]) -> FilterServicesResponse200:
    """Call `filterServices` as `Services.filter` does."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return decode.decode_response(OPERATION, response, RESPONSE)
