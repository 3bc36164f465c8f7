from __future__ import annotations

from mvmnt._core.operation import Operation as _Operation
from mvmnt._http.call import call as _call
from mvmnt._http.client import RequestArguments as _RequestArguments
from mvmnt._http.idempotency import idempotency_key as _idempotency_key
from mvmnt._resources.record_ref import RecordRef
from mvmnt._resources.record_ref import path_segment as _path_segment

from ...client import Client
from ...types import Response

OPERATION = _Operation(
    id="deleteCarrierContact",
    method="DELETE",
    path="/carrier-contacts/{id}",
    reads=False,
)
_EXTENSIONS = {"mvmnt": OPERATION}


def _get_kwargs(
    id: RecordRef,
    *,
    idempotency_key: str | None = None,
) -> _RequestArguments:
    return {
        "method": "DELETE",
        "url": "/carrier-contacts/{id}".format(
            id=_path_segment(id, "id", ("filter",)),
        ),
        "headers": {
            "Idempotency-Key": _idempotency_key(idempotency_key),
        },
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    id: RecordRef,
    *,
    client: Client,
    idempotency_key: str | None = None,
) -> Response[None]:
    """Delete a carrier contact.

    Deletes the carrier contact softly: the record is kept and `deletedAt` is set to the time of deletion. From
    then on it is missing from `/filter` answers unless a `deletedAt` criterion asks for deleted records.

    Calls `deleteCarrierContact`, DELETE /carrier-contacts/{id}.

    Args:
        id: UUID of the record, or the key that the client gave it.
        client: the client to send with, `mvmnt.generated`.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

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
            idempotency_key=idempotency_key,
        ),
    )
    return Response(response.status_code, response.content, response.headers, None)


async def asyncio(
    id: RecordRef,
    *,
    client: Client,
    idempotency_key: str | None = None,
) -> None:
    """Delete a carrier contact.

    Deletes the carrier contact softly: the record is kept and `deletedAt` is set to the time of deletion. From
    then on it is missing from `/filter` answers unless a `deletedAt` criterion asks for deleted records.

    Calls `deleteCarrierContact`, DELETE /carrier-contacts/{id}.

    Args:
        id: UUID of the record, or the key that the client gave it.
        client: the client to send with, `mvmnt.generated`.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        The carrier contact was soft-deleted; there is no body.

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
            idempotency_key=idempotency_key,
        )
    ).parsed
