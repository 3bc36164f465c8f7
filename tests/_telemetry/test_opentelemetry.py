"""Spans and metrics, as the program's OpenTelemetry gets them."""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest
from opentelemetry import baggage, context, trace
from opentelemetry.sdk.trace import ReadableSpan
from opentelemetry.trace import SpanKind, StatusCode
from support.recorded_telemetry import RecordedTelemetry

from mvmnt import (
    ApiTimeoutError,
    DocumentTransferError,
    Key,
    Mvmnt,
    NotFoundError,
    RateLimit,
    RetryPolicy,
    ServerError,
    TokenError,
)
from mvmnt.testing import MvmntSandbox

ACME = {"name": "Acme", "status": "ACTIVE"}
NO_WAIT = RetryPolicy(backoff=0)


def parent_of(span: ReadableSpan) -> int | None:
    return None if span.parent is None else span.parent.span_id


def id_of(span: ReadableSpan) -> int:
    found = span.get_span_context()
    assert found is not None
    return found.span_id


def client(answer: Any, **settings: Any) -> Mvmnt:
    settings = {"access_token": "token-1", "base_url": "https://api.test:8443/v1", "retry": NO_WAIT, **settings}
    return Mvmnt(transport=httpx.MockTransport(answer), **settings)


async def test_a_call_is_one_client_span_named_by_its_operation(recorded: RecordedTelemetry) -> None:
    async with client(lambda _: httpx.Response(204)) as mvmnt:
        await mvmnt.customers.delete(Key("ERP-1"))
    (span,) = recorded.spans
    assert (span.name, span.kind) == ("deleteCustomer", SpanKind.CLIENT)
    assert span.attributes == {
        "http.request.method": "DELETE",
        "url.template": "/customers/{id}",
        "server.address": "api.test",
        "server.port": 8443,
        "http.response.status_code": 204,
    }
    assert span.status.status_code is StatusCode.UNSET
    assert span.instrumentation_scope is not None
    assert span.instrumentation_scope.name == "mvmnt"


@pytest.mark.parametrize(("url", "port"), [("https://api.test/v1", 443), ("http://127.0.0.1/v1", 80)])
async def test_the_port_is_that_of_the_scheme_if_none_is_named(
    recorded: RecordedTelemetry, url: str, port: int
) -> None:
    async with client(lambda _: httpx.Response(204), base_url=url) as mvmnt:
        await mvmnt.customers.delete(Key("ERP-1"))
    assert recorded.spans[0].attributes is not None
    assert recorded.spans[0].attributes["server.port"] == port


async def test_each_attempt_sends_the_trace_context_and_no_baggage(recorded: RecordedTelemetry) -> None:
    sent: list[httpx.Headers] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(httpx.Headers(request.headers))
        return httpx.Response(503 if len(sent) < 3 else 204)

    token = context.attach(baggage.set_baggage("customer", "Acme"))
    async with client(answer) as mvmnt:
        await mvmnt.customers.delete(Key("ERP-1"))
    context.detach(token)
    span = recorded.span("deleteCustomer")
    found = span.get_span_context()
    assert found is not None
    expected = f"00-{found.trace_id:032x}-{found.span_id:016x}-{found.trace_flags:02x}"
    assert [headers["traceparent"] for headers in sent] == [expected] * 3
    assert not any("baggage" in headers for headers in sent)
    assert span.attributes is not None
    assert span.attributes["http.request.resend_count"] == 2
    assert span.status.status_code is StatusCode.UNSET
    assert recorded.points("mvmnt.retries") == [({"mvmnt.operation": "deleteCustomer", "error.type": "503"}, 2)]


async def test_a_program_without_a_tracer_passes_its_callers_context_on() -> None:
    sent: list[str | None] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.headers.get("traceparent"))
        return httpx.Response(204)

    parent = trace.SpanContext(1, 2, is_remote=True, trace_flags=trace.TraceFlags(1))
    async with client(answer) as mvmnt:
        await mvmnt.customers.delete(Key("ERP-1"))
        with trace.use_span(trace.NonRecordingSpan(parent)):
            await mvmnt.customers.delete(Key("ERP-1"))
    assert sent == [None, f"00-{1:032x}-{2:016x}-01"]


