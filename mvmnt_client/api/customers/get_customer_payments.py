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
from ...models.get_customer_payments_response_200 import GetCustomerPaymentsResponse200
from ...types import Response

OPERATION = _Operation(
    id="getCustomerPayments",
    method="GET",
    path="/customers/{id}/payments",
    reads=True,
)
_EXTENSIONS = {"mvmnt": OPERATION}
ANSWER: _json.Schema[GetCustomerPaymentsResponse200] = _json.ModelOf(GetCustomerPaymentsResponse200)


def _get_kwargs(
    id: RecordRef,
    *,
    page_size: int | None = None,
    cursor: str | None = None,
) -> _RequestArguments:
    return {
        "method": "GET",
        "url": "/customers/{id}/payments".format(
            id=_path_segment(
                id,
                "id",
                (
                    "filter",
                    "search",
                ),
            ),
        )
        + _encode.encode_query(
            {
                "by": _lookup_by(id),
                "pageSize": page_size,
                "cursor": cursor,
            }
        ),
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    id: RecordRef,
    *,
    client: Client,
    page_size: int | None = None,
    cursor: str | None = None,
) -> Response[GetCustomerPaymentsResponse200]:
    """List the payments of a customer.

    Returns one page of the payments made by the customer, who is named by UUID or key. Unlike other lists, this
    one takes its paging from the query: go on with the `endCursor` of the answer while `hasNextPage` is true.

    Calls `getCustomerPayments`, GET /customers/{id}/payments.

    Args:
        id: UUID of the record, or the key that the client gave it.
        client: the client to send with, `mvmnt.generated`.
        page_size: Largest number of payments per page, from 1 to 100; 50 when absent.
        cursor: Opaque position taken from `endCursor` of the previous page; leave it out for the first
            page.

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
            page_size=page_size,
            cursor=cursor,
        ),
    )
    return Response(
        response.status_code, response.content, response.headers, _decode.decode_response(OPERATION, response, ANSWER)
    )


async def asyncio(
    id: RecordRef,
    *,
    client: Client,
    page_size: int | None = None,
    cursor: str | None = None,
) -> GetCustomerPaymentsResponse200:
    """List the payments of a customer.

    Returns one page of the payments made by the customer, who is named by UUID or key. Unlike other lists, this
    one takes its paging from the query: go on with the `endCursor` of the answer while `hasNextPage` is true.

    Calls `getCustomerPayments`, GET /customers/{id}/payments.

    Args:
        id: UUID of the record, or the key that the client gave it.
        client: the client to send with, `mvmnt.generated`.
        page_size: Largest number of payments per page, from 1 to 100; 50 when absent.
        cursor: Opaque position taken from `endCursor` of the previous page; leave it out for the first
            page.

    Returns:
        One page of the payments of the customer.

    Raises:
        AuthenticationError: The access token is missing, expired or invalid.
        NotFoundError: There is no such record, or the account may not see it.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    return (
        await asyncio_detailed(
            id,
            client=client,
            page_size=page_size,
            cursor=cursor,
        )
    ).parsed
