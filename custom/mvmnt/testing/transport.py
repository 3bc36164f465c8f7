"""Sends requests to a sandbox in process, with failures of a network.

Every host is the sandbox, so nothing leaves the process; files are at hosts whose name begins with `files.`.
"""

from __future__ import annotations

import math
from typing import Final

import httpx
from starlette.types import ASGIApp

from mvmnt.testing.clock import SandboxClock

__all__ = ["InProcessTransport"]

_HTTPX_ERRORS: Final[tuple[tuple[type[OSError], type[httpx.TransportError]], ...]] = (  # the first match counts
    (ConnectionRefusedError, httpx.ConnectError),
    (ConnectionError, httpx.ReadError),
    (TimeoutError, httpx.ReadTimeout),
)


class InProcessTransport(httpx.AsyncBaseTransport):
    """Passes requests to `app`, in the task that sends them.

    A response that takes longer by the clock than the request's read timeout is a timeout; a missing response takes
    that long. Closing a client does not close the transport for other clients; `end` does.

    Args:
        app: the sandbox.
        clock: measures calls, and knows which are running.
    """

    def __init__(self, app: ASGIApp, clock: SandboxClock) -> None:
        self._app = httpx.ASGITransport(app)
        self._clock = clock
        self._ended = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Return the sandbox's response.

        Raises:
            httpx.TransportError: a planned fault.
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
            raise httpx.ReadTimeout(f"the response took longer than {patience:g} s", request=request)
        return response

    def end(self) -> None:
        """Accept no more requests."""
        self._ended = True
