from __future__ import annotations

from collections.abc import Mapping as _Mapping
from typing import Any

from mvmnt._core.operation import Operation as _Operation
from mvmnt._http.call import call as _call
from mvmnt._http.client import RequestArguments as _RequestArguments
from mvmnt._json import decode as _decode
from mvmnt._json import encode as _encode
from mvmnt._json import kinds as _json

from ...client import Client
from ...models.filter_shipments_response_200 import FilterShipmentsResponse200
from ...models.shipment_filter_request import ShipmentFilterRequest
from ...types import Response

OPERATION = _Operation(
    id="filterShipments",
    method="POST",
    path="/shipments/filter",
    reads=True,
)
_EXTENSIONS = {"mvmnt": OPERATION}
BODY: _json.Schema[object] = _json.ModelOf(ShipmentFilterRequest)
ANSWER: _json.Schema[FilterShipmentsResponse200] = _json.ModelOf(FilterShipmentsResponse200)


def _get_kwargs(
    *,
    body: ShipmentFilterRequest | _Mapping[str, Any],
) -> _RequestArguments:
    return {
        "method": "POST",
        "url": "/shipments/filter",
        "content": _encode.encode_body(OPERATION, body, BODY),
        "headers": {
            "Content-Type": "application/json",
        },
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    *,
    client: Client,
    body: ShipmentFilterRequest | _Mapping[str, Any],
) -> Response[FilterShipmentsResponse200]:
    """List the shipments that match a filter.

    Returns one page of shipments. All criteria given must hold, and soft-deleted shipments are left out; there
    is no `deletedAt` criterion to bring them back. Active shipments are those whose status is neither
    `DELIVERED` nor `CANCELED`. Continue with `pagination.endCursor` for as long as `pagination.hasNextPage` is
    true.

    Calls `filterShipments`, POST /shipments/filter.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.

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
        ),
    )
    return Response(
        response.status_code, response.content, response.headers, _decode.decode_response(OPERATION, response, ANSWER)
    )


async def asyncio(
    *,
    client: Client,
    body: ShipmentFilterRequest | _Mapping[str, Any],
) -> FilterShipmentsResponse200:
    """List the shipments that match a filter.

    Returns one page of shipments. All criteria given must hold, and soft-deleted shipments are left out; there
    is no `deletedAt` criterion to bring them back. Active shipments are those whose status is neither
    `DELIVERED` nor `CANCELED`. Continue with `pagination.endCursor` for as long as `pagination.hasNextPage` is
    true.

    Calls `filterShipments`, POST /shipments/filter.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.

    Returns:
        One page of matching shipments.

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
        )
    ).parsed
