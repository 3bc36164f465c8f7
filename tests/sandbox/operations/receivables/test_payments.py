"""Customer payments: what they do to invoices, orders and credit memos; each constraint with its status."""

from typing import Any

import pytest

NOWHERE = "00000000-0000-4000-8000-000000000000"


@pytest.fixture
async def customer(bodies: Any) -> Any:
    return await bodies.create("customers", currency="USD", key="ACME")


@pytest.fixture
def bill(invoice: Any, customer: Any) -> Any:
    """Makes an invoice of the customer, dated 10 January."""

    async def make(amount: float = 100, **members: Any) -> Any:
        return await invoice(customer["id"], amount, **{"invoiceDate": "2025-01-10", **members})

    return make


@pytest.fixture
def pay(api: Any, customer: Any) -> Any:
    """Pays amounts towards invoices: pay((invoice, 50), (other, 20))."""

    async def make(*applied: Any, status: int = 201, **members: Any) -> Any:
        applications = [{"invoiceId": made["id"], "amount": amount} for made, amount in applied]
        body = {"customerId": customer["id"], "paymentDate": "2025-01-15", "applications": applications, **members}
        return await api.post("/payments", body, status=status)

    return make


async def field_refused(response: Any) -> Any:
    [detail] = (await response)["details"]
    return detail["field"]


async def balance(api: Any, made: Any) -> Any:
    """Status, paid and owed of an invoice."""
    now = await api.get(f"/invoices/{made['id']}")
    return now["status"], now["amountPaid"], now["amountOwed"]


async def order_status(api: Any, made: Any) -> Any:
    return (await api.get(f"/shipments/{made['shipmentId']}"))["orders"][0]["billingStatus"]


async def test_a_payment_shows_its_applications_and_where_they_lead(api: Any, pay: Any, bill: Any) -> None:
    made = await bill(100)
    payment = await pay((made, 60), paymentMethodType="CHECK", reference="4711", notes="thanks")
    assert (payment["totalAmount"], payment["currency"], payment["key"][:4]) == (60, "USD", "PAY-")
    assert (payment["overpaymentAmount"], payment["overpaymentCreditMemoId"]) == (None, None)
    [application] = payment["applications"]
    assert (application["invoiceId"], application["amount"]) == (made["id"], 60)
    assert (application["invoiceFriendlyId"], application["invoiceAmount"]) == (made["friendlyId"], 100)
    assert application["invoiceOpenBalance"] == 100
    assert (payment["shipmentIds"], payment["shipmentKeys"]) == ([made["shipmentId"]], [made["shipmentKey"]])
    assert await api.get(f"/payments/{payment['key']}?by=key") == payment


async def test_a_part_payment_leaves_the_invoice_and_its_order_partially_paid(api: Any, pay: Any, bill: Any) -> None:
    made = await bill(100)
    await pay((made, 60))
    assert await balance(api, made) == ("PARTIALLY_PAID", 60, 40)
    assert await order_status(api, made) == "PARTIALLY_PAID"


async def test_a_full_payment_leaves_the_invoice_and_its_order_paid(api: Any, pay: Any, bill: Any) -> None:
    made = await bill(0.3)
    for _ in range(3):
        await pay((made, 0.1))
    assert await balance(api, made) == ("PAID", 0.3, 0)
    assert await order_status(api, made) == "PAID"


async def test_one_payment_covers_several_invoices(api: Any, pay: Any, bill: Any) -> None:
    first, second = await bill(100), await bill(50)
    payment = await pay((first, 100), (second, 20))
    assert payment["totalAmount"] == 120
    assert (await balance(api, first), await balance(api, second)) == (("PAID", 100, 0), ("PARTIALLY_PAID", 20, 30))


async def test_an_overpayment_becomes_a_credit_memo_of_the_customer(
    api: Any, pay: Any, bill: Any, customer: Any
) -> None:
    made = await bill(100)
    payment = await pay((made, 130.5))
    assert (payment["totalAmount"], payment["overpaymentAmount"]) == (130.5, 30.5)
    assert [item["amount"] for item in payment["applications"]] == [100]
    memo = await api.get(f"/credit-memos/{payment['overpaymentCreditMemoId']}")
    assert (memo["customer"]["id"], memo["status"], memo["remainingBalance"]) == (customer["id"], "OPEN", 30.5)
    assert (memo["currency"], memo["memoDate"], memo["reference"]) == ("USD", "2025-01-15", payment["key"])
    assert await balance(api, made) == ("PAID", 100, 0)


