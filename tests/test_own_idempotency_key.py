"""Mvmnt.with_options(idempotency=...): the caller's own key of one write."""

import asyncio
from typing import Any

import httpx
import pytest

from mvmnt import (
    ConfigurationError,
    DocumentTransferError,
    Key,
    Mvmnt,
    RequestBodyError,
    RetryPolicy,
    ServerError,
    ValidationError,
)
from mvmnt.testing import MvmntSandbox

ACME = {"name": "Acme", "status": "ACTIVE"}


class Api(httpx.AsyncBaseTransport):
    """Responds to each call with the next of its statuses, and keeps the requests."""

    def __init__(self, *statuses: int) -> None:
        self.statuses = list(statuses)
        self.calls: list[httpx.Request] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.calls.append(request)
        status = self.statuses.pop(0) if self.statuses else 200
        record = {"object": "CREDIT_MEMO", "id": "0b9c2f4e-8a53-4f0e-9d8b-0d3a4a4f7d11"}
        return httpx.Response(status, json=record if status < 300 else {"message": "no"})

    def client(self) -> Mvmnt:
        return Mvmnt(access_token="t", transport=self, retry=RetryPolicy(attempts=1))

    @property
    def keys(self) -> list[str | None]:
        return [call.headers.get("Idempotency-Key") for call in self.calls]


async def approve(mvmnt: Mvmnt, record: str = "B-1", **options: Any) -> None:
    await mvmnt.customers.delete(Key(record), **options)


async def test_a_write_has_the_key() -> None:
    api = Api()
    async with api.client() as mvmnt:
        await approve(mvmnt.with_options(idempotency="order-4711"))
        await approve(mvmnt)
    assert api.keys[0] == "order-4711"
    assert api.keys[1] != "order-4711"


async def test_a_read_has_none(mvmnt: Mvmnt, mvmnt_sandbox: MvmntSandbox) -> None:
    derived = mvmnt.with_options(idempotency="order-4711")
    assert await derived.customers.filter().collect() == []
    await derived.customers.create(ACME)
    assert len(await derived.customers.filter().collect()) == 1
    assert [request.headers.get("idempotency-key") for request in mvmnt_sandbox.requests] == [None, "order-4711", None]


async def test_a_methods_own_key_counts_before() -> None:
    api = Api()
    async with api.client() as mvmnt:
        derived = mvmnt.with_options(idempotency="order-4711")
        await approve(derived, "B-1", idempotency_key="mine")
        await approve(derived, "B-2", idempotency_key="mine")
        await approve(derived, "B-3")
    assert api.keys == ["mine", "mine", "order-4711"]


async def test_a_second_write_is_refused_since_the_server_would_drop_it() -> None:
    api = Api()
    async with api.client() as mvmnt:
        derived = mvmnt.with_options(idempotency="order-4711")
        await approve(derived)
        with pytest.raises(RequestBodyError, match="was sent with this write, which is done") as caught:
            await approve(derived)
        with pytest.raises(RequestBodyError, match="another write, deleteCustomer DELETE /customers"):
            await approve(derived, "B-2")
    assert caught.value.path == "idempotency_key"
    assert len(api.calls) == 1


async def test_a_write_that_failed_can_be_sent_again() -> None:
    api = Api(503, 422)
    async with api.client() as mvmnt:
        derived = mvmnt.with_options(idempotency="order-4711")
        with pytest.raises(ServerError):
            await approve(derived)
        with pytest.raises(ValidationError):
            await approve(derived)
        await approve(derived)
        with pytest.raises(RequestBodyError):
            await approve(derived)
    assert api.keys == ["order-4711"] * 3


async def test_another_body_is_another_write_even_after_a_failure() -> None:
    api = Api(503)
    async with api.client() as mvmnt:
        derived = mvmnt.with_options(idempotency="order-4711")
        with pytest.raises(ServerError):
            await derived.customers.update(Key("C-1"), {"name": "A"})
        with pytest.raises(RequestBodyError, match="another write"):
            await derived.customers.update(Key("C-1"), {"name": "B"})
    assert len(api.calls) == 1


async def test_of_many_writes_at_once_one_is_sent(mvmnt: Mvmnt, mvmnt_sandbox: MvmntSandbox) -> None:
    derived = mvmnt.with_options(idempotency="order-4711")
    results = await asyncio.gather(*(derived.customers.create(ACME) for _ in range(5)), return_exceptions=True)
    assert len([result for result in results if isinstance(result, RequestBodyError)]) == 4
    assert len(mvmnt_sandbox.records("customers")) == 1


async def test_the_key_stays_with_clients_that_are_derived_further() -> None:
    api = Api()
    async with api.client() as mvmnt:
        derived = mvmnt.with_options(idempotency="order-4711")
        await approve(derived.with_options(timeout=3))
        with pytest.raises(RequestBodyError):
            await approve(derived)
        await approve(derived.with_options(idempotency="order-4712"))
    assert api.keys == ["order-4711", "order-4712"]


async def test_each_request_of_an_upsert_has_an_ending_of_its_own(mvmnt: Mvmnt, mvmnt_sandbox: MvmntSandbox) -> None:
    derived = mvmnt.with_options(idempotency="order-4711")
    await derived.customers.upsert(Key("ERP-1"), ACME)
    keys = [request.headers["idempotency-key"] for request in mvmnt_sandbox.requests]
    assert keys == ["order-4711:update", "order-4711:create"]
    with pytest.raises(RequestBodyError):
        await derived.customers.upsert(Key("ERP-2"), ACME)


async def test_a_failed_upload_still_removes_its_record(mvmnt: Mvmnt, mvmnt_sandbox: MvmntSandbox) -> None:
    def stop(*_: object) -> None:
        raise ValueError("stop")

    derived = mvmnt.with_options(idempotency="pod-1")
    with pytest.raises((ValueError, DocumentTransferError)):
        await derived.documents.upload(b"x", type="PROOF_OF_DELIVERY", file_name="pod.pdf", key="P-1", progress=stop)
    assert mvmnt_sandbox.records("documents") == []


@pytest.mark.parametrize("key", ["", " a", "é", "x" * 256, 7])
def test_a_key_that_would_not_arrive_is_refused(key: Any) -> None:
    with pytest.raises(ConfigurationError, match="idempotency: it"):
        Api().client().with_options(idempotency=key)
