"""The resources of a client over a transport that responds as a test says."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import orjson

from mvmnt_client.api import Resources
from mvmnt_client.client import Client


class Api(Resources):
    """Resources over a transport that responds as a test says, and keeps what was sent."""

    def __init__(self, respond: Callable[[httpx.Request], httpx.Response]) -> None:
        self.requests: list[httpx.Request] = []

        def handle(request: httpx.Request) -> httpx.Response:
            self.requests.append(request)
            return respond(request)

        http = httpx.AsyncClient(base_url="http://api.test/v1", transport=httpx.MockTransport(handle))
        self._client = Client(base_url="http://api.test/v1").set_async_httpx_client(http)

    @property
    def generated(self) -> Client:
        return self._client

    @property
    def sent(self) -> Any:
        return orjson.loads(self.requests[-1].content)
