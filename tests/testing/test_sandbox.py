"""mvmnt.testing.MvmntSandbox: what a test can see of a sandbox, and do to it."""

from __future__ import annotations

import asyncio
import copy
import inspect
import subprocess
import sys
from collections.abc import Awaitable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import orjson
import pytest
from starlette.applications import Starlette
from starlette.routing import Mount
from starlette.types import Receive, Scope, Send

from mvmnt import (
    ApiConnectionError,
    ApiError,
    ApiTimeoutError,
    DocumentPendingError,
    Key,
    Mvmnt,
    PermissionDeniedError,
    RateLimit,
    RateLimitError,
    RetryPolicy,
    ServerError,
    TokenError,
    ValidationError,
)
from mvmnt.sandbox import exact_json
from mvmnt.sandbox.description import Description
from mvmnt.sandbox.operations.catalogue import RESOURCES
from mvmnt.sandbox.resources.world import Result
from mvmnt.testing import MvmntSandbox
from mvmnt.testing.sandbox import ClientSettings, WebhooksNotTaken
from mvmnt.webhooks import Event, WebhookReceiver
from mvmnt_client.api.customers import get_customer

BODY = {"name": "Northwind", "status": "ACTIVE"}
ORDER = {"mode": "TL", "stops": [{"type": "PICKUP"}, {"type": "DELIVERY"}]}


@pytest.fixture
def once(mvmnt_sandbox: MvmntSandbox) -> Mvmnt:
    """A client that sends every request once."""
    return mvmnt_sandbox.client(retry=RetryPolicy(attempts=1))


class TestRecords:
    async def test_they_are_what_the_api_shows(self, mvmnt: Mvmnt, mvmnt_sandbox: MvmntSandbox) -> None:
        customer = await mvmnt.customers.create(BODY)
        contact = {"customerId": str(customer.id), "name": "Dispatch", "contactInfo": {"name": "Dispatch"}}
        mvmnt_sandbox.add("customer-contacts", contact)
        response = await get_customer.asyncio_detailed(customer.id, client=mvmnt.generated)
        [record] = mvmnt_sandbox.records("customers")
        assert record == exact_json.loads(response.content)
        assert record["contacts"][0]["name"] == "Dispatch"

    async def test_their_amounts_are_exact_as_in_models(self, mvmnt: Mvmnt, mvmnt_sandbox: MvmntSandbox) -> None:
        customer_id = mvmnt_sandbox.add("customers", BODY)["id"]
        for _ in range(10):
            memo = {"customerId": customer_id, "amount": Decimal("0.10"), "memoDate": "2025-01-31"}
            created = await mvmnt.credit_memos.create(memo)
        amounts = [record["amount"] for record in mvmnt_sandbox.records("credit-memos")]
        sent = [call.json()["amount"] for call in mvmnt_sandbox.requests.of("createCreditMemo")]
        assert str(sum(amounts)) == str(sum(sent)) == "1.00"
        assert amounts[-1] == created.amount

    async def test_deleted_ones_are_shown_where_asked_for(self, mvmnt: Mvmnt, mvmnt_sandbox: MvmntSandbox) -> None:
        kept, gone = await mvmnt.customers.create(BODY), await mvmnt.customers.create(BODY)
        await mvmnt.customers.delete(gone.id)
        assert [record["id"] for record in mvmnt_sandbox.records("customers")] == [str(kept.id)]
        assert [record["id"] for record in mvmnt_sandbox.records("customers", deleted=True)] == [str(gone.id)]

    def test_there_are_as_many_as_there_are(self, mvmnt_sandbox: MvmntSandbox) -> None:
        names = [f"Customer {number}" for number in range(250)]
        for name in names:
            mvmnt_sandbox.add("customers", {**BODY, "name": name})
        assert [record["name"] for record in mvmnt_sandbox.records("customers")] == names

    @pytest.mark.parametrize("resource", RESOURCES)
    def test_every_resource_has_them(self, mvmnt_sandbox: MvmntSandbox, resource: str) -> None:
        assert mvmnt_sandbox.records(resource) == mvmnt_sandbox.records(resource.replace("-", "_")) == []

    def test_an_unknown_resource_is_refused_with_the_known_ones(self, mvmnt_sandbox: MvmntSandbox) -> None:
        with pytest.raises(ValueError, match=r"no resource 'client'; there are .*, customers, "):
            mvmnt_sandbox.records("client")

    def test_deleted_ones_are_refused_where_the_api_hides_them(self, mvmnt_sandbox: MvmntSandbox) -> None:
        with pytest.raises(ValueError, match="never shows deleted records of invoices"):
            mvmnt_sandbox.records("invoices", deleted=True)

    async def test_looking_counts_as_no_call(self, mvmnt_sandbox: MvmntSandbox) -> None:
        mvmnt_sandbox.rate_limit = 1
        mvmnt_sandbox.fail_next(503)
        mvmnt_sandbox.add("customers", BODY)
        for _ in range(3):
            assert len(mvmnt_sandbox.records("customers")) == 1
        assert len(mvmnt_sandbox.requests) == 0


