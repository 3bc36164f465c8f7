"""The SDK against the sandbox, over real sockets: whole calls."""

from __future__ import annotations

import asyncio
import uuid
from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from support.sandbox_process import stats

from mvmnt import ConflictError, Id, Key, Mvmnt, NotFoundError, TokenError, ValidationError
from mvmnt_client.models import CustomerInput, CustomerPatch, CustomerStatus
from mvmnt_client.types import UNSET


def unique(name: str) -> str:
    """A key that no other test of the session uses."""
    return f"{name}-{uuid.uuid4()}"


async def new_customer(mvmnt: Mvmnt, **members: object) -> Any:
    return await mvmnt.customers.create({"name": "Northwind", "status": "ACTIVE", **members})


async def new_invoice(mvmnt: Mvmnt, customer: Any, amount: float) -> Any:
    route = [{"type": "PICKUP"}, {"type": "DELIVERY"}]
    order = {"mode": "TL", "stops": route}
    shipment = await mvmnt.shipments.create({"customer": {"id": customer.id}, "orders": [order]})
    order_id = shipment.orders[0].id  # type: ignore[index]  # the sandbox always sends the orders
    return await mvmnt.invoices.create({"orderId": order_id, "invoiceDate": "2025-01-31", "amount": amount})


def origin(base_url: str) -> str:
    parts = urlsplit(base_url)
    return f"{parts.scheme}://{parts.netloc}"


class TestTokens:
    async def test_a_hundred_concurrent_first_calls_make_one_token_request(self, sandbox_url: str) -> None:
        before = (await stats(sandbox_url))["tokenRequests"]
        async with Mvmnt("sandbox-client", "sandbox-secret", base_url=sandbox_url) as mvmnt:
            found = await asyncio.gather(*(mvmnt.companies.filter().first() for _ in range(100)))
        assert len(found) == 100
        assert (await stats(sandbox_url))["tokenRequests"] == before + 1

    async def test_no_caller_sees_a_revocation_in_mid_run(self, sandbox_url: str, mvmnt: Mvmnt) -> None:
        customer = await new_customer(mvmnt)
        before = (await stats(sandbox_url))["tokenRequests"]

        async def revoke() -> None:
            async with httpx.AsyncClient() as http:
                (await http.post(f"{origin(sandbox_url)}/_sandbox/revoke-tokens")).raise_for_status()

        calls = [mvmnt.customers.get(customer.id) for _ in range(200)]
        found = await asyncio.gather(*calls[:100], revoke(), *calls[100:])
        assert sum(record is not None for record in found) == 200
        assert await mvmnt.customers.get(customer.id) == customer
        assert (await stats(sandbox_url))["tokenRequests"] == before + 1

    async def test_wrong_credentials_are_a_token_error_without_the_secret(self, sandbox_url: str) -> None:
        async with Mvmnt("sandbox-client", "wrong-secret", base_url=sandbox_url) as mvmnt:
            with pytest.raises(TokenError) as caught:
                await mvmnt.customers.get(Key("ERP-1"))
        assert caught.value.error == "invalid_client"
        assert "wrong-secret" not in str(caught.value)


