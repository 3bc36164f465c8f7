"""Ends an attempt that takes longer than its call may."""

from __future__ import annotations

import asyncio

import httpx

from mvmnt._core.extensions import limits_of

__all__ = ["Deadline"]


class Deadline(httpx.AsyncBaseTransport):
    """Gives each attempt the seconds that `RetryPolicy.deadline` leaves it.

    The timeouts of the transport below only count time without progress, and a server that drips makes progress for
    ever. It stands below the rate limit, so that time in which the client holds a request back does not count.

    Args:
        transport: sends the request.
    """

    def __init__(self, transport: httpx.AsyncBaseTransport) -> None:
        self._transport = transport

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send `request`.

        Raises:
            httpx.ReadTimeout: no response came in time.
        """
        limits = limits_of(request.extensions)
        if limits is None:
            return await self._transport.handle_async_request(request)
        timeout = asyncio.timeout(limits.seconds)
        try:
            async with timeout:
                return await self._transport.handle_async_request(request)
        except TimeoutError:
            if not timeout.expired():
                raise
        raise httpx.ReadTimeout("no whole response within the deadline (RetryPolicy.deadline)")

    async def aclose(self) -> None:
        """Close the transport."""
        await self._transport.aclose()
