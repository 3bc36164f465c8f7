"""Credit memos: issue, apply, take back, void; each constraint with its status."""

from typing import Any

import pytest

NOWHERE = "00000000-0000-4000-8000-000000000000"


@pytest.fixture
async def customer(bodies: Any) -> Any:
    return await bodies.create("customers", currency="USD", key="ACME")


@pytest.fixture
def memo(bodies: Any, customer: Any) -> Any:
    """Issues a credit memo of 100 to the customer, unless told otherwise."""

    async def make(**members: Any) -> Any:
        return await bodies.create("credit-memos", **{"customerId": customer["id"], "amount": 100, **members})

    return make


async def apply(api: Any, memo: Any, invoice: Any, amount: Any, *, status: Any = 200) -> Any:
    body = {"invoiceId": invoice["id"], "amount": amount}
    return await api.post(f"/credit-memos/{memo['id']}/apply", body, status=status)


async def conflicts(api: Any, memo: Any, invoice: Any, amount: float, reason: str) -> None:
    """Applying is a conflict for this reason, and changes nothing."""
    before = await api.get(f"/credit-memos/{memo['id']}"), await api.get(f"/invoices/{invoice['id']}")
    refusal = await apply(api, memo, invoice, amount, status=409)
    assert refusal["error"] == "conflict"
    assert reason in refusal["message"]
    assert before == (await api.get(f"/credit-memos/{memo['id']}"), await api.get(f"/invoices/{invoice['id']}"))


async def test_a_new_memo_is_open_with_its_full_balance(memo: Any, customer: Any) -> None:
    created = await memo(amount=80.5, reference="R-1")
    assert (created["status"], created["amount"], created["remainingBalance"]) == ("OPEN", 80.5, 80.5)
    assert (created["appliedAmount"], created["applications"], created["reference"]) == (0, [], "R-1")
    assert created["customer"]["id"] == customer["id"]


async def test_the_currency_falls_back_to_the_customers(memo: Any, bodies: Any) -> None:
    assert (await memo())["currency"] == "USD"
    assert (await memo(currency="CAD"))["currency"] == "CAD"
    nameless = await bodies.create("customers")
    assert (await memo(customerId=nameless["id"]))["currency"] is None


async def test_an_amount_below_a_cent_is_refused(api: Any, bodies: Any, customer: Any) -> None:
    body = await bodies.of_create("credit-memos", customerId=customer["id"], amount=0.001)
    assert (await api.post("/credit-memos", body, status=422))["details"][0]["field"] == "amount"


async def test_applying_moves_both_balances_and_both_statuses(api: Any, memo: Any, invoice: Any, customer: Any) -> None:
    credit, bill = await memo(), await invoice(customer["id"], 150)
    response = await apply(api, credit, bill, 60)
    assert response["application"]["amount"] == 60
    assert response["application"]["invoiceId"] == bill["id"]
    assert response["application"]["invoiceFriendlyId"] == bill["friendlyId"]
    after = response["creditMemo"]
    assert (after["status"], after["remainingBalance"], after["appliedAmount"]) == ("PARTIALLY_APPLIED", 40, 60)
    assert after["applications"] == [response["application"]]
    paid = await api.get(f"/invoices/{bill['id']}")
    assert (paid["status"], paid["amountOwed"], paid["creditsApplied"]) == ("PARTIALLY_PAID", 90, 60)
    assert paid["amountPaid"] == 0, "credits are no payments"
    assert [entry["creditMemoId"] for entry in paid["credits"]] == [credit["id"]]


async def test_a_memo_used_up_is_applied_and_an_invoice_covered_is_paid(
    api: Any, memo: Any, invoice: Any, customer: Any
) -> None:
    credit, bill = await memo(), await invoice(customer["id"], 100)
    assert (await apply(api, credit, bill, 100))["creditMemo"]["status"] == "APPLIED"
    paid = await api.get(f"/invoices/{bill['id']}")
    assert (paid["status"], paid["amountOwed"]) == ("PAID", 0)
    shipment = await api.get(f"/shipments/{bill['shipmentId']}")
    assert shipment["orders"][0]["billingStatus"] == "PAID"


async def test_cents_add_up_exactly(api: Any, memo: Any, invoice: Any, customer: Any) -> None:
    credit, bill = await memo(amount=0.3), await invoice(customer["id"], 0.3)
    for _ in range(3):
        response = await apply(api, credit, bill, 0.1)
    assert (response["creditMemo"]["remainingBalance"], response["creditMemo"]["status"]) == (0, "APPLIED")
    assert (await api.get(f"/invoices/{bill['id']}"))["status"] == "PAID"


