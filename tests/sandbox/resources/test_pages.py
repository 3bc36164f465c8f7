"""Cursor pagination: every record once and in order, under both envelope names."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mvmnt.sandbox.errors import RefusedError
from mvmnt.sandbox.records.store import Store
from mvmnt.sandbox.resources.pages import read_page


def collection_of(count: Any, clock: Any) -> Any:
    collection = Store(clock)["customers"]
    for number in range(count):
        collection.add({"number": number})
    return collection


def walk(collection: Any, page_size: Any, wanted: Any = lambda record: True) -> Any:
    cursor, pages = None, []
    while True:
        page = read_page(collection, wanted, page_size, cursor)
        pages.append(page)
        cursor = page.envelope["endCursor"]
        assert (cursor is not None) == page.envelope["hasNextPage"]
        assert len(pages) <= len(collection) + 1, "the walk does not end"
        if cursor is None:
            return pages


@given(count=st.integers(0, 40), page_size=st.integers(1, 12), modulus=st.integers(1, 4))
def test_every_wanted_record_comes_once_and_in_the_order_of_creation(count: Any, page_size: Any, modulus: Any) -> None:
    collection = collection_of(count, lambda: datetime(2025, 1, 15, tzinfo=UTC))
    pages = walk(collection, page_size, lambda record: record["number"] % modulus == 0)
    numbers = [record["number"] for page in pages for record in page.records]
    assert numbers == list(range(0, count, modulus))
    assert all(len(page.records) == page_size for page in pages[:-1])
    assert [page.envelope["hasPreviousPage"] for page in pages] == [False, *[True] * (len(pages) - 1)]


def test_records_that_come_and_go_between_pages_neither_repeat_nor_skip_others(clock: Any) -> None:
    collection = collection_of(6, clock)
    first = read_page(collection, lambda record: True, 2, None)
    collection.delete(first.records[1])
    collection.remove(collection.by_id(next(r["id"] for _, r in collection.scan() if r["number"] == 3)))
    collection.add({"number": 6})
    rest = read_page(collection, lambda record: record["deletedAt"] is None, 10, first.envelope["endCursor"])
    assert [record["number"] for record in rest.records] == [2, 4, 5, 6]


@pytest.mark.parametrize("cursor", ["", "nonsense", "????", "Y3VzdG9tZXJzOng", "bG9jYXRpb25zOjE"])
def test_a_damaged_or_foreign_cursor_is_refused(clock: Any, cursor: Any) -> None:
    with pytest.raises(RefusedError) as caught:
        read_page(collection_of(3, clock), lambda record: True, 2, cursor)
    assert caught.value.status == 400


@pytest.mark.parametrize(("resource", "envelope"), [("customers", "pagination"), ("companies", "pageInfo")])
async def test_a_resource_is_walked_under_its_own_envelope_name(
    api: Any, bodies: Any, resource: Any, envelope: Any
) -> None:
    created = [(await bodies.create(resource))["id"] for _ in range(5)]
    seen: list[str] = []
    cursor: dict[str, str] = {}
    page: dict[str, Any] = {}
    while page.get("hasNextPage", True):
        response = await api.filter(resource, pageSize=2, **cursor)
        page = response[envelope]
        assert page["pageSize"] == 2
        seen += [record["id"] for record in response["data"]]
        cursor = {"cursor": page["endCursor"]}
    assert seen == created


@pytest.mark.parametrize(("resource", "most"), [("customers", 250), ("credit-memos", 100)])
async def test_the_page_size_has_bounds_and_defaults_to_50(api: Any, resource: Any, most: Any) -> None:
    assert (await api.filter(resource))["pagination"]["pageSize"] == 50
    assert (await api.filter(resource, pageSize=most))["pagination"]["pageSize"] == most
    for wrong in (0, most + 1, "ten"):
        refusal = await api.filter(resource, pageSize=wrong, status=422)
        assert refusal["details"][0]["field"] == "pageSize"


async def test_a_customers_payments_are_paged_by_query(api: Any, app: Any, bodies: Any) -> None:
    customer, other = await bodies.create("customers"), await bodies.create("customers")
    for owner in (customer, other, customer, customer):
        payment = {"customerId": owner["id"], "paymentDate": "2025-01-01", "totalAmount": 5.0}
        app.state.sandbox.store["payments"].add(payment)
    first = await api.get(f"/customers/{customer['id']}/payments?pageSize=2")
    assert (len(first["data"]), first["pagination"]["hasNextPage"]) == (2, True)
    cursor = first["pagination"]["endCursor"]
    second = await api.get(f"/customers/{customer['id']}/payments?pageSize=2&cursor={cursor}")
    assert (len(second["data"]), second["pagination"]["hasNextPage"]) == (1, False)
    await api.get(f"/customers/{customer['id']}/payments?pageSize=101", status=400)
    await api.get("/customers/nobody/payments", status=404)
