from __future__ import annotations

from mvmnt._core.operation import Operation as _Operation
from mvmnt._http.call import call as _call
from mvmnt._http.client import RequestArguments as _RequestArguments
from mvmnt._json import decode as _decode
from mvmnt._json import encode as _encode
from mvmnt._json import kinds as _json
from mvmnt._resources.record_ref import RecordRef
from mvmnt._resources.record_ref import lookup_by as _lookup_by
from mvmnt._resources.record_ref import path_segment as _path_segment

from ...client import Client
from ...models.document import Document
from ...types import Response

OPERATION = _Operation(
    id="getDocument",
    method="GET",
    path="/documents/{id}",
    reads=True,
)
_EXTENSIONS = {"mvmnt": OPERATION}
ANSWER: _json.Schema[Document] = _json.ModelOf(Document)


def _get_kwargs(
    id: RecordRef,
) -> _RequestArguments:
    return {
        "method": "GET",
        "url": "/documents/{id}".format(
            id=_path_segment(id, "id", ("filter",)),
        )
        + _encode.encode_query(
            {
                "by": _lookup_by(id),
            }
        ),
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    id: RecordRef,
    *,
    client: Client,
) -> Response[Document]:
    """Get a document and its download URL.

    Returns one document record by UUID or client key. Once the file has been uploaded the record includes
    `downloadUrl`, a pre-signed storage address that expires after one hour; every call issues a fresh one.

    Calls `getDocument`, GET /documents/{id}.

    Args:
        id: UUID of the record, or the key that the client gave it.
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
) -> Document:
    """Get a document and its download URL.

    Returns one document record by UUID or client key. Once the file has been uploaded the record includes
    `downloadUrl`, a pre-signed storage address that expires after one hour; every call issues a fresh one.

    Calls `getDocument`, GET /documents/{id}.

    Args:
        id: UUID of the record, or the key that the client gave it.
        client: the client to send with, `mvmnt.generated`.

    Returns:
        The document record.

    Raises:
        AuthenticationError: The access token is missing, expired or invalid.
        NotFoundError: There is no such record, or the account may not see it.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    return (
        await asyncio_detailed(
            id,
            client=client,
        )
    ).parsed
