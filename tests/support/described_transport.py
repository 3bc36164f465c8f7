"""A transport that checks requests and responses against the description, with openapi-core."""

from __future__ import annotations

import httpx
from openapi_core.exceptions import OpenAPIError
from openapi_core.testing import MockRequest, MockResponse
from support.described_api import checking_openapi

from mvmnt._core.extensions import operation_of
from mvmnt._core.operation import TOKEN_REQUEST

_JSON = "application/json"


class DescribedTransport(httpx.AsyncBaseTransport):
    """Passes requests on, and checks each call of an operation with its response.

    Args:
        transport: what sends the requests.

    Attributes:
        faults: what does not fit the description, each with the operation that it is of.
        checked: how many calls were checked.
    """

    def __init__(self, transport: httpx.AsyncBaseTransport) -> None:
        self.faults: list[str] = []
        self.checked = 0
        self._transport = transport
        self._openapi = checking_openapi()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request, and check it and its response."""
        response = await self._transport.handle_async_request(request)
        operation = operation_of(request)
        if operation not in (None, TOKEN_REQUEST):
            await response.aread()
            self.checked += 1
            sent, received = _request(request), _response(response)
            for check in (
                lambda: self._openapi.validate_request(sent),
                lambda: self._openapi.validate_response(sent, received),
            ):
                try:
                    check()
                except OpenAPIError as error:
                    reasons = [fault.message for fault in getattr(error.__cause__, "schema_errors", [])]
                    self.faults.append(f"{operation}, {response.status_code}: {error} {reasons}")
        return response

    async def aclose(self) -> None:
        """Close the transport below."""
        await self._transport.aclose()


def _request(request: httpx.Request) -> MockRequest:
    return MockRequest(
        f"{request.url.scheme}://{request.url.netloc.decode('ascii')}",
        request.method,
        request.url.path,
        args=dict(request.url.params.multi_items()),
        headers=dict(request.headers),
        data=request.content,
        content_type=request.headers.get("content-type", _JSON),
    )


def _response(response: httpx.Response) -> MockResponse:
    media_type = response.headers.get("content-type", _JSON)
    return MockResponse(response.content, response.status_code, dict(response.headers), media_type)
