"""The seeded brokerage: the same each time, all of it by the rules, and something of everything."""

import hashlib
import re
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from sandbox.conftest import CREDENTIALS, Api
from starlette.applications import Starlette

from mvmnt.sandbox import create_app, exact_json
from mvmnt.sandbox.description import Description, JsonObject
from mvmnt.sandbox.http.validation import Validation
from mvmnt.sandbox.records.money import difference, total
from mvmnt.sandbox.records.store import Store
from mvmnt.sandbox.seed import DAY, seeded
from mvmnt.sandbox.seed.office import DAYS, Office

SEEDS = (1, 2, 3)

REACHED = {
    ("customers", "status"): "NEW CONTACTED QUALIFIED QUOTED NURTURING PENDING ACTIVE INACTIVE BLOCKED CLOSED",
    ("users", "status"): "PENDING ACTIVE INACTIVE",
    ("vendors", "status"): "ACTIVE INACTIVE",
    ("carriers", "status"): "ACTIVE PENDING INACTIVE DO_NOT_USE",
    ("carriers", "type"): "TRUCKLOAD AIR CARTAGE LINEHAUL LTL OCEAN RAIL",
    ("documents", "status"): "PENDING_UPLOAD UPLOADED",
    (
        "documents",
        "type",
    ): "INVOICE BILL_OF_LADING RATE_CON PROOF_OF_DELIVERY CERTIFICATE_OF_INSURANCE W9 CARRIER_INVOICE"
    " LUMPER_RECEIPT DETENTION DELIVERY_ORDER LOAD_TENDER HOUSE_AIRWAY_BILL MASTER_AIRWAY_BILL QUOTE OTHER",
    ("quotes", "status"): "DRAFT REQUESTED QUOTED RECEIVED_REPLY SENT_REPLY RECEIVED_COUNTER SENT_COUNTER WON LOST PASS"
    " CANCELED",
    ("quotes", "side"): "SELL BUY",
    ("quotes", "lostReason"): "EXPIRED NO_REASON NO_RESPONSE TOO_HIGH TOO_SLOW TRUCK_NOT_AVAILABLE OTHER None",
    (
        "shipments",
        "status",
    ): "DRAFT TENDER_PENDING ON_HOLD PLANNING SELECTED BOOKED DISPATCHED LOADING PICKED_UP"
    " IN_TRANSIT UNLOADING ARRIVED_AT_DELIVERY_TERMINAL OUT_FOR_DELIVERY RECOVERED DELIVERED CANCELED TENDER_REJECTED",
    ("orders", "billingStatus"): "DOCS_NEEDED NOT_READY_TO_INVOICE READY_TO_INVOICE INVOICED PARTIALLY_PAID PAID",
    ("orders", "mode"): "TL LTL AIR OCEAN RAIL INTERMODAL DRAYAGE",
    ("loads", "status"): "SOURCING BOOKED DISPATCHED LOADING PICKED_UP IN_TRANSIT UNLOADING DELIVERED CANCELED",
    ("load-carriers", "status"): "ACTIVE TONU BOUNCED",
    ("load-carriers", "billingStatus"): "AWAITING_INVOICE INVOICE_IN_REVIEW APPROVED_TO_PAY PAID",
    ("services", "status"): "ACTIVE AWAITING_INVOICE INVOICE_IN_REVIEW APPROVED_TO_PAY PAID CANCELED",
    ("invoices", "status"): "AWAITING_PAYMENT PARTIALLY_PAID PAID VOIDED",  # no operation makes a DRAFT
    ("credit-memos", "status"): "OPEN PARTIALLY_APPLIED APPLIED VOIDED",
    ("bills", "status"): "IN_REVIEW APPROVED_TO_PAY PAID",  # one that awaits its invoice is not entered yet
    ("bills", "entityType"): "CARRIER VENDOR",
    ("bill-payments", "recipientType"): "CARRIER VENDOR",
    ("carrier-payment-methods", "paymentRecipientType"): "DIRECT FACTOR",
}
"""The values of statuses and kinds that can be reached, by collection and member."""


@pytest.fixture(scope="module", params=SEEDS)
def store(request: pytest.FixtureRequest, description: Description, tmp_path_factory: pytest.TempPathFactory) -> Store:
    """What a seed holds. No test changes it."""
    return seeded(description, request.param, DAY, tmp_path_factory.mktemp("files"))


