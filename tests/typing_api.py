"""What a type checker must know of the SDK. Only mypy reads this file; nothing runs it."""

from __future__ import annotations

import datetime
from typing import assert_type
from uuid import UUID

from mvmnt import CursorPage, CursorPaginator, Id, Key, Mvmnt, PageNumberPaginator
from mvmnt_client.api.customers import get_customer
from mvmnt_client.models import (
    ApplyCreditResponse,
    CreditMemo,
    CreditMemoInput,
    CreditMemoStatus,
    Customer,
    CustomerSearchRow,
    OceanCarrier,
    Payment,
)
from mvmnt_client.types import UNSET, Response, Unset


async def records(mvmnt: Mvmnt, some_id: UUID) -> None:
    assert_type(await mvmnt.customers.get(Key("ERP-1")), Customer)
    assert_type(await mvmnt.customers.get(Id(some_id)), Customer)
    assert_type(await mvmnt.credit_memos.apply("CM-1", {"invoiceId": some_id, "amount": 1}), ApplyCreditResponse)
    await mvmnt.customers.delete(some_id)
    await mvmnt.customers.get(7)  # type: ignore[arg-type]  # a number names no record
    await mvmnt.customers.create("Northwind")  # type: ignore[arg-type]  # a string is no body
    await mvmnt.saved_searches.get(Key("mine"))  # type: ignore[arg-type]  # saved searches have no keys


async def listings(mvmnt: Mvmnt) -> None:
    memos = mvmnt.credit_memos.filter({"hasRemainingBalance": True}, page_size=100)
    assert_type(memos, CursorPaginator[CreditMemo])
    async for memo in memos:
        assert_type(memo, CreditMemo)
    async for page in memos.pages():
        assert_type(page, CursorPage[CreditMemo])
    assert_type(await memos.first(), CreditMemo | None)
    assert_type(await memos.collect(), list[CreditMemo])
    assert_type(mvmnt.customers.get_payments("ERP-1"), CursorPaginator[Payment])
    assert_type(mvmnt.customers.search(), PageNumberPaginator[Customer | CustomerSearchRow])


def members(memo: CreditMemo) -> None:
    assert_type(memo.id, UUID)
    assert_type(memo.status, CreditMemoStatus)
    assert_type(memo.memo_date, datetime.date)
    assert_type(memo.notes, str | Unset | None)
    if memo.notes is not UNSET:
        assert_type(memo.notes, str | None)
    if memo.notes:
        assert_type(memo.notes, str)


def bodies() -> None:
    CreditMemoInput(customer_id=UUID(int=1), amount=1, memo_date=datetime.date(2025, 1, 31))
    CreditMemoInput(customer_id=UUID(int=1), amount=1)  # type: ignore[call-arg]  # memo_date is required


async def variants(mvmnt: Mvmnt) -> None:
    carrier = await mvmnt.carriers.get("SEA-1")
    if isinstance(carrier, OceanCarrier):
        assert_type(carrier, OceanCarrier)


async def escape_hatch(mvmnt: Mvmnt) -> None:
    assert_type(await get_customer.asyncio_detailed("ERP-1", client=mvmnt.generated), Response[Customer])