@pytest.mark.parametrize(("status", "raised"), [(404, NotFoundError), (503, ServerError)])
async def test_an_error_status_is_the_error_type(
    recorded: RecordedTelemetry, status: int, raised: type[Exception]
) -> None:
    async with client(lambda _: httpx.Response(status), retry=RetryPolicy(attempts=1)) as mvmnt:
        with pytest.raises(raised):
            await mvmnt.customers.get(Key("ERP-1"))
    span = recorded.span("getCustomer")
    assert span.attributes is not None
    assert (span.attributes["error.type"], span.attributes["http.response.status_code"]) == (str(status), status)
    assert (span.status.status_code, span.status.description) == (StatusCode.ERROR, None)
    assert not span.events


async def test_without_a_response_the_exception_is_the_error_type(recorded: RecordedTelemetry) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("secret-in-a-message", request=request)

    async with client(answer, retry=RetryPolicy(attempts=2, backoff=0)) as mvmnt:
        with pytest.raises(ApiTimeoutError):
            await mvmnt.customers.get(Key("ERP-1"))
    span = recorded.span("getCustomer")
    assert span.attributes is not None
    assert span.attributes["error.type"] == "ApiTimeoutError"
    assert "http.response.status_code" not in span.attributes
    assert "secret-in-a-message" not in recorded.text()


async def _cancelled_by_asyncio(call: Any, begun: asyncio.Event) -> None:
    task = asyncio.create_task(call)
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def _cancelled_by_anyio(call: Any, begun: asyncio.Event) -> None:
    async def cancel(scope: anyio.CancelScope) -> None:
        await begun.wait()
        scope.cancel()

    async with anyio.create_task_group() as group:
        group.start_soon(cancel, group.cancel_scope)
        await call


@pytest.mark.parametrize("cancelled", [_cancelled_by_asyncio, _cancelled_by_anyio])
async def test_a_cancelled_call_ends_its_span(recorded: RecordedTelemetry, cancelled: Any) -> None:
    begun = asyncio.Event()

    async def hang(_: httpx.Request) -> httpx.Response:
        begun.set()
        await asyncio.Event().wait()
        raise AssertionError

    async with client(hang) as mvmnt:
        await cancelled(mvmnt.customers.get(Key("ERP-1")), begun)
    span = recorded.span("getCustomer")
    assert span.attributes is not None
    assert (span.attributes["error.type"], span.status.status_code) == ("CancelledError", StatusCode.ERROR)
    assert trace.get_current_span() is trace.INVALID_SPAN


async def test_the_duration_is_counted_by_operation_and_outcome(recorded: RecordedTelemetry) -> None:
    statuses = iter([204, 204, 404])
    async with client(lambda _: httpx.Response(next(statuses))) as mvmnt:
        await mvmnt.customers.delete(Key("ERP-1"))
        await mvmnt.customers.delete(Key("ERP-2"))
        with pytest.raises(NotFoundError):
            await mvmnt.customers.delete(Key("ERP-3"))
    common = {
        "http.request.method": "DELETE",
        "url.template": "/customers/{id}",
        "server.address": "api.test",
        "server.port": 8443,
    }
    assert recorded.points("http.client.request.duration") == [
        ({**common, "http.response.status_code": 204}, 2),
        ({**common, "http.response.status_code": 404, "error.type": "404"}, 1),
    ]


async def test_a_429_counts_as_a_pause(recorded: RecordedTelemetry, mvmnt_sandbox: MvmntSandbox) -> None:
    async with mvmnt_sandbox.client() as mvmnt:
        mvmnt_sandbox.fail_next(429, headers={"Retry-After": "3"})
        await mvmnt.customers.create(ACME)
    assert recorded.points("mvmnt.pauses") == [({"mvmnt.reason": "429"}, 1)]
    span = recorded.span("createCustomer")
    assert span.attributes is not None
    assert span.attributes["http.request.resend_count"] == 1


async def test_a_wait_for_the_rate_budget_is_counted(recorded: RecordedTelemetry, mvmnt_sandbox: MvmntSandbox) -> None:
    async with mvmnt_sandbox.client(rate_limit=RateLimit(per_minute=2)) as mvmnt:
        for _ in range(3):
            await mvmnt.customers.create(ACME)
    assert recorded.points("mvmnt.budget_waits") == [({}, 1)]