@pytest.fixture(scope="module")
def brokerage() -> Iterator[Starlette]:
    """A seeded sandbox on the day after, which checks its responses, and which no test changes."""
    return create_app(check_responses=True, seed=1, now=day_after)


@pytest.fixture
async def seeded_api(brokerage: Starlette) -> AsyncIterator[Api]:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(brokerage), base_url="http://sandbox") as client:
        await sign_in(client)
        yield Api(client)


def day_after() -> datetime:
    return datetime(2025, 7, 1, 12, tzinfo=UTC)


async def sign_in(client: httpx.AsyncClient) -> None:
    response = (await client.post("/oauth2/token", data=CREDENTIALS)).json()
    client.headers["Authorization"] = f"Bearer {response['access_token']}"


def filtered(description: Description) -> list[str]:
    """The resources that can be listed."""
    return [path[1:].removesuffix("/filter") for _, path in description.by_route if path.endswith("/filter")]


def records(store: Store, collection: str) -> list[JsonObject]:
    return [record for _, record in store[collection].scan()]


def everything(store: Store) -> bytes:
    return exact_json.dumps(list(store.records()))


# The same each time


async def pages(app: Starlette, description: Description) -> dict[str, list[bytes]]:
    """The bodies of all filters, page by page, less the signatures of URLs, which are new each time."""
    found: defaultdict[str, list[bytes]] = defaultdict(list)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://sandbox") as client:
        await sign_in(client)
        for resource in filtered(description):
            cursor = None
            while True:
                body = {"pageSize": 100, **({} if cursor is None else {"cursor": cursor})}
                response = await client.post(f"/v1/{resource}/filter", json=body)
                assert response.status_code == 200, response.text
                found[resource].append(re.sub(rb"expires=\d+&signature=[0-9a-f]+", b"signed", response.content))
                content = response.json()
                cursor = (content.get("pagination") or content["pageInfo"])["endCursor"]
                if cursor is None:
                    break
    return found


async def test_two_sandboxes_of_one_seed_have_equal_responses_to_every_filter(description: Description) -> None:
    apps = [create_app(description=description, seed=7, now=day_after) for _ in range(2)]
    first, second = [await pages(app, description) for app in apps]
    assert first == second
    assert len(first) == 26


def test_the_records_are_the_same_in_every_process() -> None:
    script = (
        "import hashlib, tempfile; from pathlib import Path; from mvmnt.sandbox import exact_json;"
        "from mvmnt.sandbox.description import Description;"
        "from mvmnt.sandbox.seed import DAY, seeded;"
        "records = seeded(Description.load(), 7, DAY, Path(tempfile.mkdtemp())).records();"
        "print(hashlib.sha256(exact_json.dumps(list(records))).hexdigest())"
    )
    path = [entry for entry in sys.path if entry]
    digests = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={"PYTHONPATH": ":".join(path), "PYTHONHASHSEED": hash_seed},
            check=True,
            capture_output=True,
        ).stdout
        for hash_seed in ("1", "2")
    }
    assert len(digests) == 1


def test_another_seed_makes_another_brokerage(description: Description, tmp_path: Path) -> None:
    stores = [seeded(description, number, DAY, tmp_path) for number in SEEDS]
    assert len({hashlib.sha256(everything(store)).digest() for store in stores}) == len(SEEDS)
    assert len({records(store, "customers")[0]["name"] for store in stores}) > 1


def test_another_day_moves_the_same_brokerage(description: Description, tmp_path: Path) -> None:
    first, later = [seeded(description, 1, day, tmp_path) for day in (DAY, DAY + timedelta(days=100))]
    for before, after in zip(records(first, "payments"), records(later, "payments"), strict=True):
        assert (after["id"], after["key"], after["totalAmount"]) == (before["id"], before["key"], before["totalAmount"])
        moved = date.fromisoformat(after["paymentDate"]) - date.fromisoformat(before["paymentDate"])
        assert moved == timedelta(days=100)


