"""Shipments as a whole: cancelled and taken up again, duplicated, ready to invoice or not."""

from typing import Any

import pytest

ADDRESS = {"line1": "1 Dock Rd", "city": "Dallas", "country": "US", "market": "TX"}
ORDER: dict[str, Any] = {
    "mode": "TL",
    "stops": [
        {"type": "PICKUP", "address": ADDRESS, "requestedStartDate": "2025-02-01", "requestedEndDate": "2025-02-02"},
        {"type": "DELIVERY", "address": {**ADDRESS, "city": "Reno", "market": "NV"}},
    ],
    "freight": {"weight": 1200},
    "references": [{"type": "BOL_NUMBER", "value": "B-7"}],
    "equipment": [{"key": "VAN"}],
    "specialRequirements": [{"key": "LIFTGATE"}],
}


@pytest.fixture
async def shipment(api: Any, bodies: Any) -> Any:
    """A shipment with two orders, a load and a service."""
    made = await bodies.create("shipments", orders=[ORDER, ORDER])
    await bodies.create("loads", shipmentId=made["id"])
    await bodies.create("services", shipmentId=made["id"])
    return await api.get(f"/shipments/{made['id']}")


def statuses(shipment: Any) -> list[str]:
    parts = [*shipment["orders"], *shipment["loads"], *shipment["services"]]
    return [shipment["status"], *(part["status"] for part in parts)]


def billing(shipment: Any) -> list[str]:
    return [order["billingStatus"] for order in shipment["orders"]]


async def test_cancelling_a_shipment_cancels_its_orders_loads_and_services(api: Any, shipment: Any) -> None:
    cancelled = await api.post(f"/shipments/{shipment['key']}/cancel?by=key", {"reason": "no freight"}, status=200)
    assert set(statuses(cancelled)) == {"CANCELED"}


async def test_cancelling_needs_no_body_and_happens_once(api: Any, shipment: Any) -> None:
    await api.post(f"/shipments/{shipment['id']}/cancel", status=200)
    assert (await api.post(f"/shipments/{shipment['id']}/cancel", status=409))["error"] == "conflict"


async def test_a_delivered_shipment_cannot_be_cancelled(api: Any, app: Any, shipment: Any) -> None:
    store = app.state.sandbox.store["shipments"]
    store.change(store.by_id(shipment["id"]), {"status": "DELIVERED"})
    await api.post(f"/shipments/{shipment['id']}/cancel", status=409)


async def test_taking_a_shipment_up_again_restores_every_status(api: Any, shipment: Any) -> None:
    await api.post(f"/shipments/{shipment['id']}/cancel", status=200)
    again = await api.post(f"/shipments/{shipment['id']}/uncancel", status=200)
    assert statuses(again) == statuses(shipment)


async def test_only_a_cancelled_shipment_can_be_taken_up_again(api: Any, shipment: Any) -> None:
    await api.post(f"/shipments/{shipment['id']}/uncancel", status=409)


async def test_a_part_cancelled_before_stays_cancelled(api: Any, app: Any, shipment: Any) -> None:
    store = app.state.sandbox.store["loads"]
    store.change(store.by_id(shipment["loads"][0]["id"]), {"status": "CANCELED"})
    await api.post(f"/shipments/{shipment['id']}/cancel", status=200)
    again = await api.post(f"/shipments/{shipment['id']}/uncancel", status=200)
    assert [load["status"] for load in again["loads"]] == ["CANCELED"]


async def test_a_duplicate_has_the_customer_and_the_orders_and_begins_in_draft(api: Any, shipment: Any) -> None:
    response = await api.post(f"/shipments/{shipment['id']}/duplicate", status=201)
    assert response["originalShipmentId"] == shipment["id"]
    copy = await api.get(f"/shipments/{response['newShipmentId']}")
    assert (copy["key"], copy["status"]) == (response["newShipmentKey"], "DRAFT")
    assert copy["customer"] == shipment["customer"]
    assert (copy["loads"], copy["services"], len(copy["orders"])) == ([], [], 2)
    original, order = shipment["orders"][0], copy["orders"][0]
    assert order["id"] != original["id"]
    for member in ("mode", "freight", "equipment", "specialRequirements"):
        assert order[member] == original[member]
    assert [entry["value"] for entry in order["references"]] == ["B-7"]
    assert [stop["address"]["city"] for stop in order["stops"]] == ["Dallas", "Reno"]
    assert order["stops"][0]["id"] != original["stops"][0]["id"]


async def test_a_duplicate_keeps_the_dates_or_takes_new_ones(api: Any, shipment: Any) -> None:
    async def dates(body: Any) -> list[Any]:
        response = await api.post(f"/shipments/{shipment['id']}/duplicate", body)
        stops = (await api.get(f"/shipments/{response['newShipmentId']}"))["orders"][0]["stops"]
        return [(stop["requestedStartDate"], stop["requestedEndDate"]) for stop in stops]

    assert await dates({}) == [("2025-02-01", "2025-02-02"), (None, None)]
    renewed = {"pickUpDate": "2025-03-01", "deliveryDate": "2025-03-05"}
    assert await dates(renewed) == [("2025-03-01", "2025-03-01"), ("2025-03-05", None)]


async def test_a_shipment_is_marked_ready_to_invoice_and_back_and_again(api: Any, shipment: Any) -> None:
    path = f"/shipments/{shipment['id']}"
    assert billing(shipment) == ["DOCS_NEEDED", "DOCS_NEEDED"]
    assert set(billing(await api.post(f"{path}/ready-to-invoice", status=200))) == {"READY_TO_INVOICE"}
    await api.post(f"{path}/ready-to-invoice", status=409)
    assert set(billing(await api.post(f"{path}/not-ready-to-invoice", status=200))) == {"NOT_READY_TO_INVOICE"}
    await api.post(f"{path}/not-ready-to-invoice", status=409)
    assert set(billing(await api.post(f"{path}/ready-to-invoice", status=200))) == {"READY_TO_INVOICE"}


async def test_an_invoiced_shipment_is_neither_ready_nor_not(api: Any, shipment: Any) -> None:
    path = f"/shipments/{shipment['id']}"
    await api.post(f"{path}/ready-to-invoice", status=200)
    await api.post(f"{path}/invoice/generate", status=200)
    await api.post(f"{path}/ready-to-invoice", status=409)
    await api.post(f"{path}/not-ready-to-invoice", status=409)