class TestAdd:
    async def test_a_client_finds_what_was_added(self, mvmnt: Mvmnt, mvmnt_sandbox: MvmntSandbox) -> None:
        added = mvmnt_sandbox.add("customers", {**BODY, "key": "ERP-1"})
        assert str((await mvmnt.customers.get(Key("ERP-1"))).id) == added["id"]
        assert mvmnt_sandbox.records("customers") == [added]

    @pytest.mark.parametrize(
        ("body", "reason"),
        [
            ({"name": "Northwind"}, r"createCustomer was refused \(422\): status: is required"),
            ({**BODY, "groupId": "nobody"}, r"createCustomer was refused \(4\d\d\): groupId"),
        ],
    )
    def test_what_the_api_would_refuse_is_refused(
        self, mvmnt_sandbox: MvmntSandbox, body: dict[str, Any], reason: str
    ) -> None:
        with pytest.raises(ValueError, match=reason):
            mvmnt_sandbox.add("customers", body)
        assert mvmnt_sandbox.records("customers") == []


class TestRequests:
    async def test_they_are_the_calls_in_order(self, mvmnt: Mvmnt, mvmnt_sandbox: MvmntSandbox) -> None:
        customer = await mvmnt.customers.create(BODY)
        await mvmnt.customers.get(customer.id)
        requests = mvmnt_sandbox.requests
        assert [request.operation_id for request in requests] == ["createCustomer", "getCustomer"]
        assert len(requests) == 2
        assert requests[0].json() == BODY
        assert requests[-1].json() is None
        assert (requests[-1].method, requests[-1].path, requests[-1].status) == (
            "GET",
            f"/customers/{customer.id}",
            200,
        )
        assert requests[:1] == [requests[0]]

    async def test_those_of_one_operation_can_be_had_alone(self, mvmnt: Mvmnt, mvmnt_sandbox: MvmntSandbox) -> None:
        customer = await mvmnt.customers.create(BODY)
        await mvmnt.customers.get(customer.id)
        assert [request.method for request in mvmnt_sandbox.requests.of("createCustomer")] == ["POST"]
        assert mvmnt_sandbox.requests.of("deleteCustomer") == []

    def test_an_operation_that_does_not_exist_is_refused(self, mvmnt_sandbox: MvmntSandbox) -> None:
        with pytest.raises(ValueError, match=r"no operation 'createCustomers' \(did you mean createCustomer\?\)"):
            mvmnt_sandbox.requests.of("createCustomers")

    async def test_they_hold_no_token(self, mvmnt: Mvmnt, mvmnt_sandbox: MvmntSandbox) -> None:
        await mvmnt.customers.create(BODY)
        assert "authorization" not in mvmnt_sandbox.requests[0].headers

    async def test_none_is_forgotten(self, mvmnt: Mvmnt, mvmnt_sandbox: MvmntSandbox) -> None:
        for _ in range(1_100):
            await mvmnt.customers.filter().first()
        assert len(mvmnt_sandbox.requests) == 1_100


