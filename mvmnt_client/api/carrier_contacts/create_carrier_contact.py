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
from ...models.carrier_contact import CarrierContact
from ...models.carrier_contact_input import CarrierContactInput
from ...types import Response

OPERATION = Operation(id="createCarrierContact", method="POST", path="/carrier-contacts", reads=False)
BODY: kinds.Schema[object] = kinds.ModelOf(CarrierContactInput)
RESPONSE: kinds.Schema[CarrierContact] = kinds.ModelOf(CarrierContact)


def request_arguments(
    _options: CallOptions, *, body: CarrierContactInput | Mapping[str, Any], idempotency_key: str | None = None
) -> RequestArguments:
    return {
        "method": "POST",
        "url": "/carrier-contacts",
        "content": encode.encode_body(OPERATION, body, BODY, _options),
        "headers": {
            "Content-Type": "application/json",
            "Idempotency-Key": idempotency.idempotency_key(idempotency_key, _options.idempotency_key),
        },
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    *, client: Client, body: CarrierContactInput | Mapping[str, Any], idempotency_key: str | None = None
) -> Response[CarrierContact]:
    """Call `createCarrierContact` as `CarrierContacts.create` does; the response has its status and headers."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(client.options, body=body, idempotency_key=idempotency_key),
    )
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(
    *, client: Client, body: CarrierContactInput | Mapping[str, Any], idempotency_key: str | None = None
) -> CarrierContact:
    """Call `createCarrierContact` as `CarrierContacts.create` does."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(client.options, body=body, idempotency_key=idempotency_key),
    )
    return decode.decode_response(OPERATION, response, RESPONSE)
