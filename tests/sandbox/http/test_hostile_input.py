"""Input that no honest caller sends, and whose response must never be a 5xx."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mvmnt.sandbox.description import Description

JSON = {"content-type": "application/json"}

DESCRIPTION = Description.load()
OPERATIONS = list(DESCRIPTION.operations.values())
NUMBERS = st.sampled_from([0, -0.0, 1e15, -1e15, 5e-324, 1e308, 2**53 + 1, 2**63, 10**400])
TEXTS = st.sampled_from(["", " ", "\0", "\ud800", "*", "a" * 600, "0001-01-01", "9999-12-31T23:59:59.999999+14:00"])
VALUES = st.none() | st.booleans() | NUMBERS | st.floats() | st.integers() | TEXTS | st.text()
BODIES = st.recursive(VALUES, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=20)
SEGMENTS = st.binary(min_size=1).map(quote) | TEXTS.filter(str.isprintable).filter(bool).map(quote)


async def test_a_whole_number_may_be_written_with_a_decimal_point(api: Any, bodies: Any) -> None:
    await bodies.create("customers")
    found = await api.post("/customers/search", {"pagination": {"pageNumber": 1.0, "pageSize": 50.0}}, status=200)
    assert found["totalResults"] == 1
    assert len((await api.filter("customers", pageSize=1.0))["data"]) == 1


@pytest.mark.parametrize("key", ["\n", "a\r\nb", "\0", "a/b", "?", "%2F", "\u2028", "\x85", "é\N{PILE OF POO}", " "])
async def test_a_key_may_have_any_characters(client: Any, bodies: Any, key: Any) -> None:
    await bodies.create("customers", key=key)
    assert (await client.get(f"/v1/customers/{quote(key, safe='')}")).json()["key"] == key


@pytest.mark.parametrize("type_", [["TRUCKLOAD"], {}, 7, True, None, "", "Error", "../Error", "%", "TRUCKLOAD "])
async def test_a_discriminator_must_name_a_variant(api: Any, type_: Any) -> None:
    """``Error`` names a schema, but none of a carrier: a body that fits it is no carrier."""
    body = {"type": type_, "name": "A", "error": "x", "message": "y"}
    assert "type" in (await api.post("/carriers", body, status=400))["message"]


@pytest.mark.parametrize("depth", [98, 99, 300, 900, 1_000_000])
async def test_a_body_may_be_nested_100_levels_deep(client: Any, depth: Any) -> None:
    content = b'{"filter":' + b'{"not":' * depth + b"{}" + b"}" * (depth + 1)
    response = await client.post("/v1/customers/filter", content=content, headers=JSON)
    assert response.status_code == (200 if depth == 98 else 400)


@pytest.mark.parametrize(("depth", "status"), [(94, 201), (95, 400)])
async def test_what_is_kept_for_its_caller_comes_back_however_deep(client: Any, depth: Any, status: Any) -> None:
    deep: Any = []
    for _ in range(depth - 1):
        deep = [deep]
    filters = [{"field": "name", "searchCriteria": {"operator": "EXISTS", "deep": deep}}]
    body = {"name": "A", "preferenceType": "CUSTOMER", "jsonValue": {"searchCriteria": {"filters": filters}}}
    response = await client.post("/v1/saved-searches", json=body)
    assert response.status_code == status
    assert status == 400 or response.json()["jsonValue"] == body["jsonValue"]


@pytest.mark.parametrize("number", [1e15 + 1, -1e16, 1e308, 2**63, 2**64, 10**30])
async def test_a_number_that_would_spoil_every_sum_is_refused(api: Any, bodies: Any, number: Any) -> None:
    """Two invoices of 1e308 would owe infinity, which JSON cannot tell."""
    body = await bodies.of_create("credit-memos", full=False, amount=number)
    assert "amount" in (await api.post("/credit-memos", body, status=422))["message"]


@pytest.mark.parametrize(
    ("members", "status", "reason"),
    [
        ('"amount": 1.' + "1" * 1001, 422, "amount: must have at most 1000 digits after the point"),
        (
            '"amount": 1, "unknown": 1E-99999999999999999999',
            400,
            "the exponent of 1E-99999999999999999999 is too large",
        ),
    ],
)
async def test_a_number_with_too_many_digits_is_refused(
    client: httpx.AsyncClient, bodies: Any, members: str, status: int, reason: str
) -> None:
    customer_id = (await bodies.create("customers"))["id"]
    content = f'{{"customerId": "{customer_id}", "memoDate": "2025-01-31", {members}}}'
    response = await client.post("/v1/credit-memos", content=content, headers=JSON)
    assert (response.status_code, reason in response.json()["message"]) == (status, True)


async def test_the_days_of_a_payment_term_may_be_written_with_a_decimal_point(api: Any, bodies: Any) -> None:
    term = await bodies.create("payment-terms", days=30.0)
    invoice = await bodies.create("invoices", paymentTermId=term["id"], invoiceDate="2025-01-01")
    assert invoice["dueDate"] == "2025-01-31"


async def test_other_numbers_may_be_as_large_as_json_has_them(api: Any) -> None:
    assert (await api.post("/payment-terms", {"name": "A", "days": 10**15, "unknown": 1e308}))["days"] == 10**15


@pytest.mark.parametrize("parameter", [";", "; charset", '; charset="utf-8"', "; charset=utf-16", ";;=;", "; v=\xff"])
async def test_parameters_of_the_media_type_are_passed_over(client: Any, parameter: Any) -> None:
    headers = {"content-type": f"application/json{parameter}".encode("latin-1")}
    response = await client.post("/v1/customers", content=b'{"name": "A", "status": "ACTIVE"}', headers=headers)
    assert response.status_code == 201


@pytest.mark.parametrize("media_type", ["", ";", "/", "json", "text/plain", "application/json, application/json"])
async def test_a_media_type_that_is_not_json_is_a_bad_request(client: Any, media_type: Any) -> None:
    response = await client.post("/v1/customers", content=b"{}", headers={"content-type": media_type})
    assert response.status_code == 400


@pytest.mark.parametrize(
    ("query", "status"), [("daysPerBucket=5&daysPerBucket=x", 200), ("daysPerBucket=x&daysPerBucket=5", 400)]
)
async def test_of_a_parameter_that_comes_twice_the_first_counts(client: Any, query: Any, status: Any) -> None:
    assert (await client.get(f"/v1/invoices/aging-report?{query}")).status_code == status


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
async def test_no_input_makes_any_operation_fail(client: httpx.AsyncClient, data: st.DataObject) -> None:
    operation = data.draw(st.sampled_from(OPERATIONS))
    path = "/".join(data.draw(SEGMENTS) if part.startswith("{") else part for part in operation.path.split("/"))
    query = data.draw(st.binary(max_size=20).map(quote) | st.just("by=id") | st.just("pageSize=0"))
    known = sorted(DESCRIPTION.properties(operation.body)) if operation.body else []
    members = st.dictionaries(st.sampled_from([*known, "x"]), BODIES)
    content = data.draw(st.binary() | (members | BODIES).map(lambda body: json.dumps(body).encode()))
    response = await client.request(operation.method, f"/v1{path}?{query}", content=content, headers=JSON)
    assert response.status_code < 500
