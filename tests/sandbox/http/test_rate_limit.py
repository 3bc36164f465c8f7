"""The rate limit, its headers and its refusals; and the latency. The clock stands at 10:30:00."""

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from mvmnt.sandbox import create_app

RESET = 1736937060
"""15 January 2025, 10:31 in UTC."""


@pytest.fixture
def app(description: Any, clock: Any) -> Starlette:
    return create_app(check_responses=True, now=clock, description=description, rate_limit=3)


def told(response: httpx.Response) -> tuple[int, int, int]:
    """Limit, remaining calls, and reset."""
    headers = response.headers
    limit, remaining = headers["x-ratelimit-limit"], headers["x-ratelimit-remaining"]
    return int(limit), int(remaining), int(headers["x-ratelimit-reset"])


async def calls(client: httpx.AsyncClient, count: int) -> list[httpx.Response]:
    return [await client.post("/v1/customers/filter", json={}) for _ in range(count)]


async def test_every_response_has_the_budget(client: Any) -> None:
    assert [told(response) for response in await calls(client, 3)] == [(3, 2, RESET), (3, 1, RESET), (3, 0, RESET)]
    assert told(await client.get("/v1/customers/none")) == (3, 0, RESET)


async def test_a_refusal_tells_when_to_come_again(client: Any, clock: Any) -> None:
    await calls(client, 3)
    clock.advance(seconds=17.5)
    refused = await client.post("/v1/customers", json={"name": "Acme", "status": "ACTIVE"})
    assert (refused.status_code, refused.json()["error"]) == (429, "rate_limit_exceeded")
    assert (refused.headers["retry-after"], told(refused)) == ("43", (3, 0, RESET))


async def test_the_next_minute_has_a_budget_of_its_own(client: Any, clock: Any) -> None:
    await calls(client, 4)
    clock.advance(seconds=60)
    [response] = await calls(client, 1)
    assert (response.status_code, told(response)) == (200, (3, 2, RESET + 60))


async def test_calls_without_a_good_token_count_too_and_tokens_are_free(client: Any) -> None:
    token = client.headers.pop("authorization")
    assert (await calls(client, 1))[0].status_code == 401
    for _ in range(5):
        await client.post("/oauth2/token", data={"grant_type": "client_credentials"})
    client.headers["authorization"] = token
    assert [response.status_code for response in await calls(client, 3)] == [200, 200, 429]


async def test_a_refused_write_may_come_again_under_its_idempotency_key(client: Any, clock: Any) -> None:
    await calls(client, 3)
    body, headers = {"name": "Acme", "status": "ACTIVE"}, {"Idempotency-Key": "k"}
    assert (await client.post("/v1/customers", json=body, headers=headers)).status_code == 429
    clock.advance(seconds=60)
    assert (await client.post("/v1/customers", json=body, headers=headers)).status_code == 201


async def test_without_a_limit_responses_have_no_budget(client: Any, app: Any) -> None:
    app.state.sandbox.rate_limit.limit = None
    [response] = await calls(client, 1)
    assert "x-ratelimit-limit" not in response.headers


@pytest.fixture
async def slept(description: Any, clock: Any) -> AsyncIterator[tuple[httpx.AsyncClient, list[float]]]:
    """A client of a slow sandbox, and the delays so far."""
    delays: list[float] = []

    async def sleep(seconds: float) -> None:
        delays.append(seconds)

    app = create_app(now=clock, description=description, latency=0.05, sleep=sleep)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://sandbox") as client:
        yield client, delays


async def test_latency_delays_every_call(slept: Any) -> None:
    client, delays = slept
    for _ in range(2):
        await client.get("/v1/customers/none")
    assert delays == [0.05, 0.05]
