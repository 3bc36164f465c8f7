"""Shipments, quotes, loads with their carriers, services."""

from typing import Any

import pytest

NOWHERE = "00000000-0000-4000-8000-000000000000"
ADDRESS = {"line1": "1 Dock Rd", "city": "Dallas", "country": "US", "market": "TX"}
ORDER: dict[str, Any] = {
    "mode": "TL",
    "stops": [
        {"type": "PICKUP", "address": ADDRESS, "requestedStartDate": "2025-02-01"},
        {"type": "DELIVERY", "address": {**ADDRESS, "city": "Reno", "market": "NV"}},
    ],
    "freight": {"weight": 1200},
    "references": [{"type": "BOL_NUMBER", "value": "B-7"}],
    "equipment": [{"key": "VAN"}],
}


@pytest.fixture
async def shipment(bodies: Any) -> Any:
    return await bodies.create("shipments", orders=[ORDER])


async def assign(api: Any, bodies: Any, load: Any, **members: Any) -> Any:
    carrier = await bodies.create("carriers")
    body = {"carrier": {"id": carrier["id"]}, **members}
    return await api.post(f"/loads/{load['id']}/add-carrier", body)


async def test_a_shipment_embeds_its_orders_with_stops_freight_and_references(shipment: Any) -> None:
    assert (shipment["status"], shipment["key"][:4]) == ("DRAFT", "SHP-")
    [order] = shipment["orders"]
    assert [(stop["sequence"], stop["type"], stop["address"]["city"]) for stop in order["stops"]] == [
        (1, "PICKUP", "Dallas"),
        (2, "DELIVERY", "Reno"),
    ]
    assert order["freight"]["weight"] == 1200
    assert (order["freight"]["hazmat"], order["freight"]["stackable"]) == (False, True), "defaults of the body"
    assert [(entry["type"], entry["value"]) for entry in order["references"]] == [("BOL_NUMBER", "B-7")]
    assert order["equipment"][0]["key"] == "VAN"
    assert order["billingStatus"] == "DOCS_NEEDED"


async def test_a_shipments_key_is_the_servers_and_finds_it(api: Any, shipment: Any) -> None:
    assert (await api.get(f"/shipments/{shipment['key']}?by=key"))["id"] == shipment["id"]


async def test_a_stop_may_be_at_a_stored_location(bodies: Any) -> None:
    location = await bodies.create("locations", key="DOCK-1")
    stops = [{"type": "PICKUP", "location": {"key": "DOCK-1"}}, {"type": "DELIVERY", "address": ADDRESS}]
    shipment = await bodies.create("shipments", orders=[{"mode": "LTL", "stops": stops}])
    assert shipment["orders"][0]["stops"][0]["location"] == {"id": location["id"], "key": "DOCK-1"}


async def test_one_stop_is_no_route(api: Any, bodies: Any) -> None:
    body = await bodies.of_create("shipments", orders=[{**ORDER, "stops": ORDER["stops"][:1]}])
    assert (await api.post("/shipments", body, status=422))["details"][0]["field"] == "orders.0.stops"


async def test_nothing_is_stored_of_a_shipment_that_is_refused(api: Any, bodies: Any) -> None:
    service = {"vendor": {"id": NOWHERE}, "serviceType": "DRAYAGE"}
    body = await bodies.of_create("shipments", full=False, services=[service], loads=[{"mode": "TL"}])
    refusal = await api.post("/shipments", body, status=422)
    assert refusal["details"][0]["field"] == "services.0.vendor.id"
    assert (await api.filter("loads"))["data"] == []


async def test_a_shipment_brings_its_loads_and_services_and_sums_their_cost(bodies: Any) -> None:
    carrier, vendor = await bodies.create("carriers"), await bodies.create("vendors")
    charges = [{"chargeCode": {"key": "LH"}, "amount": 100.1}, {"chargeCode": {"key": "FSC"}, "amount": 20.2}]
    shipment = await bodies.create(
        "shipments",
        orders=[ORDER],
        loads=[{"mode": "TL", "carrier": {"carrier": {"id": carrier["id"]}, "charges": charges}}],
        services=[{"vendor": {"id": vendor["id"]}, "serviceType": "DRAYAGE", "charges": charges[:1]}],
    )
    [load], [service] = shipment["loads"], shipment["services"]
    assert (load["status"], load["totalCost"]) == ("BOOKED", 120.3)
    assert load["carriers"][0]["carrier"]["id"] == carrier["id"]
    assert (service["vendor"]["id"], service["cost"]) == (vendor["id"], 100.1)
    assert (shipment["totalRevenue"], shipment["totalCost"], shipment["margin"]) == (0, 220.4, -220.4)


