"""A mirror keeps to the budget of its account, and so do several that share one on Redis."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import httpx
import pytest
from support.mirrored import differences, select
from support.redis_server import RedisServer
from support.sandbox_process import running_sandbox

from mvmnt import Mvmnt, RateLimit
from mvmnt.middleware import Request, Response, Send
from mvmnt.mirror import mirror
from mvmnt.testing import MvmntSandbox

CALLS = 20
"""A minute, by the budget and by the server."""
SECONDS = 4
"""The window of the budget on Redis."""


@pytest.fixture(scope="module")
def redis_url() -> Iterator[str]:
    with RedisServer() as server:
        yield server.url


async def test_no_minute_of_a_mirror_is_over_the_budget(duckdb_url: str) -> None:
    times: list[datetime] = []

    async def note(request: Request, send: Send) -> Response:
        response = await send(request)
        assert response.status == 200
        times.append(sandbox.now)
        return response

    with MvmntSandbox(seed=7, rate_limit=CALLS) as sandbox:
        async with sandbox.client(rate_limit=RateLimit(per_minute=CALLS), middleware=[note]) as client:
            await mirror(client, duckdb_url, now=lambda: sandbox.now)
        assert differences(sandbox, duckdb_url) == []
    assert len(times) > CALLS
    assert max(sum(begin <= other < begin + timedelta(minutes=1) for other in times) for begin in times) == CALLS


async def test_no_window_of_two_mirrors_is_over_the_budget_that_they_share(
    redis_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mvmnt._rate_limit.rate_limit.WINDOW", SECONDS)  # a minute would take the test minutes
    times: list[float] = []

    class Noting(httpx.AsyncHTTPTransport):
        """The network below the budget."""

        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            if request.url.path.endswith("/filter"):
                times.append(time.monotonic())
            return await super().handle_async_request(request)

    async def run(base_url: str, url: str) -> int:
        budget = RateLimit(per_minute=CALLS, redis_url=redis_url)
        async with Mvmnt(
            "sandbox-client", "sandbox-secret", base_url=base_url, rate_limit=budget, transport=Noting()
        ) as client:
            return (await mirror(client, url)).status

    with running_sandbox("--seed", "7") as base_url:
        urls = [f"duckdb:///{tmp_path}/{number}.duckdb" for number in range(2)]
        assert await asyncio.gather(*(run(base_url, url) for url in urls)) == [0, 0]
    assert len(times) > 2 * CALLS
    most = max(sum(begin <= other < begin + SECONDS for other in times) for begin in times)
    assert most <= CALLS
    assert all(select(url, "SELECT count(*) FROM mvmnt.invoices") == [(37,)] for url in urls)
