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
from ...models.carrier_search_request import CarrierSearchRequest
from ...models.carrier_search_response import CarrierSearchResponse
from ...types import Response

OPERATION = _Operation(
    id="searchCarriers",
    method="POST",
    path="/carriers/search",
    reads=True,
)
_EXTENSIONS = {"mvmnt": OPERATION}
BODY: _json.Schema[object] = _json.ModelOf(CarrierSearchRequest)
ANSWER: _json.Schema[CarrierSearchResponse] = _json.ModelOf(CarrierSearchResponse)


def _get_kwargs(
    *,
    body: CarrierSearchRequest | _Mapping[str, Any],
) -> _RequestArguments:
    return {
        "method": "POST",
        "url": "/carriers/search",
        "content": _encode.encode_body(OPERATION, body, BODY),
        "headers": {
            "Content-Type": "application/json",
        },
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    *,
    client: Client,
    body: CarrierSearchRequest | _Mapping[str, Any],
) -> Response[CarrierSearchResponse]:
    """Search the carrier index.

    Searches an index of carriers by full text or by single fields. It covers onboarded carriers, which have a
    profile in your organization, and public carriers from the FMCSA database; deleted carriers never appear.

    Results are paged by number and can be sorted, and a saved search can add its criteria to yours. With
    `format` `flat`, the default, each row holds the indexed fields only, whereas `full` returns complete
    carriers. The index follows changes with a delay of about two seconds, and a body that fails validation is
    answered with 422.

    Calls `searchCarriers`, POST /carriers/search.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.

    Returns:
        The answer with its status and headers.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        ValidationError: Validation failed; `details` names each offending field.
        RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
            try again.
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
    body: CarrierSearchRequest | _Mapping[str, Any],
) -> CarrierSearchResponse:
    """Search the carrier index.

    Searches an index of carriers by full text or by single fields. It covers onboarded carriers, which have a
    profile in your organization, and public carriers from the FMCSA database; deleted carriers never appear.

    Results are paged by number and can be sorted, and a saved search can add its criteria to yours. With
    `format` `flat`, the default, each row holds the indexed fields only, whereas `full` returns complete
    carriers. The index follows changes with a delay of about two seconds, and a body that fails validation is
    answered with 422.

    Calls `searchCarriers`, POST /carriers/search.

    Args:
        client: the client to send with, `mvmnt.generated`.
        body: the request body, as its model or as a mapping in the API's own member names.

    Returns:
        One page of carriers found.

    Raises:
        BadRequestError: The request is malformed or has an invalid parameter.
        AuthenticationError: The access token is missing, expired or invalid.
        ValidationError: Validation failed; `details` names each offending field.
        RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
            try again.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
