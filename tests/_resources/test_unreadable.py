"""Pages whose envelope does not fit, and records that cannot be read: nothing is lost silently."""

from __future__ import annotations

import pickle
from collections.abc import AsyncIterable, Callable
from typing import Any

import httpx
import orjson
import pytest
from support.samples import SAMPLE_UUID, corrected_description, sample
from support.scripted_api import Api

from mvmnt import Mvmnt, UnreadableRecordError
from mvmnt.errors import DecodeError, PaginationError
from mvmnt.events import ClientEvent, RecordSkipped
from mvmnt.models import Customer

SCHEMAS = corrected_description()["components"]["schemas"]
INFO = {"pageSize": 50, "hasNextPage": False, "endCursor": None}
NUMBERS = {"pageNumber": 1, "pageSize": 50, "totalPages": 1}


def record(schema: str, **members: object) -> dict[str, Any]:
    return {**sample(corrected_description(), SCHEMAS[schema]), **members}


def api(body: object) -> Api:
    return Api(lambda _: httpx.Response(200, json=body))


# Envelopes

CUSTOMERS = [record("Customer")]  # the description leaves `pagination` out, or not
MEMOS = [record("CreditMemo")]


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ({"data": CUSTOMERS, "pageInfo": INFO}, "pagination is missing, and pageInfo is there"),
        ({"items": CUSTOMERS, "pagination": INFO}, "data is missing, and items is there"),
        ({"data": None, "pagination": INFO}, "data is missing"),
        ({}, "data and pagination is missing"),
        ({"data": {}, "pagination": INFO}, r"\.data: expected an array, not an object"),
        ({"data": {"0": CUSTOMERS[0]}, "pagination": INFO}, r"\.data: expected an array, not an object"),
        ({"data": "", "pagination": INFO}, r"\.data: expected an array, not "),
        ({"data": "none", "pagination": INFO}, r"\.data: expected an array, not "),
        ({"data": 0, "pagination": INFO}, r"\.data: expected an array, not "),
        ({"data": False, "pagination": INFO}, r"\.data: expected an array, not "),
        ({"data": {}}, r"\.data: expected an array, not an object"),
        ({"data": ""}, r"\.data: expected an array, not "),
        ({"data": 0}, r"\.data: expected an array, not "),
        ({"data": None}, "data and pagination is missing"),
        ({"data": CUSTOMERS, "pagination": None}, r"\.pagination: null does not tell where the listing goes on"),
        ({"data": [], "pagination": None}, r"\.pagination: null does not tell where the listing goes on"),
        ({"data": CUSTOMERS, "pagination": {**INFO, "hasNextPage": None, "endCursor": "2"}}, "hasNextPage: expected"),
        ({"data": CUSTOMERS, "pagination": {**INFO, "hasNextPage": "false"}}, "hasNextPage: expected"),
        (
            {"data": CUSTOMERS, "pagination": {**INFO, "hasNextPage": True, "endCursor": {"id": 1}}},
            "endCursor: expected",
        ),
        ({"data": CUSTOMERS, "pagination": {**INFO, "hasNextPage": False, "endCursor": 7}}, "endCursor: expected"),
        ({"data": CUSTOMERS, "pagination": {"endCursor": "2"}}, "this required member is missing"),
        ({"data": CUSTOMERS, "pagination": []}, "PaginationInfo or a mapping, not an array"),
        (CUSTOMERS, "."),
    ],
)
async def test_a_page_that_does_not_tell_where_the_listing_goes_on_raises(body: object, reason: str) -> None:
    with pytest.raises(PaginationError, match=f"^filterCustomers .*{reason}"):
        await api(body).customers.filter().collect()
    windows = api(body).customers.filter().windows("createdAt", since="2025", until="2026", count=2)
    with pytest.raises(PaginationError):
        assert [customer async for customer in windows]


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ({"data": MEMOS, "pageInfo": INFO}, r"\.pagination: this required member is missing"),
        ({"items": MEMOS, "pagination": INFO}, r"\.data: this required member is missing"),
        ({"data": MEMOS}, r"\.pagination: this required member is missing"),
        ({"data": MEMOS, "pagination": None}, r"\.pagination: expected PaginationInfo"),
        ({"data": {}, "pagination": INFO}, r"\.data: expected an array, not an object"),
        ({"data": "", "pagination": INFO}, r"\.data: expected an array, not "),
        ({"data": None, "pagination": INFO}, r"\.data: expected an array, not null"),
        ({"data": 0, "pagination": INFO}, r"\.data: expected an array, not "),
    ],
)
async def test_where_the_envelope_is_required_its_absence_raises(body: object, reason: str) -> None:
    with pytest.raises(PaginationError, match=reason):
        await api(body).credit_memos.filter().collect()


