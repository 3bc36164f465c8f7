"""mvmnt._resources.pagination: listings item by item and page by page, one page ahead, and leaving them early."""

import asyncio
import gc
import math
import weakref
from collections.abc import Awaitable, Callable
from contextlib import aclosing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mvmnt._core.operation import Operation
from mvmnt._resources.numbered import PageNumberPaginator
from mvmnt._resources.pages import CursorPage, NumberedPage
from mvmnt._resources.pagination import CursorPaginator
from mvmnt.errors import PaginationError

PAGES = [[1, 2], [3, 4], [], [5]]


class Listing:
    """A cursor-paginated listing on a server: its pages, and the cursors asked for so far."""

    def __init__(self, pages: list[list[int]]) -> None:
        self.pages = pages
        self.asked: list[str | None] = []

    async def fetch(self, cursor: str | None) -> CursorPage[int]:
        self.asked.append(cursor)
        await asyncio.sleep(0)
        at = int(cursor or 0)
        last = at == len(self.pages) - 1
        return CursorPage(self.pages[at], None if last else str(at + 1), not last)


class NumberedListing:
    """The same, paged by number."""

    def __init__(self, pages: list[list[int]]) -> None:
        self.pages = pages
        self.asked: list[int] = []

    async def fetch(self, page_number: int) -> NumberedPage[int]:
        self.asked.append(page_number)
        await asyncio.sleep(0)
        return NumberedPage(
            items=self.pages[page_number - 1],
            page_number=page_number,
            page_size=2,
            total_pages=len(self.pages),
            total_results=sum(map(len, self.pages)),
        )


class Gate:
    """A listing without end whose every page but the first waits until it is let through."""

    def __init__(self) -> None:
        self.open = asyncio.Event()
        self.ended: list[str] = []

    async def fetch(self, cursor: str | None) -> CursorPage[int]:
        at = int(cursor or 0)
        if at > 0:
            try:
                await self.open.wait()
            except asyncio.CancelledError:
                await asyncio.sleep(0)  # closing a connection takes the loop a turn
                self.ended.append("cancelled")
                raise
        return CursorPage([at], str(at + 1), True)


async def settle() -> None:
    """Let the loop run everything that can run."""
    for _ in range(20):
        await asyncio.sleep(0)


async def read_into(got: list[int], paginator: CursorPaginator[int]) -> None:
    async for item in paginator:
        await settle()
        got.append(item)


def other_tasks() -> set[asyncio.Task[object]]:
    return asyncio.all_tasks() - {asyncio.current_task()}


# Reading


@pytest.mark.parametrize("prefetch", [0, 1])
async def test_items_come_in_order_over_all_pages(prefetch: int) -> None:
    paginator = CursorPaginator(Listing(PAGES).fetch, prefetch=prefetch)
    assert [item async for item in paginator] == [1, 2, 3, 4, 5]


@pytest.mark.parametrize("prefetch", [0, 1])
async def test_numbered_pages_are_read_alike(prefetch: int) -> None:
    listing = NumberedListing(PAGES)
    paginator = PageNumberPaginator(listing.fetch, prefetch=prefetch)
    assert [item async for item in paginator] == [1, 2, 3, 4, 5]
    assert listing.asked == [1, 2, 3, 4]


@given(pages=st.lists(st.lists(st.integers(), max_size=3), min_size=1, max_size=6), prefetch=st.sampled_from([0, 1]))
def test_nothing_is_lost_or_read_twice(pages: list[list[int]], prefetch: int) -> None:
    async def read() -> None:
        listing, numbered = Listing(pages), NumberedListing(pages)
        expected = [item for page in pages for item in page]
        assert await CursorPaginator(listing.fetch, prefetch=prefetch).collect() == expected
        assert await PageNumberPaginator(numbered.fetch, prefetch=prefetch).collect() == expected
        assert listing.asked == [None, *(str(at) for at in range(1, len(pages)))]
        assert numbered.asked == list(range(1, len(pages) + 1))

    asyncio.run(read())


async def test_nothing_is_sent_before_the_first_page_is_wanted() -> None:
    listing = Listing(PAGES)
    paginator = CursorPaginator(listing.fetch)
    paginator.pages()
    await settle()
    assert listing.asked == []


async def test_a_paginator_can_be_iterated_several_times_each_anew() -> None:
    listing = Listing(PAGES)
    paginator = CursorPaginator(listing.fetch)
    assert [item async for item in paginator] == [item async for item in paginator] == [1, 2, 3, 4, 5]
    assert len(listing.asked) == 8


