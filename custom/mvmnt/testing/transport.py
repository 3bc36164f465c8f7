"""Requests to a sandbox in the same process, by httpx's ASGI transport, with failures as a network would have them.

Every host is the sandbox, so nothing ever leaves the process; files are at hosts whose name begins with `files.`.
"""

from __future__ import annotations

import math
from typing import Final

import httpx
from starlette.types import ASGIApp

from mvmnt.testing.clock import SandboxClock

__all__ = ["InProcessTransport"]

_HTTPX_ERRORS: Final[tuple[tuple[type[OSError], type[httpx.TransportError]], ...]] = (  # the first that fits counts
    (ConnectionRefusedError, httpx.ConnectError),
    (ConnectionError, httpx.ReadError),
    (TimeoutError, httpx.ReadTimeout),
)


class InProcessTransport(httpx.AsyncBaseTransport):
    """Hands requests to `app`, in the task that sends them.

    A response that comes later by the clock than the request's read timeout is a timeout; one that never comes takes as
    long as that. Closing a client leaves this open for the others; `end` closes it for all.

    Args:
        app: the sandbox.
        clock: tells how long a call took, and is told which are under way.
    """

    def __init__(self, app: ASGIApp, clock: SandboxClock) -> None:
        self._app = httpx.ASGITransport(app)
        self._clock = clock
        self._ended = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The sandbox's answer.

        Raises:
            httpx.TransportError: the sandbox was told to break off.
            RuntimeError: the sandbox has ended.
        """
        if self._ended:
            raise RuntimeError("the MvmntSandbox of this client was closed, as at the end of its test")
        began = self._clock.monotonic()
        patience: float = request.extensions.get("timeout", {}).get("read") or math.inf
        with self._clock.call_under_way():
            try:
                response = await self._app.handle_async_request(request)
            except (ConnectionError, TimeoutError) as error:
                if isinstance(error, TimeoutError) and patience < math.inf:
                    await self._clock.spend(patience)
                kind = next(kind for source, kind in _HTTPX_ERRORS if isinstance(error, source))
                raise kind(str(error), request=request) from error
        if self._clock.monotonic() - began > patience:
            raise httpx.ReadTimeout(f"the answer took longer than {patience:g} s", request=request)
        return response

    def end(self) -> None:
        """Take no more requests."""
        self._ended = True