async def test_a_page_without_pagination_ends_a_listing_unless_it_is_full() -> None:
    """The description lets these listings leave it out. After a full page more may follow."""

    async def read(records: int, page_size: int | None) -> int:
        return len(await api({"data": CUSTOMERS * records}).customers.filter(page_size=page_size).collect())

    assert await read(0, None) == 0
    assert await read(49, None) == 49
    assert await read(50, 51) == 50
    for records, page_size in ((50, None), (60, None), (3, 3), (1, 1)):
        with pytest.raises(PaginationError, match="the page is full, and pagination is missing"):
            await read(records, page_size)
    payments = [record("Payment")] * 50
    with pytest.raises(PaginationError, match=r"^getCustomerPayments .*the page is full"):
        await api({"data": payments}).customers.get_payments(SAMPLE_UUID).collect()


@pytest.mark.parametrize(
    "body",
    [
        {"data": {}, "pagination": NUMBERS, "totalResults": 0},
        {"data": "", "pagination": NUMBERS, "totalResults": 0},
        {"data": [], "pageInfo": NUMBERS, "totalResults": 0},
        {"items": [], "pagination": NUMBERS, "totalResults": 0},
        {"data": [], "pagination": {**NUMBERS, "totalPages": None}, "totalResults": 0},
        {"data": [], "pagination": {**NUMBERS, "totalPages": "3"}, "totalResults": 0},
        {"data": [], "pagination": {**NUMBERS, "pageNumber": None}, "totalResults": 0},
        {"data": [], "pagination": NUMBERS},
    ],
)
async def test_numbered_pages_that_do_not_fit_raise(body: object) -> None:
    with pytest.raises(PaginationError, match=r"^searchCustomers .* where the listing goes on is not certain"):
        await api(body).customers.search().collect()


async def test_a_response_that_is_not_json_is_still_a_decode_error() -> None:
    with pytest.raises(DecodeError, match="the body is not JSON"):
        await Api(lambda _: httpx.Response(200, text="<html>")).customers.filter().collect()


# Records

IDS = [SAMPLE_UUID[:-1] + digit for digit in "012345"]


def customers(*bad: int, count: int = 6) -> list[dict[str, Any]]:
    return [record("Customer", id=IDS[at], **({"createdAt": ""} if at in bad else {})) for at in range(count)]


def by_cursor(*pages: list[dict[str, Any]]) -> Callable[[httpx.Request], httpx.Response]:
    def respond(request: httpx.Request) -> httpx.Response:
        at = int(orjson.loads(request.content).get("cursor", 0))
        info = {"pageSize": 6, "hasNextPage": at + 1 < len(pages), "endCursor": str(at + 1)}
        return httpx.Response(200, json={"data": pages[at], "pagination": info})

    return respond


async def test_without_a_handler_the_listing_raises_with_the_records_id_and_index_and_the_page() -> None:
    listing = Api(by_cursor(customers(count=2), customers(2, 4))).customers.filter()
    read: list[Customer] = []

    async def read_all() -> None:
        async for customer in listing:
            read.append(customer)

    place = rf"^filterCustomers .*data\[2\]\.createdAt of record '{IDS[2]}'"
    with pytest.raises(UnreadableRecordError, match=place) as caught:
        await read_all()
    assert [str(one.id) for one in read] == IDS[:2]
    error = caught.value
    assert isinstance(error, DecodeError)
    assert (error.record.index, error.record.id, error.record.raw["createdAt"]) == (2, IDS[2], "")
    assert error.operation is not None
    assert error.operation.id == "filterCustomers"
    assert error.page is not None
    assert [str(one.id) for one in error.page.items] == [IDS[at] for at in (0, 1, 3, 5)]
    assert [other.record.index for other in error.others] == [4]
    assert str(pickle.loads(pickle.dumps(error))) == str(error)  # noqa: S301  # what the line before it wrote


@pytest.mark.parametrize("prefetch", [0, 1])
async def test_with_a_handler_every_other_record_is_read_and_the_handler_has_the_rest(prefetch: int) -> None:
    told: list[UnreadableRecordError] = []
    listing = Api(by_cursor(customers(0), customers(*range(6)), [], customers(3, 5))).customers.filter()
    found = await listing.with_prefetch(prefetch).on_unreadable(told.append).collect()
    assert len(found) == 5 + 0 + 4
    assert [(error.record.id, error.record.index) for error in told] == [
        (IDS[0], 0),
        *((IDS[at], at) for at in range(6)),
        (IDS[3], 3),
        (IDS[5], 5),
    ]