async def test_a_token_request_is_a_child_of_the_call_that_began_it(
    recorded: RecordedTelemetry, mvmnt_sandbox: MvmntSandbox
) -> None:
    async with mvmnt_sandbox.client() as mvmnt:
        await mvmnt.customers.create(ACME)
        mvmnt_sandbox.fail_next(401)
        await mvmnt.customers.create(ACME)
    assert recorded.names == ["requestToken", "createCustomer"] * 2
    first_token, first, second_token, second = recorded.spans
    assert [parent_of(span) for span in recorded.spans] == [id_of(first), None, id_of(second), None]
    assert second.attributes is not None
    assert second.attributes["http.request.resend_count"] == 1  # it was refused with 401 first
    assert first_token.attributes == second_token.attributes
    ((attributes, count),) = recorded.points("mvmnt.token_requests")
    assert (attributes["http.response.status_code"], count) == (200, 2)


async def test_a_refused_secret_fails_both_spans(recorded: RecordedTelemetry, mvmnt_sandbox: MvmntSandbox) -> None:
    async with mvmnt_sandbox.client("sandbox-client", "wrong-secret") as mvmnt:
        with pytest.raises(TokenError):
            await mvmnt.customers.create(ACME)
    token, call = recorded.spans
    assert token.attributes is not None
    assert call.attributes is not None
    assert (token.attributes["error.type"], call.attributes["error.type"]) == ("401", "TokenError")
    assert "wrong-secret" not in recorded.text()


async def _three_pages(mvmnt: Mvmnt) -> None:
    for number in range(5):
        await mvmnt.customers.create({**ACME, "name": f"Customer {number}"})


async def test_the_pages_of_a_listing_are_children_of_one_span(
    recorded: RecordedTelemetry, mvmnt_sandbox: MvmntSandbox
) -> None:
    async with mvmnt_sandbox.client() as mvmnt:
        await _three_pages(mvmnt)
        tracer = recorded.tracers.get_tracer("program")
        with tracer.start_as_current_span("sync") as outer:
            async for _ in mvmnt.customers.filter(page_size=2):
                assert trace.get_current_span() is outer
                with tracer.start_as_current_span("work"):
                    pass
    listing = recorded.span("filterCustomers pages")
    pages = [span for span in recorded.spans if span.name == "filterCustomers"]
    assert [parent_of(page) for page in pages] == [id_of(listing)] * 3
    assert {parent_of(span) for span in recorded.spans if span.name == "work"} == {id_of(recorded.span("sync"))}
    assert parent_of(listing) == id_of(recorded.span("sync"))
    assert listing.status.status_code is StatusCode.UNSET


@pytest.mark.parametrize("prefetch", [0, 1])
async def test_a_listing_that_is_left_early_ends_its_span(
    recorded: RecordedTelemetry, mvmnt_sandbox: MvmntSandbox, prefetch: int
) -> None:
    async with mvmnt_sandbox.client() as mvmnt:
        await _three_pages(mvmnt)
        async for _ in mvmnt.customers.filter(page_size=2).with_prefetch(prefetch):
            break
        gc.collect()
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert "filterCustomers pages" in recorded.names
    listing = recorded.span("filterCustomers pages")
    assert listing.status.status_code is StatusCode.UNSET
    assert trace.get_current_span() is trace.INVALID_SPAN


async def test_a_listing_that_fails_ends_its_span_with_the_error(recorded: RecordedTelemetry) -> None:
    async with client(lambda _: httpx.Response(404)) as mvmnt:
        with pytest.raises(NotFoundError):
            await mvmnt.customers.filter().collect()
    listing = recorded.span("filterCustomers pages")
    assert listing.attributes == {"error.type": "NotFoundError"}
    assert (listing.status.status_code, listing.status.description) == (StatusCode.ERROR, None)
    assert not listing.events


