"""What a type checker must know of the SDK. Only mypy reads this file; nothing runs it."""

from __future__ import annotations

import datetime
import io
from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path
from typing import Any, BinaryIO, assert_type
from uuid import UUID

import mvmnt.sync
from mvmnt import (
    UNSET,
    CursorPage,
    CursorPaginator,
    FilterPaginator,
    Id,
    Key,
    Mvmnt,
    MvmntError,
    PageNumberPaginator,
    Unset,
    Upserted,
    Windows,
)
from mvmnt.concurrency import map_concurrent
from mvmnt.models import (
    AgingReportResponse,
    ApplyCreditResponse,
    CarrierChangedPayload,
    CreditMemo,
    CreditMemoInput,
    CreditMemoPatch,
    CreditMemoStatus,
    Customer,
    CustomerInput,
    CustomerSearchRow,
    CustomerStatus,
    Document,
    DocumentType,
    Invoice,
    OceanCarrier,
    Payment,
    WebhookDelivery,
)
from mvmnt.types import CreditMemoInputDict, CustomerFilterDict, CustomerInputDict
from mvmnt.webhooks import Event, WebhookReceiver, parse
from mvmnt_client.api.customers import get_customer
from mvmnt_client.api.invoices import get_aging_report
from mvmnt_client.types import Response


async def records(mvmnt: Mvmnt, some_id: UUID) -> None:
    assert_type(await mvmnt.customers.get(Key("ERP-1")), Customer)
    assert_type(await mvmnt.customers.get(Id(some_id)), Customer)
    assert_type(await mvmnt.credit_memos.apply("CM-1", {"invoiceId": some_id, "amount": 1}), ApplyCreditResponse)
    await mvmnt.customers.delete(some_id)
    await mvmnt.customers.get(7)  # type: ignore[arg-type]  # a number names no record
    await mvmnt.customers.create("Northwind")  # type: ignore[arg-type]  # a string is no body
    await mvmnt.saved_searches.get(Key("mine"))  # type: ignore[arg-type]  # saved searches have no keys


async def mappings_and_models(mvmnt: Mvmnt, parsed: dict[str, Any], typed: CustomerInputDict) -> None:
    await mvmnt.customers.create({"name": "Northwind", "status": "ACTIVE", "billingAddress": {"city": "Reno"}})
    await mvmnt.customers.create(CustomerInput(name="Northwind", status=CustomerStatus.ACTIVE))
    await mvmnt.customers.create(parsed)
    await mvmnt.customers.create(typed)
    await mvmnt.customers.create({**typed, "notes": None})
    await mvmnt.customers.create({"nam": "Northwind"})  # any mapping is taken; the client refuses it before sending
    await mvmnt.customers.update("ERP-1", {"deactivationDate": datetime.datetime.now(datetime.UTC), "minMargin": 3})
    await mvmnt.customers.upsert(Key("ERP-1"), typed)
    async for customer in map_concurrent(mvmnt.customers.create, [typed, typed], concurrency=2):
        assert_type(customer, Customer)


def typed_mappings(some_id: UUID) -> None:
    memo: CreditMemoInputDict = {
        "customerId": some_id,
        "memoDate": datetime.date(2025, 1, 1),
        "amount": Decimal("0.10"),
    }
    memo["amount"] = 1
    memo["amount"] = "0.10"  # type: ignore[typeddict-item]  # pyright: ignore[reportArgumentType]  # text is no amount
    wrong: CustomerInputDict = {"nam": "Northwind"}  # type: ignore[typeddict-unknown-key, typeddict-item]  # pyright: ignore[reportAssignmentType]  # misspelt
    del wrong


def typed_filters(mvmnt: Mvmnt, parsed: dict[str, Any], typed: CustomerFilterDict) -> None:
    mvmnt.customers.filter({"status": {"equalTo": "ACTIVE"}, "not": {"name": {"includes": "test"}}})
    mvmnt.customers.filter(parsed)
    mvmnt.customers.filter({"or": [typed, {"createdAt": {"greaterThan": datetime.datetime.now(datetime.UTC)}}]})
    mvmnt.customers.search(
        {"name": {"operator": "EQUALS", "values": ["North"]}}, sort=[{"field": "name", "order": "asc"}]
    )