async def test_deleting_a_shipment_deletes_its_loads_and_services(api: Any, bodies: Any, shipment: Any) -> None:
    load = await bodies.create("loads", shipmentId=shipment["id"])
    service = await bodies.create("services", shipmentId=shipment["id"])
    await api.delete(f"/shipments/{shipment['id']}")
    await api.get(f"/loads/{load['id']}", status=404)
    await api.get(f"/services/{service['id']}", status=404)


async def test_a_shipments_orders_are_not_patched_through_it(api: Any, shipment: Any) -> None:
    await api.patch(f"/shipments/{shipment['id']}", {"orders": [ORDER]}, status=422)


async def test_a_load_covers_all_stops_or_those_it_names(api: Any, bodies: Any, shipment: Any) -> None:
    stops = shipment["orders"][0]["stops"]
    every = await bodies.create("loads", shipmentId=shipment["id"])
    assert [stop["orderStopId"] for stop in every["stops"]] == [stop["id"] for stop in stops]
    assert every["shipmentKey"] == shipment["key"]
    load = {"mode": "TL", "orderStopIds": [stops[1]["id"]]}
    some = await bodies.create("loads", shipmentId=shipment["id"], load=load)
    assert [stop["address"]["city"] for stop in some["stops"]] == ["Reno"]
    body = {"shipmentId": shipment["id"], "load": {"mode": "TL", "orderStopIds": [NOWHERE]}}
    refusal = await api.post("/loads", body, status=422)
    assert refusal["details"][0]["field"] == "load.orderStopIds.0"


async def test_a_load_without_a_carrier_is_sourcing_and_shows_as_planning_in_its_shipment(
    api: Any, bodies: Any, shipment: Any
) -> None:
    load = await bodies.create("loads", shipmentId=shipment["id"])
    assert load["status"] == "SOURCING"
    [summary] = (await api.get(f"/shipments/{shipment['id']}"))["loads"]
    assert summary["status"] == "PLANNING"


async def test_a_carrier_is_added_to_a_load_read_and_changed(api: Any, bodies: Any) -> None:
    load = await bodies.create("loads")
    contact = await bodies.create("carrier-contacts", contactInfo={"name": "Ann", "phoneNumber": "555"})
    added = await assign(api, bodies, load, contact={"id": contact["id"]}, driverName="Bo")
    path = f"/loads/{load['id']}/carriers/{added['loadCarrierId']}"
    assert added["loadCarrier"] == await api.get(path)
    assert added["loadCarrier"]["contact"] == {"id": contact["id"], "name": "Ann", "phone": "555", "email": None}
    assert (await api.get(f"/loads/{load['id']}"))["status"] == "BOOKED"
    changed = await api.patch(path, {"driverName": None, "truckNumber": "T1"})
    assert (changed["driverName"], changed["truckNumber"]) == (None, "T1")
    await api.patch(path, {"contact": {"id": NOWHERE}}, status=422)


async def test_an_assignment_belongs_to_its_load(api: Any, bodies: Any) -> None:
    load, other = await bodies.create("loads"), await bodies.create("loads")
    added = await assign(api, bodies, load)
    await api.get(f"/loads/{other['id']}/carriers/{added['loadCarrierId']}", status=404)
    await api.get(f"/loads/{load['id']}/carriers/{NOWHERE}", status=404)


async def test_a_load_with_an_active_carrier_cannot_be_deleted(api: Any, bodies: Any) -> None:
    load = await bodies.create("loads")
    await assign(api, bodies, load)
    assert (await api.delete(f"/loads/{load['id']}", status=409))["error"] == "conflict"


async def test_a_quote_summarises_its_order(bodies: Any) -> None:
    quote = await bodies.create("quotes", order=ORDER, amount=200)
    assert (quote["side"], quote["status"], quote["key"][0]) == ("SELL", "DRAFT", "Q")
    assert quote["order"]["origin"] == {"city": "Dallas", "stateProvince": "TX", "postalCode": None}
    assert quote["order"]["destination"]["city"] == "Reno"
    assert (quote["order"]["pickUpDate"], quote["order"]["deliveryDate"]) == ("2025-02-01", None)
    assert (quote["order"]["equipment"], quote["order"]["weight"]) == (["VAN"], 1200)


async def test_a_quote_with_a_carrier_is_a_buy_quote(bodies: Any) -> None:
    carrier = await bodies.create("carriers")
    quote = await bodies.create("quotes", carrier={"id": carrier["id"]})
    assert (quote["side"], quote["carrier"]["id"]) == ("BUY", carrier["id"])


