"""Faults on purpose: their rates, and what each does to a call."""

from typing import Any

import pytest

from mvmnt.sandbox.http.faults import Fault, Faults

BODY = {"name": "Acme", "status": "ACTIVE"}
CREDENTIALS = {"grant_type": "client_credentials", "client_id": "sandbox-client", "client_secret": "sandbox-secret"}


@pytest.fixture
def strike(app: Any, monkeypatch: Any) -> Any:
    """Lets faults strike the next calls, in this order."""
    sandbox = app.state.sandbox

    def next_calls(*faults: Fault | None) -> None:
        rest = list(faults)
        monkeypatch.setattr(sandbox.faults, "draw", lambda: rest.pop(0) if rest else None)

    return next_calls


@pytest.mark.parametrize(
    ("kind", "error", "retry_after"),
    [
        ("429", "rate_limit_exceeded", "1"),
        ("500", "internal_error", None),
        ("503", "internal_error", "1"),
    ],
)
async def test_an_error_comes_in_its_envelope_and_nothing_is_done(
    api: Any, client: Any, strike: Any, kind: Any, error: Any, retry_after: Any
) -> None:
    strike(Fault(kind))
    response = await client.post("/v1/customers", json=BODY)
    assert (response.status_code, response.json()["error"]) == (int(kind), error)
    assert response.headers.get("retry-after") == retry_after
    assert await api.ids("customers") == []


async def test_a_late_error_comes_although_all_is_done(api: Any, client: Any, strike: Any) -> None:
    strike(Fault("500", is_late=True))
    assert (await client.post("/v1/customers", json=BODY)).status_code == 500
    assert len(await api.ids("customers")) == 1


async def test_after_a_late_error_an_idempotency_key_finds_what_was_done(api: Any, client: Any, strike: Any) -> None:
    strike(Fault("500", is_late=True))
    headers = {"Idempotency-Key": "k"}
    assert (await client.post("/v1/customers", json=BODY, headers=headers)).status_code == 500
    again = await client.post("/v1/customers", json=BODY, headers=headers)
    assert again.status_code == 201
    assert await api.ids("customers") == [again.json()["id"]]


@pytest.mark.parametrize(("is_late", "done"), [(False, 0), (True, 1)])
async def test_a_reset_drops_the_connection(api: Any, client: Any, strike: Any, is_late: Any, done: Any) -> None:
    strike(Fault("reset", is_late))
    with pytest.raises(ConnectionResetError):
        await client.post("/v1/customers", json=BODY)
    assert len(await api.ids("customers")) == done
    stats = (await client.get("/_sandbox/stats")).json()
    assert stats["calls"]["createCustomer"] == {"dropped": 1}


async def test_a_revocation_takes_the_token_of_the_call_itself(client: Any, strike: Any) -> None:
    strike(Fault("revoke"))
    response = await client.post("/v1/customers", json=BODY)
    assert (response.status_code, response.json()["error"]) == (401, "unauthorized")
    assert "revoked" in response.json()["message"]


def test_each_kind_strikes_its_share_of_the_calls_the_same_each_time() -> None:
    rates = "429=0.1, 500=0.2,503=0.05,reset=0.1,revoke=0.01"
    first, second = Faults.parse(rates), Faults.parse(rates)
    drawn = [first.draw() for _ in range(10_000)]
    assert drawn == [second.draw() for _ in range(10_000)]
    for kind, rate in first.rates.items():
        struck = [fault for fault in drawn if fault is not None and fault.kind == kind]
        assert len(struck) / 10_000 == pytest.approx(rate, abs=0.01)
        late = sum(fault.is_late for fault in struck)
        assert 0.4 < late / len(struck) < 0.6 if kind in ("500", "reset") else late == 0


def test_no_rates_no_faults() -> None:
    assert {Faults().draw() for _ in range(100)} == {None}
    assert Faults.parse("").rates == {}


@pytest.mark.parametrize("text", ["404=0.1", "500", "500=x", "500=1.5", "500=-1", "500=nan", "500=0.6,503=0.6"])
def test_rates_that_make_no_sense_are_refused(text: Any) -> None:
    with pytest.raises(ValueError, match=r"no fault|no rate|add up"):
        Faults.parse(text)


async def test_a_planned_fault_strikes_the_next_calls_and_then_no_more(app: Any, api: Any) -> None:
    app.state.sandbox.faults.plan(Fault("503"), times=2)
    for status in (503, 503, 201):
        await api.post("/customers", BODY, status=status)


async def test_a_fault_planned_for_an_operation_leaves_the_others_alone(app: Any, api: Any) -> None:
    app.state.sandbox.faults.plan(Fault("503"), operation_id="createCustomer")
    await api.filter("customers")
    await api.post("/customers", BODY, status=503)
    await api.post("/customers", BODY, status=201)


async def test_planned_faults_go_before_drawn_ones(app: Any, api: Any, strike: Any) -> None:
    app.state.sandbox.faults.plan(Fault("503"))
    strike(Fault("500"))
    for status in (503, 500, 201):
        await api.post("/customers", BODY, status=status)


async def test_token_requests_fail_where_that_is_planned_for_them(app: Any, client: Any) -> None:
    faults = app.state.sandbox.faults
    faults.plan(Fault("500"))
    faults.plan(Fault("503"), operation_id="requestToken")
    for status in (503, 200):
        assert (await client.post("/oauth2/token", data=CREDENTIALS)).status_code == status


@pytest.mark.parametrize(
    ("kind", "error"),
    [("connect", ConnectionRefusedError), ("reset", ConnectionResetError), ("timeout", TimeoutError)],
)
async def test_in_process_a_call_without_a_response_raises(app: Any, client: Any, kind: Any, error: Any) -> None:
    app.state.sandbox.faults.plan(Fault(kind))
    with pytest.raises(error):
        await client.post("/v1/customers", json=BODY)


async def test_what_was_not_reached_logs_no_request(app: Any, client: Any) -> None:
    app.state.sandbox.faults.plan(Fault("connect"))
    with pytest.raises(ConnectionRefusedError):
        await client.post("/v1/customers", json=BODY)
    assert list(app.state.sandbox.requests) == []


@pytest.mark.parametrize(("status", "error"), [("403", "forbidden"), ("413", "bad_request"), ("502", "internal_error")])
async def test_any_error_status_can_be_planned(app: Any, api: Any, status: Any, error: Any) -> None:
    app.state.sandbox.faults.plan(Fault(status))
    assert (await api.post("/customers", BODY, status=int(status)))["error"] == error


@pytest.mark.parametrize(
    ("body", "content_type", "content"),
    [({"a": 1}, "application/json", b'{"a":1}'), ("<p>", "text/html; charset=utf-8", b"<p>")],
)
async def test_a_planned_fault_may_have_its_own_response(
    app: Any, client: Any, body: Any, content_type: Any, content: Any
) -> None:
    app.state.sandbox.faults.plan(Fault("503", headers={"X-Proxy": "7"}, body=body))
    response = await client.post("/v1/customers", json=BODY)
    assert (response.status_code, response.content) == (503, content)
    assert (response.headers["content-type"], response.headers["x-proxy"]) == (content_type, "7")
    assert "retry-after" not in response.headers


async def test_plans_can_be_forgotten(app: Any, api: Any) -> None:
    app.state.sandbox.faults.plan(Fault("503"), times=9)
    app.state.sandbox.faults.forget_plans()
    await api.post("/customers", BODY, status=201)