async def test_credits_go_before_the_money(api: Any, bodies: Any, pay: Any, bill: Any, customer: Any) -> None:
    made = await bill(100)
    memo = await bodies.create("credit-memos", customerId=customer["id"], amount=50, reference="R-1")
    credits = [{"creditMemoId": memo["id"], "amount": 30}]
    payment = await pay((made, 70), creditApplications=credits)
    assert payment["totalAmount"] == 70
    [used] = payment["creditApplications"]
    assert (used["creditMemoId"], used["creditMemoReference"], used["amount"]) == (memo["id"], "R-1", 30)
    paid = await api.get(f"/invoices/{made['id']}")
    assert (paid["status"], paid["amountPaid"], paid["creditsApplied"], paid["amountOwed"]) == ("PAID", 70, 30, 0)
    after = await api.get(f"/credit-memos/{memo['id']}")
    assert (after["status"], after["remainingBalance"]) == ("PARTIALLY_APPLIED", 20)


async def test_a_credit_spreads_over_the_payments_invoices(
    api: Any, bodies: Any, pay: Any, bill: Any, customer: Any
) -> None:
    first, second = await bill(20), await bill(100)
    memo = await bodies.create("credit-memos", customerId=customer["id"], amount=50)
    credits = [{"creditMemoId": memo["id"], "amount": 10}, {"creditMemoId": memo["id"], "amount": 15}]
    payment = await pay((second, 1), (first, 20), creditApplications=credits)
    assert [item["amount"] for item in payment["creditApplications"]] == [10, 15]
    assert await balance(api, second) == ("PARTIALLY_PAID", 1, 74)


async def test_a_credit_used_in_a_payment_is_taken_back_through_the_payment_alone(
    api: Any, bodies: Any, pay: Any, bill: Any, customer: Any
) -> None:
    memo = await bodies.create("credit-memos", customerId=customer["id"], amount=50)
    payment = await pay((await bill(), 10), creditApplications=[{"creditMemoId": memo["id"], "amount": 50}])
    path = f"/credit-memos/{memo['id']}/applications/{payment['creditApplications'][0]['id']}"
    await api.delete(path, status=409)
    await api.delete(f"/payments/{payment['id']}")
    assert (await api.get(f"/credit-memos/{memo['id']}"))["status"] == "OPEN"


async def test_the_payment_date_lies_before_no_invoices_date(pay: Any, bill: Any) -> None:
    made = await bill(invoiceDate="2025-01-16")
    assert await field_refused(pay((made, 10), status=422)) == "paymentDate"


async def test_an_invoice_of_another_customer_is_refused(bodies: Any, pay: Any, invoice: Any) -> None:
    stranger = await bodies.create("customers", currency="USD")
    theirs = await invoice(stranger["id"], invoiceDate="2025-01-10")
    assert await field_refused(pay((theirs, 10), status=422)) == "applications.0.invoiceId"


async def test_an_unknown_invoice_is_refused(pay: Any) -> None:
    assert await field_refused(pay(({"id": NOWHERE}, 10), status=422)) == "applications.0.invoiceId"


async def test_a_voided_invoice_is_refused(api: Any, pay: Any, bill: Any) -> None:
    made = await bill()
    await api.delete(f"/invoices/{made['id']}")
    assert await field_refused(pay((made, 10), status=422)) == "applications.0.invoiceId"


async def test_a_paid_invoice_is_refused(pay: Any, bill: Any) -> None:
    made = await bill(100)
    await pay((made, 100))
    assert await field_refused(pay((made, 10), status=422)) == "applications.0.amount"


async def test_invoices_of_two_currencies_are_refused(pay: Any, bill: Any) -> None:
    dollars, loonies = await bill(), await bill(currency="CAD")
    assert await field_refused(pay((dollars, 1), (loonies, 1), status=422)) == "applications"


@pytest.mark.parametrize(
    ("members", "amount", "place"),
    [
        ({"currency": "CAD"}, 10, "creditApplications.0.creditMemoId"),
        ({"amount": 9}, 10, "creditApplications.0.amount"),
        ({"amount": 500}, 101, "creditApplications.0.amount"),
    ],
    ids=["another currency", "more than its balance", "more than the invoices owe"],
)
async def test_a_credit_that_does_not_fit_is_refused(
    bodies: Any, pay: Any, bill: Any, customer: Any, members: Any, amount: Any, place: Any
) -> None:
    memo = await bodies.create("credit-memos", **{"customerId": customer["id"], "amount": 50, **members})
    credits = [{"creditMemoId": memo["id"], "amount": amount}]
    assert await field_refused(pay((await bill(100), 1), creditApplications=credits, status=422)) == place


