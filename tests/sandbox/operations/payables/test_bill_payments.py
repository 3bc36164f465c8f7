"""Bills approved and paid: what payments do to bills and to what is billed; each constraint with its status."""

from typing import Any

import pytest

NOWHERE = "00000000-0000-4000-8000-000000000000"


@pytest.fixture
async def carrier(bodies: Any) -> Any:
    return await bodies.create("carriers", key="HAULER", email="pay@hauler.example")


@pytest.fixture
def bill(api: Any, bodies: Any, carrier: Any) -> Any:
    """Makes a bill of the carrier, approved unless told otherwise."""

    async def make(amount: float = 100, *, approved: bool = True, of: Any = None, **members: Any) -> Any:
        assigned = {"carrier": {"id": (of or carrier)["id"]}}
        load = await bodies.create("loads", load={"mode": "TL", "carrier": assigned})
        made = await bodies.create("bills", entityId=load["carriers"][0]["id"], amount=amount, **members)
        return await api.post(f"/bills/{made['id']}/approve", status=200) if approved else made

    return make


@pytest.fixture
async def vendor_bill(api: Any, bodies: Any) -> Any:
    service = await bodies.create("services")
    await api.patch(f"/services/{service['id']}", {"completedDate": "2025-01-01"})
    body = {"entityType": "VENDOR", "entityId": service["id"], "invoiceDate": "2025-01-01", "amount": 40}
    return await api.post(f"/bills/{(await api.post('/bills', body))['id']}/approve", status=200)


@pytest.fixture
def factor(bodies: Any, carrier: Any) -> Any:
    """Makes a factor that the carrier uses."""

    async def make() -> Any:
        made = await bodies.create("carrier-factors", companyName="Factor Co", email="pay@factor.example", city="Reno")
        await bodies.create(
            "carrier-payment-methods",
            carrierId=carrier["id"],
            paymentRecipientType="FACTOR",
            carrierFactorId=made["id"],
        )
        return made

    return make


@pytest.fixture
def pay(api: Any) -> Any:
    """Pays amounts towards bills: pay((bill, 50), (other, 20))."""

    async def make(*applied: Any, status: int = 201, **members: Any) -> Any:
        applications = [{"billId": made["id"], "amount": amount} for made, amount in applied]
        body = {"paymentDate": "2025-01-15", "applications": applications, **members}
        return await api.post("/bill-payments", body, status=status)

    return make


async def field_refused(response: Any) -> Any:
    [detail] = (await response)["details"]
    return detail["field"]


async def balance(api: Any, made: Any) -> Any:
    """Status, paid and owed of a bill."""
    now = await api.get(f"/bills/{made['id']}")
    return now["status"], now["amountPaid"], now["amountOwed"]


async def billing_status(api: Any, made: Any) -> Any:
    """The status of what is billed."""
    if made["entityType"] == "VENDOR":
        return (await api.get(f"/services/{made['vendedServiceId']}"))["status"]
    return (await api.get(f"/loads/{made['loadId']}/carriers/{made['loadCarrierId']}"))["billingStatus"]


async def test_approving_clears_a_reviewed_bill_and_what_it_bills(api: Any, bill: Any) -> None:
    made = await bill(approved=False)
    approved = await api.post(f"/bills/{made['id']}/approve", status=200)
    assert approved["status"] == "APPROVED_TO_PAY"
    assert await billing_status(api, made) == "APPROVED_TO_PAY"


async def test_only_a_bill_in_review_can_be_approved(api: Any, bill: Any) -> None:
    assert "APPROVED_TO_PAY" in (await api.post(f"/bills/{(await bill())['id']}/approve", status=409))["message"]


async def test_a_batch_approves_what_it_can_and_tells_of_the_rest(api: Any, bill: Any) -> None:
    reviewed, approved = await bill(approved=False), await bill()
    body = {"billIds": [reviewed["id"], approved["id"], NOWHERE]}
    response = await api.post("/bills/batch-approve", body, status=200)
    assert response["approved"] == [{"billId": reviewed["id"], "status": "APPROVED_TO_PAY"}]
    assert [entry["billId"] for entry in response["failed"]] == [approved["id"], NOWHERE]
    assert all(entry["error"] for entry in response["failed"])


