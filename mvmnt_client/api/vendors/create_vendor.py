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
from ...models.vendor import Vendor
from ...models.vendor_input import VendorInput
from ...types import Response

OPERATION = Operation(id="createVendor", method="POST", path="/vendors", reads=False, floats=True)
BODY: kinds.Schema[object] = kinds.ModelOf(VendorInput)
RESPONSE: kinds.Schema[Vendor] = kinds.ModelOf(Vendor)


def request_arguments(
    _options: CallOptions, *, body: VendorInput | Mapping[str, Any], idempotency_key: str | None = None
) -> RequestArguments:
    return {
        "method": "POST",
        "url": "/vendors",
        "content": encode.encode_body(OPERATION, body, BODY, _options),
        "headers": {
            "Content-Type": "application/json",
            "Idempotency-Key": idempotency.idempotency_key(idempotency_key, _options.idempotency_key),
        },
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    *, client: Client, body: VendorInput | Mapping[str, Any], idempotency_key: str | None = None
) -> Response[Vendor]:
    """Call `createVendor` as `Vendors.create` does; the response has its status and headers."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(client.options, body=body, idempotency_key=idempotency_key),
    )
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(
    *, client: Client, body: VendorInput | Mapping[str, Any], idempotency_key: str | None = None
) -> Vendor:
    """Call `createVendor` as `Vendors.create` does."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(client.options, body=body, idempotency_key=idempotency_key),
    )
    return decode.decode_response(OPERATION, response, RESPONSE)
