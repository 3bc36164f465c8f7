"""The benchmarks run on the smallest scale, and all clients do the same work."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import attrs
import orjson
import pytest
from support.samples import corrected_description, sample

from benchmarks import (
    calls,
    capacity,
    contenders,
    decoding,
    importing,
    listings,
    mirroring,
    results,
    sharing,
    upstream,
    walking,
)
from benchmarks.figures import Median, ratio
from benchmarks.payloads import FULL_CUSTOMER, PAGE_SIZE, SMALL_CUSTOMER, page
from benchmarks.peers import Peers, generate_stock
from benchmarks.results import Demand, Results
from benchmarks.scale import TINY
from mvmnt._json.kinds import ModelOf
from mvmnt._json.schema import REQUEST
from mvmnt_client.models import Customer
from mvmnt_client.tables import TABLES

ABSENT = ("openapi-generator", "openai", "githubkit", "httpx2", "pydantic", "msgspec")


@pytest.fixture(scope="module")
def peers(tmp_path_factory: pytest.TempPathFactory) -> Peers:
    """The stock client alone: the others need what only `make bench` installs."""
    folder = tmp_path_factory.mktemp("peers")
    description = folder / "description.json"
    description.write_bytes(orjson.dumps(corrected_description()))
    generate_stock(description, folder)
    return Peers(folder, dict.fromkeys(ABSENT, "not installed"))


@pytest.fixture(scope="module")
def origin() -> Iterator[str]:
    with upstream.serving() as origin:
        yield origin


@pytest.mark.parametrize("customer", [SMALL_CUSTOMER, FULL_CUSTOMER], ids=["small", "full"])
def test_the_records_fit_the_description(customer: dict[str, object]) -> None:
    ModelOf(Customer).check(customer, REQUEST)


def test_the_full_customer_has_every_member() -> None:
    described = sample(corrected_description(), corrected_description()["components"]["schemas"]["Customer"], full=True)
    assert FULL_CUSTOMER.keys() == described.keys()


def test_records_on_a_page_differ_and_share_what_they_refer_to() -> None:
    customers = orjson.loads(page(FULL_CUSTOMER, PAGE_SIZE, next_cursor=None))["data"]
    assert len({customer["id"] for customer in customers}) == PAGE_SIZE
    assert len({customer["paymentTerm"]["id"] for customer in customers}) == 1


@pytest.mark.parametrize("name", ["this SDK", "httpx", "aiohttp"])
async def test_every_contender_gets_the_same_record(name: str, origin: str) -> None:
    async with contenders.CALLERS[name](upstream.base_url(origin, kind="small")) as call:
        calls.check(name, await call())


def test_a_contender_that_got_something_else_is_noticed() -> None:
    with pytest.raises(RuntimeError, match="aiohttp got None"):
        calls.check("aiohttp", {"error": "not_found"})


def test_a_contender_that_decodes_something_else_is_noticed() -> None:
    decode = contenders.DECODERS["this SDK"]()
    decoding.check("this SDK", decode(page(FULL_CUSTOMER, PAGE_SIZE, next_cursor=None)))
    with pytest.raises(RuntimeError, match="this SDK decoded"):
        decoding.check("this SDK", decode(page(FULL_CUSTOMER, PAGE_SIZE - 1, next_cursor=None)))


def test_everything_is_measured_and_reported(origin: str, peers: Peers) -> None:
    found = Results(
        scale=TINY,
        minutes=0.1,
        capacity=capacity.measure(origin, seconds=0.05),
        missing=peers.missing,
        rates=calls.measure(origin, peers, TINY),
        sharing=sharing.measure(origin, peers, TINY),
        decoding=decoding.measure(peers, TINY),
        listings=listings.measure(peers, TINY),
        starts=importing.measure(origin, peers, TINY),
        walks=walking.measure(origin, peers, TINY),
        copies=mirroring.measure(origin, peers, TINY),
    )
    assert found.capacity > 0
    assert found.rates.keys() == {"this SDK", "this SDK, sync", "stock", "httpx", "aiohttp"}
    assert all(list(rates) == [1, 8] for rates in found.rates.values())
    assert found.decoding.keys() == {"this SDK", "stock"}
    assert found.listings.keys() == {table.name for table in TABLES}
    report = results.markdown(found, "results.svg")
    for text in ("openapi-python-client, stock | ", "Left out: msgspec", "one cursor", "| 1,000 | ", "REST source"):
        assert text in report


def test_a_figure_is_the_median_of_its_rounds() -> None:
    found = Median([3.0, 1.0, 2.5])
    assert (found, f"{found:.1f}", found.spread) == (2.5, "2.5", "1.00–3.00")  # noqa: RUF001  # as a range has it
    assert Median([4.0]).spread == ""


def test_a_ratio_is_taken_round_by_round() -> None:
    assert ratio(Median([2.0, 8.0, 3.0]), Median([1.0, 2.0, 3.0])).rounds == (2.0, 4.0, 1.0)
    assert ratio(Median([2.0, 8.0]), Median([5.0])) == 1.0


def test_a_level_that_would_try_the_patience_is_skipped(origin: str, peers: Peers) -> None:
    only_httpx = attrs.evolve(peers, missing=dict.fromkeys(contenders.CALLERS.keys() - {"httpx"}, "not needed"))
    scale = attrs.evolve(TINY, patience=0.0)
    assert list(calls.measure(origin, only_httpx, scale)["httpx"]) == [1]


@pytest.mark.parametrize(
    ("found", "at_most", "reached"),
    [(2.0, False, True), (1.9, False, False), (2.0, True, True), (2.1, True, False), (None, True, False)],
)
def test_a_demand_knows_whether_it_is_reached(found: float | None, at_most: bool, reached: bool) -> None:
    assert Demand("calls", found, 2.0, at_most=at_most).reached is reached


def test_the_committed_report_and_its_chart_are_there() -> None:
    folder = Path(results.__file__).parent
    assert "## Wanted and found" in (folder / "RESULTS.md").read_text(encoding="utf-8")
    assert (folder / "results.svg").exists()
