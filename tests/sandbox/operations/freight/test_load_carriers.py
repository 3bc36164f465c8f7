"""Carriers of loads: bounced, reported as ordered but not used, and the load rebooked."""

from typing import Any

import pytest

NOWHERE = "00000000-0000-4000-8000-000000000000"
CHARGES = [{"chargeCode": {"key": "LINE_HAUL"}, "amount": 900}]


@pytest.fixture
async def load(bodies: Any) -> Any:
    """A load with one carrier."""
    carrier = await bodies.create("carriers")
    return await bodies.create(
        "loads", load={"mode": "TL", "carrier": {"carrier": {"id": carrier["id"]}, "charges": CHARGES}}
    )


def path_of(load: Any) -> str:
    return f"/loads/{load['id']}/carriers/{load['carriers'][0]['id']}"


async def test_a_bounced_carrier_costs_nothing_and_leaves_the_load_sourcing(api: Any, load: Any) -> None:
    body = {"reason": "DRIVER_ISSUE", "reasonText": "ill"}
    bounced = await api.post(f"{path_of(load)}/bounce", body, status=200)
    assert (bounced["status"], bounced["charges"], bounced["totalCost"]) == ("BOUNCED", [], 0)
    after = await api.get(f"/loads/{load['id']}")
    assert (after["status"], after["totalCost"]) == ("SOURCING", 0)


async def test_a_load_keeps_its_status_while_another_carrier_is_active(api: Any, bodies: Any, load: Any) -> None:
    second = await bodies.create("carriers")
    await api.post(f"/loads/{load['id']}/add-carrier", {"carrier": {"id": second["id"]}})
    await api.post(f"{path_of(load)}/bounce", status=200)
    assert (await api.get(f"/loads/{load['id']}"))["status"] == "BOOKED"


@pytest.mark.parametrize("action", ["bounce", "tonu"])
async def test_only_an_active_carrier_can_be_bounced_or_reported(api: Any, load: Any, action: Any) -> None:
    await api.post(f"{path_of(load)}/{action}", status=200)
    await api.post(f"{path_of(load)}/bounce", status=409)
    await api.post(f"{path_of(load)}/tonu", status=409)


@pytest.mark.parametrize("action", ["bounce", "tonu"])
async def test_an_unknown_assignment_is_not_found(api: Any, load: Any, action: Any) -> None:
    await api.post(f"/loads/{load['id']}/carriers/{NOWHERE}/{action}", status=404)


async def test_the_costs_of_a_tonu_take_the_place_of_the_charges(api: Any, load: Any) -> None:
    costs = [{"chargeCode": {"key": "TONU"}, "amount": 150.5, "description": "turned away"}]
    response = await api.post(f"{path_of(load)}/tonu", {"costs": costs}, status=200)
    assert (response["loadCarrier"]["status"], response["loadCarrier"]["totalCost"]) == ("TONU", 150.5)
    assert [charge["chargeCode"]["key"] for charge in response["loadCarrier"]["charges"]] == ["TONU"]
    assert response["replacementLoadId"] is None
    assert (await api.get(f"/loads/{load['id']}"))["status"] == "SOURCING"


async def test_a_tonu_brings_a_replacement_load_on_request(api: Any, load: Any) -> None:
    response = await api.post(f"{path_of(load)}/tonu", {"createReplacementLoad": True}, status=200)
    replacement = await api.get(f"/loads/{response['replacementLoadId']}")
    assert (replacement["status"], replacement["carriers"]) == ("SOURCING", [])
    assert replacement["shipmentId"] == load["shipmentId"]


async def test_rebooking_makes_a_new_load_with_the_same_stops(api: Any, load: Any) -> None:
    await api.post(f"{path_of(load)}/tonu", status=200)
    before = await api.get(f"/loads/{load['id']}")
    response = await api.post(f"/loads/{load['key']}/rebook?by=key")
    rebooked = await api.get(f"/loads/{response['newLoadId']}")
    assert (rebooked["key"], rebooked["status"], rebooked["mode"]) == (response["newLoadKey"], "SOURCING", load["mode"])
    stops = [stop["orderStopId"] for stop in rebooked["stops"]]
    assert stops == [stop["orderStopId"] for stop in load["stops"]]
    assert len(stops) == 2
    assert await api.get(f"/loads/{response['originalLoadId']}") == before


async def test_only_a_load_in_tonu_can_be_rebooked(api: Any, bodies: Any, load: Any) -> None:
    await api.post(f"/loads/{load['id']}/rebook", status=409)
    await api.post(f"{path_of(load)}/tonu", status=200)
    second = await bodies.create("carriers")
    await api.post(f"/loads/{load['id']}/add-carrier", {"carrier": {"id": second["id"]}})
    await api.post(f"/loads/{load['id']}/rebook", status=409)