async def listings(mvmnt: Mvmnt) -> None:
    memos = mvmnt.credit_memos.filter({"hasRemainingBalance": True}, page_size=100)
    assert_type(memos, FilterPaginator[CreditMemo])
    async for memo in memos:
        assert_type(memo, CreditMemo)
    async for page in memos.pages():
        assert_type(page, CursorPage[CreditMemo])
    assert_type(await memos.first(), CreditMemo | None)
    assert_type(await memos.collect(), list[CreditMemo])
    assert_type(mvmnt.customers.get_payments("ERP-1"), CursorPaginator[Payment])
    assert_type(mvmnt.customers.search(), PageNumberPaginator[Customer | CustomerSearchRow])


async def other_media_types(mvmnt: Mvmnt) -> None:
    assert_type(await mvmnt.invoices.get_aging_report(), AgingReportResponse)
    assert_type(await mvmnt.invoices.get_aging_report_csv(days_per_bucket=30), str)
    assert_type(await mvmnt.bill_payments.get_remittance_advice_pdf(Key("PAY-1")), bytes)
    assert_type(await get_aging_report.asyncio_csv_detailed(client=mvmnt.generated), Response[str])


async def windows(mvmnt: Mvmnt) -> None:
    memos = mvmnt.credit_memos.filter()
    windows = memos.windows("createdAt", since=datetime.date(2025, 1, 1), until="2025-02-01")
    assert_type(windows, Windows[CreditMemo])
    async for memo in windows:
        assert_type(memo, CreditMemo)
    async for page in windows.pages():
        assert_type(page, CursorPage[CreditMemo])
    assert_type(memos.resume_windows(windows.state()), Windows[CreditMemo])
    memos.windows("createdAt", since=1736899200, until="2025")  # type: ignore[arg-type]  # a number is no date
    mvmnt.customers.get_payments("ERP-1").windows("createdAt", since="2024", until="2025")  # type: ignore[attr-defined]  # no filter


async def helpers(mvmnt: Mvmnt) -> None:
    upserted = await mvmnt.customers.upsert(Key("ERP-1"), {"name": "Northwind", "status": "ACTIVE"})
    assert_type(upserted, Upserted[Customer])
    customer, created = upserted
    assert_type(customer, Customer)
    assert_type(created, bool)
    await mvmnt.customers.upsert("ERP-1", {})  # type: ignore[arg-type]  # only a record's key can be chosen
    mvmnt.invoices.upsert  # type: ignore[attr-defined]  # invoices are created without a key  # noqa: B018

    for found in await mvmnt.customers.get_many(["ERP-1", Id(customer.id)]):
        assert_type(found, Customer | MvmntError)
        if not isinstance(found, MvmntError):
            assert_type(found, Customer)
    await mvmnt.saved_searches.get_many([Key("mine")])  # type: ignore[list-item]  # saved searches have no keys

    async for record in map_concurrent(mvmnt.customers.get, ["ERP-1", "ERP-2"], concurrency=2):
        assert_type(record, Customer)


async def documents(mvmnt: Mvmnt, pieces: AsyncIterator[bytes], file: BinaryIO) -> None:
    document = await mvmnt.documents.upload("pod.pdf", type=DocumentType.PROOF_OF_DELIVERY, key=Key("POD-1"))
    assert_type(document, Document)
    await mvmnt.documents.upload(Path("pod.pdf"), type="OTHER", tags={"pages": 3}, wait=5)
    await mvmnt.documents.upload(b"%PDF", type="OTHER", file_name="pod.pdf", key="POD-1")
    await mvmnt.documents.upload(pieces, type="OTHER", file_name="pod.pdf", content_type="application/pdf")
    await mvmnt.documents.upload(file, type="OTHER", file_name="pod.pdf", progress=lambda done, total: None)
    await mvmnt.documents.upload(io.StringIO(), type="OTHER", file_name="pod.txt")  # type: ignore[arg-type]  # text
    await mvmnt.documents.upload([b"%PDF"], type="OTHER", file_name="pod.pdf")
    await mvmnt.documents.upload(["%PDF"], type="OTHER", file_name="pod.pdf")  # type: ignore[list-item]  # text
    await mvmnt.documents.upload("pod.pdf")  # type: ignore[call-arg]  # the type is required
    for ref in (document, Key("POD-1"), document.id, "POD-1"):
        assert_type(await mvmnt.documents.download(ref, to="downloads"), Path)
    assert_type(await mvmnt.documents.get("POD-1"), Document)


