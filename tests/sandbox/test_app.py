"""The application: routing, error envelopes, what is not built, the sandbox's own endpoints."""

from typing import Any

import httpx
import orjson
import pytest

from mvmnt.sandbox import create_app
from mvmnt.sandbox.description import Description
from mvmnt.sandbox.resources.world import Result

DESCRIPTION = Description.load()


async def test_an_operation_that_is_not_built_says_so(api: Any, app: Any) -> None:
    del app.state.sandbox.handlers["getCustomer"]
    refusal = await api.get("/customers/x", status=501)
    assert set(refusal) == {"error", "message"}
    assert refusal["error"] == "not_implemented"
    assert "getCustomer" in refusal["message"]


def test_every_operation_is_built(app: Any) -> None:
    assert set(app.state.sandbox.handlers) == set(DESCRIPTION.operations)
    assert len(DESCRIPTION.operations) == 176


@pytest.mark.parametrize("full", [False, True], ids=["required members", "all members"])
async def test_no_operation_fails_on_a_body_of_its_schema(api: Any, bodies: Any, full: Any) -> None:
    failed = {}
    for operation in DESCRIPTION.operations.values():
        resource = operation.path.split("/")[1]
        identifier = await bodies.id_of(resource) if "{id}" in operation.path else ""
        path = operation.path.replace("{id}", identifier)
        for name in ("creditMemoId", "applicationId", "loadId", "carrierId"):
            path = path.replace(f"{{{name}}}", "3fa85f64-5717-4562-b3fc-2c963f66afa6")
        body = await bodies.of_schema(operation.body, full=full) if operation.body else None
        response = await api.client.request(operation.method.upper(), f"/v1{path}", json=body)
        if response.status_code >= 500:
            failed[operation.operation_id] = response.text
    assert failed == {}


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/v1/nothing"),
        ("GET", "/v1/customers/"),
        ("GET", "/v1//customers"),
        ("GET", "/v1/customers/x/nothing"),
        ("GET", "/%76%31/customers/x"),
        ("GET", "/customers/x"),
        ("GET", "/v2/customers/x"),
        ("GET", "/v1"),
        ("GET", "/_sandbox/stats/"),
        ("TRACE", "/v1/nothing"),
    ],
)
async def test_an_unknown_path_is_not_found(client: Any, method: Any, path: Any) -> None:
    response = await client.request(method, path)
    assert (response.status_code, response.json()["error"]) == (404, "not_found")


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("GET", "/v1/customers", {"POST"}),
        ("PUT", "/v1/customers/x", {"GET", "PATCH", "DELETE"}),
        ("OPTIONS", "/v1/customers", {"POST"}),
        ("HEAD", "/v1/customers/x", {"GET", "PATCH", "DELETE"}),
        ("TRACE", "/v1/customers/x", {"GET", "PATCH", "DELETE"}),
        ("QUERY", "/v1/customers/filter", {"GET", "POST", "PATCH", "DELETE"}),
        ("GET", "/oauth2/token", {"POST"}),
        ("PUT", "/_sandbox/revoke-tokens", {"POST"}),
    ],
)
async def test_an_unknown_method_of_a_path_is_told_those_that_there_are(
    client: Any, method: Any, path: Any, allowed: Any
) -> None:
    response = await client.request(method, path)
    assert response.status_code == 405
    assert set(response.headers["allow"].split(", ")) == allowed
    if method != "HEAD":
        assert response.json()["error"] == "method_not_allowed"


async def test_a_fixed_path_wins_over_a_parameter(api: Any) -> None:
    assert "buckets" in await api.get("/invoices/aging-report")
    await api.get("/invoices/other-report", status=404)


@pytest.mark.parametrize("content", [b'{"name": ', b"", b"\xff\xfe"])
async def test_malformed_json_is_a_bad_request(client: Any, content: Any) -> None:
    response = await client.post("/v1/customers", content=content, headers={"content-type": "application/json"})
    assert (response.status_code, response.json()["error"]) == (400, "bad_request")


async def test_a_body_of_another_media_type_is_a_bad_request(client: Any) -> None:
    response = await client.post("/v1/customers", data={"name": "x"})
    assert (response.status_code, response.json()["error"]) == (400, "bad_request")