@pytest.mark.parametrize("count", [0, 101])
async def test_a_batch_has_1_to_100_bills(api: Any, count: Any) -> None:
    await api.post("/bills/batch-approve", {"billIds": [NOWHERE] * count}, status=400)


async def test_unapproving_sends_a_bill_back_to_review(api: Any, bill: Any) -> None:
    made = await bill()
    assert (await api.post(f"/bills/{made['id']}/unapprove", status=200))["status"] == "IN_REVIEW"
    assert await billing_status(api, made) == "INVOICE_IN_REVIEW"
    await api.post(f"/bills/{made['id']}/unapprove", status=409)


async def test_a_bill_with_payments_cannot_be_unapproved(api: Any, bill: Any, pay: Any) -> None:
    made = await bill(100)
    await pay((made, 1))
    assert "Payments" in (await api.post(f"/bills/{made['id']}/unapprove", status=409))["message"]


async def test_a_payment_shows_its_payee_and_its_applications(api: Any, bill: Any, pay: Any, carrier: Any) -> None:
    made = await bill(100)
    payment = await pay((made, 60), paymentMethodType="CHECK", reference="4711", notes="thanks")
    assert (payment["recipientType"], payment["carrier"]["id"]) == ("CARRIER", carrier["id"])
    assert (payment["totalAmount"], payment["overpayment"], payment["overpaymentCreditMemoId"]) == (60, None, None)
    [application] = payment["applications"]
    assert (application["billId"], application["amount"]) == (made["id"], 60)
    assert (application["billFriendlyId"], application["loadCarrierId"]) == (made["friendlyId"], made["loadCarrierId"])
    assert (application["shipmentId"], application["shipmentFriendlyId"]) == (made["shipmentId"], made["shipmentKey"])
    assert await api.get(f"/bill-payments/{payment['id']}") == payment


async def test_a_part_payment_leaves_the_bill_approved(api: Any, bill: Any, pay: Any) -> None:
    made = await bill(100)
    await pay((made, 60))
    assert await balance(api, made) == ("APPROVED_TO_PAY", 60, 40)
    assert await billing_status(api, made) == "APPROVED_TO_PAY"


async def test_a_full_payment_leaves_the_bill_and_what_it_bills_paid(api: Any, bill: Any, pay: Any) -> None:
    made = await bill(0.3)
    for _ in range(3):
        await pay((made, 0.1))
    assert await balance(api, made) == ("PAID", 0.3, 0)
    assert await billing_status(api, made) == "PAID"


async def test_a_vendor_is_paid_for_its_service(api: Any, pay: Any, vendor_bill: Any) -> None:
    payment = await pay((vendor_bill, 40))
    assert (payment["recipientType"], payment["vendor"]["id"]) == ("VENDOR", vendor_bill["vendor"]["id"])
    assert payment["applications"][0]["vendedServiceId"] == vendor_bill["vendedServiceId"]
    assert await billing_status(api, vendor_bill) == "PAID"


async def test_bills_of_two_payees_are_refused(bodies: Any, bill: Any, pay: Any, vendor_bill: Any) -> None:
    other = await bill(of=await bodies.create("carriers"))
    assert await field_refused(pay((await bill(), 1), (other, 1), status=422)) == "applications"
    assert await field_refused(pay((await bill(), 1), (vendor_bill, 1), status=422)) == "applications"


async def test_a_bill_that_is_not_approved_or_paid_already_is_a_conflict(api: Any, bill: Any, pay: Any) -> None:
    assert "IN_REVIEW" in (await pay((await bill(approved=False), 1), status=409))["message"]
    paid = await bill(10)
    await pay((paid, 10))
    assert "PAID" in (await pay((paid, 1), status=409))["message"]


async def test_an_unknown_bill_and_the_same_bill_twice_are_refused(bill: Any, pay: Any) -> None:
    assert await field_refused(pay(({"id": NOWHERE}, 1), status=422)) == "applications.0.billId"
    made = await bill()
    assert await field_refused(pay((made, 1), (made, 1), status=422)) == "applications.1.billId"


