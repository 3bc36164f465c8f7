"""The request id on errors that are no refusal of the server: questions to its support need it."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from support.raw_server import raw_server, reply

from mvmnt import Key, Mvmnt, PaginationError, ResponseTooLargeError, RetryPolicy
from mvmnt._resources import pagination


def client(*responses: Any, **settings: Any) -> Mvmnt:
    """A client that gets these bodies in turn, each with a request id of its own: req-1, req-2."""
    waiting = [
        httpx.Response(200, json=body, headers={"X-Request-Id": f"req-{number}"})
        for number, body in enumerate(responses, start=1)
    ]
    transport = httpx.MockTransport(lambda _: waiting.pop(0))
    return Mvmnt(access_token="t", transport=transport, retry=RetryPolicy(attempts=1), **settings)


def page(cursor: str | None, *, has_next: bool = True) -> dict[str, Any]:
    return {"data": [], "pagination": {"pageSize": 50, "hasNextPage": has_next, "endCursor": cursor}}


async def test_a_response_that_is_too_large_has_one() -> None:
    async with client({"id": "x" * 200}, max_response_bytes=100) as mvmnt:
        with pytest.raises(ResponseTooLargeError) as caught:
            await mvmnt.customers.create({"name": "A", "status": "ACTIVE"}, idempotency_key="k-1")
    assert (caught.value.request_id, caught.value.idempotency_key) == ("req-1", "k-1")


async def test_so_has_one_that_the_network_ends() -> None:
    async with (
        raw_server(
            reply(b"HTTP/1.1 200 OK\r\nX-Request-Id: req-9\r\nContent-Length: 5000\r\n\r\n" + b" " * 5000)
        ) as server,
        server.client(max_response_bytes=2000) as mvmnt,
    ):
        with pytest.raises(ResponseTooLargeError) as caught:
            await mvmnt.customers.get(Key("ERP-1"))
    assert caught.value.request_id == "req-9"


@pytest.mark.parametrize(
    ("responses", "request_id"),
    [
        pytest.param(
            [page("a"), {"data": [], "pagination": {"pageSize": 50, "hasNextPage": None}}],
            "req-2",
            id="what does not fit",
        ),
        pytest.param([page("a"), page(None)], "req-2", id="no cursor"),
        pytest.param([page("a"), page("b"), page("a")], "req-3", id="a cursor again"),
    ],
)
async def test_the_end_of_a_listing_that_is_not_certain_has_that_of_its_page(responses: Any, request_id: str) -> None:
    async with client(*responses) as mvmnt:
        with pytest.raises(PaginationError) as caught:
            await mvmnt.customers.filter().collect()
    assert caught.value.request_id == request_id


async def test_so_have_too_many_empty_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pagination, "MOST_EMPTY_PAGES", 3)
    async with client(*(page(str(number)) for number in range(5))) as mvmnt:
        with pytest.raises(PaginationError, match="3 pages in a row were empty") as caught:
            await mvmnt.customers.filter().with_prefetch(0).collect()
    assert caught.value.request_id == "req-3"


async def test_a_page_tells_its_own() -> None:
    async with client(page("a"), page(None, has_next=False)) as mvmnt:
        pages = [found async for found in mvmnt.customers.filter().pages()]
    assert [found.request_id for found in pages] == ["req-1", "req-2"]