async def test_a_quotes_margin_is_percent_of_its_amount(api: Any, bodies: Any) -> None:
    quote = await bodies.create("quotes", amount=200)
    assert quote["margin"] is None
    assert (await api.patch(f"/quotes/{quote['id']}", {"target": 150}))["margin"] == 25


async def test_a_lost_quote_needs_a_reason_and_other_needs_a_text(api: Any, bodies: Any) -> None:
    path = f"/quotes/{(await bodies.create('quotes'))['id']}"
    refusal = await api.patch(path, {"status": "LOST"}, status=422)
    assert refusal["details"][0]["field"] == "lostReason"
    refusal = await api.patch(path, {"status": "LOST", "lostReason": "OTHER"}, status=422)
    assert refusal["details"][0]["field"] == "lostReasonText"
    lost = await api.patch(path, {"status": "LOST", "lostReason": "OTHER", "lostReasonText": "rain"})
    assert (lost["status"], lost["lostReasonText"]) == ("LOST", "rain")
    assert lost["closedTime"] is not None


async def test_deleting_a_quote_deletes_its_order(api: Any, app: Any, bodies: Any) -> None:
    quote = await bodies.create("quotes")
    await api.delete(f"/quotes/{quote['id']}")
    [(_, order)] = app.state.sandbox.store["orders"].scan()
    assert order["deletedAt"] is not None


async def test_a_paid_service_cannot_be_deleted(api: Any, app: Any, bodies: Any) -> None:
    service = await bodies.create("services")
    store = app.state.sandbox.store["services"]
    store.change(store.by_id(service["id"]), {"status": "PAID"})
    await api.delete(f"/services/{service['id']}", status=409)


async def test_a_completed_service_awaits_its_invoice(api: Any, bodies: Any) -> None:
    service = await bodies.create("services")
    assert service["status"] == "ACTIVE"
    done = await api.patch(f"/services/{service['id']}", {"completedDate": "2025-02-02"})
    assert (done["status"], done["completedDate"]) == ("AWAITING_INVOICE", "2025-02-02")


async def test_a_quote_converts_to_a_shipment_with_its_order(api: Any, bodies: Any) -> None:
    quote = await bodies.create("quotes", order=ORDER, amount=1500)
    await api.patch(f"/quotes/{quote['id']}", {"status": "QUOTED"})
    response = await api.post(f"/quotes/{quote['key']}/convert-to-shipment?by=key", status=200)
    assert (response["quoteId"], response["quoteStatus"]) == (quote["id"], "WON")
    shipment = await api.get(f"/shipments/{response['shipmentId']}")
    assert (shipment["key"], shipment["status"]) == (response["shipmentKey"], "DRAFT")
    assert shipment["customer"]["id"] == quote["customer"]["id"]
    assert [order["id"] for order in shipment["orders"]] == [response["orderId"]]
    assert shipment["totalRevenue"] == 1500
    won = await api.get(f"/quotes/{quote['id']}")
    assert (won["status"], won["shipmentId"], won["shipmentKey"]) == ("WON", shipment["id"], shipment["key"])
    assert won["closedTime"] is not None


async def test_a_conversion_takes_additional_orders(api: Any, bodies: Any) -> None:
    quote = await bodies.create("quotes", order=ORDER)
    await api.patch(f"/quotes/{quote['id']}", {"status": "WON"})
    path = f"/quotes/{quote['id']}/convert-to-shipment"
    response = await api.post(path, {"additionalOrders": [{**ORDER, "mode": "LTL"}]}, status=200)
    shipment = await api.get(f"/shipments/{response['shipmentId']}")
    assert [order["mode"] for order in shipment["orders"]] == ["TL", "LTL"]


async def test_a_quote_converts_once_and_only_when_quoted_or_won(api: Any, bodies: Any) -> None:
    path = f"/quotes/{(await bodies.create('quotes', order=ORDER))['id']}"
    assert "DRAFT" in (await api.post(f"{path}/convert-to-shipment", status=409))["message"]
    await api.patch(path, {"status": "QUOTED"})
    await api.post(f"{path}/convert-to-shipment", status=200)
    assert "already" in (await api.post(f"{path}/convert-to-shipment", status=409))["message"]


async def test_the_order_of_a_converted_quote_outlives_the_quote(api: Any, bodies: Any) -> None:
    quote = await bodies.create("quotes", order=ORDER)
    await api.patch(f"/quotes/{quote['id']}", {"status": "QUOTED"})
    response = await api.post(f"/quotes/{quote['id']}/convert-to-shipment", status=200)
    await api.delete(f"/quotes/{quote['id']}")
    assert len((await api.get(f"/shipments/{response['shipmentId']}"))["orders"]) == 1
