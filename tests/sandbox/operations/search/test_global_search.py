"""The search over all kinds of records at once."""

from typing import Any

import pytest


@pytest.fixture
async def records(bodies: Any) -> Any:
    """One record of each kind with "acme" in it."""
    return {
        "VENDOR": await bodies.create("vendors", name="Acme Customs", key="V-1"),
        "USER": await bodies.create("users", name="Ann Acme", email="ann@example.com"),
        "CARRIER": await bodies.create("carriers", name="ACME Haul", key="C-1"),
        "CUSTOMER": await bodies.create("customers", name="The <acme> Group", key="X-1"),
        "SHIPMENT": await _shipment(bodies, "BOL-ACME-7"),
    }


async def _shipment(bodies: Any, bol: str) -> Any:
    body = await bodies.of_create("shipments", full=False)
    order = {**body["orders"][0], "references": [{"type": "BOL_NUMBER", "value": bol}]}
    return await bodies.create("shipments", orders=[order])


async def search(api: Any, query: str, status: int = 200, **rest: Any) -> Any:
    return await api.post("/global-search", {"query": query, **rest}, status=status)


async def kinds(api: Any, query: str, **rest: Any) -> list[str]:
    return [row["object"] for row in (await search(api, query, **rest))["data"]]


async def test_results_come_by_type(api: Any, records: Any) -> None:
    response = await search(api, "acme")
    assert [row["object"] for row in response["data"]] == ["SHIPMENT", "CUSTOMER", "CARRIER", "USER", "VENDOR"]
    assert [row["id"] for row in response["data"]] == [records[row["object"]]["id"] for row in response["data"]]
    assert (response["totalResults"], response["pagination"]["totalPages"]) == (5, 1)


async def test_a_row_tells_what_matched(api: Any, records: Any) -> None:
    shipment, customer, carrier, user, _ = (await search(api, "acme"))["data"]
    assert (shipment["title"], shipment["field"]) == (records["SHIPMENT"]["key"], "BOL_NUMBER")
    assert (shipment["highlight"], shipment["key"]) == ("BOL-<em>ACME</em>-7", None)
    assert shipment["subtitle"] == records["SHIPMENT"]["customer"]["name"]
    assert (customer["title"], customer["field"], customer["key"]) == ("The <acme> Group", "name", "X-1")
    assert customer["highlight"] == "The &lt;<em>acme</em>&gt; Group"
    assert (customer["entityName"], carrier["entityName"]) == ("SHIPPER_PROFILE", "CARRIER_PROFILE")
    assert (user["title"], user["subtitle"]) == ("Ann Acme", "ann@example.com")


async def test_within_a_type_the_latest_update_comes_first(api: Any, bodies: Any) -> None:
    first = await bodies.create("customers", name="Acme One")
    second = await bodies.create("customers", name="Acme Two")
    assert [row["id"] for row in (await search(api, "acme"))["data"]] == [second["id"], first["id"]]
    await api.patch(f"/customers/{first['id']}", {"website": "https://example.com"})
    assert [row["id"] for row in (await search(api, "acme"))["data"]] == [first["id"], second["id"]]


async def test_readable_ids_and_keys_are_found(api: Any, records: Any) -> None:
    assert await kinds(api, records["SHIPMENT"]["key"].lower()) == ["SHIPMENT"]
    assert await kinds(api, "c-1") == ["CARRIER"]


@pytest.mark.parametrize(("query", "found"), [("carrier:acme", ["CARRIER"]), ("User: acme", ["USER"])])
async def test_a_prefix_narrows_to_one_type(api: Any, records: Any, query: Any, found: Any) -> None:
    assert await kinds(api, query) == found


async def test_objects_narrow_to_types(api: Any, records: Any) -> None:
    assert await kinds(api, "acme", objects=["VENDOR", "CUSTOMER"]) == ["CUSTOMER", "VENDOR"]
    assert await kinds(api, "user:acme", objects=["VENDOR"]) == []


async def test_another_prefix_is_text(api: Any, bodies: Any, records: Any) -> None:
    await bodies.create("vendors", name="planet:acme")
    assert await kinds(api, "planet:acme") == ["VENDOR"]


async def test_pages_go_over_all_types(api: Any, records: Any) -> None:
    response = await search(api, "acme", pagination={"pageNumber": 2, "pageSize": 2})
    assert [row["object"] for row in response["data"]] == ["CARRIER", "USER"]
    assert (response["pagination"]["totalPages"], response["totalResults"]) == (3, 5)


async def test_a_deleted_record_is_never_found(api: Any, records: Any) -> None:
    await api.delete("/vendors/V-1")
    assert await kinds(api, "customs") == []


@pytest.mark.parametrize("query", ["", "  ", "carrier:"])
async def test_a_query_without_text_is_refused(api: Any, query: Any) -> None:
    assert (await search(api, query, status=422))["details"][0]["field"] == "query"
