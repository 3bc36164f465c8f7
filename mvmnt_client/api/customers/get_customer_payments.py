from __future__ import annotations

from collections.abc import Mapping

from mvmnt._core.operation import Operation
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds
from mvmnt._resources.path_segment import lookup_by, path_segment
from mvmnt._resources.record_ref import RecordRef

from ...client import Client
from ...models.get_customer_payments_response_200 import GetCustomerPaymentsResponse200
from ...types import Response

OPERATION = Operation(id="getCustomerPayments", method="GET", path="/customers/{id}/payments", reads=True)
QUERY: Mapping[str, kinds.Schema[object]] = {
    "pageSize": kinds.Range(kinds.INTEGER, maximum=100, minimum=1),
    "cursor": kinds.STRING,
}
RESPONSE: kinds.Schema[GetCustomerPaymentsResponse200] = kinds.PageOf(GetCustomerPaymentsResponse200, "pagination")


def request_arguments(
    _options: CallOptions, id: RecordRef, *, page_size: int | None = None, cursor: str | None = None
) -> RequestArguments:
    return {
        "method": "GET",
        "url": "/customers/{id}/payments".format(id=path_segment(id, "id", ("filter", "search")))
        + encode.encode_query(
            encode.checked(
                OPERATION, "query", {"by": lookup_by(id), "pageSize": page_size, "cursor": cursor}, QUERY, _options
            )
        ),
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    id: RecordRef, *, client: Client, page_size: int | None = None, cursor: str | None = None
) -> Response[GetCustomerPaymentsResponse200]:
    """Call `getCustomerPayments` as `Customers.get_payments` does; the response has its status and headers."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(client.options, id, page_size=page_size, cursor=cursor),
    )
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(
    id: RecordRef, *, client: Client, page_size: int | None = None, cursor: str | None = None
) -> GetCustomerPaymentsResponse200:
    """Call `getCustomerPayments` as `Customers.get_payments` does."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(client.options, id, page_size=page_size, cursor=cursor),
    )
    return decode.decode_response(OPERATION, response, RESPONSE)
