from __future__ import annotations

from mvmnt._core.operation import Operation as _Operation
from mvmnt._http.call import call as _call
from mvmnt._http.client import RequestArguments as _RequestArguments
from mvmnt._json import decode as _decode
from mvmnt._json import kinds as _json
from mvmnt._resources.record_ref import RecordRef
from mvmnt._resources.record_ref import path_segment as _path_segment

from ...client import Client
from ...models.location_contact import LocationContact
from ...types import Response

OPERATION = _Operation(
    id="getLocationContactById",
    method="GET",
    path="/location-contacts/{id}",
    reads=True,
)
_EXTENSIONS = {"mvmnt": OPERATION}
ANSWER: _json.Schema[LocationContact] = _json.ModelOf(LocationContact)


def _get_kwargs(
    id: RecordRef,
) -> _RequestArguments:
    return {
        "method": "GET",
        "url": "/location-contacts/{id}".format(
            id=_path_segment(id, "id", ("filter",)),
        ),
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    id: RecordRef,
    *,
    client: Client,
) -> Response[LocationContact]:
    """Get one location contact.

    Returns one location contact, found by its UUID or by the caller's own key. The UUID is tried first and the
    key second.

    Calls `getLocationContactById`, GET /location-contacts/{id}.

    Args:
        id: UUID of the record, or the key that the client gave it.
        client: the client to send with, `mvmnt.generated`.

    Returns:
        The answer with its status and headers.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        NotFoundError: There is no such record, or the account may not see it.
        ServerError: The server failed to handle the request.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    response = await _call(
        client.get_async_httpx_client(),
        OPERATION,
        **_get_kwargs(
            id,
        ),
    )
    return Response(
        response.status_code, response.content, response.headers, _decode.decode_response(OPERATION, response, ANSWER)
    )


async def asyncio(
    id: RecordRef,
    *,
    client: Client,
) -> LocationContact:
    """Get one location contact.

    Returns one location contact, found by its UUID or by the caller's own key. The UUID is tried first and the
    key second.

    Calls `getLocationContactById`, GET /location-contacts/{id}.

    Args:
        id: UUID of the record, or the key that the client gave it.
        client: the client to send with, `mvmnt.generated`.

    Returns:
        The location contact.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        NotFoundError: There is no such record, or the account may not see it.
        ServerError: The server failed to handle the request.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    return (
        await asyncio_detailed(
            id,
            client=client,
        )
    ).parsed
