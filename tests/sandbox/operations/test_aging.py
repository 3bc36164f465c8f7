"""The aging reports, as JSON and as CSV. Today is 15 January 2025."""

import csv
from typing import Any

import pytest

BUCKETS = ["current", "days1to30", "days31to60", "days61to90", "over90"]
DUE = {
    "2025-01-15": "current",
    "2025-01-14": "days1to30",
    "2024-12-16": "days1to30",
    "2024-12-15": "days31to60",
    "2024-11-16": "days31to60",
    "2024-11-15": "days61to90",
    "2024-10-17": "days61to90",
    "2024-10-16": "over90",
    "2020-01-01": "over90",
}


@pytest.fixture
async def customer(bodies: Any) -> Any:
    return await bodies.create("customers", name="Acme, Inc.", currency="USD")


@pytest.mark.parametrize(("due", "bucket"), DUE.items())
async def test_each_debt_is_in_the_bucket_of_its_age(
    api: Any, invoice: Any, customer: Any, due: Any, bucket: Any
) -> None:
    await invoice(customer["id"], 70, invoiceDate="2019-01-01", dueDate=due)
    report = await api.get("/invoices/aging-report")
    assert report["asOfDate"] == "2025-01-15"
    assert report["buckets"] == ["current", "1-30", "31-60", "61-90", "over 90"]
    amounts = {name: 70 if name == bucket else 0 for name in BUCKETS}
    assert report["totals"] == {**amounts, "total": 70}
    [row] = report["customers"]
    assert row == {
        "id": customer["id"],
        "name": "Acme, Inc.",
        "friendlyId": customer["friendlyId"],
        **amounts,
        "total": 70,
    }


async def test_what_has_no_due_date_is_current(api: Any, invoice: Any, customer: Any) -> None:
    await invoice(customer["id"], 70)
    assert (await api.get("/invoices/aging-report"))["totals"]["current"] == 70


async def test_each_customer_has_a_row_of_what_is_open(api: Any, bodies: Any, invoice: Any, customer: Any) -> None:
    other = await bodies.create("customers", currency="USD")
    part = await invoice(customer["id"], 100, invoiceDate="2025-01-01", dueDate="2025-01-02")
    await invoice(customer["id"], 0.2)
    await invoice(other["id"], 5)
    voided = await invoice(other["id"], 1000)
    await api.delete(f"/invoices/{voided['id']}")
    body = {
        "customerId": customer["id"],
        "paymentDate": "2025-01-15",
        "applications": [{"invoiceId": part["id"], "amount": 99.9}],
    }
    await api.post("/payments", body)
    report = await api.get("/invoices/aging-report")
    totals = {row["id"]: row["total"] for row in report["customers"]}
    assert totals == {customer["id"]: 0.3, other["id"]: 5}
    assert report["totals"]["total"] == 5.3
    narrowed = await api.get(f"/invoices/aging-report?customerId={other['id']}")
    assert [row["id"] for row in narrowed["customers"]] == [other["id"]]
    assert narrowed["totals"]["total"] == 5


@pytest.mark.parametrize(
    ("query", "labels", "bucket"),
    [
        ("daysPerBucket=10", ["current", "1-10", "11-20", "21-30", "over 30"], "over90"),
        ("daysPerBucket=60", ["current", "1-60", "over 60"], "days1to30"),
        ("maxDays=60", ["current", "1-30", "over 30"], "days31to60"),
        ("maxDays=1", ["current", "over 0"], "days1to30"),
    ],
)
async def test_width_and_reach_of_the_buckets_are_parameters(
    api: Any, invoice: Any, customer: Any, query: Any, labels: Any, bucket: Any
) -> None:
    await invoice(customer["id"], 70, invoiceDate="2024-01-01", dueDate="2024-12-01")
    report = await api.get(f"/invoices/aging-report?{query}")
    assert report["buckets"] == labels
    assert report["totals"][bucket] == 70


@pytest.mark.parametrize("query", ["daysPerBucket=0", "maxDays=-1", "daysPerBucket=x", "customerId=x"])
async def test_a_parameter_that_makes_no_sense_is_a_bad_request(api: Any, query: Any) -> None:
    await api.get(f"/invoices/aging-report?{query}", status=400)


@pytest.mark.parametrize("accept", ["text/csv", "text/csv, application/json;q=0.5"])
async def test_csv_comes_when_accept_asks_for_it(client: Any, invoice: Any, customer: Any, accept: Any) -> None:
    await invoice(customer["id"], 70)
    response = await client.get("/v1/invoices/aging-report", headers={"accept": accept})
    assert (response.status_code, response.headers["content-type"]) == (200, "text/csv; charset=utf-8")
    heads, row, totals = csv.reader(response.text.splitlines())
    assert heads == ["id", "name", "friendlyId", "current", "1-30", "31-60", "61-90", "over 90", "total"]
    assert row[:3] == [customer["id"], "Acme, Inc.", customer["friendlyId"]]
    assert (row[3:], totals[1]) == (totals[3:], "Total")
    assert [float(cell) for cell in totals[3:]] == [70, 0, 0, 0, 0, 70]


@pytest.mark.parametrize("accept", ["*/*", "application/json", "text/html", "application/json, text/csv;q=0.5"])
async def test_json_comes_otherwise(client: Any, accept: Any) -> None:
    response = await client.get("/v1/invoices/aging-report", headers={"accept": accept})
    assert response.headers["content-type"] == "application/json"


async def test_payables_are_told_by_carrier_and_vendor(api: Any, bodies: Any) -> None:
    service = await bodies.create("services")
    await api.patch(f"/services/{service['id']}", {"completedDate": "2025-01-01"})
    billed = await bodies.create("bills", amount=300, dueDate="2025-01-14")
    body = {"entityType": "VENDOR", "entityId": service["id"], "invoiceDate": "2024-01-01", "amount": 40}
    vended = await api.post("/bills", {**body, "dueDate": "2024-02-01"})
    deleted = await bodies.create("bills", amount=1000)
    await api.delete(f"/bills/{deleted['id']}")
    report = await api.get("/bills/aging-report")
    assert [(row["id"], row["entityType"]) for row in report["payees"]] == [
        (billed["carrier"]["id"], "CARRIER"),
        (vended["vendor"]["id"], "VENDOR"),
    ]
    totals = report["totals"]
    assert (totals["days1to30"], totals["over90"], totals["total"]) == (300, 40, 340)


@pytest.mark.parametrize("query", ["entityType=VENDOR", "vendorId={vendor}", "carrierId={vendor}"])
async def test_payables_are_narrowed_by_payee_and_kind(api: Any, bodies: Any, query: Any) -> None:
    bill = await bodies.create("bills", amount=300)
    assert (await api.get("/bills/aging-report?entityType=CARRIER"))["totals"]["total"] == 300
    assert (await api.get(f"/bills/aging-report?carrierId={bill['carrier']['id']}"))["totals"]["total"] == 300
    narrowed = query.format(vendor="00000000-0000-4000-8000-000000000000")
    assert (await api.get(f"/bills/aging-report?{narrowed}"))["payees"] == []


async def test_payables_come_as_csv_too(client: Any, bodies: Any) -> None:
    await bodies.create("bills", amount=300)
    response = await client.get("/v1/bills/aging-report", headers={"accept": "text/csv"})
    assert response.text.splitlines()[-1].endswith(",300")