async def test_each_wrong_member_of_a_body_is_a_detail(api: Any) -> None:
    body = {"status": "ASLEEP", "billingAddress": {"line1": 5, "city": "C", "country": "US", "market": "M"}}
    refusal = await api.post("/customers", body, status=422)
    assert refusal["error"] == "validation_error"
    assert {detail["field"] for detail in refusal["details"]} == {"name", "status", "billingAddress.line1"}


async def test_a_wrong_member_is_told_where_null_would_do_too(api: Any) -> None:
    body = {"name": "A", "status": "ACTIVE", "billingAddress": {"line1": 5}}
    refusal = await api.post("/customers", body, status=422)
    assert {"field": "billingAddress.line1", "message": "5 is not of type 'string'"} in refusal["details"]
    body = {"name": "A", "contactInfo": {"name": "A", "email": "nobody"}}
    contact = await api.patch("/customer-contacts/x", body, status=400)
    assert contact["message"] == "contactInfo.email: 'nobody' is not a 'email'"


async def test_a_wrong_body_is_a_400_where_no_422_is_declared(api: Any) -> None:
    refusal = await api.post("/locations", {"name": "x"}, status=400)
    assert (set(refusal), refusal["error"]) == ({"error", "message"}, "bad_request")
    assert "customerId: is required" in refusal["message"]


async def test_stats_count_token_requests_and_calls_by_operation_and_status(api: Any, bodies: Any, client: Any) -> None:
    await bodies.create("customers", key="A")
    await api.get("/customers/A")
    await api.get("/customers/B", status=404)
    stats = (await client.get("/_sandbox/stats")).json()
    assert stats == {
        "tokenRequests": 1,
        "calls": {"createCustomer": {"201": 1}, "getCustomer": {"200": 1, "404": 1}},
        "webhooks": [],
    }


async def test_a_response_that_violates_the_description_becomes_a_500_and_a_log_entry(
    api: Any, app: Any, caplog: Any
) -> None:
    sandbox = app.state.sandbox
    sandbox.handlers["getCustomer"] = lambda call: Result(200, {"name": "without an id"})
    refusal = await api.get("/customers/x", status=500)
    assert refusal["error"] == "internal_error"
    assert "id: is required" in refusal["message"]
    assert "getCustomer" in caplog.text


async def test_a_fault_of_the_sandbox_becomes_a_500_and_a_log_entry(api: Any, app: Any, caplog: Any) -> None:
    def fail(call: Any) -> None:
        raise ZeroDivisionError

    app.state.sandbox.handlers["getCustomer"] = fail
    assert (await api.get("/customers/x", status=500))["error"] == "internal_error"
    assert "ZeroDivisionError" in caplog.text


async def test_sandboxes_share_nothing(description: Any) -> None:
    first, second = create_app(description=description), create_app(description=description)
    assert first.state.sandbox.store is not second.state.sandbox.store
    credentials = {"grant_type": "client_credentials", "client_id": "sandbox-client", "client_secret": "sandbox-secret"}
    async with (
        httpx.AsyncClient(transport=httpx.ASGITransport(first), base_url="http://one") as one,
        httpx.AsyncClient(transport=httpx.ASGITransport(second), base_url="http://two") as two,
    ):
        token = (await one.post("/oauth2/token", data=credentials)).json()["access_token"]
        headers = {"Authorization": f"Bearer {token}"}
        assert (await one.get("/v1/customers/x", headers=headers)).status_code == 404
        assert (await two.get("/v1/customers/x", headers=headers)).status_code == 401


async def test_its_owner_carries_out_an_operation_without_a_call(app: Any, api: Any) -> None:
    sandbox = app.state.sandbox
    sandbox.rate_limit.limit = 0
    response = sandbox.perform("createCustomer", {"name": "Acme", "status": "ACTIVE"})
    assert response.status_code == 201
    assert sandbox.perform("createCustomer", {"name": "Acme"}).status_code == 422
    assert len(sandbox.requests) == 0
    sandbox.rate_limit.limit = None
    assert await api.ids("customers") == [orjson.loads(response.body)["id"]]