async def test_unapplying_restores_both(api: Any, memo: Any, invoice: Any, customer: Any) -> None:
    credit, bill = await memo(), await invoice(customer["id"], 100)
    application = (await apply(api, credit, bill, 100))["application"]
    after = await api.delete(f"/credit-memos/{credit['id']}/applications/{application['id']}", status=200)
    assert (after["status"], after["remainingBalance"], after["applications"]) == ("OPEN", 100, [])
    unpaid = await api.get(f"/invoices/{bill['id']}")
    assert (unpaid["status"], unpaid["amountOwed"], unpaid["credits"]) == ("AWAITING_PAYMENT", 100, [])
    shipment = await api.get(f"/shipments/{bill['shipmentId']}")
    assert shipment["orders"][0]["billingStatus"] == "INVOICED"
    await api.delete(f"/credit-memos/{credit['id']}/applications/{application['id']}", status=404)


async def test_an_application_belongs_to_its_memo(api: Any, memo: Any, invoice: Any, customer: Any) -> None:
    credit, other, bill = await memo(), await memo(), await invoice(customer["id"])
    application = (await apply(api, credit, bill, 10))["application"]
    await api.delete(f"/credit-memos/{other['id']}/applications/{application['id']}", status=404)
    await api.delete(f"/credit-memos/{NOWHERE}/applications/{application['id']}", status=404)


async def test_the_applications_of_a_memo_are_listed_with_their_sum(
    api: Any, memo: Any, invoice: Any, customer: Any
) -> None:
    credit = await memo()
    for amount in (10, 15.5):
        await apply(api, credit, await invoice(customer["id"]), amount)
    listed = await api.get(f"/credit-memos/{credit['id']}/applications")
    assert [entry["amount"] for entry in listed["data"]] == [10, 15.5]
    assert (listed["totalApplied"], listed["remainingBalance"]) == (25.5, 74.5)
    await api.get(f"/credit-memos/{NOWHERE}/applications", status=404)


async def test_more_than_the_remaining_balance_is_a_conflict(api: Any, memo: Any, invoice: Any, customer: Any) -> None:
    credit, bill = await memo(amount=50), await invoice(customer["id"], 100)
    await conflicts(api, credit, bill, 50.01, "remaining balance")


async def test_a_conflict_is_told_as_problem_json(client: Any, memo: Any, invoice: Any, customer: Any) -> None:
    credit, bill = await memo(amount=50), await invoice(customer["id"], 100)
    body = {"invoiceId": bill["id"], "amount": 51}
    response = await client.post(f"/v1/credit-memos/{credit['id']}/apply", json=body)
    assert (response.status_code, response.headers["content-type"]) == (409, "application/problem+json")
    assert set(response.json()) == {"error", "message"}


async def test_more_than_the_open_balance_is_a_conflict(api: Any, memo: Any, invoice: Any, customer: Any) -> None:
    await conflicts(api, await memo(), await invoice(customer["id"], 60), 60.01, "open balance")


async def test_another_customers_invoice_is_a_conflict(api: Any, bodies: Any, memo: Any, invoice: Any) -> None:
    stranger = await bodies.create("customers", currency="USD")
    await conflicts(api, await memo(), await invoice(stranger["id"]), 10, "another customer")


async def test_another_currency_is_a_conflict(api: Any, memo: Any, invoice: Any, customer: Any) -> None:
    await conflicts(api, await memo(), await invoice(customer["id"], currency="CAD"), 10, "another currency")


async def test_a_paid_invoice_is_a_conflict(api: Any, memo: Any, invoice: Any, customer: Any) -> None:
    bill = await invoice(customer["id"], 100)
    await apply(api, await memo(), bill, 100)
    await conflicts(api, await memo(), bill, 0.01, "no outstanding balance: it is PAID")


async def test_a_voided_invoice_is_a_conflict(api: Any, memo: Any, invoice: Any, customer: Any) -> None:
    bill = await invoice(customer["id"], 100)
    await api.delete(f"/invoices/{bill['id']}")
    await conflicts(api, await memo(), bill, 10, "no outstanding balance: it is VOIDED")


async def test_an_unknown_invoice_is_an_invalid_body(api: Any, memo: Any) -> None:
    refusal = await apply(api, await memo(), {"id": NOWHERE}, 10, status=422)
    assert refusal["details"][0]["field"] == "invoiceId"


