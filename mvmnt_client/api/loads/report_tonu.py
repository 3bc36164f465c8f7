from __future__ import annotations

from collections.abc import Mapping as _Mapping
from typing import Any

from mvmnt._core.operation import Operation as _Operation
from mvmnt._http.call import call as _call
from mvmnt._http.client import RequestArguments as _RequestArguments
from mvmnt._http.idempotency import idempotency_key as _idempotency_key
from mvmnt._json import decode as _decode
from mvmnt._json import encode as _encode
from mvmnt._json import kinds as _json
from mvmnt._resources.record_ref import RecordRef
from mvmnt._resources.record_ref import path_segment as _path_segment

from ...client import Client
from ...models.report_tonu_request import ReportTonuRequest
from ...models.report_tonu_response_200 import ReportTonuResponse200
from ...types import Response

OPERATION = _Operation(
    id="reportTonu",
    method="POST",
    path="/loads/{loadId}/carriers/{carrierId}/tonu",
    reads=False,
)
_EXTENSIONS = {"mvmnt": OPERATION}
BODY: _json.Schema[object] = _json.ModelOf(ReportTonuRequest)
ANSWER: _json.Schema[ReportTonuResponse200] = _json.ModelOf(ReportTonuResponse200)


def _get_kwargs(
    load_id: RecordRef,
    carrier_id: RecordRef,
    *,
    body: ReportTonuRequest | _Mapping[str, Any] | None = None,
    idempotency_key: str | None = None,
) -> _RequestArguments:
    return {
        "method": "POST",
        "url": "/loads/{load_id}/carriers/{carrier_id}/tonu".format(
            load_id=_path_segment(load_id, "load_id", ("filter",)),
            carrier_id=_path_segment(carrier_id, "carrier_id"),
        ),
        "content": _encode.encode_body(OPERATION, {} if body is None else body, BODY),
        "headers": {
            "Content-Type": "application/json",
            "Idempotency-Key": _idempotency_key(idempotency_key),
        },
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    load_id: RecordRef,
    carrier_id: RecordRef,
    *,
    client: Client,
    body: ReportTonuRequest | _Mapping[str, Any] | None = None,
    idempotency_key: str | None = None,
) -> Response[ReportTonuResponse200]:
    """Report a truck ordered but not used.

    Sets the assignment to `TONU` (truck ordered, not used), records the costs given in the body and, on
    request, creates a replacement load. Use it when a carrier was dispatched and then canceled, found the
    freight not ready or was turned away. The carrier is usually owed some payment in that case.

    The answer is 409 when the status of the assignment does not allow it.

    Calls `reportTonu`, POST /loads/{loadId}/carriers/{carrierId}/tonu.

    Args:
        load_id: Id of the load.
        carrier_id: Id of the carrier assignment (`LoadCarrier.id`), not of the carrier itself.
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        The answer with its status and headers.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        NotFoundError: There is no such record, or the account may not see it.
        ConflictError: The status of the carrier assignment does not allow a TONU.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    response = await _call(
        client.get_async_httpx_client(),
        OPERATION,
        **_get_kwargs(
            load_id,
            carrier_id,
            body=body,
            idempotency_key=idempotency_key,
        ),
    )
    return Response(
        response.status_code, response.content, response.headers, _decode.decode_response(OPERATION, response, ANSWER)
    )


async def asyncio(
    load_id: RecordRef,
    carrier_id: RecordRef,
    *,
    client: Client,
    body: ReportTonuRequest | _Mapping[str, Any] | None = None,
    idempotency_key: str | None = None,
) -> ReportTonuResponse200:
    """Report a truck ordered but not used.

    Sets the assignment to `TONU` (truck ordered, not used), records the costs given in the body and, on
    request, creates a replacement load. Use it when a carrier was dispatched and then canceled, found the
    freight not ready or was turned away. The carrier is usually owed some payment in that case.

    The answer is 409 when the status of the assignment does not allow it.

    Calls `reportTonu`, POST /loads/{loadId}/carriers/{carrierId}/tonu.

    Args:
        load_id: Id of the load.
        carrier_id: Id of the carrier assignment (`LoadCarrier.id`), not of the carrier itself.
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        The carrier assignment and the id of the replacement load, if any.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        NotFoundError: There is no such record, or the account may not see it.
        ConflictError: The status of the carrier assignment does not allow a TONU.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    return (
        await asyncio_detailed(
            load_id,
            carrier_id,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