def test_nothing_happened_before_the_first_day_or_after_the_last(store: Store) -> None:
    first = (DAY - timedelta(days=DAYS)).isoformat()
    moments = [
        record[name]
        for _, _, record in store.records()
        if record is not None
        for name in ("createdAt", "updatedAt", "deletedAt")
        if record[name] is not None
    ]
    assert first < min(moments)
    assert max(moments) <= f"{DAY}T22:00:00.000Z"


@pytest.mark.parametrize("collection", ["customers", "shipments", "invoices", "payments", "bills"])
def test_records_are_in_the_order_of_their_creation(store: Store, collection: str) -> None:
    created = [record["createdAt"] for record in records(store, collection)]
    assert created == sorted(created)
    assert len(set(created)) == len(created)


async def test_the_sandbox_goes_on_with_its_own_time_and_random_ids(description: Description, clock: Any) -> None:
    made = []
    for _ in range(2):
        app = create_app(description=description, seed=1, now=clock)
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://sandbox") as client:
            await sign_in(client)
            made.append((await client.post("/v1/customers", json={"name": "New", "status": "NEW"})).json())
    assert made[0]["id"] != made[1]["id"]
    assert made[0]["friendlyId"] == made[1]["friendlyId"] == "A000025"
    assert made[0]["createdAt"].startswith("2025-01-15T10:30")


# By the rules


