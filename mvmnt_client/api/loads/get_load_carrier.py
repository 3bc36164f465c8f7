from __future__ import annotations

from mvmnt._core.operation import Operation as _Operation
from mvmnt._http.call import call as _call
from mvmnt._http.client import RequestArguments as _RequestArguments
from mvmnt._json import decode as _decode
from mvmnt._json import kinds as _json
from mvmnt._resources.record_ref import RecordRef
from mvmnt._resources.record_ref import path_segment as _path_segment

from ...client import Client
from ...models.load_carrier import LoadCarrier
from ...types import Response

OPERATION = _Operation(
    id="getLoadCarrier",
    method="GET",
    path="/loads/{loadId}/carriers/{carrierId}",
    reads=True,
)
_EXTENSIONS = {"mvmnt": OPERATION}
ANSWER: _json.Schema[LoadCarrier] = _json.ModelOf(LoadCarrier)


def _get_kwargs(
    load_id: RecordRef,
    carrier_id: RecordRef,
) -> _RequestArguments:
    return {
        "method": "GET",
        "url": "/loads/{load_id}/carriers/{carrier_id}".format(
            load_id=_path_segment(load_id, "load_id", ("filter",)),
            carrier_id=_path_segment(carrier_id, "carrier_id"),
        ),
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    load_id: RecordRef,
    carrier_id: RecordRef,
    *,
    client: Client,
) -> Response[LoadCarrier]:
    """Get a carrier assignment of a load.

    Returns one assignment of a carrier to a load. `carrierId` is the id of that assignment.

    Calls `getLoadCarrier`, GET /loads/{loadId}/carriers/{carrierId}.

    Args:
        load_id: Id of the load.
        carrier_id: Id of the carrier assignment (`LoadCarrier.id`), not of the carrier itself.
        client: the client to send with, `mvmnt.generated`.

    Returns:
        The answer with its status and headers.

    Raises:
        AuthenticationError: The access token is missing, expired or invalid.
        NotFoundError: There is no such record, or the account may not see it.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    response = await _call(
        client.get_async_httpx_client(),
        OPERATION,
        **_get_kwargs(
            load_id,
            carrier_id,
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
) -> LoadCarrier:
    """Get a carrier assignment of a load.

    Returns one assignment of a carrier to a load. `carrierId` is the id of that assignment.

    Calls `getLoadCarrier`, GET /loads/{loadId}/carriers/{carrierId}.

    Args:
        load_id: Id of the load.
        carrier_id: Id of the carrier assignment (`LoadCarrier.id`), not of the carrier itself.
        client: the client to send with, `mvmnt.generated`.

    Returns:
        The carrier assignment.

    Raises:
        AuthenticationError: The access token is missing, expired or invalid.
        NotFoundError: There is no such record, or the account may not see it.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    return (
        await asyncio_detailed(
            load_id,
            carrier_id,
            client=client,
        )
    ).parsed
