from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mvmnt._core.operation import Operation
from mvmnt._http import idempotency
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds
from mvmnt._resources.path_segment import path_segment
from mvmnt._resources.record_ref import RecordRef

from ...client import Client
from ...models.load_carrier import LoadCarrier
from ...models.load_carrier_patch import LoadCarrierPatch
from ...types import Response

OPERATION = Operation(id="updateLoadCarrier", method="PATCH", path="/loads/{loadId}/carriers/{carrierId}", reads=False)
BODY: kinds.Schema[object] = kinds.ModelOf(LoadCarrierPatch)
RESPONSE: kinds.Schema[LoadCarrier] = kinds.ModelOf(LoadCarrier)


def request_arguments(
    _options: CallOptions,
    load_id: RecordRef,
    carrier_id: RecordRef,
    *,
    body: LoadCarrierPatch | Mapping[str, Any],
    idempotency_key: str | None = None,
) -> RequestArguments:
    return {
        "method": "PATCH",
        "url": "/loads/{load_id}/carriers/{carrier_id}".format(
            load_id=path_segment(load_id, "load_id", ("filter",)), carrier_id=path_segment(carrier_id, "carrier_id")
        ),
        "content": encode.encode_body(OPERATION, body, BODY, _options),
        "headers": {
            "Content-Type": "application/json",
            "Idempotency-Key": idempotency.idempotency_key(idempotency_key, _options.idempotency_key),
        },
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    load_id: RecordRef,
    carrier_id: RecordRef,
    *,
    client: Client,
    body: LoadCarrierPatch | Mapping[str, Any],
    idempotency_key: str | None = None,
) -> Response[LoadCarrier]:
    """Call `updateLoadCarrier` as `Loads.update_carrier` does; the response has its status and headers."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(client.options, load_id, carrier_id, body=body, idempotency_key=idempotency_key),
    )
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(
    load_id: RecordRef,
    carrier_id: RecordRef,
    *,
    client: Client,
    body: LoadCarrierPatch | Mapping[str, Any],
    idempotency_key: str | None = None,
) -> LoadCarrier:
    """Call `updateLoadCarrier` as `Loads.update_carrier` does."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(client.options, load_id, carrier_id, body=body, idempotency_key=idempotency_key),
    )
    return decode.decode_response(OPERATION, response, RESPONSE)