async def test_the_handler_may_be_a_coroutine_function_and_is_told_before_its_page_is_given() -> None:
    seen: list[str] = []

    async def keep(error: UnreadableRecordError) -> None:
        seen.append(f"unreadable {error.record.index}")

    async for page in Api(by_cursor(customers(1), customers())).customers.filter().on_unreadable(keep).pages():
        seen.append(f"page of {len(page.items)}")
    assert seen == ["unreadable 1", "page of 5", "page of 6"]


async def test_a_handler_that_raises_ends_the_listing() -> None:
    def broken(error: UnreadableRecordError) -> None:
        raise ConnectionError("the quarantine is down")

    listing = Api(by_cursor(customers(1))).customers.filter().on_unreadable(broken)
    with pytest.raises(ConnectionError):
        await listing.collect()
    windows = listing.windows("createdAt", since="2025", until="2026", count=2)
    with pytest.raises(ConnectionError):
        assert [customer async for customer in windows]
    assert not any(window["done"] for window in windows.state()["windows"])
    get_one = Api(lambda _: httpx.Response(200, json=customers(1)[1]))
    with pytest.raises(ConnectionError):
        await get_one.customers.get_many([IDS[1]], on_unreadable=broken)


async def test_large_pages_are_no_exception() -> None:
    page = [{**one, "notes": "x" * 1_000_000} for one in customers(1)]
    told: list[UnreadableRecordError] = []
    found = await Api(by_cursor(page)).customers.filter().on_unreadable(told.append).collect()
    assert (len(found), [error.record.index for error in told]) == (5, [1])


async def test_windows_go_on_past_records_too_also_when_resumed() -> None:
    told: list[UnreadableRecordError] = []
    listing = Api(by_cursor(customers(1), customers(0, 2))).customers.filter()
    with pytest.raises(UnreadableRecordError):
        assert [one async for one in listing.windows("createdAt", since="2025", until="2026", count=2)]
    windows = listing.on_unreadable(told.append).windows("createdAt", since="2025", until="2026", count=2)
    state = windows.state()
    assert len([one async for one in windows]) == 2 * (5 + 4)
    assert len(told) == 2 * 3
    told.clear()
    assert len([one async for one in listing.on_unreadable(told.append).resume_windows(state)]) == 2 * (5 + 4)
    assert len(told) == 2 * 3


async def test_search_goes_on_past_records_and_counts_them_as_results() -> None:
    rows = [record("CustomerSearchRow"), record("CustomerSearchRow", id=7), record("CustomerSearchRow")]
    listing = api({"data": rows, "pagination": NUMBERS, "totalResults": 3}).customers.search()
    told: list[UnreadableRecordError] = []
    assert len(await listing.on_unreadable(told.append).collect()) == 2
    assert [error.record.index for error in told] == [1]
    assert await listing.total_results() == 3
    with pytest.raises(UnreadableRecordError):
        await listing.collect()


async def test_get_many_keeps_the_error_in_its_place_and_tells_the_handler() -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        at = IDS.index(request.url.path.rpartition("/")[2])
        return httpx.Response(200, json=customers(2)[at])

    told: list[UnreadableRecordError] = []

    async def refs() -> AsyncIterable[str]:
        for one in IDS[:4]:
            yield one

    for given in (IDS[:4], refs()):
        told.clear()
        found = await Api(respond).customers.get_many(given, on_unreadable=told.append)
        assert [type(one).__name__ for one in found] == ["Customer", "Customer", "UnreadableRecordError", "Customer"]
        assert [(error.record.index, error.record.id, error.record.raw["createdAt"]) for error in told] == [
            (2, IDS[2], "")
        ]
    assert isinstance((await Api(respond).customers.get_many(IDS[2:3]))[0], UnreadableRecordError)


async def test_skipped_records_are_counted_in_events() -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/token"):
            return httpx.Response(200, json={"access_token": "t", "token_type": "Bearer", "expires_in": 3600})
        if request.method == "GET":
            return httpx.Response(200, json=customers(0)[0])
        return by_cursor(customers(1, 3))(request)

    events: list[ClientEvent] = []
    async with Mvmnt("id", "secret", transport=httpx.MockTransport(respond), on_event=events.append) as mvmnt:
        assert await mvmnt.customers.filter().on_unreadable(lambda _: None).collect()
        await mvmnt.customers.get_many([IDS[0]], on_unreadable=lambda _: None)
        with pytest.raises(UnreadableRecordError):
            await mvmnt.customers.filter().collect()
    skipped = [event for event in events if isinstance(event, RecordSkipped)]
    assert [(event.index, event.record_id, event.path) for event in skipped] == [
        (1, IDS[1], "$.data[1].createdAt"),
        (3, IDS[3], "$.data[3].createdAt"),
        (0, IDS[0], "$.createdAt"),
    ]