async def test_an_unknown_memo_is_not_found(api: Any, invoice: Any, customer: Any) -> None:
    await apply(api, {"id": NOWHERE}, await invoice(customer["id"]), 10, status=404)


async def test_a_voided_memo_is_shown_so_and_cannot_be_applied_voided_or_changed(
    api: Any, memo: Any, invoice: Any, customer: Any
) -> None:
    credit = await memo()
    voided = await api.post(f"/credit-memos/{credit['id']}/void", {"reason": "typo"}, status=200)
    assert (voided["status"], voided["voidReason"]) == ("VOIDED", "typo")
    assert (voided["remainingBalance"], voided["appliedAmount"]) == (0, 0)
    assert voided["voidedAt"] is not None
    await conflicts(api, credit, await invoice(customer["id"]), 10, "credit memo is voided")
    refusal = await api.post(f"/credit-memos/{credit['id']}/void", status=409)
    assert "already voided" in refusal["message"]
    await api.patch(f"/credit-memos/{credit['id']}", {"notes": "late"}, status=422)


async def test_voiding_needs_no_body(api: Any, memo: Any) -> None:
    credit = await memo()
    assert (await api.post(f"/credit-memos/{credit['id']}/void", status=200))["status"] == "VOIDED"


async def test_a_memo_with_applications_cannot_be_voided_until_they_are_taken_back(
    api: Any, memo: Any, invoice: Any, customer: Any
) -> None:
    credit = await memo()
    application = (await apply(api, credit, await invoice(customer["id"]), 10))["application"]
    refusal = await api.post(f"/credit-memos/{credit['id']}/void", status=409)
    assert "applications" in refusal["message"]
    await api.delete(f"/credit-memos/{credit['id']}/applications/{application['id']}", status=200)
    await api.post(f"/credit-memos/{credit['id']}/void", status=200)


async def test_the_amount_is_locked_once_applied(api: Any, memo: Any, invoice: Any, customer: Any) -> None:
    credit = await memo()
    changed = await api.patch(f"/credit-memos/{credit['id']}", {"amount": 70})
    assert (changed["amount"], changed["remainingBalance"]) == (70, 70)
    await api.patch(f"/credit-memos/{credit['id']}", {"amount": -1}, status=422)
    await apply(api, credit, await invoice(customer["id"]), 10)
    refusal = await api.patch(f"/credit-memos/{credit['id']}", {"amount": 90}, status=422)
    assert refusal["details"][0]["field"] == "amount"


async def test_the_customer_never_changes(api: Any, bodies: Any, memo: Any) -> None:
    credit, stranger = await memo(), await bodies.create("customers")
    refusal = await api.patch(f"/credit-memos/{credit['id']}", {"customerId": stranger["id"]}, status=422)
    assert refusal["details"][0]["field"] == "customerId"


async def test_has_remaining_balance_parts_the_open_from_the_used_up(
    api: Any, memo: Any, invoice: Any, customer: Any
) -> None:
    fresh, used, voided = await memo(), await memo(amount=10), await memo()
    await apply(api, used, await invoice(customer["id"]), 10)
    await api.post(f"/credit-memos/{voided['id']}/void", status=200)
    assert await api.ids("credit-memos", {"hasRemainingBalance": True}) == [fresh["id"]]
    assert await api.ids("credit-memos", {"hasRemainingBalance": False}) == [used["id"], voided["id"]]
    status = {"status": {"in": ["OPEN", "PARTIALLY_APPLIED"]}}
    assert await api.ids("credit-memos", status) == [fresh["id"]]


async def test_available_credits_are_those_of_the_same_customer_and_currency_with_balance(
    api: Any, bodies: Any, memo: Any, invoice: Any, customer: Any
) -> None:
    bill = await invoice(customer["id"], 500)
    fit, part, used = await memo(), await memo(), await memo()
    await apply(api, part, bill, 30)
    await apply(api, used, bill, 100)
    stranger = await bodies.create("customers", currency="USD")
    await memo(customerId=stranger["id"])
    await memo(currency="CAD")
    available = await api.get(f"/invoices/{bill['id']}/available-credits")
    assert [entry["id"] for entry in available["availableCredits"]] == [fit["id"], part["id"]]
    assert available["totalAvailable"] == 170


async def test_a_customers_new_name_shows_on_its_memos(api: Any, memo: Any, customer: Any) -> None:
    credit = await memo()
    await api.patch("/customers/ACME", {"name": "Acme & Sons"})
    assert (await api.get(f"/credit-memos/{credit['id']}"))["customer"]["name"] == "Acme & Sons"
