"""Tests customer_sync.py with the fixtures of `mvmnt.testing`."""

from datetime import UTC, datetime, timedelta
from typing import Any

import customer_sync
import pytest
from customer_sync import Account, overdue, send_accounts

from mvmnt import ApiConnectionError, Mvmnt, RetryPolicy, ServerError
from mvmnt.models import CarrierChangedPayload
from mvmnt.testing import MvmntSandbox
from mvmnt.webhooks import WebhookReceiver

NORTHWIND = Account("ERP-1", "Northwind")


@pytest.mark.asyncio
async def test_accounts_become_customers(mvmnt: Mvmnt, mvmnt_sandbox: MvmntSandbox) -> None:
    report = await send_accounts(mvmnt, [NORTHWIND, Account("ERP-2", "Southwind", is_open=False)])

    assert report.sent == 2
    customers = mvmnt_sandbox.records("customers")
    assert [customer["key"] for customer in customers] == ["ERP-1", "ERP-2"]
    assert customers[1]["status"] == "INACTIVE"


@pytest.mark.asyncio
async def test_an_account_that_is_there_is_changed(mvmnt: Mvmnt, mvmnt_sandbox: MvmntSandbox) -> None:
    mvmnt_sandbox.add("customers", {"key": "ERP-1", "name": "Nordwind", "status": "ACTIVE"})

    await send_accounts(mvmnt, [NORTHWIND])

    [call] = mvmnt_sandbox.requests
    assert (call.method, call.path) == ("PATCH", "/customers/ERP-1")
    assert call.json() == {"name": "Northwind", "status": "ACTIVE"}


@pytest.mark.asyncio
async def test_a_refused_account_does_not_stop_the_others(mvmnt: Mvmnt, mvmnt_sandbox: MvmntSandbox) -> None:
    mvmnt_sandbox.fail_next(422, operation="createCustomer", body={"error": "validation_error", "message": "too long"})

    report = await send_accounts(mvmnt, [NORTHWIND, Account("ERP-2", "Southwind")])

    assert report.sent == 1
    assert report.refused == {"ERP-1": "too long"}


@pytest.mark.asyncio
async def test_a_short_outage_goes_unnoticed(mvmnt: Mvmnt, mvmnt_sandbox: MvmntSandbox) -> None:
    mvmnt_sandbox.fail_next(503, times=3)

    report = await send_accounts(mvmnt, [NORTHWIND])

    assert report.sent == 1
    assert [request.status for request in mvmnt_sandbox.requests] == [503, 503, 503, 404, 201]


@pytest.mark.asyncio
async def test_an_outage_ends_the_run(mvmnt_sandbox: MvmntSandbox) -> None:
    mvmnt = mvmnt_sandbox.client(retry=RetryPolicy(attempts=1))
    mvmnt_sandbox.fail_next(503)

    with pytest.raises(ServerError):
        await send_accounts(mvmnt, [NORTHWIND])

    assert mvmnt_sandbox.records("customers") == []


@pytest.mark.asyncio
async def test_after_a_lost_answer_the_next_run_makes_no_second_customer(
    mvmnt: Mvmnt, mvmnt_sandbox: MvmntSandbox
) -> None:
    mvmnt_sandbox.fail_next(error="reset", operation="createCustomer", after=True)
    with pytest.raises(ApiConnectionError):
        await send_accounts(mvmnt, [NORTHWIND])

    report = await send_accounts(mvmnt, [NORTHWIND])

    assert report.sent == 1
    assert len(mvmnt_sandbox.records("customers")) == 1


@pytest.mark.asyncio
async def test_many_accounts_keep_to_the_rate_limit(mvmnt: Mvmnt, mvmnt_sandbox: MvmntSandbox) -> None:
    mvmnt_sandbox.rate_limit = 60  # calls a minute; each new customer takes two
    began = mvmnt_sandbox.now

    await send_accounts(mvmnt, [Account(f"ERP-{number}", f"Customer {number}") for number in range(90)])

    assert all(request.status != 429 for request in mvmnt_sandbox.requests)
    assert mvmnt_sandbox.now - began > timedelta(minutes=1)  # nobody has waited for it


@pytest.mark.asyncio
async def test_invoices_are_overdue_after_their_due_date(mvmnt: Mvmnt, mvmnt_sandbox: MvmntSandbox) -> None:
    customer = mvmnt_sandbox.add("customers", {"name": "Northwind", "status": "ACTIVE"})
    order = {"mode": "TL", "stops": [{"type": "PICKUP"}, {"type": "DELIVERY"}]}
    shipment = mvmnt_sandbox.add("shipments", {"customer": {"id": customer["id"]}, "orders": [order]})
    today = mvmnt_sandbox.now.date()
    due = {"invoiceDate": today.isoformat(), "dueDate": (today + timedelta(days=30)).isoformat()}
    mvmnt_sandbox.add("invoices", {"orderId": shipment["orders"][0]["id"], "amount": 1200, **due})

    assert await overdue(mvmnt) == {}
    mvmnt_sandbox.advance(timedelta(days=31))
    assert await overdue(mvmnt) == {"Northwind": 1200}


@pytest.mark.asyncio
async def test_the_nightly_run_says_what_it_did(
    mvmnt_sandbox: MvmntSandbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(customer_sync, "Mvmnt", mvmnt_sandbox.client)

    await customer_sync.nightly([NORTHWIND])

    assert capsys.readouterr().out == "1 sent, refused: {}; overdue: {}\n"


@pytest.mark.asyncio
async def test_a_renamed_carrier_reaches_the_mirror(mvmnt: Mvmnt, mvmnt_sandbox: MvmntSandbox) -> None:
    names = {}
    receiver = WebhookReceiver(tokens=["the token"])

    @receiver.on("CARRIER_CREATED", "CARRIER_UPDATED")
    async def mirror(event: CarrierChangedPayload) -> None:
        names[event.data.id] = event.data.name

    async with receiver, mvmnt_sandbox.posting_to(receiver, "the token"):
        carrier = await mvmnt.carriers.create({"type": "TRUCKLOAD", "name": "Acme Haulage"})
        await mvmnt.carriers.update(carrier.id, {"name": "Acme Freight"})

    assert names == {carrier.id: "Acme Freight"}


class TestAtTheEndOfTheMonth:
    @pytest.fixture
    def mvmnt_sandbox_settings(self) -> dict[str, Any]:
        return {"start": datetime(2025, 1, 31, 18, 0, tzinfo=UTC), "token_lifetime": 60}

    @pytest.mark.asyncio
    async def test_a_later_run_gets_a_new_token(self, mvmnt: Mvmnt, mvmnt_sandbox: MvmntSandbox) -> None:
        await send_accounts(mvmnt, [NORTHWIND])
        mvmnt_sandbox.advance(timedelta(hours=7))
        await send_accounts(mvmnt, [NORTHWIND])

        [created] = mvmnt_sandbox.records("customers")
        assert created["createdAt"].startswith("2025-01-31")
        assert created["updatedAt"].startswith("2025-02-01")
