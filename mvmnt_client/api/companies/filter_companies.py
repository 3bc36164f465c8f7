from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mvmnt._core.operation import Operation
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds

from ...client import Client
from ...models.company_filter_request import CompanyFilterRequest
from ...models.filter_companies_response_200 import FilterCompaniesResponse200
from ...types import Response

OPERATION = Operation(id="filterCompanies", method="POST", path="/companies/filter", reads=True)
BODY: kinds.Schema[object] = kinds.ModelOf(CompanyFilterRequest)
RESPONSE: kinds.Schema[FilterCompaniesResponse200] = kinds.ModelOf(FilterCompaniesResponse200)


def request_arguments(_options: CallOptions, *, body: CompanyFilterRequest | Mapping[str, Any]) -> RequestArguments:
    return {
        "method": "POST",
        "url": "/companies/filter",
        "content": encode.encode_body(OPERATION, body, BODY, _options),
        "headers": {"Content-Type": "application/json"},
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    *, client: Client, body: CompanyFilterRequest | Mapping[str, Any]
) -> Response[FilterCompaniesResponse200]:
    """Call `filterCompanies` as `Companies.filter` does; the response has its status and headers."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(*, client: Client, body: CompanyFilterRequest | Mapping[str, Any]) -> FilterCompaniesResponse200:
    """Call `filterCompanies` as `Companies.filter` does."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return decode.decode_response(OPERATION, response, RESPONSE)