class TestFailNext:
    @pytest.mark.parametrize(
        ("status", "error"),
        [
            (403, PermissionDeniedError),
            (422, ValidationError),
            (418, ApiError),
            (429, RateLimitError),
            (502, ServerError),
            (599, ServerError),
        ],
    )
    async def test_a_status_is_what_the_next_call_gets(
        self, once: Mvmnt, mvmnt_sandbox: MvmntSandbox, status: int, error: type[ApiError]
    ) -> None:
        mvmnt_sandbox.fail_next(status)
        with pytest.raises(error) as failure:
            await once.customers.create(BODY)
        assert failure.value.status == status
        assert failure.value.code
        assert mvmnt_sandbox.records("customers") == []
        await once.customers.create(BODY)

    @pytest.mark.parametrize(
        ("error", "expected", "cause"),
        [
            ("connect", ApiConnectionError, httpx.ConnectError),
            ("reset", ApiConnectionError, httpx.ReadError),
            ("timeout", ApiTimeoutError, httpx.ReadTimeout),
        ],
    )
    async def test_an_error_is_what_a_network_would_make_of_it(
        self, once: Mvmnt, mvmnt_sandbox: MvmntSandbox, error: Any, expected: type[Exception], cause: type[Exception]
    ) -> None:
        await once.customers.filter().first()
        mvmnt_sandbox.fail_next(error=error)
        with pytest.raises(expected) as failure:
            await once.customers.create(BODY)
        assert type(failure.value.__cause__) is cause
        assert mvmnt_sandbox.records("customers") == []
        await once.customers.create(BODY)

    async def test_without_a_connection_there_was_no_request(self, once: Mvmnt, mvmnt_sandbox: MvmntSandbox) -> None:
        mvmnt_sandbox.fail_next(error="connect")
        with pytest.raises(ApiConnectionError):
            await once.customers.create(BODY)
        assert len(mvmnt_sandbox.requests) == 0

    async def test_a_timeout_takes_as_long_as_the_client_allows(self, mvmnt_sandbox: MvmntSandbox) -> None:
        client = mvmnt_sandbox.client(retry=RetryPolicy(attempts=1), timeout=20)
        began = mvmnt_sandbox.now
        mvmnt_sandbox.fail_next(error="timeout")
        with pytest.raises(ApiTimeoutError):
            await client.customers.create(BODY)
        assert 20 <= (mvmnt_sandbox.now - began).total_seconds() < 21

    @pytest.mark.parametrize("how", [{"status": 500}, {"error": "reset"}, {"error": "timeout"}])
    async def test_after_means_that_the_call_was_carried_out(
        self, once: Mvmnt, mvmnt_sandbox: MvmntSandbox, how: dict[str, Any]
    ) -> None:
        mvmnt_sandbox.fail_next(**how, after=True)
        with pytest.raises((ServerError, ApiConnectionError)):
            await once.customers.create(BODY)
        assert len(mvmnt_sandbox.records("customers")) == 1

    async def test_it_strikes_as_often_as_it_says(self, once: Mvmnt, mvmnt_sandbox: MvmntSandbox) -> None:
        mvmnt_sandbox.fail_next(503, times=2)
        outcomes = [await outcome(once.customers.create(BODY)) for _ in range(3)]
        assert outcomes == [503, 503, None]

    async def test_what_is_told_first_strikes_first(self, once: Mvmnt, mvmnt_sandbox: MvmntSandbox) -> None:
        mvmnt_sandbox.fail_next(500)
        mvmnt_sandbox.fail_next(502)
        assert [await outcome(once.customers.create(BODY)) for _ in range(3)] == [500, 502, None]

    async def test_it_may_strike_one_operation_alone(self, once: Mvmnt, mvmnt_sandbox: MvmntSandbox) -> None:
        mvmnt_sandbox.fail_next(503, operation="createCustomer")
        assert await outcome(once.customers.filter().first()) is None
        assert await outcome(once.customers.create(BODY)) == 503

    async def test_token_requests_fail_only_where_they_are_named(
        self, once: Mvmnt, mvmnt_sandbox: MvmntSandbox
    ) -> None:
        mvmnt_sandbox.fail_next(401, operation="requestToken")
        with pytest.raises(TokenError):
            await once.customers.create(BODY)
        await once.customers.create(BODY)

    async def test_it_comes_with_headers_and_a_body(self, once: Mvmnt, mvmnt_sandbox: MvmntSandbox) -> None:
        details = [{"field": "name", "message": "is too long"}]
        body = {"error": "validation_error", "message": "no", "details": details}
        mvmnt_sandbox.fail_next(422, body=body, headers={"X-Request-Id": "7"})
        with pytest.raises(ValidationError) as refusal:
            await once.customers.create(BODY)
        assert [(detail.field, detail.message) for detail in refusal.value.details] == [("name", "is too long")]
        assert refusal.value.headers["x-request-id"] == "7"

    async def test_a_body_of_text_is_a_page_of_a_proxy(self, once: Mvmnt, mvmnt_sandbox: MvmntSandbox) -> None:
        mvmnt_sandbox.fail_next(502, body="<h1>Bad gateway</h1>")
        with pytest.raises(ServerError) as failure:
            await once.customers.create(BODY)
        assert failure.value.headers["content-type"].startswith("text/html")

    @pytest.mark.parametrize("seconds", [1, 40])
    async def test_a_client_waits_as_the_response_says_without_real_time(
        self, mvmnt: Mvmnt, mvmnt_sandbox: MvmntSandbox, seconds: int
    ) -> None:
        began = mvmnt_sandbox.now
        mvmnt_sandbox.fail_next(503, headers={"Retry-After": str(seconds)})
        await mvmnt.customers.create(BODY)
        assert [request.status for request in mvmnt_sandbox.requests] == [503, 201]
        assert seconds <= (mvmnt_sandbox.now - began).total_seconds() < seconds + 1

    async def test_what_is_left_is_forgotten_on_recovery(self, once: Mvmnt, mvmnt_sandbox: MvmntSandbox) -> None:
        mvmnt_sandbox.fail_next(503, times=100)
        assert await outcome(once.customers.create(BODY)) == 503
        mvmnt_sandbox.recover()
        assert await outcome(once.customers.create(BODY)) is None

    @pytest.mark.parametrize(
        ("arguments", "reason"),
        [
            ({}, "either status or error must be given"),
            ({"status": 503, "error": "reset"}, "either status or error must be given"),
            ({"status": 200}, "status is 200: it must be from 400 to 599"),
            ({"status": "503"}, "status is '503': it must be from 400 to 599"),
            ({"status": True}, "status is True: it must be from 400 to 599"),
            ({"error": "hang up"}, "error is 'hang up': it must be one of 'connect', 'reset', 'timeout'"),
            ({"error": "reset", "headers": {}}, "headers and body belong to a status"),
            ({"status": 503, "times": 0}, "times is 0: it must be a whole number, 1 or more"),
            ({"status": 503, "times": 1.5}, "times is 1.5: it must be a whole number, 1 or more"),
            ({"status": 503, "operation": "create"}, "no operation 'create'"),
            ({"error": "connect", "after": True}, "after must be False"),
            ({"status": 503, "operation": "requestToken", "after": True}, "after must be False"),
        ],
    )
    async def test_arguments_that_cannot_work_are_refused(
        self, mvmnt: Mvmnt, mvmnt_sandbox: MvmntSandbox, arguments: dict[str, Any], reason: str
    ) -> None:
        with pytest.raises(ValueError, match=reason):
            mvmnt_sandbox.fail_next(**arguments)
        await mvmnt.customers.create(BODY)
        assert [request.status for request in mvmnt_sandbox.requests] == [201]