async def test_windows_are_children_of_one_span(recorded: RecordedTelemetry, mvmnt_sandbox: MvmntSandbox) -> None:
    async with mvmnt_sandbox.client() as mvmnt:
        windows = mvmnt.customers.filter().windows("createdAt", since="2025-01-01", until="2025-02-01", count=3)
        assert [customer async for customer in windows] == []
    whole = recorded.span("filterCustomers windows")
    listings = [span for span in recorded.spans if span.name == "filterCustomers pages"]
    assert [parent_of(listing) for listing in listings] == [id_of(whole)] * 3
    pages = [span for span in recorded.spans if span.name == "filterCustomers"]
    assert {parent_of(page) for page in pages} == {id_of(listing) for listing in listings}


async def test_a_transfer_is_a_span_without_its_url(
    recorded: RecordedTelemetry, mvmnt_sandbox: MvmntSandbox, tmp_path: Path
) -> None:
    async with mvmnt_sandbox.client() as mvmnt:
        document = await mvmnt.documents.upload(
            b"%PDF-1.7 pod", type="PROOF_OF_DELIVERY", file_name="pod-of-acme.pdf", key="POD-4711"
        )
        assert document.download_url
        await mvmnt.documents.download(document, to=tmp_path / "pod.pdf")
    for name, method, statuses in (("uploadFile", "PUT", (200, 201, 204)), ("downloadFile", "GET", (200,))):
        span = recorded.span(name)
        assert span.kind is SpanKind.CLIENT
        assert span.attributes is not None
        assert set(span.attributes) == {
            "http.request.method",
            "server.address",
            "server.port",
            "http.response.status_code",
        }
        assert span.attributes["http.request.method"] == method
        assert span.attributes["http.response.status_code"] in statuses
    secrets = ["POD-4711", "pod-of-acme", httpx.URL(document.download_url).path, "sandbox-secret", str(document.id)]
    assert [secret for secret in secrets if secret in recorded.text()] == []


async def _stream() -> AsyncIterator[bytes]:
    yield b""


async def test_a_transfer_that_fails_tells_the_storages_status(
    recorded: RecordedTelemetry, mvmnt_sandbox: MvmntSandbox, tmp_path: Path
) -> None:
    async with mvmnt_sandbox.client() as mvmnt:
        document = await mvmnt.documents.upload(b"%PDF-1.7 pod", type="PROOF_OF_DELIVERY", file_name="pod.pdf")
    settings: Any = {"base_url": "http://127.0.0.1/v1", "retry": RetryPolicy(attempts=3, backoff=0)}
    async with client(lambda _: httpx.Response(503, content=_stream()), **settings) as mvmnt:
        with pytest.raises(DocumentTransferError):
            await mvmnt.documents.download(document, to=tmp_path / "pod.pdf")
    span = recorded.span("downloadFile")
    assert span.attributes is not None
    assert (span.attributes["error.type"], span.attributes["http.request.resend_count"]) == ("503", 2)
    assert span.status.status_code is StatusCode.ERROR


async def test_nothing_that_a_call_carries_is_in_a_span(recorded: RecordedTelemetry) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(
            409, json={"error": {"code": "CONFLICT", "message": f"{request.url} {request.content!r}"}}
        )

    async with client(answer, access_token="token-xyz") as mvmnt:
        with pytest.raises(Exception, match="CONFLICT"):
            await mvmnt.customers.update(Key("KEY-4711"), {"name": "Body of Acme"}, idempotency_key="IDEM-1")
        with pytest.raises(Exception, match="CONFLICT"):
            await mvmnt.customers.filter({"key": {"equalTo": "KEY-4711"}}, cursor="CURSOR-1").collect()
    text = recorded.text()
    assert [said for said in ("KEY-4711", "Body of Acme", "IDEM-1", "CURSOR-1", "token-xyz") if said in text] == []


def test_nothing_of_opentelemetry_is_needed_or_imported() -> None:
    program = """
import asyncio, sys

class Missing:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == "opentelemetry":
            raise ImportError(name)

sys.meta_path.insert(0, Missing())
import httpx
from mvmnt import Key, Mvmnt

async def main():
    transport = httpx.MockTransport(lambda request: httpx.Response(204, headers={"sent": str(dict(request.headers))}))
    async with Mvmnt(access_token="t", transport=transport) as mvmnt:
        await mvmnt.customers.delete(Key("ERP-1"))

asyncio.run(main())
print([name for name in sys.modules if name.startswith("opentelemetry") or name == "mvmnt._telemetry.opentelemetry"])
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout.strip()) == (0, "[]"), done.stderr
