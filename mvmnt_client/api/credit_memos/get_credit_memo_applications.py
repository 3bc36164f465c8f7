from __future__ import annotations

from mvmnt._core.operation import Operation
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds
from mvmnt._resources.path_segment import lookup_by, path_segment
from mvmnt._resources.record_ref import RecordRef

from ...client import Client
from ...models.get_credit_memo_applications_response_200 import GetCreditMemoApplicationsResponse200
from ...types import Response

OPERATION = Operation(id="getCreditMemoApplications", method="GET", path="/credit-memos/{id}/applications", reads=True)
RESPONSE: kinds.Schema[GetCreditMemoApplicationsResponse200] = kinds.ModelOf(GetCreditMemoApplicationsResponse200)


def request_arguments(_options: CallOptions, id: RecordRef) -> RequestArguments:
    return {
        "method": "GET",
        "url": "/credit-memos/{id}/applications".format(id=path_segment(id, "id", ("filter",)))
        + encode.encode_query({"by": lookup_by(id)}),
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(id: RecordRef, *, client: Client) -> Response[GetCreditMemoApplicationsResponse200]:
    """Call `getCreditMemoApplications` as `CreditMemos.get_applications` does; the response has its status and headers."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, id))
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(id: RecordRef, *, client: Client) -> GetCreditMemoApplicationsResponse200:
    """Call `getCreditMemoApplications` as `CreditMemos.get_applications` does."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, id))
    return decode.decode_response(OPERATION, response, RESPONSE)