async def test_one_paginator_can_be_iterated_twice_at_once() -> None:
    paginator = CursorPaginator(Listing(PAGES).fetch)
    assert [(a, b) async for a in paginator async for b in paginator] == [
        (a, b) for a in range(1, 6) for b in range(1, 6)
    ]


async def test_pages_tell_items_cursor_and_whether_more_follow() -> None:
    pages = [page async for page in CursorPaginator(Listing(PAGES).fetch).pages()]
    assert [(page.items, page.end_cursor, page.has_next) for page in pages] == [
        ([1, 2], "1", True),
        ([3, 4], "2", True),
        ([], "3", True),
        ([5], None, False),
    ]


async def test_a_saved_cursor_resumes_the_listing() -> None:
    paginator = CursorPaginator(Listing(PAGES).fetch)
    async with aclosing(paginator.pages()) as pages:
        saved = (await anext(pages)).end_cursor
    assert [page.items async for page in paginator.pages(cursor=saved)] == [[3, 4], [], [5]]


async def test_a_paginator_begins_at_its_cursor_unless_pages_is_given_another() -> None:
    listing = Listing(PAGES)
    paginator = CursorPaginator(listing.fetch, cursor="1")
    assert await paginator.collect() == [3, 4, 5]
    assert [page.items async for page in paginator.pages()] == [[3, 4], [], [5]]
    assert [page.items async for page in paginator.pages(cursor="3")] == [[5]]


async def test_numbered_pages_begin_where_asked() -> None:
    paginator = PageNumberPaginator(NumberedListing(PAGES).fetch, page_number=2)
    assert await paginator.collect() == [3, 4, 5]
    assert [page.page_number async for page in paginator.pages(page_number=4)] == [4]


async def test_numbered_pages_tell_the_totals() -> None:
    paginator = PageNumberPaginator(NumberedListing(PAGES).fetch)
    page = await anext(paginator.pages())
    assert (page.page_number, page.page_size, page.total_pages, page.total_results) == (1, 2, 4, 5)
    assert page.has_next


async def test_total_results_takes_one_request() -> None:
    listing = NumberedListing(PAGES)
    assert await PageNumberPaginator(listing.fetch).total_results() == 5
    assert listing.asked == [1]


async def test_a_search_without_results_has_one_empty_page() -> None:
    async def fetch(page_number: int) -> NumberedPage[int]:
        return NumberedPage([], page_number, 50, 0, 0)

    assert await PageNumberPaginator(fetch).collect() == []


# collect and first


async def test_collect_stops_at_its_limit_and_asks_for_no_page_more() -> None:
    listing = Listing(PAGES)
    assert await CursorPaginator(listing.fetch).collect(limit=3) == [1, 2, 3]
    await settle()
    assert listing.asked == [None, "1"]


async def test_a_limit_beyond_the_listing_gives_all_of_it() -> None:
    assert await CursorPaginator(Listing(PAGES).fetch).collect(limit=99) == [1, 2, 3, 4, 5]


async def test_a_limit_of_zero_sends_nothing() -> None:
    listing = Listing(PAGES)
    assert await CursorPaginator(listing.fetch).collect(limit=0) == []
    assert listing.asked == []


async def test_a_negative_limit_is_refused() -> None:
    with pytest.raises(ValueError, match="limit is -1: it must be 0 or more"):
        await CursorPaginator(Listing(PAGES).fetch).collect(limit=-1)


async def test_first_reads_on_over_empty_pages_and_no_further() -> None:
    listing = Listing([[], [7], [8]])
    assert await CursorPaginator(listing.fetch).first() == 7
    await settle()
    assert listing.asked == [None, "1"]


async def test_first_of_an_empty_listing_is_none() -> None:
    assert await CursorPaginator(Listing([[]]).fetch).first() is None


# One page ahead


async def test_the_next_page_is_fetched_while_the_caller_works_and_no_more() -> None:
    listing = Listing(PAGES)
    async with aclosing(CursorPaginator(listing.fetch).pages()) as pages:
        await anext(pages)
        await settle()
        assert listing.asked == [None, "1"]
        await anext(pages)
        await settle()
        assert listing.asked == [None, "1", "2"]


async def test_without_prefetch_a_page_is_fetched_when_asked_for() -> None:
    listing = Listing(PAGES)
    async with aclosing(CursorPaginator(listing.fetch).with_prefetch(0).pages()) as pages:
        await anext(pages)
        await settle()
        assert listing.asked == [None]
        await anext(pages)
        assert listing.asked == [None, "1"]


async def test_with_prefetch_leaves_the_paginator_itself_as_it_was() -> None:
    listing = Listing(PAGES)
    paginator = CursorPaginator(listing.fetch)
    paginator.with_prefetch(0)
    async with aclosing(paginator.pages()) as pages:
        await anext(pages)
        await settle()
    assert listing.asked == [None, "1"]


