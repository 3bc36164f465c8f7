"""mvmnt.responses: status, headers and request id of every response in a block."""

import asyncio
import contextvars
from collections.abc import Iterator

import httpx
import pytest

from mvmnt import DecodeError, Key, Mvmnt, NotFoundError, RetryPolicy
from mvmnt.concurrency import map_concurrent
from mvmnt.responses import ResponseInfo, captured_responses, is_captured
from mvmnt.testing import MvmntSandbox

ACME = {"name": "Acme", "status": "ACTIVE"}


def client(*responses: httpx.Response) -> Mvmnt:
    left = list(responses)
    return Mvmnt(
        access_token="token-1", transport=httpx.MockTransport(lambda _: left.pop(0)), retry=RetryPolicy(backoff=0)
    )


async def test_a_block_collects_operation_status_and_headers(mvmnt_sandbox: MvmntSandbox) -> None:
    async with mvmnt_sandbox.client() as mvmnt:
        with captured_responses() as responses:
            created = await mvmnt.customers.create({**ACME, "key": "ERP-1"})
            await mvmnt.customers.get(Key("ERP-1"))
    assert created.name == "Acme"
    assert [(response.operation.id, response.status) for response in responses] == [
        ("createCustomer", 201),
        ("getCustomer", 200),
    ]
    assert responses[0].headers["content-type"] == "application/json"


async def test_each_page_of_a_listing_counts(mvmnt_sandbox: MvmntSandbox) -> None:
    async with mvmnt_sandbox.client() as mvmnt:
        for number in range(5):
            await mvmnt.customers.create({**ACME, "name": f"Customer {number}"})
        with captured_responses() as responses:
            assert len([customer async for customer in mvmnt.customers.filter(page_size=2)]) == 5
    assert [response.operation.id for response in responses] == ["filterCustomers"] * 3


async def test_the_last_attempt_of_a_call_counts() -> None:
    async with client(httpx.Response(503), httpx.Response(404, headers={"X-Request-Id": "r-2"})) as mvmnt:
        with captured_responses() as responses, pytest.raises(NotFoundError):
            await mvmnt.customers.get(Key("ERP-1"))
    assert [(response.status, response.attempts, response.request_id) for response in responses] == [(404, 2, "r-2")]


async def test_tasks_that_the_block_starts_count_and_others_do_not() -> None:
    begin = asyncio.Event()

    async def get(mvmnt: Mvmnt, key: str) -> None:
        await begin.wait()
        with pytest.raises(NotFoundError):
            await mvmnt.customers.get(Key(key))

    async with client(*(httpx.Response(404) for _ in range(4))) as mvmnt:
        before = asyncio.create_task(get(mvmnt, "before"))
        with captured_responses() as responses:
            begin.set()
            async for _ in map_concurrent(lambda key: get(mvmnt, key), ["a", "b"], concurrency=2):
                pass
            with captured_responses() as inner:
                await get(mvmnt, "c")
        await before
    assert (len(responses), len(inner)) == (3, 1)


async def test_nothing_is_collected_after_the_block() -> None:
    async with client(httpx.Response(404)) as mvmnt:
        with captured_responses() as responses:
            pass
        with pytest.raises(NotFoundError):
            await mvmnt.customers.get(Key("ERP-1"))
    assert responses == []


async def test_a_task_that_goes_on_after_the_block_is_no_longer_collected() -> None:
    begin = asyncio.Event()

    async def get(mvmnt: Mvmnt) -> None:
        await begin.wait()
        with pytest.raises(NotFoundError):
            await mvmnt.customers.get(Key("ERP-1"))

    async with client(httpx.Response(404)) as mvmnt:
        with captured_responses() as responses:
            task = asyncio.create_task(get(mvmnt))
            await asyncio.sleep(0)
        begin.set()
        await task
    assert responses == []


def test_a_block_may_end_in_another_context() -> None:
    def block() -> Iterator[list[ResponseInfo]]:
        with captured_responses() as responses:
            yield responses

    generator = block()
    next(generator)
    contextvars.copy_context().run(next, generator, None)
    assert not is_captured()


async def test_a_token_that_a_header_repeats_is_struck_out() -> None:
    async with client(httpx.Response(404, headers={"X-Echo": "Bearer token-1"})) as mvmnt:
        with captured_responses() as responses, pytest.raises(NotFoundError):
            await mvmnt.customers.get(Key("ERP-1"))
    assert responses[0].headers["x-echo"] == "Bearer ***"


@pytest.mark.parametrize(
    ("headers", "found"),
    [
        ({}, None),
        ({"X-Request-Id": ""}, None),
        ({"Request-Id": "a"}, "a"),
        ({"cf-ray": "c", "x-request-id": "b"}, "b"),
        ({"X-Amzn-Trace-Id": "d"}, "d"),
    ],
)
async def test_an_error_tells_the_request_id(headers: dict[str, str], found: str | None) -> None:
    async with client(httpx.Response(404, headers=headers)) as mvmnt:
        with pytest.raises(NotFoundError) as refused:
            await mvmnt.customers.get(Key("ERP-1"))
    assert refused.value.request_id == found


async def test_the_error_of_a_write_tells_its_idempotency_key() -> None:
    sent: list[str] = []

    def lose(request: httpx.Request) -> httpx.Response:
        sent.append(request.headers["Idempotency-Key"])
        raise httpx.ReadError("lost")

    async with Mvmnt(access_token="token-1", transport=httpx.MockTransport(lose)) as mvmnt:
        with pytest.raises(Exception, match="lost") as caught:
            await mvmnt.customers.create(ACME)
    assert [caught.value.idempotency_key] == sent  # type: ignore[attr-defined]  # of an MvmntError


async def test_a_response_that_does_not_decode_tells_both() -> None:
    async with client(httpx.Response(201, json={"id": 7}, headers={"X-Request-Id": "r-1"})) as mvmnt:
        with pytest.raises(DecodeError) as caught:
            await mvmnt.customers.create(ACME, idempotency_key="write-1")
    assert (caught.value.request_id, caught.value.idempotency_key) == ("r-1", "write-1")


async def test_a_read_has_no_idempotency_key() -> None:
    async with client(httpx.Response(404)) as mvmnt:
        with pytest.raises(NotFoundError) as refused:
            await mvmnt.customers.get(Key("ERP-1"))
    assert refused.value.idempotency_key is None
