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
    id="deletePayment",
    method="DELETE",
    path="/payments/{id}",
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
        "url": "/payments/{id}".format(
            id=_path_segment(id, "id", ("filter",)),
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
    """Delete a customer payment.

    Removes a payment and takes it off the invoices it was applied to; orders go back from paid to unpaid where
    necessary. This cannot be undone.

    A payment that has been synced to QuickBooks Online cannot be deleted; the answer then is 409.

    Calls `deletePayment`, DELETE /payments/{id}.

    Args:
        id: UUID of the record, or the key that the client gave it.
        client: the client to send with, `mvmnt.generated`.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        The answer with its status and headers.

    Raises:
        AuthenticationError: The access token is missing, expired or invalid.
        NotFoundError: There is no such record, or the account may not see it.
        ConflictError: The payment is synced to QuickBooks Online, so it cannot be deleted.
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
    """Delete a customer payment.

    Removes a payment and takes it off the invoices it was applied to; orders go back from paid to unpaid where
    necessary. This cannot be undone.

    A payment that has been synced to QuickBooks Online cannot be deleted; the answer then is 409.

    Calls `deletePayment`, DELETE /payments/{id}.

    Args:
        id: UUID of the record, or the key that the client gave it.
        client: the client to send with, `mvmnt.generated`.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        The payment is deleted.

    Raises:
        AuthenticationError: The access token is missing, expired or invalid.
        NotFoundError: There is no such record, or the account may not see it.
        ConflictError: The payment is synced to QuickBooks Online, so it cannot be deleted.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    return (
        await asyncio_detailed(
            id,
            client=client,
            idempotency_key=idempotency_key,
        )
    ).parsed