async def outcome(call: Awaitable[object]) -> int | None:
    """The status with which a call failed, None if it did not."""
    try:
        await call
    except ApiError as error:
        return error.status
    return None


class TestTime:
    def test_it_begins_with_the_present(self, mvmnt_sandbox: MvmntSandbox) -> None:
        assert abs(mvmnt_sandbox.now - datetime.now(UTC)) < timedelta(minutes=1)

    def test_it_may_begin_at_another_time(self) -> None:
        with MvmntSandbox(start=datetime(2025, 1, 31, 18, tzinfo=UTC)) as sandbox:
            assert sandbox.now.date() == date(2025, 1, 31)
            assert sandbox.add("customers", BODY)["createdAt"].startswith("2025-01-31T18:00:")

    def test_a_start_without_a_time_zone_is_refused(self) -> None:
        with pytest.raises(ValueError, match="it must have a time zone"):
            MvmntSandbox(start=datetime(2025, 1, 31))  # noqa: DTZ001  # that is what is refused

    @pytest.mark.parametrize("by", [3600, timedelta(hours=1)])
    def test_it_goes_forward_as_told(self, mvmnt_sandbox: MvmntSandbox, by: float | timedelta) -> None:
        before = mvmnt_sandbox.now
        mvmnt_sandbox.advance(by)
        assert timedelta(hours=1) <= mvmnt_sandbox.now - before < timedelta(hours=1, seconds=1)

    @pytest.mark.parametrize("by", [-1, float("nan"), float("inf"), timedelta(days=-1)])
    def test_it_does_not_go_backward(self, mvmnt_sandbox: MvmntSandbox, by: float | timedelta) -> None:
        with pytest.raises(ValueError, match="it must be 0 seconds or more"):
            mvmnt_sandbox.advance(by)

    async def test_tokens_expire_and_are_renewed(self, mvmnt: Mvmnt, mvmnt_sandbox: MvmntSandbox) -> None:
        await mvmnt.customers.create(BODY)
        mvmnt_sandbox.advance(3601)
        await mvmnt.customers.create(BODY)
        assert [request.status for request in mvmnt_sandbox.requests] == [201, 201]
        assert mvmnt_sandbox.app.state.sandbox.tokens.requests == 2

    async def test_the_rate_limits_minute_passes(self, once: Mvmnt, mvmnt_sandbox: MvmntSandbox) -> None:
        mvmnt_sandbox.rate_limit = 1
        async with httpx.AsyncClient(transport=mvmnt_sandbox.transport, base_url=mvmnt_sandbox.base_url) as http:
            for expected in (401, 429):
                assert (await http.get("/customers/1")).status_code == expected
            mvmnt_sandbox.advance(60)
            assert (await http.get("/customers/1")).status_code == 401

    async def test_presigned_urls_expire(self, mvmnt: Mvmnt, mvmnt_sandbox: MvmntSandbox) -> None:
        body = {"type": "OTHER", "fileName": "a.txt", "contentType": "text/plain"}
        document = await mvmnt.documents.create(body)
        async with httpx.AsyncClient(transport=mvmnt_sandbox.transport) as http:

            async def upload() -> int:
                headers = {"Content-Type": "text/plain"}
                return (await http.put(str(document.upload_url), content=b"a", headers=headers)).status_code

            assert await upload() == 200
            mvmnt_sandbox.advance(timedelta(minutes=15))
            assert await upload() == 403

    async def test_pauses_of_the_client_take_no_time(self, mvmnt: Mvmnt, mvmnt_sandbox: MvmntSandbox) -> None:
        mvmnt_sandbox.rate_limit = 30
        began, really_began = mvmnt_sandbox.now, datetime.now(UTC)
        await asyncio.gather(*(mvmnt.customers.create(BODY) for _ in range(100)))
        assert mvmnt_sandbox.now - began > timedelta(minutes=2)
        assert datetime.now(UTC) - really_began < timedelta(minutes=1)

    async def test_a_budget_of_the_client_takes_no_time(self, mvmnt_sandbox: MvmntSandbox) -> None:
        client = mvmnt_sandbox.client(rate_limit=RateLimit(per_minute=10))
        began = mvmnt_sandbox.now
        await asyncio.gather(*(client.customers.create(BODY) for _ in range(25)))
        assert timedelta(minutes=2) < mvmnt_sandbox.now - began < timedelta(minutes=3)

    async def test_calls_at_once_need_no_pause(self, mvmnt: Mvmnt, mvmnt_sandbox: MvmntSandbox) -> None:
        """More of them than the client sends before it knows the server's limit: the others wait for a response."""
        began = mvmnt_sandbox.now
        await asyncio.gather(*(mvmnt.customers.create(BODY) for _ in range(100)))
        assert mvmnt_sandbox.now - began < timedelta(minutes=1)

    async def test_latency_beyond_the_clients_timeout_is_a_timeout(
        self, once: Mvmnt, mvmnt_sandbox: MvmntSandbox
    ) -> None:
        mvmnt_sandbox.latency = 29
        await asyncio.gather(*(once.customers.create(BODY) for _ in range(5)))
        mvmnt_sandbox.latency = 31
        with pytest.raises(ApiTimeoutError, match="longer than 30 s"):
            await once.customers.create(BODY)
        assert len(mvmnt_sandbox.records("customers")) == 6


