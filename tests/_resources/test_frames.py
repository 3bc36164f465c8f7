"""mvmnt._resources.frames: listings as plain dicts, and as tables of Arrow, polars and pandas."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import httpx
import msgspec
import orjson
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.columns import equal
from support.samples import corrected_description, sample
from support.scripted_api import Api

import mvmnt.sync
from mvmnt import CursorPaginator, Mvmnt, UnreadableRecordError
from mvmnt._core.json_numbers import loads
from mvmnt._json.schema import RESPONSE, Misfit
from mvmnt._resources.filtering import FilterPaginator
from mvmnt._resources.frames.rows import TableRows
from mvmnt._resources.windows.cutting import Seen
from mvmnt._tables.table import Column, ColumnType, Freshness, Table
from mvmnt.errors import PaginationError
from mvmnt.testing import MvmntSandbox
from mvmnt_client.tables import TABLES

SCHEMAS = corrected_description()["components"]["schemas"]
INFO = {"pageSize": 50, "hasNextPage": False, "endCursor": None}
ID = "5f1b3a52-7a4e-4c3f-9c56-2f0f6d2f9d11"


def invoice(**members: object) -> dict[str, Any]:
    return {**sample(corrected_description(), SCHEMAS["Invoice"]), **members}


encode = msgspec.json.Encoder(decimal_format="number").encode


def listed(body: bytes) -> FilterPaginator[Any]:
    return Api(lambda _: httpx.Response(200, content=body)).invoices.filter()


def invoices(*records: object) -> FilterPaginator[Any]:
    return listed(encode({"data": records, "pagination": INFO}))


@pytest.fixture(scope="module")
def sandbox() -> Iterator[MvmntSandbox]:
    """A brokerage with some hundred records."""
    with MvmntSandbox(seed=7) as sandbox:
        yield sandbox


def listing_of(client: Mvmnt, table: Table, **options: Any) -> FilterPaginator[Any]:
    found: FilterPaginator[Any] = getattr(getattr(client, table.resource), table.listing)(**options)
    return found


def assert_equal(table: Table, rows: list[dict[str, Any]], records: list[dict[str, Any]]) -> None:
    """The rows are the records, each column of each."""
    there = {record["id"]: record for record in records}
    assert [row["id"] for row in rows] == list(dict.fromkeys(row["id"] for row in rows))
    assert {row["id"] for row in rows} == set(there)
    for row in rows:
        for column in table.columns:
            value, right = row[column.name], there[row["id"]].get(column.member)
            assert equal(column.type, value, right), (table.name, column.name, value, right)


# Whole listings


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
async def test_a_listing_as_a_table_is_what_the_account_has(sandbox: MvmntSandbox, table: Table) -> None:
    async with sandbox.client() as client:
        found = await listing_of(client, table, page_size=10).to_arrow()
    assert found.schema.names == [column.name for column in table.columns]
    assert_equal(table, found.to_pylist(), sandbox.records(table.name))


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
async def test_windows_as_a_table_are_what_the_account_has(sandbox: MvmntSandbox, table: Table) -> None:
    span = {"since": sandbox.now - timedelta(days=4000), "until": sandbox.now + timedelta(days=1)}
    field = table.created or table.updated or table.deleted
    assert field is not None
    async with sandbox.client() as client:
        found = await listing_of(client, table, page_size=10).windows(field, **span, count=3).to_arrow()
    dated = [record for record in sandbox.records(table.name) if record.get(field) is not None]
    assert_equal(table, found.to_pylist(), dated)


async def test_a_listing_within_another_record_is_a_table_too(sandbox: MvmntSandbox) -> None:
    payment = next(one for one in sandbox.records("payments") if one.get("customer"))
    customer = payment["customer"]["id"]
    async with sandbox.client() as client:
        listing = client.customers.get_payments(customer)
        assert isinstance(listing, CursorPaginator)
        found = (await listing.to_arrow()).to_pylist()
    (table,) = (table for table in TABLES if table.name == "payments")
    theirs = [one for one in sandbox.records("payments") if (one.get("customer") or {}).get("id") == customer]
    assert_equal(table, found, theirs)


async def test_batches_come_page_by_page_with_one_schema(sandbox: MvmntSandbox) -> None:
    async with sandbox.client() as client:
        found = [batch async for batch in client.invoices.filter(page_size=10).batches()]
    assert [len(batch) for batch in found] == [10, 10, 10, 7]
    assert len({batch.schema for batch in found}) == 1


async def test_polars_and_pandas_have_the_values_and_types_of_arrow(sandbox: MvmntSandbox) -> None:
    async with sandbox.client() as client:
        listing = client.invoices.filter()
        arrow = await listing.to_arrow()
        polars, pandas = await listing.to_polars(), await listing.to_pandas()
    assert isinstance(polars, pl.DataFrame)
    assert polars.schema["amount"] == pl.Decimal(38, 9)
    assert polars["amount"].sum() == sum(arrow["amount"].to_pylist())
    assert polars.schema["due_date"] == pl.Date
    assert polars.to_dicts() == arrow.to_pylist()
    assert isinstance(pandas, pd.DataFrame)
    assert pandas["amount"].dtype == pd.ArrowDtype(pa.decimal128(38, 9))
    assert pa.Table.from_pandas(pandas, schema=arrow.schema, preserve_index=False).to_pylist() == arrow.to_pylist()


def test_the_synchronous_client_gives_the_same(sandbox: MvmntSandbox) -> None:
    with mvmnt.sync.Mvmnt(
        "sandbox-client", "sandbox-secret", base_url=sandbox.base_url, transport=sandbox.transport
    ) as client:
        listing = client.invoices.filter(page_size=10)
        rows = listing.to_arrow().to_pylist()
        assert {row["id"] for row in rows} == {record["id"] for record in sandbox.records("invoices")}
        assert [len(batch) for batch in listing.batches()] == [10, 10, 10, 7]
        assert listing.to_polars().height == len(listing.to_pandas()) == 37
        assert [record["id"] for record in listing.raw()] == [row["id"] for row in rows]
        assert orjson.loads(next(listing.raw().pages()).content)["data"][0]["id"] == rows[0]["id"]
        span = {"since": sandbox.now - timedelta(days=4000), "until": sandbox.now + timedelta(days=1)}
        windows = listing.windows("createdAt", **span)
        assert {record["id"] for record in windows.raw()} == {row["id"] for row in rows}
        assert listing.windows("createdAt", **span).to_arrow().num_rows == len(rows)
        assert {row["id"] for row in client.customers.search({}).raw()} == {
            record["id"] for record in sandbox.records("customers")
        }


async def test_an_empty_listing_has_all_columns_and_no_rows() -> None:
    found = await invoices().to_arrow()
    assert found.num_rows == 0
    assert found.schema.field("amount").type == pa.decimal128(38, 9)


# Values


def table_of(kind: ColumnType) -> Table:
    column = Column("value", "value", kind, nullable=True, required=False)
    return Table(
        name="things", resource="", model="", operation="", path="", listing="", get=None, page_size=None,
        freshness=Freshness.E, key=("id",), columns=(column,), left_out=(), created=None, updated=None, deleted=None,
        status=None, open_states=(), parents=(),
    )  # fmt: skip


def column_of(kind: ColumnType, *values: object) -> list[Any]:
    rows = TableRows(table_of(kind)).decode([{"value": value} for value in values])
    return rows.batch.column(0).to_pylist()


AMOUNTS = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**28), max_value=10**28, places=9)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
MOMENTS = st.datetimes(datetime(2, 1, 1), datetime(9998, 1, 1), timezones=ZONES).map(datetime.isoformat)  # noqa: DTZ001 - bounds
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | AMOUNTS | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)
VALUES: dict[ColumnType, st.SearchStrategy[Any]] = {
    "text": TEXTS,
    "uuid": TEXTS,
    "decimal": AMOUNTS | st.integers(-(10**28), 10**28),
    "double": st.floats(allow_nan=False, allow_infinity=False),
    "integer": st.integers(-(2**63), 2**63 - 1),
    "boolean": st.booleans(),
    "date": st.dates().map(date.isoformat),
    "timestamp": MOMENTS,
    "json": ANYTHING.filter(lambda value: value is not None),
}


@pytest.mark.parametrize("kind", VALUES)
@given(data=st.data())
def test_a_column_holds_exactly_what_the_json_says(kind: ColumnType, data: st.DataObject) -> None:
    values = data.draw(st.lists(st.none() | VALUES[kind], max_size=8))
    body = encode({"data": [{"value": value} for value in values]})
    sent = [record["value"] for record in loads(body)["data"]]
    found = column_of(kind, *sent)
    if kind == "json":
        found = [None if text is None else loads(text.encode()) for text in found]
        assert found == sent
        return
    assert len(found) == len(values)
    for value, right in zip(found, values, strict=True):
        assert equal(kind, value, right), (value, right)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("text", 5),
        ("text", True),
        ("text", {"a": 1}),
        ("uuid", ["a"]),
        ("decimal", "1.50"),
        ("decimal", True),
        ("decimal", Decimal("0.0000000001")),
        ("decimal", Decimal("1E+40")),
        ("decimal", 10**40),
        ("double", True),
        ("double", "1.5"),
        ("double", Decimal("1E+400")),
        ("double", 2**53 + 1),
        ("double", 10**400),
        ("integer", Decimal("1.5")),
        ("integer", Decimal("1E+1000000")),
        ("integer", 2**63),
        ("integer", True),
        ("integer", "5"),
        ("boolean", 1),
        ("boolean", "true"),
        ("date", "2025-02-30"),
        ("date", "2025-01-31T12:00:00Z"),
        ("date", 20250131),
        ("timestamp", "2025-01-31T12:00:00"),
        ("timestamp", "2025-01-31"),
        ("timestamp", "2025-01-31T12:00:00.1234567Z"),
        ("timestamp", 1738324800),
    ],
)
def test_what_a_column_cannot_hold_is_refused_with_its_place(kind: ColumnType, value: object) -> None:
    rows = TableRows(table_of(kind))
    with pytest.raises((ValueError, TypeError), match=r"."):
        rows.decode([{"value": value}])
    with pytest.raises(Misfit) as refused:
        rows.check([{}, {"value": value}], RESPONSE)
    assert refused.value.place == "[1].value"


@pytest.mark.parametrize(
    ("kind", "value", "meant"),
    [
        ("integer", Decimal("2.0"), 2),
        ("double", Decimal("0.1"), 0.1),
        ("decimal", Decimal("1E+3"), Decimal(1000)),
        ("timestamp", "2025-01-31T12:00:00.1234560Z", datetime(2025, 1, 31, 12, 0, 0, 123456, UTC)),
        ("timestamp", "2025-01-31T24:00:00Z", datetime(2025, 2, 1, tzinfo=UTC)),
        ("text", "a\0b", "a\0b"),
    ],
)
def test_another_way_to_write_a_value_is_taken(kind: ColumnType, value: object, meant: object) -> None:
    assert column_of(kind, value) == [meant]


# Records that do not fit


async def test_a_record_that_no_model_can_be_made_of_has_its_row() -> None:
    odd = {"id": ID, "amount": 5, "orders": "none"}
    with pytest.raises(UnreadableRecordError):
        await invoices(odd).collect()
    (row,) = (await invoices(odd).to_arrow()).to_pylist()
    assert (row["id"], row["amount"], row["status"]) == (ID, Decimal(5), None)


async def test_a_value_that_does_not_fit_its_column_names_record_and_column() -> None:
    listing = invoices(invoice(), invoice(id=ID, amount="many"))
    with pytest.raises(UnreadableRecordError, match=rf"\$\.data\[1\]\.amount of record '{ID}'") as raised:
        await listing.to_arrow()
    assert raised.value.record.index == 1


async def test_on_unreadable_goes_on_past_such_records_and_tells_their_place_on_the_page() -> None:
    told: list[tuple[int, str]] = []
    good = invoice(id=ID)
    listing = invoices(5, invoice(amount="many"), good, invoice(dueDate="soon")).on_unreadable(
        lambda error: told.append((error.record.index, error.record.path))
    )
    assert (await listing.to_arrow())["id"].to_pylist() == [ID]
    assert told == [(0, "$.data[0]"), (1, "$.data[1].amount"), (3, "$.data[3].dueDate")]


# Plain records


async def test_raw_records_are_what_was_sent_with_all_digits() -> None:
    body = (
        b'{"data": [{"id": "1", "amount": 150.10, "big": 12345678901234567890123, "new": {"a": null}}],'
        b' "pagination": {"pageSize": 50, "hasNextPage": false, "endCursor": null}}'
    )
    (page,) = [page async for page in listed(body).raw().pages()]
    assert page.content == body
    assert page.items == [{"id": "1", "amount": Decimal("150.10"), "big": 12345678901234567890123, "new": {"a": None}}]
    assert str(page.items[0]["amount"]) == "150.10"


async def test_raw_records_of_operations_with_floats_keep_their_digits_too() -> None:
    body = b'{"data": [{"n": 0.10000000000000000001}], "pagination": {"pageSize": 5, "hasNextPage": false}}'
    (record,) = await Api(lambda _: httpx.Response(200, content=body)).customers.filter().raw().collect()
    assert record == {"n": Decimal("0.10000000000000000001")}


async def test_raw_records_are_objects() -> None:
    with pytest.raises(UnreadableRecordError, match=r"\$\.data\[1\]: expected an object, not an integer"):
        await invoices({}, 5).raw().collect()


@pytest.mark.parametrize("envelope", [{"data": [{}]}, {"data": [{}], "pagination": None}, {"pagination": INFO}, []])
async def test_the_response_around_raw_records_is_held_to_the_description(envelope: object) -> None:
    listing = listed(orjson.dumps(envelope))
    for read in (listing.raw().collect, listing.to_arrow):
        with pytest.raises(PaginationError):
            await read()


async def test_a_full_page_without_page_information_is_no_end() -> None:
    body = orjson.dumps({"data": [{}] * 2})
    with pytest.raises(PaginationError, match="the page is full"):
        await Api(lambda _: httpx.Response(200, content=body)).customers.filter(page_size=2).raw().collect()


async def test_models_have_the_bytes_of_their_page_too() -> None:
    body = encode({"data": [invoice()], "pagination": INFO})
    (page,) = [page async for page in listed(body).pages()]
    assert page.content == body


async def test_searches_have_raw_rows() -> None:
    body = {"data": [{"x": 1}], "pagination": {"pageNumber": 1, "pageSize": 50, "totalPages": 1}, "totalResults": 1}
    listing = Api(lambda _: httpx.Response(200, json=body)).customers.search({})
    assert await listing.raw().collect() == [{"x": 1}]


async def test_raw_windows_and_windows_share_what_was_read(sandbox: MvmntSandbox) -> None:
    span = {"since": sandbox.now - timedelta(days=4000), "until": sandbox.now + timedelta(days=1)}
    async with sandbox.client() as client:
        windows = client.invoices.filter().windows("createdAt", **span)
        records = [record async for record in windows.raw()]
        assert {record["id"] for record in records} == {one["id"] for one in sandbox.records("invoices")}
        assert [record async for record in windows] == []


async def test_rows_of_windows_that_are_cut_come_once(monkeypatch: pytest.MonkeyPatch) -> None:
    # the records crowd into minutes, so that with pages of one record the windows are cut again
    cuts: list[object] = []
    parts = Seen.parts
    monkeypatch.setattr(Seen, "parts", lambda *given: cuts.extend(found := parts(*given)) or found)
    with MvmntSandbox() as crowded:
        for _ in range(40):
            crowded.add("teams", {"name": "Team"})
            crowded.advance(5)
        span = {"since": crowded.now - timedelta(days=300), "until": crowded.now}
        async with crowded.client() as client:
            found = await client.teams.filter(page_size=1).windows("createdAt", **span, count=3).to_arrow()
        assert sorted(found["id"].to_pylist()) == sorted(record["id"] for record in crowded.records("teams"))
    assert cuts


# What is missing


@pytest.mark.parametrize(
    ("method", "module", "package"),
    [
        ("to_arrow", "pyarrow", "mvmnt-client[frames]"),
        ("to_polars", "polars", "polars"),
        ("to_pandas", "pandas", "pandas"),
    ],
)
async def test_a_missing_package_is_named_before_anything_is_sent(
    monkeypatch: pytest.MonkeyPatch, method: str, module: str, package: str
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    api = Api(lambda _: httpx.Response(200))
    with pytest.raises(ImportError) as raised:
        await getattr(api.invoices.filter(), method)()
    assert package in str(raised.value)
    assert api.requests == []


async def test_a_listing_without_a_table_says_so() -> None:
    async def fetch(cursor: str | None) -> Any: ...

    with pytest.raises(TypeError, match=r"has no table.*read \.raw\(\)"):
        await CursorPaginator(fetch).to_arrow()
