from __future__ import annotations

from mvmnt._core.operation import Operation as _Operation
from mvmnt._http.call import call as _call
from mvmnt._http.client import RequestArguments as _RequestArguments
from mvmnt._http.idempotency import idempotency_key as _idempotency_key
from mvmnt._json import decode as _decode
from mvmnt._json import encode as _encode
from mvmnt._json import kinds as _json
from mvmnt._resources.record_ref import RecordRef
from mvmnt._resources.record_ref import lookup_by as _lookup_by
from mvmnt._resources.record_ref import path_segment as _path_segment

from ...client import Client
from ...models.generate_shipment_invoice_response_200 import GenerateShipmentInvoiceResponse200
from ...types import Response

OPERATION = _Operation(
    id="generateShipmentInvoice",
    method="POST",
    path="/shipments/{id}/invoice/generate",
    reads=False,
)
_EXTENSIONS = {"mvmnt": OPERATION}
ANSWER: _json.Schema[GenerateShipmentInvoiceResponse200] = _json.ModelOf(GenerateShipmentInvoiceResponse200)


def _get_kwargs(
    id: RecordRef,
    *,
    idempotency_key: str | None = None,
) -> _RequestArguments:
    return {
        "method": "POST",
        "url": "/shipments/{id}/invoice/generate".format(
            id=_path_segment(
                id,
                "id",
                (
                    "filter",
                    "track",
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
) -> Response[GenerateShipmentInvoiceResponse200]:
    """Generate the invoice of a shipment.

    Produces the invoice as a PDF, attaches that document to the shipment and sets the billing status to
    `INVOICED`. The billing status must be `READY_TO_INVOICE`, otherwise the answer is 409.

    Calls `generateShipmentInvoice`, POST /shipments/{id}/invoice/generate.

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
        ConflictError: The billing status is not `READY_TO_INVOICE`.
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
    return Response(
        response.status_code, response.content, response.headers, _decode.decode_response(OPERATION, response, ANSWER)
    )


async def asyncio(
    id: RecordRef,
    *,
    client: Client,
    idempotency_key: str | None = None,
) -> GenerateShipmentInvoiceResponse200:
    """Generate the invoice of a shipment.

    Produces the invoice as a PDF, attaches that document to the shipment and sets the billing status to
    `INVOICED`. The billing status must be `READY_TO_INVOICE`, otherwise the answer is 409.

    Calls `generateShipmentInvoice`, POST /shipments/{id}/invoice/generate.

    Args:
        id: UUID of the record, or the key that the client gave it.
        client: the client to send with, `mvmnt.generated`.
        idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

    Returns:
        Ids of the invoice and its PDF, with a link to download it.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        NotFoundError: There is no such record, or the account may not see it.
        ConflictError: The billing status is not `READY_TO_INVOICE`.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    return (
        await asyncio_detailed(
            id,
            client=client,
            idempotency_key=idempotency_key,
        )
    ).parsed