async def test_another_customers_credit_is_refused(bodies: Any, pay: Any, bill: Any) -> None:
    stranger = await bodies.create("customers", currency="USD")
    memo = await bodies.create("credit-memos", customerId=stranger["id"], amount=50)
    credits = [{"creditMemoId": memo["id"], "amount": 5}]
    refused = pay((await bill(), 1), creditApplications=credits, status=422)
    assert await field_refused(refused) == "creditApplications.0.creditMemoId"


async def test_a_refused_payment_changes_nothing(api: Any, pay: Any, bill: Any) -> None:
    made = await bill(100)
    await pay((made, 10), ({"id": NOWHERE}, 10), status=422)
    assert await balance(api, made) == ("AWAITING_PAYMENT", 0, 100)
    assert (await api.filter("payments"))["data"] == []


async def test_a_payment_needs_an_application_of_at_least_a_cent(pay: Any, bill: Any) -> None:
    assert await field_refused(pay(status=422)) == "applications"
    assert await field_refused(pay((await bill(), 0.001), status=422)) == "applications.0.amount"


async def test_given_applications_replace_all_that_there_were(api: Any, pay: Any, bill: Any) -> None:
    first, second = await bill(100), await bill(100)
    payment = await pay((first, 100))
    moved = [{"invoiceId": second["id"], "amount": 70}]
    changed = await api.patch(f"/payments/{payment['id']}", {"applications": moved})
    assert (changed["totalAmount"], [item["invoiceId"] for item in changed["applications"]]) == (70, [second["id"]])
    assert await balance(api, first) == ("AWAITING_PAYMENT", 0, 100)
    assert await balance(api, second) == ("PARTIALLY_PAID", 70, 30)
    assert await order_status(api, first) == "INVOICED"


async def test_a_payment_may_be_changed_to_the_full_amount_it_has_already(api: Any, pay: Any, bill: Any) -> None:
    made = await bill(100)
    payment = await pay((made, 100))
    same = [{"invoiceId": made["id"], "amount": 100}]
    assert (await api.patch(f"/payments/{payment['id']}", {"applications": same}))["overpaymentAmount"] is None
    assert await balance(api, made) == ("PAID", 100, 0)


async def test_replaced_applications_renew_the_overpayments_credit_memo(api: Any, pay: Any, bill: Any) -> None:
    made = await bill(100)
    payment = await pay((made, 130))
    less = [{"invoiceId": made["id"], "amount": 110}]
    changed = await api.patch(f"/payments/{payment['id']}", {"applications": less})
    assert changed["overpaymentAmount"] == 10
    assert (await api.get(f"/credit-memos/{payment['overpaymentCreditMemoId']}"))["status"] == "VOIDED"
    assert (await api.get(f"/credit-memos/{changed['overpaymentCreditMemoId']}"))["amount"] == 10


async def test_replaced_credits_go_back_to_their_memos(
    api: Any, bodies: Any, pay: Any, bill: Any, customer: Any
) -> None:
    memo = await bodies.create("credit-memos", customerId=customer["id"], amount=50)
    payment = await pay((await bill(), 10), creditApplications=[{"creditMemoId": memo["id"], "amount": 50}])
    changed = await api.patch(f"/payments/{payment['id']}", {"creditApplications": []})
    assert (changed["creditApplications"], len(changed["applications"])) == ([], 1)
    assert (await api.get(f"/credit-memos/{memo['id']}"))["remainingBalance"] == 50


async def test_a_patch_of_other_members_keeps_the_applications(api: Any, pay: Any, bill: Any) -> None:
    payment = await pay((await bill(), 60), reference="4711")
    path = f"/payments/{payment['id']}"
    changed = await api.patch(path, {"reference": None, "notes": "late", "paymentDate": "2025-01-12"})
    assert (changed["reference"], changed["notes"], changed["paymentDate"]) == (None, "late", "2025-01-12")
    assert changed["applications"] == payment["applications"]
    refusal = await api.patch(path, {"paymentDate": "2025-01-09"}, status=422)
    assert refusal["details"][0]["field"] == "paymentDate"