async def test_at_most_two_pages_are_in_memory() -> None:
    class Item:
        pass

    alive: weakref.WeakSet[Item] = weakref.WeakSet()
    most = 0

    async def fetch(cursor: str | None) -> CursorPage[Item]:
        nonlocal most
        item = Item()
        alive.add(item)
        most = max(most, len(alive))
        at = int(cursor or 0)
        return CursorPage([item], str(at + 1), at < 9)

    async for _ in CursorPaginator(fetch).pages():
        await settle()
    assert most == 2


@pytest.mark.parametrize("prefetch", [-1, 2])
def test_an_impossible_prefetch_is_refused(prefetch: int) -> None:
    with pytest.raises(ValueError, match="prefetch is"):
        CursorPaginator(Listing(PAGES).fetch, prefetch=prefetch)
    with pytest.raises(ValueError, match="prefetch is"):
        PageNumberPaginator(NumberedListing(PAGES).fetch).with_prefetch(prefetch)


def test_page_numbers_below_one_are_refused() -> None:
    with pytest.raises(ValueError, match="page_number is 0: pages are counted from 1"):
        PageNumberPaginator(NumberedListing(PAGES).fetch, page_number=0)
    with pytest.raises(ValueError, match="page_number is 0"):
        PageNumberPaginator(NumberedListing(PAGES).fetch).pages(page_number=0)


# Failures


@pytest.mark.parametrize("prefetch", [0, 1])
@pytest.mark.parametrize("then", ["1", "2"])
async def test_a_repeated_cursor_raises_after_the_pages_before_it(prefetch: int, then: str) -> None:
    async def fetch(cursor: str | None) -> CursorPage[int]:
        at = int(cursor or 0)
        return CursorPage([at], str(at + 1) if at < 2 else then, True)

    got: list[int] = []
    with pytest.raises(PaginationError, match=f"'{then}' as the next one, but it was read before"):
        await read_into(got, CursorPaginator(fetch, prefetch=prefetch))
    assert got == [0, 1, 2]


async def test_the_cursor_that_the_listing_began_at_counts_as_read() -> None:
    async def fetch(cursor: str | None) -> CursorPage[int]:
        return CursorPage([1], "here", True)

    with pytest.raises(PaginationError):
        await CursorPaginator(fetch, cursor="here").collect()


@pytest.mark.parametrize("cursor", [None, ""])
async def test_another_page_without_a_cursor_raises_after_this_one(cursor: str | None) -> None:
    async def fetch(_: str | None) -> CursorPage[int]:
        return CursorPage([1, 2], cursor, True)

    paginator = CursorPaginator(fetch)
    assert await paginator.collect(limit=2) == [1, 2]
    with pytest.raises(PaginationError, match="another page follows, but gives no cursor"):
        await paginator.collect()


async def test_a_server_that_repeats_a_page_number_raises() -> None:
    async def fetch(page_number: int) -> NumberedPage[int]:
        return NumberedPage([1], 1, 1, 3, 3)

    with pytest.raises(PaginationError):
        await PageNumberPaginator(fetch).collect()


@pytest.mark.parametrize("prefetch", [0, 1])
async def test_a_failing_page_raises_when_its_turn_comes(prefetch: int) -> None:
    async def fetch(cursor: str | None) -> CursorPage[int]:
        if cursor:
            raise ConnectionError("lost")
        return CursorPage([1, 2], "1", True)

    got: list[int] = []
    with pytest.raises(ConnectionError, match="lost"):
        await read_into(got, CursorPaginator(fetch, prefetch=prefetch))
    assert got == [1, 2]


# Leaving early


async def leave_by_break(paginator: CursorPaginator[int]) -> None:
    async for _ in paginator:
        break


async def leave_after_a_turn(paginator: CursorPaginator[int]) -> None:
    async for _ in paginator:
        await asyncio.sleep(0)
        break


async def leave_by_exception(paginator: CursorPaginator[int]) -> None:
    async def work() -> None:
        async for _ in paginator:
            await asyncio.sleep(0)
            raise KeyError

    with pytest.raises(KeyError):
        await work()


async def leave_it_open(paginator: CursorPaginator[int]) -> None:
    pages = paginator.pages()
    await anext(pages)
    await asyncio.sleep(0)
    await asyncio.sleep(0)


async def test_closing_the_iteration_cancels_the_fetch_and_waits_for_its_end() -> None:
    gate = Gate()
    pages = CursorPaginator(gate.fetch).pages()
    await anext(pages)
    await asyncio.sleep(0)
    assert len(other_tasks()) == 1
    await pages.aclose()
    assert gate.ended == ["cancelled"]
    assert other_tasks() == set()


