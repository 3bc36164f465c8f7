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
from ...models.location import Location
from ...models.location_input import LocationInput
from ...types import Response

OPERATION = Operation(id="createLocation", method="POST", path="/locations", reads=False, floats=True)
BODY: kinds.Schema[object] = kinds.ModelOf(LocationInput)
RESPONSE: kinds.Schema[Location] = kinds.ModelOf(Location)


def request_arguments(
    _options: CallOptions, *, body: LocationInput | Mapping[str, Any], idempotency_key: str | None = None
) -> RequestArguments:
    return {
        "method": "POST",
        "url": "/locations",
        "content": encode.encode_body(OPERATION, body, BODY, _options),
        "headers": {
            "Content-Type": "application/json",
            "Idempotency-Key": idempotency.idempotency_key(idempotency_key, _options.idempotency_key),
        },
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    *, client: Client, body: LocationInput | Mapping[str, Any], idempotency_key: str | None = None
) -> Response[Location]:
    """Call `createLocation` as `Locations.create` does; the response has its status and headers."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(client.options, body=body, idempotency_key=idempotency_key),
    )
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(
    *, client: Client, body: LocationInput | Mapping[str, Any], idempotency_key: str | None = None
) -> Location:
    """Call `createLocation` as `Locations.create` does."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(client.options, body=body, idempotency_key=idempotency_key),
    )
    return decode.decode_response(OPERATION, response, RESPONSE)
