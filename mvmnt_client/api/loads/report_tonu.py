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
from ...models.report_tonu_request import ReportTonuRequest
from ...models.report_tonu_response_200 import ReportTonuResponse200
from ...types import Response

OPERATION = Operation(id="reportTonu", method="POST", path="/loads/{loadId}/carriers/{carrierId}/tonu", reads=False)
BODY: kinds.Schema[object] = kinds.ModelOf(ReportTonuRequest)
RESPONSE: kinds.Schema[ReportTonuResponse200] = kinds.ModelOf(ReportTonuResponse200)


def request_arguments(
    _options: CallOptions,
    load_id: RecordRef,
    carrier_id: RecordRef,
    *,
    body: ReportTonuRequest | Mapping[str, Any] | None = None,
    idempotency_key: str | None = None,
) -> RequestArguments:
    return {
        "method": "POST",
        "url": "/loads/{load_id}/carriers/{carrier_id}/tonu".format(
            load_id=path_segment(load_id, "load_id", ("filter",)), carrier_id=path_segment(carrier_id, "carrier_id")
        ),
        "content": encode.encode_body(OPERATION, {} if body is None else body, BODY, _options),
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
    body: ReportTonuRequest | Mapping[str, Any] | None = None,
    idempotency_key: str | None = None,
) -> Response[ReportTonuResponse200]:
    """Call `reportTonu` as `Loads.report_tonu` does; the response has its status and headers."""
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
    body: ReportTonuRequest | Mapping[str, Any] | None = None,
    idempotency_key: str | None = None,
) -> ReportTonuResponse200:
    """Call `reportTonu` as `Loads.report_tonu` does."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(client.options, load_id, carrier_id, body=body, idempotency_key=idempotency_key),
    )
    return decode.decode_response(OPERATION, response, RESPONSE)