class TestSettings:
    @pytest.mark.parametrize("calls", [0, -1, 1.5, "60", True])
    def test_a_rate_limit_that_cannot_be_is_refused(self, mvmnt_sandbox: MvmntSandbox, calls: Any) -> None:
        with pytest.raises(ValueError, match=r"rate_limit is .*: it must be a whole number, 1 or more, or None"):
            mvmnt_sandbox.rate_limit = calls
        assert mvmnt_sandbox.rate_limit is None

    @pytest.mark.parametrize("seconds", [-1, float("nan"), float("inf")])
    def test_a_latency_that_cannot_be_is_refused(self, mvmnt_sandbox: MvmntSandbox, seconds: float) -> None:
        with pytest.raises(ValueError, match=r"latency is .*: it must be 0 seconds or more"):
            mvmnt_sandbox.latency = seconds
        assert mvmnt_sandbox.latency == 0

    def test_an_unknown_one_is_refused(self) -> None:
        with pytest.raises(TypeError, match="token_lifetme"):
            MvmntSandbox(token_lifetme=60)

    async def test_responses_are_checked_on_request(self) -> None:
        with MvmntSandbox(check_responses=True) as sandbox:
            sandbox.app.state.sandbox.handlers["getCustomer"] = lambda _call: Result(200, {})
            client = sandbox.client(retry=RetryPolicy(attempts=1))
            with pytest.raises(ServerError, match="violates the description"):
                await client.customers.get("anybody")