async def test_more_than_the_open_balance_is_refused_and_changes_nothing(api: Any, bill: Any, pay: Any) -> None:
    first, second = await bill(100), await bill(100)
    assert await field_refused(pay((first, 10), (second, 100.01), status=422)) == "applications.1.amount"
    assert await balance(api, first) == ("APPROVED_TO_PAY", 0, 100)
    assert (await api.filter("bill-payments"))["data"] == []


async def test_an_allowed_overpayment_becomes_a_credit_memo(api: Any, bill: Any, pay: Any) -> None:
    made = await bill(100)
    payment = await pay((made, 130.5), allowOverpayment=True)
    assert (payment["totalAmount"], payment["overpayment"]) == (100, 30.5)
    assert payment["overpaymentCreditMemoId"] is not None
    assert await balance(api, made) == ("PAID", 100, 0)


async def test_a_factor_is_paid_in_the_place_of_its_carriers(api: Any, bill: Any, pay: Any, factor: Any) -> None:
    used = await factor()
    made = await bill(100)
    assert made["carrierFactor"]["id"] == used["id"]
    payment = await pay((made, 100), carrierFactorId=used["id"])
    assert payment["carrierFactor"]["companyName"] == "Factor Co"
    assert await api.ids("bill-payments", {"carrierFactorId": {"equalTo": used["id"]}}) == [payment["id"]]


async def test_a_factor_that_the_carrier_does_not_use_is_refused(
    bodies: Any, bill: Any, pay: Any, vendor_bill: Any, factor: Any
) -> None:
    stranger = await bodies.create("carrier-factors")
    assert await field_refused(pay((await bill(), 1), carrierFactorId=stranger["id"], status=422)) == "carrierFactorId"
    used = await factor()
    assert await field_refused(pay((vendor_bill, 1), carrierFactorId=used["id"], status=422)) == "carrierFactorId"


async def test_the_preferred_payment_method_decides_on_the_factor(
    api: Any, bodies: Any, bill: Any, carrier: Any, factor: Any
) -> None:
    await factor()
    assert "carrierFactor" in await bill()
    direct = {"paymentRecipientType": "DIRECT", "carrierFactorId": None, "isPreferred": True}
    body = await bodies.of_create("carrier-payment-methods", full=False, carrierId=carrier["id"], **direct)
    await api.post("/carrier-payment-methods", {name: value for name, value in body.items() if value is not None})
    assert "carrierFactor" not in await bill()


async def test_a_patch_changes_adds_and_removes_applications(api: Any, bill: Any, pay: Any) -> None:
    first, second, third = await bill(100), await bill(100), await bill(100)
    payment = await pay((first, 100), (second, 50))
    to_first, to_second = payment["applications"]
    body = {
        "applications": [
            {"id": to_first["id"], "amount": 30},
            {"id": to_second["id"], "delete": True},
            {"billId": third["id"], "amount": 20},
        ]
    }
    changed = await api.patch(f"/bill-payments/{payment['id']}", body)
    assert [(item["billId"], item["amount"]) for item in changed["applications"]] == [
        (first["id"], 30),
        (third["id"], 20),
    ]
    assert (changed["applications"][0]["id"], changed["totalAmount"]) == (to_first["id"], 50)
    assert await balance(api, first) == ("APPROVED_TO_PAY", 30, 70)
    assert await balance(api, second) == ("APPROVED_TO_PAY", 0, 100)
    assert await balance(api, third) == ("APPROVED_TO_PAY", 20, 80)
    assert await billing_status(api, first) == "APPROVED_TO_PAY"


async def test_an_application_may_grow_to_the_bills_full_amount(api: Any, bill: Any, pay: Any) -> None:
    made = await bill(100)
    payment = await pay((made, 60))
    path, application = f"/bill-payments/{payment['id']}", payment["applications"][0]["id"]
    grown = {"applications": [{"id": application, "amount": 100}]}
    assert (await api.patch(path, grown))["totalAmount"] == 100
    assert await balance(api, made) == ("PAID", 100, 0)
    more = {"applications": [{"id": application, "amount": 100.01}]}
    assert await field_refused(api.patch(path, more, status=422)) == "applications.0.amount"


