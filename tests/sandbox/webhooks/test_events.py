"""Which webhook events follow from which calls, and what they hold."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import httpx
import orjson
import pytest
from openapi_schema_validator import OAS31Validator, oas31_format_checker

from mvmnt.sandbox import WebhookTarget
from mvmnt.sandbox.description import Description
from mvmnt.sandbox.object_storage import Files
from mvmnt.sandbox.records.store import Store
from mvmnt.sandbox.resources.world import World
from mvmnt.sandbox.webhooks.events import NAMED, WebhookEvents

NEVER = {
    "COMMISSION_APPROVED",
    "COMMISSION_CREATED",
    "SHIPMENT_CHECK_CALL",
    "SHIPMENT_NEXT_CHECK_CALL_DUE",
    "SHIPMENT_NEXT_CHECK_CALL_OVERDUE",
    "SHIPMENT_OPEN",
    "SHIPMENT_PICK_UP_NEAR_NOT_BOOKED",
    "SHIPMENT_PICK_UP_NEAR_NOT_DISPATCHED",
    "SHIPMENT_RATE_CON_EXPIRED",
    "SHIPMENT_RATE_CON_NOT_SIGNED",
    "SHIPMENT_RATE_CON_SIGNED",
}
"""The events that the sandbox has no occasion for, as the module says."""

BY_STORE_ALONE = (
    "BOOKED",
    "DELIVERED",
    "DISPATCHED",
    "IN_TRANSIT",
    "LOADING",
    "TENDER_PENDING",
    "TENDER_REJECTED",
    "UNLOADING",
)
"""Statuses that no operation gives a shipment."""

DATA = {
    "CARRIER_INVOICE": "Bill",
    "VENDOR_INVOICE": "Bill",
    "CUSTOMER_INVOICE": "Invoice",
    "CARRIER_PAYMENT": "BillPayment",
    "VENDOR_PAYMENT": "BillPayment",
    "CUSTOMER_PAYMENT": "Payment",
    "DOCUMENT": "Document",
    "QUOTE": "Quote",
    "SHIPMENT": "Shipment",
    "CARRIER": "Carrier",
}
"""The schema of ``data`` where the description names none for the whole event, by how the event begins.