@pytest.mark.parametrize("number", SEEDS)
def test_every_call_of_the_stories_fits_the_description(
    description: Description, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    validation, do, called = Validation(description), Office.do, set()

    def checked(office: Office, operation_id: str, body: JsonObject | None = None, **path: str) -> JsonObject:
        operation = description.operations[operation_id]
        called.add(operation_id)
        content = b"" if body is None else exact_json.dumps(body)
        validation.check_request(operation, path, [], [("authorization", "Bearer x")], content, "application/json")
        return do(office, operation_id, body, **path)

    monkeypatch.setattr(Office, "do", checked)
    seeded(description, number, DAY, tmp_path)
    assert len(called) > 40


async def test_responses_to_every_filter_and_get_satisfy_the_description(
    seeded_api: Api, description: Description
) -> None:
    for resource in [
        path[1:-7] for method, path in description.by_route if method == "post" and path.endswith("/filter")
    ]:
        listed = (await seeded_api.filter(resource, pageSize=100))["data"]
        assert listed, resource
        if ("get", f"/{resource}/{{id}}") in description.by_route and resource != "vendor-contacts":
            for record in listed[:2] + listed[-2:]:
                assert (await seeded_api.get(f"/{resource}/{record['id']}"))["id"] == record["id"]


async def test_lists_of_parties_and_reports_satisfy_the_description(seeded_api: Api) -> None:
    lists = {
        "customers": ["payments", "outstanding-invoices"],
        "carriers": ["outstanding-bills", "bills-for-payment"],
        "vendors": ["outstanding-bills", "bills-for-payment"],
        "carrier-factors": ["bills-for-payment"],
        "invoices": ["payments", "available-credits"],
        "payments": ["applications"],
        "bill-payments": ["applications"],
        "credit-memos": ["applications"],
        "bills": ["payments"],
    }
    for resource, names in lists.items():
        for identifier in (await seeded_api.ids(resource))[:10]:
            for name in names:
                await seeded_api.get(f"/{resource}/{identifier}/{name}")
    for report in ("/invoices/aging-report", "/bills/aging-report"):
        totals = (await seeded_api.get(report))["totals"]
        assert all(totals[name] > 0 for name in ("current", "days1to30", "total")), totals


@pytest.mark.parametrize("resource", ["customers", "carriers", "vendors", "users", "locations"])
async def test_searches_find_the_brokerage_also_by_its_saved_searches(seeded_api: Api, resource: str) -> None:
    everyone = await seeded_api.post(f"/{resource}/search", {"format": "flat"}, status=200)
    assert everyone["totalResults"] > 0
    saved = (await seeded_api.filter("saved-searches"))["data"]
    mine = next(search for search in saved if search["preferenceType"] == resource.upper().removesuffix("S"))
    body = {"format": "flat", "savedSearch": {"id": mine["id"]}}
    found = await seeded_api.post(f"/{resource}/search", body, status=200)
    assert 0 < found["totalResults"] <= everyone["totalResults"]


def test_balances_follow_from_what_is_applied(store: Store) -> None:
    for invoice in records(store, "invoices"):
        if invoice["status"] != "VOIDED":
            paid = store["payment-applications"].live_where("invoiceId", invoice["id"])
            credited = store["credit-applications"].live_where("invoiceId", invoice["id"])
            applied = total(item["amount"] for item in [*paid, *credited])
            assert invoice["amountOwed"] == difference(invoice["amount"], applied) >= 0
    for bill in records(store, "bills"):
        paid = store["bill-payment-applications"].live_where("billId", bill["id"])
        assert bill["amountOwed"] == difference(bill["amount"], total(item["amount"] for item in paid)) >= 0


def test_a_load_is_as_far_as_its_shipment_and_a_delivered_one_has_been_visited(store: Store) -> None:
    for load in records(store, "loads"):
        shipment = store["shipments"].by_id(load["shipmentId"]) or {}
        assert (load["status"] == "DELIVERED") == (shipment["status"] == "DELIVERED")
        if load["status"] == "DELIVERED":
            assert load["stops"][0]["actualArrival"] < load["pickedUpAt"] < load["deliveredAt"]
        assert load["status"] in ("SOURCING", "CANCELED") or store["load-carriers"].live_where("loadId", load["id"])


# Something of everything


def test_every_status_that_can_be_reached_is_reached(store: Store) -> None:
    for (collection, member), values in REACHED.items():
        found = {str(record.get(member)) for record in records(store, collection) if record["deletedAt"] is None}
        assert found - {"None"} == set(values.split()) - {"None"}, (collection, member)


def test_customers_overpay_pay_in_parts_and_use_credits(store: Store) -> None:
    payments = records(store, "payments")
    assert any(payment["overpaymentAmount"] for payment in payments)
    assert any(store["credit-applications"].live_where("paymentId", payment["id"]) for payment in payments)
    of_invoice = Counter(item["invoiceId"] for item in records(store, "payment-applications"))
    assert max(of_invoice.values()) > 1


def test_bills_are_overpaid_paid_in_parts_and_paid_to_factors(store: Store) -> None:
    payments = records(store, "bill-payments")
    assert any(payment["overpayment"] for payment in payments)
    assert any(payment.get("carrierFactorId") for payment in payments)
    of_bill = Counter(item["billId"] for item in records(store, "bill-payment-applications"))
    assert max(of_bill.values()) > 1


def test_there_is_something_deleted_to_find(store: Store) -> None:
    for collection in ("customers", "documents", "carrier-contacts", "shipments", "bills"):
        assert any(record["deletedAt"] for record in records(store, collection)), collection


def test_nobody_real_can_be_reached(store: Store) -> None:
    text = everything(store).decode()
    addresses = re.findall(r"[^\s\"]+@[^\s\"]+", text)
    assert addresses
    assert all(address.split("@")[1].endswith("example.com") for address in addresses)
    phones = re.findall(r"\+\d[\d ]+", text)
    assert phones
    assert all(re.fullmatch(r"\+\d+ \d+ 555 01\d\d", phone) for phone in phones)


async def test_uploaded_files_are_there(seeded_api: Api, brokerage: Starlette) -> None:
    documents = (await seeded_api.filter("documents", pageSize=100))["data"]
    uploaded = [document for document in documents if document["status"] == "UPLOADED"]
    async with httpx.AsyncClient(transport=httpx.ASGITransport(brokerage)) as storage:
        for document in uploaded[:5]:
            content = (await storage.get(document["downloadUrl"])).content
            assert content.startswith(b"%PDF")
            assert len(content) == document["fileSize"]


# On a data file


def test_a_seeded_data_file_has_all_of_it_and_is_not_seeded_again(description: Description, tmp_path: Path) -> None:
    held = []
    for number in (1, 2):
        app = create_app(description=description, data=tmp_path / "brokerage.db", seed=number)
        held.append((app.state.sandbox.is_seeded, list(app.state.sandbox.store.records())))
        app.state.sandbox.close()
    (first_seeded, first), (second_seeded, second) = held
    assert (first_seeded, second_seeded) == (True, False)
    assert first == second
    in_memory = seeded(description, 1, DAY, tmp_path)
    assert everything(in_memory) == exact_json.dumps(first)