async def test_break_cancels_the_fetch() -> None:
    gate = Gate()
    await leave_after_a_turn(CursorPaginator(gate.fetch))
    await settle()
    assert gate.ended == ["cancelled"]
    assert other_tasks() == set()


async def test_an_exception_in_the_loop_cancels_the_fetch() -> None:
    gate = Gate()
    await leave_by_exception(CursorPaginator(gate.fetch))
    await settle()
    assert gate.ended == ["cancelled"]
    assert other_tasks() == set()


async def test_cancelling_the_caller_at_work_cancels_the_fetch() -> None:
    gate = Gate()

    async def work() -> None:
        async for _ in CursorPaginator(gate.fetch):
            await asyncio.Event().wait()

    task = asyncio.create_task(work())
    await settle()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    del task
    await settle()
    assert gate.ended == ["cancelled"]
    assert other_tasks() == set()


@pytest.mark.parametrize("prefetch", [0, 1])
async def test_cancelling_the_caller_while_it_waits_for_a_page_cancels_the_fetch(prefetch: int) -> None:
    gate = Gate()
    task = asyncio.create_task(CursorPaginator(gate.fetch, prefetch=prefetch).collect())
    await settle()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert gate.ended == ["cancelled"]
    assert other_tasks() == set()


async def failing_ahead(cursor: str | None) -> CursorPage[int]:
    if cursor:
        raise ConnectionError("nobody asks for this page")
    return CursorPage([1], "1", True)


@pytest.mark.parametrize("leave", [leave_by_break, leave_after_a_turn, leave_by_exception, leave_it_open])
@pytest.mark.parametrize("listing", ["waits", "fails"])
def test_a_loop_that_ends_right_after_leaves_no_task_and_no_complaint(
    leave: Callable[[CursorPaginator[int]], Awaitable[None]], listing: str, caplog: pytest.LogCaptureFixture
) -> None:
    complaints: list[dict[str, object]] = []

    async def main() -> None:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _, context: complaints.append(context))
        loop.slow_callback_duration = math.inf  # a busy machine is no complaint
        fetch = Gate().fetch if listing == "waits" else failing_ahead
        await leave(CursorPaginator(fetch))

    asyncio.run(main(), debug=True)
    gc.collect()
    assert complaints == []
    assert [record.message for record in caplog.records if record.levelname in ("WARNING", "ERROR")] == []


@pytest.mark.parametrize("prefetch", [0, 1])
async def test_a_listing_that_sends_empty_pages_for_ever_raises(prefetch: int) -> None:
    asked = 0

    async def fetch(_: str | None) -> CursorPage[int]:
        nonlocal asked
        asked += 1
        return CursorPage([], str(asked), True)

    for read in (CursorPaginator(fetch, prefetch=prefetch).collect, CursorPaginator(fetch, prefetch=prefetch).first):
        asked = 0
        with pytest.raises(PaginationError, match="1000 pages in a row were empty, and the API announces yet another"):
            await read()
        assert asked == 1_000


async def test_empty_pages_by_number_for_ever_raise_too() -> None:
    async def fetch(number: int) -> NumberedPage[int]:
        return NumberedPage([], number, 50, 1_000_000, 0)

    with pytest.raises(PaginationError, match="1000 pages in a row were empty"):
        await PageNumberPaginator(fetch).collect()


async def test_empty_pages_that_come_to_an_end_do_not_raise() -> None:
    pages: list[list[int]] = [*[[]] * 999, [1], *[[]] * 999, [2], *[[]] * 1_000]
    assert await CursorPaginator(Listing(pages).fetch).collect() == [1, 2]


def test_paginators_print_what_to_do_with_them() -> None:
    listing = CursorPaginator(Listing(PAGES).fetch)
    assert repr(listing) == "<CursorPaginator; read it with `async for`, .pages(), .collect() or .first()>"
    numbered = PageNumberPaginator(NumberedListing(PAGES).fetch)
    assert repr(numbered) == "<PageNumberPaginator; read it with `async for`, .pages(), .collect() or .first()>"


def test_the_listings_of_resources_name_their_operation() -> None:
    operation = Operation(id="searchThings", method="POST", path="/things/search", reads=True)
    listing = CursorPaginator(Listing(PAGES).fetch, operation=operation)
    assert repr(listing).startswith("<CursorPaginator of searchThings; read it")
    numbered = PageNumberPaginator(NumberedListing(PAGES).fetch, operation=operation)
    assert repr(numbered).startswith("<PageNumberPaginator of searchThings; read it")
