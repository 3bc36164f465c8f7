"""mvmnt.sync.Mvmnt: the API without asyncio."""

from __future__ import annotations

import asyncio
import gc
import inspect
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from functools import cached_property
from importlib import import_module
from typing import Any

import httpx
import pytest
from support.samples import description, operations, sample

import mvmnt
from mvmnt import Key, NumberedPage
from mvmnt._resources.numbered import PageNumberPaginator
from mvmnt._resources.pagination import CursorPaginator
from mvmnt.errors import (
    ClientClosedError,
    ConfigurationError,
    EventLoopError,
    NotFoundError,
    RecordRefError,
    RequestBodyError,
    UnreadableRecordError,
)
from mvmnt.responses import captured_responses
from mvmnt.sync import Mvmnt
from mvmnt_client.api import Resources as AsyncResources
from mvmnt_client.sync import Resources

ID = "0b8f5a56-0000-4000-8000-000000000001"
CUSTOMER = {**sample(description(), {"$ref": "#/components/schemas/Customer"}), "id": ID}


class Api:
    """Customers on pages of two, and a count of requests and of threads that they come from."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        self.records: list[dict[str, Any]] = [{**CUSTOMER, "name": f"C{number}"} for number in range(5)]
        self.closed = 0

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if request.url.path.endswith("/filter"):
            first = int(json.loads(request.content).get("cursor") or 0)
            more = first + 2 < len(self.records)
            page = {"pageSize": 2, "hasNextPage": more, "endCursor": str(first + 2) if more else None}
            return httpx.Response(200, json={"data": self.records[first : first + 2], "pagination": page})
        if request.url.path.endswith("missing"):
            return httpx.Response(404, json={"error": {"code": "NOT_FOUND", "message": "no such record"}})
        return httpx.Response(200, json=CUSTOMER)

    def client(self, **settings: Any) -> Mvmnt:
        api = self

        class Transport(httpx.MockTransport):
            async def aclose(self) -> None:
                api.closed += 1

        return Mvmnt(access_token="token", base_url="http://localhost/v1", transport=Transport(self), **settings)


@pytest.fixture
def api() -> Api:
    return Api()


@pytest.fixture
def client(api: Api) -> Iterator[Mvmnt]:
    with api.client() as client:
        yield client


def resource_classes(resources: type) -> dict[str, type]:
    """The classes of the resources, by attribute."""
    found = {}
    for name in (name for name, value in vars(resources).items() if isinstance(value, cached_property)):
        module = import_module(f"{resources.__module__}.{name}")
        classes = [cls for _, cls in inspect.getmembers(module, inspect.isclass) if cls.__module__ == module.__name__]
        [found[name]] = classes
    return found


def test_it_has_every_resource_and_method_of_the_async_client_with_the_same_parameters() -> None:
    blocking = resource_classes(Resources)
    for name, cls in resource_classes(AsyncResources).items():
        for method, function in inspect.getmembers(cls, inspect.isfunction):
            if not method.startswith("_"):
                ours, theirs = inspect.signature(getattr(blocking[name], method)), inspect.signature(function)
                assert list(ours.parameters) == list(theirs.parameters), (name, method)
                assert [each.default for each in ours.parameters.values()] == [
                    each.default for each in theirs.parameters.values()
                ]
                if method != "get_many":
                    assert [each.annotation for each in ours.parameters.values()] == [
                        each.annotation for each in theirs.parameters.values()
                    ]
                assert ours.return_annotation == theirs.return_annotation, (name, method)
    assert len(operations(description())) == 176


def test_methods_are_no_coroutine_functions_and_have_texts() -> None:
    for cls in resource_classes(Resources).values():
        for name, function in inspect.getmembers(cls, inspect.isfunction):
            if not name.startswith("_"):
                assert not inspect.iscoroutinefunction(function)
                assert function.__doc__


def test_it_takes_the_arguments_of_the_async_client() -> None:
    assert inspect.signature(Mvmnt) == inspect.signature(mvmnt.Mvmnt)
    assert inspect.signature(Mvmnt.with_options).parameters == inspect.signature(mvmnt.Mvmnt.with_options).parameters


def test_a_call_gives_the_record(client: Mvmnt) -> None:
    assert client.customers.get(Key("C1")).name == CUSTOMER["name"]


def test_a_call_raises_the_errors_of_the_async_client(client: Mvmnt) -> None:
    with pytest.raises(NotFoundError, match="no such record"):
        client.customers.get(Key("missing"))


@pytest.mark.parametrize(
    ("call", "error"),
    [
        (lambda client: client.customers.get(""), RecordRefError),
        (lambda client: client.customers.create({"nme": "x"}), RequestBodyError),
        (lambda client: client.customers.filter(page_size=5).windows("nope", since="2025", until="2026"), ValueError),
        (lambda client: client.customers.get_many("one"), TypeError),
    ],
)
def test_wrong_arguments_are_refused_before_anything_is_sent(
    client: Mvmnt, api: Api, call: Callable[[Mvmnt], object], error: type[Exception]
) -> None:
    with pytest.raises(error):
        call(client)
    assert api.requests == []


def test_wrong_settings_are_refused_when_it_is_made() -> None:
    with pytest.raises(ConfigurationError, match="timeout"):
        Mvmnt("id", "secret", timeout=-1)


def test_get_many_reads_its_refs_in_the_callers_thread(client: Mvmnt) -> None:
    threads: list[threading.Thread] = []

    def refs() -> Iterator[Key]:
        for number in range(3):
            threads.append(threading.current_thread())
            yield Key("missing" if number == 1 else f"C{number}")

    found = client.customers.get_many(refs())
    assert [type(each).__name__ for each in found] == ["Customer", "NotFoundError", "Customer"]
    assert set(threads) == {threading.current_thread()}


def test_derived_clients_have_other_options_and_share_the_rest(client: Mvmnt, api: Api) -> None:
    derived = client.with_options(headers={"X-Tenant": "7"})
    derived.customers.get(Key("C1"))
    derived.close()
    client.customers.get(Key("C1"))
    assert [request.headers.get("X-Tenant") for request in api.requests] == ["7", None]


def test_wrong_options_are_refused(client: Mvmnt) -> None:
    with pytest.raises(ConfigurationError, match="timeout"):
        client.with_options(timeout=-1)


def test_a_derived_client_keeps_the_one_that_it_is_of(api: Api) -> None:
    derived = api.client().with_options(timeout=5)
    gc.collect()
    assert derived.customers.get(Key("C1")).name == CUSTOMER["name"]
    assert api.closed == 0


def test_responses_can_be_captured(client: Mvmnt) -> None:
    with captured_responses() as responses:
        client.customers.get(Key("C1"))
    assert [response.status for response in responses] == [200]


def test_a_closed_client_refuses_calls_and_blocks(api: Api) -> None:
    client = api.client()
    client.close()
    client.close()
    with pytest.raises(ClientClosedError):
        client.customers.get(Key("C1"))
    with pytest.raises(ClientClosedError), client:
        pass
    assert api.closed == 1


def test_a_client_that_is_dropped_is_closed(api: Api) -> None:
    client = api.client()
    client.customers.get(Key("C1"))
    del client
    gc.collect()
    assert api.closed == 1


def test_a_running_loop_is_told_the_async_client(client: Mvmnt, api: Api) -> None:
    async def main() -> None:
        client.customers.get(Key("C1"))

    with pytest.raises(EventLoopError, match=r"^Customers\.get: .*'async with mvmnt\.Mvmnt\(\) as client'"):
        asyncio.run(main())
    assert api.requests == []


def test_own_async_code_runs_on_the_async_client(client: Mvmnt) -> None:
    async def count(client: mvmnt.Mvmnt, size: int) -> int:
        return len([record async for record in client.customers.filter(page_size=size)])

    assert client.run(count, client.in_loop, size=2) == 5


def test_a_forked_process_calls_with_a_client_of_its_own(client: Mvmnt) -> None:
    client.customers.get(Key("C1"))
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.write(write, client.customers.get(Key("C1")).name.encode())
            client.close()
        finally:
            os._exit(0)
    os.waitpid(child, 0)
    assert os.read(read, 100).decode() == CUSTOMER["name"]
    os.close(read)
    os.close(write)
    client.customers.get(Key("C1"))


def test_a_client_that_was_closed_before_a_fork_stays_closed(api: Api) -> None:
    client = api.client()
    client.close()
    child = os.fork()
    if child == 0:
        try:
            client.customers.get(Key("C1"))
        except ClientClosedError:
            os._exit(17)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 17


class TestListings:
    def test_records_come_in_order(self, client: Mvmnt) -> None:
        assert [record.name for record in client.customers.filter()] == ["C0", "C1", "C2", "C3", "C4"]

    def test_pages_can_be_resumed_by_cursor(self, client: Mvmnt) -> None:
        first = next(client.customers.filter().pages())
        rest = [len(page.items) for page in client.customers.filter().pages(first.end_cursor)]
        assert (len(first.items), rest) == (2, [2, 1])

    def test_collect_and_first_ask_for_no_more_than_they_need(self, client: Mvmnt, api: Api) -> None:
        assert [record.name for record in client.customers.filter().collect(limit=2)] == ["C0", "C1"]
        first = client.customers.filter().first()
        assert first is not None
        assert first.name == "C0"
        assert len(api.requests) == 2

    def test_one_page_is_fetched_ahead(self, client: Mvmnt, api: Api) -> None:
        pages = client.customers.filter().pages()
        next(pages)
        client.customers.get(Key("C1"))  # the loop has had a turn
        assert [request.url.path for request in api.requests] == ["/v1/customers/filter"] * 2 + ["/v1/customers/C1"]
        pages.close()

    def test_without_prefetch_none_is(self, client: Mvmnt, api: Api) -> None:
        pages = client.customers.filter().with_prefetch(0).pages()
        next(pages)
        client.customers.get(Key("C1"))
        assert len(api.requests) == 2
        pages.close()

    def test_leaving_a_loop_early_ends_the_fetch(self, client: Mvmnt) -> None:
        for _ in client.customers.filter():
            break

        async def others() -> int:
            return len(asyncio.all_tasks()) - 1

        assert client.run(others) == 0

    def test_a_half_read_listing_may_be_deleted_inside_a_loop(self, client: Mvmnt) -> None:
        records = iter(client.customers.filter())
        next(records)

        async def main(held: list[Iterator[Any]]) -> None:
            held.clear()

        held = [records]
        del records
        asyncio.run(main(held))

    def test_a_listing_keeps_its_client(self, api: Api) -> None:
        records = iter(api.client().customers.filter())
        gc.collect()
        assert len(list(records)) == 5

    def test_an_unreadable_record_raises_without_a_handler(self, client: Mvmnt, api: Api) -> None:
        api.records[3] = {"id": ID}
        with pytest.raises(UnreadableRecordError):
            list(client.customers.filter())

    def test_a_handler_of_unreadable_records_may_block_and_call(self, client: Mvmnt, api: Api) -> None:
        api.records[3] = {"id": ID}
        told: list[str] = []

        def keep(error: UnreadableRecordError) -> None:
            told.append(f"{error.record.path} {client.customers.get(Key('C1')).name}")

        names = [record.name for record in client.customers.filter().on_unreadable(keep)]
        assert (names, len(told)) == (["C0", "C1", "C2", "C4"], 1)

    def test_what_a_handler_raises_ends_the_listing(self, client: Mvmnt, api: Api) -> None:
        api.records[0] = {"id": ID}

        def refuse(error: UnreadableRecordError) -> None:
            raise OSError("full")

        with pytest.raises(OSError, match="full"):
            list(client.customers.filter().on_unreadable(refuse))

    def test_windows_are_read_and_resumed(self, client: Mvmnt) -> None:
        windows = client.customers.filter().windows("createdAt", since="2025-01-01", until="2025-02-01", count=2)
        pages = windows.pages()
        next(pages)
        next(pages)
        pages.close()
        again = client.customers.filter().resume_windows(json.loads(json.dumps(windows.state())))
        assert len(list(again)) + 2 >= 10
        assert repr(again) == "<Windows of filterCustomers by createdAt: 2 of 2 read>"

    def test_numbered_pages_tell_their_total(self, client: Mvmnt) -> None:
        listing = client.customers.search()
        rows = NumberedPage(items=["a"], page_number=1, page_size=1, total_pages=2, total_results=2)

        async def fetch(number: int) -> NumberedPage[str]:
            return rows if number == 1 else NumberedPage(["b"], 2, 1, 2, 2)

        listing._listing = PageNumberPaginator(fetch)  # type: ignore[assignment]  # rows instead of records
        assert (list(listing), listing.total_results()) == (["a", "b"], 2)
        assert [page.page_number for page in listing.pages(2)] == [2]

    def test_their_repr_tells_how_to_read_them(self, client: Mvmnt) -> None:
        assert repr(client.customers.filter()).startswith("<FilterPaginator of filterCustomers; read it with `for`")


def test_paginators_have_every_method_of_the_async_ones() -> None:
    for ours, theirs in (
        (mvmnt.sync.CursorPaginator, CursorPaginator),
        (mvmnt.sync.PageNumberPaginator, PageNumberPaginator),
        (mvmnt.sync.FilterPaginator, mvmnt.FilterPaginator),
        (mvmnt.sync.Windows, mvmnt.Windows),
    ):
        for name, function in inspect.getmembers(theirs, inspect.isfunction):
            if not name.startswith("_"):
                assert list(inspect.signature(getattr(ours, name)).parameters) == list(
                    inspect.signature(function).parameters
                ), (ours, name)


def test_it_does_not_load_models_or_resources() -> None:
    code = (
        "import sys, mvmnt.sync; "
        "print([name for name in sys.modules if name.startswith(('mvmnt_client.models.', 'mvmnt_client.sync.'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