class TestRecords:
    async def test_a_record_is_created_read_changed_and_deleted(self, mvmnt: Mvmnt) -> None:
        key = unique("ERP")
        created = await mvmnt.customers.create(
            CustomerInput(name="Northwind", status=CustomerStatus.ACTIVE, key=key, website="https://example.com")
        )
        assert await mvmnt.customers.get(Key(key)) == created
        assert await mvmnt.customers.get(Id(created.id)) == created
        assert await mvmnt.customers.get(key) == created

        renamed = await mvmnt.customers.update(Key(key), CustomerPatch(name="Southwind"))
        assert (renamed.name, renamed.website) == ("Southwind", "https://example.com")
        cleared = await mvmnt.customers.update(Key(key), {"website": None})
        assert (cleared.name, cleared.website) == ("Southwind", None)

        await mvmnt.customers.delete(created.id)
        assert await mvmnt.customers.filter({"id": {"equalTo": created.id}}).collect() == []
        deleted = mvmnt.customers.filter({"id": {"equalTo": created.id}, "deletedAt": {"isNull": False}})
        assert [customer.id for customer in await deleted.collect()] == [created.id]

    @pytest.mark.parametrize(
        "key", ["a/b", "a?b=c&d", "a#b", "100%", "a%2Fb", "a b", "ä€😀", "a+b", "...", "a\\b", "a;b:c@d"]
    )
    async def test_a_key_of_any_characters_finds_its_record(self, mvmnt: Mvmnt, key: str) -> None:
        with suppress(NotFoundError):
            await mvmnt.customers.delete(Key(key))
        created = await new_customer(mvmnt, key=key)
        assert (await mvmnt.customers.get(Key(key))).id == created.id
        await mvmnt.customers.update(Key(key), {"key": None})

    async def test_a_key_that_looks_like_an_id_is_found_by_the_server(self, mvmnt: Mvmnt) -> None:
        key = str(uuid.uuid4())
        created = await new_customer(mvmnt, key=key)
        assert (await mvmnt.customers.get(key)).id == created.id
        with pytest.raises(NotFoundError):
            await mvmnt.customers.get(Id(key))

    async def test_a_taken_key_is_a_conflict(self, mvmnt: Mvmnt) -> None:
        key = unique("ERP")
        await new_customer(mvmnt, key=key)
        with pytest.raises(ConflictError) as caught:
            await new_customer(mvmnt, key=key)
        assert caught.value.status == 409

    async def test_an_unknown_record_is_not_found(self, mvmnt: Mvmnt) -> None:
        with pytest.raises(NotFoundError, match="getCustomer"):
            await mvmnt.customers.get(Key(unique("nobody")))

    async def test_a_carrier_comes_back_as_the_variant_of_its_type(self, mvmnt: Mvmnt) -> None:
        carrier = await mvmnt.carriers.create({"type": "OCEAN", "name": "Blue Line"})
        assert type(carrier).__name__ == "OceanCarrier"
        assert await mvmnt.carriers.get(carrier.id) == carrier

    async def test_the_servers_validation_names_its_fields(self, mvmnt: Mvmnt) -> None:
        with pytest.raises(ValidationError) as caught:
            await new_customer(mvmnt.with_options(unknown_members="send"), key="x" * 513)
        assert [detail.field for detail in caught.value.details] == ["key"]


class TestListing:
    async def test_every_record_comes_once_over_many_pages(self, mvmnt: Mvmnt) -> None:
        name = unique("Paged")
        created = await asyncio.gather(*(new_customer(mvmnt, name=name) for _ in range(25)))
        listed = [customer async for customer in mvmnt.customers.filter({"name": {"equalTo": name}}, page_size=4)]
        assert sorted(customer.id for customer in listed) == sorted(customer.id for customer in created)

    async def test_a_walk_can_be_resumed_from_a_saved_cursor(self, mvmnt: Mvmnt) -> None:
        name = unique("Resumed")
        await asyncio.gather(*(new_customer(mvmnt, name=name) for _ in range(6)))
        listing = mvmnt.customers.filter({"name": {"equalTo": name}}, page_size=2)
        async for page in listing.pages():
            first, saved = page.items, page.end_cursor
            break
        rest = [item async for page in listing.pages(cursor=saved) for item in page.items]
        assert len({customer.id for customer in [*first, *rest]}) == 6


class TestCreditMemos:
    async def test_a_credit_pays_an_invoice_and_comes_back(self, mvmnt: Mvmnt) -> None:
        customer = await new_customer(mvmnt, currency="USD")
        invoice = await new_invoice(mvmnt, customer, 100)
        memo = await mvmnt.credit_memos.create({"customerId": customer.id, "amount": 150, "memoDate": "2025-01-31"})

        applied = await mvmnt.credit_memos.apply(memo.id, {"invoiceId": invoice.id, "amount": 100})
        assert (applied.credit_memo.remaining_balance, applied.credit_memo.status) == (50, "PARTIALLY_APPLIED")
        assert (await mvmnt.invoices.get(invoice.id)).amount_owed == 0
        with pytest.raises(ConflictError):
            await mvmnt.credit_memos.void(memo.id)

        restored = await mvmnt.credit_memos.unapply(memo.id, applied.application.id)
        assert (restored.remaining_balance, restored.status) == (150, "OPEN")
        assert (await mvmnt.invoices.get(invoice.id)).amount_owed == 100
        assert (await mvmnt.credit_memos.void(memo.id, {"reason": "entered twice"})).status == "VOIDED"

    async def test_open_credits_are_found_by_a_bare_boolean(self, mvmnt: Mvmnt) -> None:
        customer = await new_customer(mvmnt, currency="USD")
        memo = await mvmnt.credit_memos.create({"customerId": customer.id, "amount": 5, "memoDate": "2025-01-31"})
        criteria = {"customerId": {"equalTo": customer.id}, "hasRemainingBalance": True}
        assert [found.id async for found in mvmnt.credit_memos.filter(criteria)] == [memo.id]
        assert memo.reference in (None, UNSET)
