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
from ...models.load_carrier import LoadCarrier
from ...models.load_carrier_patch import LoadCarrierPatch
from ...types import Response

OPERATION = _Operation(
    id="updateLoadCarrier",
    method="PATCH",
    path="/loads/{loadId}/carriers/{carrierId}",
    reads=False,
)
_EXTENSIONS = {"mvmnt": OPERATION}
BODY: _json.Schema[object] = _json.ModelOf(LoadCarrierPatch)
ANSWER: _json.Schema[LoadCarrier] = _json.ModelOf(LoadCarrier)


def _get_kwargs(
    load_id: RecordRef,
    carrier_id: RecordRef,
    *,
    body: LoadCarrierPatch | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> _RequestArguments:
    return {
        "method": "PATCH",
        "url": "/loads/{load_id}/carriers/{carrier_id}".format(
            load_id=_path_segment(load_id, "load_id", ("filter",)),
            carrier_id=_path_segment(carrier_id, "carrier_id"),
        ),
        "content": _encode.encode_body(OPERATION, body, BODY),
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
    body: LoadCarrierPatch | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> Response[LoadCarrier]:
    """Change a carrier assignment of a load.

    Changes the contact, the driver, the truck number or the trailer number of a carrier assignment. `carrierId`
    is the id of that assignment.

    Calls `updateLoadCarrier`, PATCH /loads/{loadId}/carriers/{carrierId}.

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
        ValidationError: Validation failed; `details` names each offending field.
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
    body: LoadCarrierPatch | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> LoadCarrier:
    """Change a carrier assignment of a load.

    Changes the contact, the driver, the truck number or the trailer number of a carrier assignment. `carrierId`
    is the id of that assignment.

    Calls `updateLoadCarrier`, PATCH /loads/{loadId}/carriers/{carrierId}.

    Args:
        load_id: Id of the load.
        carrier_id: Id of the carrier assignment (`LoadCarrier.id`), not of the carrier itself.
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        The carrier assignment after the change.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        NotFoundError: There is no such record, or the account may not see it.
        ValidationError: Validation failed; `details` names each offending field.
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