class TestClient:
    def test_it_takes_what_the_client_takes(self) -> None:
        taken = {*inspect.signature(MvmntSandbox.client).parameters, *ClientSettings.__annotations__}
        assert set(inspect.signature(Mvmnt).parameters) - taken == {"transport", "proxy", "ssl_context", "clock"}

    async def test_the_environment_does_not_matter(
        self, mvmnt_sandbox: MvmntSandbox, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in ("BASE_URL", "TOKEN_URL"):
            monkeypatch.setenv(f"MVMNT_{name}", "https://api.example.com/elsewhere")
        for name in ("CLIENT_ID", "CLIENT_SECRET"):
            monkeypatch.setenv(f"MVMNT_{name}", "other")
        await mvmnt_sandbox.client().customers.create(BODY)
        await mvmnt_sandbox.client(None, None, base_url=None, token_url=None).customers.create(BODY)

    async def test_another_base_url_is_for_show(self, mvmnt_sandbox: MvmntSandbox) -> None:
        async with mvmnt_sandbox.client(base_url="https://api.mvmnt.io/v1") as client:
            await client.customers.create(BODY)
        assert len(mvmnt_sandbox.records("customers")) == 1

    async def test_clients_of_one_sandbox_see_the_same(self, mvmnt: Mvmnt, mvmnt_sandbox: MvmntSandbox) -> None:
        customer = await mvmnt.customers.create(BODY)
        await mvmnt.aclose()
        assert (await mvmnt_sandbox.client().customers.get(customer.id)).name == "Northwind"

    async def test_a_client_ends_with_its_sandbox(self) -> None:
        with MvmntSandbox() as sandbox:
            client = sandbox.client()
            await client.customers.create(BODY)
        with pytest.raises(RuntimeError, match="the MvmntSandbox of this client was closed"):
            await client.customers.create(BODY)
        assert len(sandbox.records("customers")) == 1

    async def test_a_closed_sandbox_leaves_its_data_file_to_the_next(self, tmp_path: Path) -> None:
        file = tmp_path / "sandbox.db"
        with MvmntSandbox(data=file) as sandbox:
            added = sandbox.add("customers", BODY)
        with MvmntSandbox(data=file) as sandbox:
            assert sandbox.records("customers") == [added]

    async def test_a_seeded_sandbox_holds_a_brokerage(self) -> None:
        with MvmntSandbox(seed=1) as sandbox, MvmntSandbox(seed=1) as other:
            assert sandbox.records("customers") == other.records("customers") != []

    async def test_wrong_credentials_get_no_token(self) -> None:
        with MvmntSandbox(client_secret="right") as sandbox:
            await sandbox.client().customers.create(BODY)
            with pytest.raises(TokenError):
                await sandbox.client(client_secret="wrong").customers.create(BODY)

    async def test_cancelling_a_call_harms_no_other(self, mvmnt: Mvmnt, mvmnt_sandbox: MvmntSandbox) -> None:
        mvmnt_sandbox.fail_next(503, times=4)
        calls = [asyncio.create_task(mvmnt.customers.create(BODY)) for _ in range(8)]
        await asyncio.sleep(0)
        for call in calls[::2]:
            call.cancel()
        results = await asyncio.gather(*calls, return_exceptions=True)
        assert [isinstance(result, asyncio.CancelledError) for result in results] == [True, False] * 4
        assert len(mvmnt_sandbox.records("customers")) == 4


class TestStart:
    def test_the_first_takes_less_than_yaml_needs_for_the_description_and_each_further_one_a_twentieth(self) -> None:
        script = (
            "import time, yaml\n"
            "from importlib.resources import files\n"
            "from mvmnt.testing import MvmntSandbox\n"
            "text = files('mvmnt.sandbox').joinpath('openapi.yaml').read_bytes()\n"
            "for begin in [lambda: yaml.load(text, yaml.CSafeLoader), *[lambda: MvmntSandbox().client()] * 6]:\n"
            "    began = time.process_time()\n"
            "    begin()\n"
            "    print(time.process_time() - began)\n"
        )
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
        reading, first, *others = map(float, done.stdout.split())
        assert first < reading
        assert min(others) < first / 20  # the garbage collector may stop one of them

    async def test_sandboxes_share_a_description_that_none_of_them_changes(
        self, mvmnt: Mvmnt, mvmnt_sandbox: MvmntSandbox
    ) -> None:
        description = mvmnt_sandbox._description
        before = copy.deepcopy(description.document)

        customer = await mvmnt.customers.create(BODY)
        await mvmnt.customers.update(customer.id, {"website": "https://example.com"})
        shipment = mvmnt_sandbox.add("shipments", {"customer": {"id": str(customer.id)}, "orders": [ORDER]})
        invoice = {"orderId": shipment["orders"][0]["id"], "amount": 7, "invoiceDate": "2025-01-31"}
        await mvmnt.invoices.create(invoice)
        for resource in RESOURCES:
            mvmnt_sandbox.records(resource)

        with MvmntSandbox() as other:
            assert other._description is description
            assert other.records("customers") == []
        assert description.document == before == Description.load().document


class TestDocuments:
    async def test_a_document_goes_up_and_comes_down_after_its_url_has_expired(
        self, mvmnt: Mvmnt, mvmnt_sandbox: MvmntSandbox, tmp_path: Path
    ) -> None:
        document = await mvmnt.documents.upload(b"%PDF-1.7", type="PROOF_OF_DELIVERY", file_name="pod.pdf")
        mvmnt_sandbox.advance(timedelta(hours=2))
        assert (await mvmnt.documents.download(document, to=tmp_path)).read_bytes() == b"%PDF-1.7"

    async def test_nobody_waits_for_a_record_that_never_says_uploaded(
        self, mvmnt: Mvmnt, mvmnt_sandbox: MvmntSandbox
    ) -> None:
        handlers = mvmnt_sandbox.app.state.sandbox.handlers
        get = handlers["getDocument"]
        handlers["getDocument"] = lambda call: Result(200, {**get(call).body, "status": "PENDING_UPLOAD"})
        began = mvmnt_sandbox.now
        with pytest.raises(DocumentPendingError):
            await mvmnt.documents.upload(b"%PDF-1.7", type="PROOF_OF_DELIVERY", file_name="pod.pdf", wait=600)
        assert mvmnt_sandbox.now - began >= timedelta(minutes=10)


class TestWebhooks:
    async def test_an_app_that_fails_gets_its_events_again_at_the_end_of_the_block(
        self, mvmnt: Mvmnt, mvmnt_sandbox: MvmntSandbox
    ) -> None:
        statuses = [503, 200]
        events: list[str] = []

        async def app(scope: Scope, receive: Receive, send: Send) -> None:
            events.append(orjson.loads((await receive())["body"])["events"][0]["event"])
            await send({"type": "http.response.start", "status": statuses.pop(0), "headers": []})
            await send({"type": "http.response.body"})

        async with mvmnt_sandbox.posting_to(app, "key"):
            await mvmnt.customers.create(BODY)
        await mvmnt.customers.create(BODY)
        assert events == ["CUSTOMER_CREATED", "CUSTOMER_CREATED"]

    async def test_an_error_in_the_block_passes_through(self, mvmnt_sandbox: MvmntSandbox) -> None:
        async def app(_scope: Scope, _receive: Receive, _send: Send) -> None:
            raise AssertionError("nothing changed")

        with pytest.raises(ZeroDivisionError):
            async with mvmnt_sandbox.posting_to(app, "key"):
                raise ZeroDivisionError

    async def test_they_go_to_the_path_where_the_receiver_is_mounted(
        self, mvmnt: Mvmnt, mvmnt_sandbox: MvmntSandbox
    ) -> None:
        receiver = WebhookReceiver(["the token"])
        events: list[str] = []

        @receiver.on("*")
        async def keep(event: Event) -> None:
            events.append(event.event)

        app = Starlette(routes=[Mount("/hooks/mvmnt", receiver)])
        async with receiver, mvmnt_sandbox.posting_to(app, "the token", path="/hooks/mvmnt/"):
            await mvmnt.customers.create(BODY)
        assert events == ["CUSTOMER_CREATED"]

    @pytest.mark.parametrize(("token", "path", "reason"), [("wrong", "/", "401"), ("the token", "/nowhere", "404")])
    async def test_events_that_are_not_taken_are_an_error_at_the_end_of_the_block(
        self, mvmnt: Mvmnt, mvmnt_sandbox: MvmntSandbox, token: str, path: str, reason: str
    ) -> None:
        receiver = WebhookReceiver(["the token"])
        app = Starlette(routes=[Mount("/hooks", receiver)]) if path == "/nowhere" else receiver
        with pytest.raises(WebhooksNotTaken, match=f"1 webhook events were not accepted at {path}: .*{reason}"):
            async with receiver, mvmnt_sandbox.posting_to(app, token, path=path):
                await mvmnt.customers.create(BODY)

    async def test_a_path_without_a_slash_is_refused(self, mvmnt_sandbox: MvmntSandbox) -> None:
        with pytest.raises(ValueError, match="must begin with a slash"):
            async with mvmnt_sandbox.posting_to(Starlette(), "token", path="hooks"):
                pass


class TestSeed:
    def test_the_seeded_day_may_be_today_by_its_own_clock(self) -> None:
        start = datetime(2025, 3, 14, 23, 30, tzinfo=UTC)
        with MvmntSandbox(start=start, seed=1, seed_day="today") as sandbox:
            newest = max(invoice["createdAt"] for invoice in sandbox.records("invoices"))
        assert "2025-03-01" < newest < "2025-03-15"

    @pytest.mark.parametrize("day", ["tomorrow", "2025-03-14", 5, None])
    def test_another_seeded_day_is_refused_by_its_name(self, day: Any) -> None:
        with pytest.raises(ValueError, match=r"seed_day is .*: expected a datetime.date, or 'today'"):
            MvmntSandbox(seed=1, seed_day=day)
