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

from ...client import Client
from ...models.document import Document
from ...models.document_input import DocumentInput
from ...types import Response

OPERATION = _Operation(
    id="createDocument",
    method="POST",
    path="/documents",
    reads=False,
)
_EXTENSIONS = {"mvmnt": OPERATION}
BODY: _json.Schema[object] = _json.ModelOf(DocumentInput)
ANSWER: _json.Schema[Document] = _json.ModelOf(Document)


def _get_kwargs(
    *,
    body: DocumentInput | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> _RequestArguments:
    return {
        "method": "POST",
        "url": "/documents",
        "content": _encode.encode_body(OPERATION, body, BODY),
        "headers": {
            "Content-Type": "application/json",
            "Idempotency-Key": _idempotency_key(idempotency_key),
        },
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    *,
    client: Client,
    body: DocumentInput | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> Response[Document]:
    """Register a document and obtain its upload URL.

    Creates the record of a document; the file itself follows in a second step. The answer holds `uploadUrl`, a
    pre-signed storage address that is valid for 15 minutes.

    Send the raw bytes there with `PUT`, using exactly the `contentType` given here as the `Content-Type` header
    and leaving out the API's `Authorization` header. A file may be at most 100 MB. Once the upload is complete,
    the status changes from `PENDING_UPLOAD` to `UPLOADED` by itself.

    Calls `createDocument`, POST /documents.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        The answer with its status and headers.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        ValidationError: Validation failed; `details` names each offending field.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    response = await _call(
        client.get_async_httpx_client(),
        OPERATION,
        **_get_kwargs(
            body=body,
            idempotency_key=idempotency_key,
        ),
    )
    return Response(
        response.status_code, response.content, response.headers, _decode.decode_response(OPERATION, response, ANSWER)
    )


async def asyncio(
    *,
    client: Client,
    body: DocumentInput | _Mapping[str, Any],
    idempotency_key: str | None = None,
) -> Document:
    """Register a document and obtain its upload URL.

    Creates the record of a document; the file itself follows in a second step. The answer holds `uploadUrl`, a
    pre-signed storage address that is valid for 15 minutes.

    Send the raw bytes there with `PUT`, using exactly the `contentType` given here as the `Content-Type` header
    and leaving out the API's `Authorization` header. A file may be at most 100 MB. Once the upload is complete,
    the status changes from `PENDING_UPLOAD` to `UPLOADED` by itself.

    Calls `createDocument`, POST /documents.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        The new document record in status `PENDING_UPLOAD`, including its upload URL.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        ValidationError: Validation failed; `details` names each offending field.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
