from __future__ import annotations

from mvmnt._core.operation import Operation as _Operation
from mvmnt._http.call import call as _call
from mvmnt._http.client import RequestArguments as _RequestArguments
from mvmnt._http.idempotency import idempotency_key as _idempotency_key
from mvmnt._json import encode as _encode
from mvmnt._resources.record_ref import RecordRef
from mvmnt._resources.record_ref import lookup_by as _lookup_by
from mvmnt._resources.record_ref import path_segment as _path_segment

from ...client import Client
from ...types import Response

OPERATION = _Operation(
    id="voidInvoice",
    method="DELETE",
    path="/invoices/{id}",
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
        "url": "/invoices/{id}".format(
            id=_path_segment(
                id,
                "id",
                (
                    "aging-report",
                    "batch-generate",
                    "filter",
                ),
            ),
        )
        + _encode.encode_query(
            {
                "by": _lookup_by(id),
            }
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
    """Void an invoice.

    Cancels an invoice. The answer is 409 if payments are applied to the invoice or if it has been factored.

    Calls `voidInvoice`, DELETE /invoices/{id}.

    Args:
        id: UUID of the record, or the key that the client gave it.
        client: the client to send with, `mvmnt.generated`.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        The answer with its status and headers.

    Raises:
        AuthenticationError: The access token is missing, expired or invalid.
        NotFoundError: There is no such record, or the account may not see it.
        ConflictError: The invoice has payments applied to it or is factored, so it cannot be voided.
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
    """Void an invoice.

    Cancels an invoice. The answer is 409 if payments are applied to the invoice or if it has been factored.

    Calls `voidInvoice`, DELETE /invoices/{id}.

    Args:
        id: UUID of the record, or the key that the client gave it.
        client: the client to send with, `mvmnt.generated`.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        The invoice is void.

    Raises:
        AuthenticationError: The access token is missing, expired or invalid.
        NotFoundError: There is no such record, or the account may not see it.
        ConflictError: The invoice has payments applied to it or is factored, so it cannot be voided.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    return (
        await asyncio_detailed(
            id,
            client=client,
            idempotency_key=idempotency_key,
        )
    ).parsed
