"""Tracking of shipments by reference values."""

from typing import Any

import pytest

ADDRESS = {"line1": "1 Dock Rd", "city": "Dallas", "country": "US", "market": "TX"}


def order(field: str, value: str) -> Any:
    return {
        "mode": "TL",
        "stops": [
            {"type": "PICKUP", "address": ADDRESS, "requestedStartDate": "2025-02-01"},
            {"type": "DELIVERY", "address": {**ADDRESS, "city": "Reno", "market": "NV"}},
        ],
        "references": [{"type": field, "value": value}],
    }


@pytest.fixture
async def shipment(bodies: Any) -> Any:
    return await bodies.create("shipments", orders=[order("BOL_NUMBER", "Bol-7")])


async def track(api: Any, *queries: str, status: int = 200, **body: Any) -> Any:
    searches = [{"query": query} for query in queries]
    return await api.post("/shipments/track", {"searches": searches, **body}, status=status)


async def test_a_shipment_is_found_by_a_reference_of_its_order_in_any_case(api: Any, shipment: Any) -> None:
    [result] = (await track(api, "bOL-7"))["results"]
    assert (result["id"], result["friendlyId"], result["status"]) == (shipment["id"], shipment["key"], "DRAFT")
    assert (result["field"], result["value"], result["query"]) == ("BOL_NUMBER", "Bol-7", "bOL-7")
    assert (result["origin"], result["destination"]) == ("Dallas, TX", "Reno, NV")
    assert (result["pickUpDate"], result["deliveryDate"]) == ("2025-02-01", None)
    assert result["trackingUrl"] == f"https://app.mvmnt.io/shipments/{shipment['id']}"


async def test_a_part_of_a_value_finds_nothing_and_nothing_found_is_null(api: Any, shipment: Any) -> None:
    [result] = (await track(api, "Bol-"))["results"]
    assert {name for name, value in result.items() if value is not None} == {"query"}
    assert "id" in result


async def test_results_keep_the_order_of_the_searches(api: Any, bodies: Any, shipment: Any) -> None:
    other = await bodies.create("shipments", orders=[order("PRO_NUMBER", "PRO-1")])
    results = (await track(api, "PRO-1", "none", "BOL-7"))["results"]
    assert [result["id"] for result in results] == [other["id"], None, shipment["id"]]


async def test_of_several_shipments_the_newest_wins(api: Any, bodies: Any, shipment: Any) -> None:
    newer = await bodies.create("shipments", orders=[order("BOL_NUMBER", "BOL-7")])
    assert (await track(api, "BOL-7"))["results"][0]["id"] == newer["id"]
    await api.delete(f"/shipments/{newer['id']}")
    assert (await track(api, "BOL-7"))["results"][0]["id"] == shipment["id"]


async def test_reference_fields_narrow_the_search(api: Any, shipment: Any) -> None:
    assert (await track(api, "BOL-7", referenceFields=["PRO_NUMBER"]))["results"][0]["id"] is None
    assert (await track(api, "BOL-7", referenceFields=["PRO_NUMBER", "BOL_NUMBER"]))["results"][0]["id"] is not None


@pytest.mark.parametrize("queries", [[], ["abc"], ["abcd"] * 101])
async def test_a_request_has_1_to_100_searches_of_at_least_four_characters(api: Any, queries: Any) -> None:
    await track(api, *queries, status=422)
