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
from ...models.credit_memo_filter_request import CreditMemoFilterRequest
from ...models.filter_credit_memos_response_200 import FilterCreditMemosResponse200
from ...types import Response

OPERATION = _Operation(
    id="filterCreditMemos",
    method="POST",
    path="/credit-memos/filter",
    reads=True,
)
_EXTENSIONS = {"mvmnt": OPERATION}
BODY: _json.Schema[object] = _json.ModelOf(CreditMemoFilterRequest)
ANSWER: _json.Schema[FilterCreditMemosResponse200] = _json.ModelOf(FilterCreditMemosResponse200)


def _get_kwargs(
    *,
    body: CreditMemoFilterRequest | _Mapping[str, Any],
) -> _RequestArguments:
    return {
        "method": "POST",
        "url": "/credit-memos/filter",
        "content": _encode.encode_body(OPERATION, body, BODY),
        "headers": {
            "Content-Type": "application/json",
        },
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    *,
    client: Client,
    body: CreditMemoFilterRequest | _Mapping[str, Any],
) -> Response[FilterCreditMemosResponse200]:
    """List the credit memos that match a filter.

    Returns customers' credit memos page by page. Credits that can still be used have the status `OPEN` or
    `PARTIALLY_APPLIED`; `hasRemainingBalance` is a plain boolean, not an operator object.

    Calls `filterCreditMemos`, POST /credit-memos/filter.

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
    body: CreditMemoFilterRequest | _Mapping[str, Any],
) -> FilterCreditMemosResponse200:
    """List the credit memos that match a filter.

    Returns customers' credit memos page by page. Credits that can still be used have the status `OPEN` or
    `PARTIALLY_APPLIED`; `hasRemainingBalance` is a plain boolean, not an operator object.

    Calls `filterCreditMemos`, POST /credit-memos/filter.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.

    Returns:
        One page of credit memos.

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