async def test_a_patch_that_does_not_fit_changes_nothing(api: Any, bill: Any, pay: Any) -> None:
    made, other = await bill(100), await bill(100)
    payment = await pay((made, 60))
    path, application = f"/bill-payments/{payment['id']}", payment["applications"][0]["id"]
    for asked, place in [
        ({"id": NOWHERE, "amount": 1}, "applications.0.id"),
        ({"id": application, "billId": other["id"]}, "applications.0.billId"),
        ({"id": application, "delete": True}, "applications"),
        ({"billId": other["id"]}, "applications.0.amount"),
        ({"amount": 5}, "applications.0.billId"),
        ({"billId": made["id"], "amount": 1}, "applications.0.billId"),
        ({"billId": other["id"], "amount": 101}, "applications.0.amount"),
    ]:
        assert await field_refused(api.patch(path, {"applications": [asked], "notes": "x"}, status=422)) == place
    assert await api.get(path) == payment


async def test_a_patch_of_other_members_keeps_the_applications(api: Any, bill: Any, pay: Any) -> None:
    payment = await pay((await bill(), 60), reference="4711")
    changed = await api.patch(f"/bill-payments/{payment['id']}", {"reference": None, "notes": "late"})
    assert (changed["reference"], changed["notes"]) == (None, "late")
    assert changed["applications"] == payment["applications"]


async def test_the_factor_of_a_payment_never_changes(api: Any, bill: Any, pay: Any, factor: Any) -> None:
    payment = await pay((await bill(), 60))
    body = {"carrierFactorId": (await factor())["id"]}
    assert await field_refused(api.patch(f"/bill-payments/{payment['id']}", body, status=422)) == "carrierFactorId"


async def test_deleting_a_payment_gives_the_bills_their_balances_back(api: Any, bill: Any, pay: Any) -> None:
    first, second = await bill(100), await bill(50)
    payment = await pay((first, 100), (second, 20))
    await api.delete(f"/bill-payments/{payment['id']}")
    assert await balance(api, first) == ("APPROVED_TO_PAY", 0, 100)
    assert await balance(api, second) == ("APPROVED_TO_PAY", 0, 50)
    assert await billing_status(api, first) == "APPROVED_TO_PAY"
    await api.get(f"/bill-payments/{payment['id']}", status=404)


async def test_a_paid_bill_cannot_be_deleted_nor_its_amount_changed(api: Any, bill: Any, pay: Any) -> None:
    made = await bill(100)
    await pay((made, 1))
    await api.delete(f"/bills/{made['id']}", status=409)
    await api.patch(f"/bills/{made['id']}", {"amount": 5}, status=409)


async def test_reverting_a_bill_takes_it_and_its_payments_back(api: Any, bodies: Any, bill: Any, pay: Any) -> None:
    made, other = await bill(100), await bill(100)
    alone, both = await pay((made, 10)), await pay((made, 20), (other, 30))
    response = await api.post(f"/bills/{made['id']}/revert", {"reason": "typo"}, status=200)
    assert response == {"success": True, "entityStatus": "AWAITING_INVOICE"}
    assert await billing_status(api, made) == "AWAITING_INVOICE"
    await api.get(f"/bills/{made['id']}", status=404)
    await api.get(f"/bill-payments/{alone['id']}", status=404)
    kept = await api.get(f"/bill-payments/{both['id']}")
    assert (kept["totalAmount"], [item["billId"] for item in kept["applications"]]) == (30, [other["id"]])
    await bodies.create("bills", entityId=made["loadCarrierId"])


async def test_the_applications_of_a_payment_are_listed_with_their_sum(api: Any, bill: Any, pay: Any) -> None:
    payment = await pay((await bill(100), 60), (await bill(50), 20.5))
    listed = await api.get(f"/bill-payments/{payment['id']}/applications")
    assert (listed["data"], listed["totalAmount"]) == (payment["applications"], 80.5)