CARRIER_ACTIVATED and CARRIER_DEACTIVATED have one, whose list of events leaves them out.
"""

EVENTS = set(Description.load().schemas["WebhookEvent"]["enum"])


class Posted:
    """What a receiver was sent."""

    def __init__(self, sandbox: Any) -> None:
        self._sandbox = sandbox
        self.deliveries: list[Any] = []

    def take(self, request: httpx.Request) -> httpx.Response:
        self.deliveries.append(orjson.loads(request.content))
        return httpx.Response(200)

    async def events(self) -> list[Any]:
        """The events of all deliveries, in their order; the next call has those that come later."""
        await self._sandbox.webhooks.wait_until_tried()
        events = [event for delivery in self.deliveries for event in delivery["events"]]
        self.deliveries.clear()
        return sorted(events, key=lambda event: str(event["timestamp"]))

    async def names(self) -> list[str]:
        return [event["event"] for event in await self.events()]


@pytest.fixture
async def posted(app: Any) -> AsyncIterator[Posted]:
    sandbox = app.state.sandbox
    posted = Posted(sandbox)
    sandbox.webhooks.add(WebhookTarget("http://receiver", "key", transport=httpx.MockTransport(posted.take)))
    yield posted
    await sandbox.aclose()


def faults(description: Description, schema: str, value: Any) -> list[str]:
    """How a value breaks a schema of the description."""
    whole = {**description.document, "$ref": f"#/components/schemas/{schema}"}
    validator = OAS31Validator(whole, format_checker=oas31_format_checker)
    return [f"{list(error.absolute_path)}: {error.message}" for error in validator.iter_errors(value)]


def content_of(description: Description, event: Any) -> tuple[str, Any]:
    """The narrowest schema that the description has for an event or its data, and what must satisfy it."""
    name = event["event"]
    mapping = description.schemas["WebhookPayload"]["discriminator"]["mapping"]
    if name in mapping and not name.endswith("ACTIVATED"):
        return mapping[name].rpartition("/")[2], event
    return next(schema for prefix, schema in DATA.items() if name.startswith(prefix)), event["data"]


async def upload(client: httpx.AsyncClient, document: Any) -> None:
    async with httpx.AsyncClient(transport=client._transport) as storage:
        headers = {"content-type": document["contentType"]}
        (await storage.put(document["uploadUrl"], content=b"%PDF", headers=headers)).raise_for_status()


async def change_everything(api: Any, bodies: Any, client: httpx.AsyncClient, store: Any) -> None:
    """Calls that post every event that the sandbox has."""
    for resource, name in NAMED.items():
        if f"{name}_UPDATED" in EVENTS:
            path = f"/{resource}/{(await bodies.create(resource))['id']}"
            await api.patch(path, await bodies.of_patch(resource))
            await api.delete(path)
    carrier = f"/carriers/{(await bodies.create('carriers'))['id']}"
    await api.patch(carrier, {"status": "INACTIVE"})
    await api.patch(carrier, {"status": "ACTIVE"})

    await upload(client, await bodies.create("documents"))
    await bodies.id_of("payments")
    await bodies.id_of("bill-payments")
    bill = await bodies.create("bills", entityType="VENDOR", entityId=await done_service(api, bodies), amount=10)
    await api.post(f"/bills/{bill['id']}/approve", status=200)
    await bodies.create("bill-payments", applications=[{"billId": bill["id"], "amount": 4}])

    quote = f"/quotes/{(await bodies.create('quotes'))['id']}"
    for status in ("REQUESTED", "QUOTED", "WON"):
        await api.patch(quote, {"status": status})
    await api.patch(quote, {"status": "LOST", "lostReason": "TOO_HIGH"})
    shipment = await bodies.create("shipments")
    await api.post(f"/shipments/{shipment['id']}/cancel", {}, status=200)
    await api.delete(f"/shipments/{shipment['id']}")
    shipment = store["shipments"].by_id((await bodies.create("shipments"))["id"])
    for status in BY_STORE_ALONE:
        store["shipments"].change(shipment, {"status": status})
        store.commit()


async def done_service(api: Any, bodies: Any) -> str:
    """The id of a service that a vendor may bill."""
    service = await bodies.create("services")
    await api.patch(f"/services/{service['id']}", {"completedDate": "2025-01-15"})
    return str(service["id"])


class TestAll:
    async def test_every_event_that_can_happen_is_posted_as_the_description_has_it(
        self, api: Any, bodies: Any, client: Any, app: Any, posted: Posted, description: Description
    ) -> None:
        await change_everything(api, bodies, client, app.state.sandbox.store)
        await app.state.sandbox.webhooks.wait_until_tried()
        wrong = {}
        for delivery in posted.deliveries:
            (event,) = delivery["events"]
            broken = faults(description, "WebhookDelivery", delivery)
            if not event["event"].endswith("_DELETED"):
                broken += faults(description, *content_of(description, event))
            if broken:
                wrong[event["event"]] = broken
        assert wrong == {}
        names = set(await posted.names())
        assert names == EVENTS - NEVER
        assert len(names) == 62

    def test_no_two_events_share_a_time_though_their_changes_do(self, description: Description) -> None:
        store = Store(lambda: datetime(2025, 1, 15, 10, 30, tzinfo=UTC))
        events = WebhookEvents(World(description, store, Files(store)))
        posted: list[Any] = []
        store.observers.append(lambda changes: posted.extend(events.of(changes)))
        company = store["companies"].add({"name": "Company 0"})
        for number in range(3):
            store.commit()
            store["companies"].change(company, {"name": f"Company {number}"})
        store.commit()
        times = [event["timestamp"] for event in posted]
        assert times == [f"2025-01-15T10:30:00.00{number}Z" for number in range(len(times))]
        assert len(times) == 3


class TestContent:
    async def test_a_creation_shows_the_record_as_a_get_does(self, api: Any, bodies: Any, posted: Posted) -> None:
        customer = await bodies.create("customers", full=True)
        (event,) = await posted.events()
        assert event["event"] == "CUSTOMER_CREATED"
        assert (event["data"], event["diff"]) == (await api.get(f"/customers/{customer['id']}"), None)

    async def test_a_change_shows_the_record_and_what_changed(self, api: Any, bodies: Any, posted: Posted) -> None:
        customer = await bodies.create("customers", website="https://a.example", key="A")
        await posted.events()
        await api.patch("/customers/A", {"name": "Southwind", "website": None, "phoneNumber": "5550100"})
        (event,) = await posted.events()
        assert (event["event"], event["data"]) == ("CUSTOMER_UPDATED", await api.get("/customers/A"))
        assert sorted(event["diff"], key=lambda change: str(change["key"])) == [
            {"type": "UPDATE", "key": "name", "value": "Southwind", "oldValue": customer["name"]},
            {"type": "ADD", "key": "phoneNumber", "value": "5550100"},
            {"type": "REMOVE", "key": "website"},
        ]

    async def test_a_change_of_a_reference_is_told_as_it_is_shown(self, api: Any, bodies: Any, posted: Posted) -> None:
        term = await bodies.create("payment-terms")
        await bodies.create("customers", key="A")
        await posted.events()
        await api.patch("/customers/A", {"paymentTerm": {"id": term["id"]}})
        (event,) = await posted.events()
        assert event["diff"] == [{"type": "ADD", "key": "paymentTerm", "value": event["data"]["paymentTerm"]}]

    async def test_a_deletion_tells_the_id_alone(self, api: Any, bodies: Any, posted: Posted) -> None:
        customer = await bodies.create("customers")
        await posted.events()
        await api.delete(f"/customers/{customer['id']}")
        (event,) = await posted.events()
        assert event["event"] == "CUSTOMER_DELETED"
        assert (event["data"], event["diff"]) == ({"id": customer["id"]}, None)

    async def test_an_account_number_is_masked_and_a_change_that_is_not_shown_has_an_empty_diff(
        self, api: Any, bodies: Any, posted: Posted
    ) -> None:
        method = await bodies.create("vendor-payment-methods", full=True, accountNumber="11116789")
        await posted.events()
        await api.patch(f"/vendor-payment-methods/{method['id']}", {"accountNumber": "22226789"})
        (event,) = await posted.events()
        assert (event["data"]["accountNumber"], event["diff"]) == ("****6789", [])

    async def test_an_uploaded_document_comes_without_its_signed_url(
        self, api: Any, bodies: Any, client: Any, posted: Posted
    ) -> None:
        document = await bodies.create("documents")
        assert await posted.events() == []
        await upload(client, document)
        (event,) = await posted.events()
        shown = await api.get(f"/documents/{document['id']}")
        assert event["event"] == "DOCUMENT_UPLOADED"
        assert event["data"] == {**shown, "downloadUrl": None}

    async def test_a_delivered_shipment_is_told_by_its_numbers(self, app: Any, bodies: Any, posted: Posted) -> None:
        store = app.state.sandbox.store
        shipment = store["shipments"].by_id((await bodies.create("shipments"))["id"])
        await posted.events()
        store["shipments"].change(shipment, {"status": "DELIVERED"})
        store.commit()
        (event,) = await posted.events()
        assert event["data"] == {"id": shipment["id"], "friendlyId": shipment["key"], "key": None}

    async def test_a_delivery_says_when_it_was_sent(self, bodies: Any, posted: Posted) -> None:
        await bodies.create("customers")
        await posted._sandbox.webhooks.wait_until_tried()
        (delivery,) = posted.deliveries
        assert re.fullmatch(r"2025-01-15T10:30:00\.\d{3}Z", delivery["sentAt"])
        assert delivery["sentAt"] > delivery["events"][0]["timestamp"]


class TestOccasions:
    async def test_a_change_that_changes_nothing_posts_nothing(self, api: Any, bodies: Any, posted: Posted) -> None:
        customer = await bodies.create("customers")
        await posted.events()
        await api.patch(f"/customers/{customer['id']}", {"name": customer["name"], "website": None})
        assert await posted.events() == []

    async def test_a_refused_call_posts_nothing(self, api: Any, bodies: Any, posted: Posted) -> None:
        await bodies.create("customers", key="A")
        await posted.events()
        await api.post("/customers", {"name": "B", "status": "ACTIVE", "key": "A"}, status=409)
        assert await posted.events() == []

    async def test_a_deleted_record_has_no_more_events(self, app: Any, bodies: Any, posted: Posted) -> None:
        store = app.state.sandbox.store
        customer = store["customers"].by_id((await bodies.create("customers"))["id"])
        store["customers"].delete(customer)
        store.commit()
        assert await posted.names() == ["CUSTOMER_CREATED", "CUSTOMER_DELETED"]
        store["customers"].change(customer, {"name": "Southwind"})
        store.commit()
        assert await posted.events() == []

    async def test_only_the_record_that_changed_has_an_event(self, bodies: Any, posted: Posted) -> None:
        customer = await bodies.create("customers")
        await posted.events()
        await bodies.create("customer-contacts", customerId=customer["id"])
        assert await posted.names() == ["CUSTOMER_CONTACT_CREATED"]

    async def test_a_carrier_is_activated_by_a_change_and_not_by_its_creation(
        self, api: Any, bodies: Any, posted: Posted
    ) -> None:
        carrier = await bodies.create("carriers", status="ACTIVE")
        assert await posted.names() == ["CARRIER_CREATED"]
        await api.patch(f"/carriers/{carrier['id']}", {"status": "ON_HOLD"})
        assert await posted.names() == ["CARRIER_UPDATED", "CARRIER_DEACTIVATED"]
        await api.patch(f"/carriers/{carrier['id']}", {"status": "INACTIVE"})
        assert await posted.names() == ["CARRIER_UPDATED"]
        await api.patch(f"/carriers/{carrier['id']}", {"status": "ACTIVE"})
        assert await posted.names() == ["CARRIER_UPDATED", "CARRIER_ACTIVATED"]

    async def test_a_carrier_whose_status_looks_like_an_event_posts_no_other_event(
        self, api: Any, bodies: Any, posted: Posted
    ) -> None:
        carrier = await bodies.create("carriers", status="INACTIVE")
        await posted.events()
        await api.patch(f"/carriers/{carrier['id']}", {"status": "DELETED"})
        assert await posted.names() == ["CARRIER_UPDATED"]

    async def test_a_new_shipment_comes_into_its_first_status(self, bodies: Any, posted: Posted) -> None:
        await bodies.referred_id("customer")
        await posted.events()
        await bodies.create("shipments")
        assert await posted.names() == ["SHIPMENT_CREATED", "SHIPMENT_DRAFT"]

    async def test_a_quote_that_stays_in_its_status_posts_nothing(self, api: Any, bodies: Any, posted: Posted) -> None:
        quote = await bodies.create("quotes")
        await api.patch(f"/quotes/{quote['id']}", {"status": "QUOTED"})
        await posted.events()
        await api.patch(f"/quotes/{quote['id']}", {"status": "QUOTED", "amount": 10})
        assert await posted.names() == []

    async def test_one_call_posts_the_events_of_all_records_that_it_changed(
        self, api: Any, bodies: Any, posted: Posted
    ) -> None:
        shipment = await bodies.create("shipments")
        await api.post(f"/shipments/{shipment['id']}/ready-to-invoice", status=200)
        await posted.events()
        await api.post(f"/shipments/{shipment['id']}/invoice/generate", {}, status=200)
        assert sorted(await posted.names()) == ["CUSTOMER_INVOICE_CREATED", "DOCUMENT_UPLOADED"]

    async def test_a_replayed_call_posts_nothing(self, client: Any, posted: Posted) -> None:
        for _ in range(2):
            body = {"name": "Northwind", "status": "ACTIVE"}
            await client.post("/v1/customers", json=body, headers={"Idempotency-Key": "one"})
        assert await posted.names() == ["CUSTOMER_CREATED"]
