"""How much of a body the sandbox reads, and what the log keeps of it."""

import tracemalloc
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from starlette.requests import ClientDisconnect, Request

from mvmnt.sandbox.http.body_limits import LARGEST_BODY, LARGEST_FORM, MOST_DISCARDED, read_body
from mvmnt.sandbox.http.request_log import BODY_KEPT

CHUNK = b"x" * 1024 * 1024


async def chunks(megabytes: int) -> AsyncIterator[bytes]:
    for _ in range(megabytes):
        yield CHUNK


@pytest.mark.parametrize("headers", [{}, {"Authorization": ""}, {"Authorization": "Bearer wrong"}])
async def test_a_large_body_is_a_413_with_a_token_and_without(client: Any, headers: dict[str, str]) -> None:
    headers = {"content-type": "application/json", **headers}
    response = await client.post("/v1/customers", content=chunks(50), headers=headers)
    assert (response.status_code, response.json()["error"]) == (413, "bad_request")
    assert f"{LARGEST_BODY:,} bytes" in response.json()["message"]


async def test_large_bodies_take_no_memory(client: Any, app: Any) -> None:
    tracemalloc.start()
    try:
        for _ in range(5):
            await client.post("/v1/customers", content=chunks(50), headers={"Authorization": ""})
        now, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 5 * LARGEST_BODY
    assert now < LARGEST_BODY
    assert [len(request.body) for request in app.state.sandbox.requests] == [BODY_KEPT] * 5


async def test_the_body_of_the_largest_size_is_taken(client: Any) -> None:
    content = b'{"name": "' + b"x" * (LARGEST_BODY - 12) + b'"}'
    response = await client.post("/v1/customers", content=content, headers={"content-type": "application/json"})
    assert response.status_code == 422  # it is read, and its content is wrong


async def test_a_large_token_request_is_a_413(client: Any) -> None:
    content = b"grant_type=" + b"x" * LARGEST_FORM
    headers = {"content-type": "application/x-www-form-urlencoded"}
    assert (await client.post("/oauth2/token", content=content, headers=headers)).status_code == 413


async def test_a_large_form_of_a_page_is_a_413(client: Any) -> None:
    headers = {"content-type": "application/x-www-form-urlencoded"}
    response = await client.post("/_sandbox/faults", content=b"429=" + b"0" * LARGEST_FORM, headers=headers)
    assert response.status_code == 413


async def test_an_endless_body_is_not_read_for_ever() -> None:
    read = 0

    async def receive() -> dict[str, Any]:
        nonlocal read
        read += len(CHUNK)
        return {"type": "http.request", "body": CHUNK, "more_body": True}

    body, refusal = await read_body(Request({"type": "http"}, receive))
    assert refusal is not None
    assert len(body) == LARGEST_BODY
    assert read <= MOST_DISCARDED + 2 * len(CHUNK)


@pytest.mark.parametrize(("size", "is_refused"), [(LARGEST_BODY + 1, True), (10, False)])
async def test_a_sender_that_goes_away(size: int, is_refused: bool) -> None:
    messages = iter([{"type": "http.request", "body": b"x" * size, "more_body": True}, {"type": "http.disconnect"}])

    async def receive() -> Any:
        return next(messages)

    if is_refused:
        assert (await read_body(Request({"type": "http"}, receive)))[1] is not None
    else:
        with pytest.raises(ClientDisconnect):
            await read_body(Request({"type": "http"}, receive))


async def test_the_log_keeps_the_beginnings_of_bodies_and_their_sizes(client: httpx.AsyncClient, app: Any) -> None:
    await client.post("/v1/customers", json={"name": "x" * 300_000})
    (logged,) = app.state.sandbox.requests
    assert (len(logged.body), logged.size) == (BODY_KEPT, 300_011)
    assert logged.response_size is None  # the response is kept whole