async def test_the_payments_of_a_bill_are_listed_with_sum_and_balance(api: Any, bill: Any, pay: Any) -> None:
    made = await bill(100)
    payment = await pay((made, 60), reference="4711")
    listed = await api.get(f"/bills/{made['id']}/payments")
    [entry] = listed["data"]
    assert (listed["totalPaid"], listed["openBalance"], entry["amount"]) == (60, 40, 60)
    assert (entry["paymentGroupId"], entry["paymentDate"], entry["reference"]) == (payment["id"], "2025-01-15", "4711")
    assert (await api.get(f"/bills/{made['id']}"))["payments"] == listed["data"]


async def test_bill_payments_are_filtered_by_payee_and_kind(
    api: Any, bill: Any, pay: Any, vendor_bill: Any, carrier: Any
) -> None:
    to_carrier, to_vendor = await pay((await bill(), 1)), await pay((vendor_bill, 2))
    assert await api.ids("bill-payments", {"carrierId": {"equalTo": carrier["id"]}}) == [to_carrier["id"]]
    assert await api.ids("bill-payments", {"recipientType": {"equalTo": "VENDOR"}}) == [to_vendor["id"]]


async def test_outstanding_bills_are_the_approved_ones_with_a_balance(
    api: Any, bill: Any, pay: Any, carrier: Any
) -> None:
    late, paid = await bill(100, dueDate="2025-01-14"), await bill(50)
    await bill(approved=False)
    await pay((late, 30), (paid, 50))
    account = await api.get("/carriers/HAULER/outstanding-bills?by=key")
    [entry] = account["bills"]
    assert (entry["id"], entry["openBalance"], entry["isOverdue"]) == (late["id"], 70, True)
    assert (entry["carrier"]["id"], entry["entityType"]) == (carrier["id"], "CARRIER")
    assert account["totalOutstanding"] == 70


async def test_a_carriers_bills_for_payment_tell_the_factor(api: Any, bill: Any, carrier: Any, factor: Any) -> None:
    made = await bill(100)
    plain = await api.get(f"/carriers/{carrier['id']}/bills-for-payment")
    assert (plain["carrier"]["id"], "carrierFactor" in plain) == (carrier["id"], False)
    used = await factor()
    [entry] = plain["bills"]
    assert (entry["amountPaid"], entry["openBalance"], entry["isOverdue"]) == (0, 100, False)
    assert (entry["shipmentId"], entry["shipmentFriendlyId"]) == (made["shipmentId"], made["shipmentKey"])
    factored = await api.get(f"/carriers/{carrier['id']}/bills-for-payment")
    assert factored["carrierFactor"]["id"] == used["id"]


async def test_a_factors_bills_are_those_of_the_carriers_that_use_it(
    api: Any, bodies: Any, bill: Any, factor: Any
) -> None:
    used, made = await factor(), await bill(100)
    await bill(of=await bodies.create("carriers"))
    listed = await api.get(f"/carrier-factors/{used['id']}/bills-for-payment")
    assert [entry["id"] for entry in listed["bills"]] == [made["id"]]
    assert (listed["totalOutstanding"], listed["carrierFactor"]["companyName"]) == (100, "Factor Co")


async def test_a_vendors_bills(api: Any, vendor_bill: Any) -> None:
    path = f"/vendors/{vendor_bill['vendor']['id']}"
    outstanding, payable = await api.get(f"{path}/outstanding-bills"), await api.get(f"{path}/bills-for-payment")
    assert [entry["id"] for entry in outstanding["bills"]] == [vendor_bill["id"]]
    assert (payable["vendor"]["id"], payable["totalOutstanding"]) == (vendor_bill["vendor"]["id"], 40)


@pytest.mark.parametrize(
    "path",
    [
        "/carriers/{}/outstanding-bills",
        "/carriers/{}/bills-for-payment",
        "/vendors/{}/outstanding-bills",
        "/vendors/{}/bills-for-payment",
        "/carrier-factors/{}/bills-for-payment",
    ],
)
async def test_an_unknown_payee_is_not_found(api: Any, path: Any) -> None:
    await api.get(path.format(NOWHERE), status=404)