async def test_a_refused_change_changes_nothing(api: Any, pay: Any, bill: Any) -> None:
    made = await bill(100)
    payment = await pay((made, 60))
    unknown = {"applications": [{"invoiceId": NOWHERE, "amount": 1}]}
    await api.patch(f"/payments/{payment['id']}", unknown, status=422)
    await api.patch(f"/payments/{payment['id']}", {"applications": []}, status=422)
    assert await api.get(f"/payments/{payment['id']}") == payment
    assert await balance(api, made) == ("PARTIALLY_PAID", 60, 40)


async def test_deleting_a_payment_gives_the_invoice_its_balance_back(api: Any, pay: Any, bill: Any) -> None:
    made = await bill(100)
    payment = await pay((made, 130))
    await api.delete(f"/payments/{payment['id']}")
    assert await balance(api, made) == ("AWAITING_PAYMENT", 0, 100)
    assert await order_status(api, made) == "INVOICED"
    assert (await api.get(f"/credit-memos/{payment['overpaymentCreditMemoId']}"))["status"] == "VOIDED"
    await api.get(f"/payments/{payment['id']}", status=404)


async def test_a_synced_payment_cannot_be_deleted(api: Any, app: Any, pay: Any, bill: Any) -> None:
    payment = await pay((await bill(), 60))
    store = app.state.sandbox.store["payments"]
    store.change(store.by_id(payment["id"]), {"qboId": "42"})
    assert (await api.delete(f"/payments/{payment['id']}", status=409))["error"] == "conflict"


async def test_a_payment_whose_overpayment_is_used_cannot_be_taken_back(api: Any, pay: Any, bill: Any) -> None:
    made, other = await bill(100), await bill(100)
    payment = await pay((made, 130))
    memo_id = payment["overpaymentCreditMemoId"]
    await api.post(f"/credit-memos/{memo_id}/apply", {"invoiceId": other["id"], "amount": 5}, status=200)
    await api.delete(f"/payments/{payment['id']}", status=409)
    less = {"applications": [{"invoiceId": made["id"], "amount": 1}]}
    await api.patch(f"/payments/{payment['id']}", less, status=409)
    assert await balance(api, made) == ("PAID", 100, 0)


async def test_a_paid_invoice_cannot_be_voided(api: Any, pay: Any, bill: Any) -> None:
    made = await bill(100)
    await pay((made, 1))
    await api.delete(f"/invoices/{made['id']}", status=409)


async def test_the_applications_of_a_payment_are_listed_with_their_sum(api: Any, pay: Any, bill: Any) -> None:
    payment = await pay((await bill(100), 60), (await bill(50), 20.5))
    listed = await api.get(f"/payments/{payment['id']}/applications")
    assert (listed["data"], listed["totalApplied"]) == (payment["applications"], 80.5)
    await api.get(f"/payments/{NOWHERE}/applications", status=404)


async def test_the_payments_of_an_invoice_are_listed_with_sum_and_balance(api: Any, pay: Any, bill: Any) -> None:
    made = await bill(100)
    payment = await pay((made, 60), paymentMethodType="ACH_WIRE", reference="4711")
    listed = await api.get(f"/invoices/{made['id']}/payments")
    [entry] = listed["data"]
    assert (listed["totalPaid"], listed["openBalance"], entry["amount"]) == (60, 40, 60)
    assert (entry["paymentGroupId"], entry["paymentDate"]) == (payment["id"], "2025-01-15")
    assert (entry["reference"], entry["paymentMethodType"]) == ("4711", "ach_wire")
    assert (await api.get(f"/invoices/{made['id']}"))["payments"] == listed["data"]


async def test_a_customers_page_shows_payments_and_what_is_open(api: Any, pay: Any, bill: Any, customer: Any) -> None:
    made = await bill(100)
    payment = await pay((made, 60))
    assert (await api.get("/customers/ACME/payments"))["data"] == [payment]
    account = await api.get("/customers/ACME/outstanding-invoices")
    assert account["totalOutstanding"] == 40
    [paid] = account["invoices"][0]["payments"]
    assert (paid["amount"], paid["paymentDate"]) == (60, "2025-01-15")


async def test_payments_are_filtered_by_invoice_and_shipment(api: Any, pay: Any, bill: Any) -> None:
    first, second = await bill(), await bill()
    one, both = await pay((first, 10)), await pay((first, 10), (second, 10))
    assert await api.ids("payments", {"invoiceId": {"equalTo": first["id"]}}) == [one["id"], both["id"]]
    assert await api.ids("payments", {"shipmentId": {"equalTo": second["shipmentId"]}}) == [both["id"]]
    assert await api.ids("payments", {"totalAmount": {"greaterThan": 15}}) == [both["id"]]