def members(memo: CreditMemo) -> None:
    assert_type(memo.id, UUID)
    assert_type(memo.status, CreditMemoStatus)
    assert_type(memo.memo_date, datetime.date)
    assert_type(memo.notes, str | None)
    assert_type(memo.given, frozenset[str])
    memo.unheard_of()  # type: ignore[attr-defined]  # there is no such member


def absent_and_null(patch: CreditMemoPatch) -> None:
    assert_type(patch.notes, str | Unset | None)
    if patch.notes is not UNSET:
        assert_type(patch.notes, str | None)
    if patch.notes:
        assert_type(patch.notes, str)


def money(invoice: Invoice, customer: Customer) -> None:
    assert_type(invoice.amount, Decimal)
    assert_type(invoice.amount_owed, Decimal | None)
    assert_type(invoice.credits_applied, Decimal | None)
    assert_type(customer.credit_limit, float | None)  # the description calls it a float


def bodies() -> None:
    CreditMemoInput(customer_id=UUID(int=1), amount=1, memo_date=datetime.date(2025, 1, 31))
    CreditMemoInput(customer_id=UUID(int=1), amount=Decimal("0.10"), memo_date=datetime.date(2025, 1, 31))
    CreditMemoInput(customer_id=UUID(int=1), amount=0.1, memo_date=datetime.date(2025, 1, 31))
    CreditMemoInput(customer_id=UUID(int=1), amount=1)  # type: ignore[call-arg]  # memo_date is required


async def variants(mvmnt: Mvmnt) -> None:
    carrier = await mvmnt.carriers.get("SEA-1")
    if isinstance(carrier, OceanCarrier):
        assert_type(carrier, OceanCarrier)


async def escape_hatch(mvmnt: Mvmnt) -> None:
    assert_type(await get_customer.asyncio_detailed("ERP-1", client=mvmnt.generated), Response[Customer])


def webhooks(receiver: WebhookReceiver) -> None:
    assert_type(parse(b""), WebhookDelivery)
    events: list[Event] = [*parse(b"").events]  # every payload model is an Event
    assert_type(events[0].timestamp, datetime.datetime)

    @receiver.on("SHIPMENT_*")
    async def any_event(event: Event) -> None: ...

    @receiver.on("CARRIER_UPDATED")
    async def one_kind(event: CarrierChangedPayload) -> None: ...

    @receiver.on("CUSTOMER_UPDATED")  # type: ignore[type-var]  # a customer is no event
    async def no_event(customer: Customer) -> None: ...


def synchronous() -> None:
    """The client without asyncio has the same types, without `await`."""
    with mvmnt.sync.Mvmnt(timeout=5, app_info="erp/1") as client:
        assert_type(client, mvmnt.sync.Mvmnt)
        assert_type(client.customers.get(Key("ERP-1")), Customer)
        assert_type(client.customers.filter({"status": {"equalTo": "ACTIVE"}}), mvmnt.sync.FilterPaginator[Customer])
        assert_type(client.customers.filter().first(), Customer | None)
        assert_type(list(client.customers.filter()), list[Customer])
        assert_type(
            client.customers.filter().windows("updatedAt", since="2025", until="2026"), mvmnt.sync.Windows[Customer]
        )
        assert_type(client.customers.get_many(["a"]), list[Customer | MvmntError])
        assert_type(client.customers.upsert(Key("ERP-1"), {"name": "Acme"}), Upserted[Customer])
        assert_type(client.documents.upload(b"%PDF", type="OTHER", file_name="pod.pdf"), Document)
        assert_type(client.with_options(timeout=5), mvmnt.sync.Mvmnt)
        assert_type(list(mvmnt.sync.map_concurrent(client.customers.get, ["a"], concurrency=5)), list[Customer])
        client.with_options(timeot=5)  # type: ignore[call-arg]  # no such option
    mvmnt.sync.Mvmnt(clientid="x")  # type: ignore[call-arg]  # no such argument
