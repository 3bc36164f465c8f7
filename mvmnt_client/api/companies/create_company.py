from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mvmnt._core.operation import Operation
from mvmnt._http import idempotency
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds

from ...client import Client
from ...models.company import Company
from ...models.company_input import CompanyInput
from ...types import Response

OPERATION = Operation(id="createCompany", method="POST", path="/companies", reads=False)
BODY: kinds.Schema[object] = kinds.ModelOf(CompanyInput)
RESPONSE: kinds.Schema[Company] = kinds.ModelOf(Company)


def request_arguments(
    _options: CallOptions, *, body: CompanyInput | Mapping[str, Any], idempotency_key: str | None = None
) -> RequestArguments:
    return {
        "method": "POST",
        "url": "/companies",
        "content": encode.encode_body(OPERATION, body, BODY, _options),
        "headers": {
            "Content-Type": "application/json",
            "Idempotency-Key": idempotency.idempotency_key(idempotency_key, _options.idempotency_key),
        },
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    *, client: Client, body: CompanyInput | Mapping[str, Any], idempotency_key: str | None = None
) -> Response[Company]:
    """Call `createCompany` as `Companies.create` does; the response has its status and headers."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(client.options, body=body, idempotency_key=idempotency_key),
    )
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(
    *, client: Client, body: CompanyInput | Mapping[str, Any], idempotency_key: str | None = None
) -> Company:
    """Call `createCompany` as `Companies.create` does."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(client.options, body=body, idempotency_key=idempotency_key),
    )
    return decode.decode_response(OPERATION, response, RESPONSE)
