"""Beside aiohttp's own instrumentation, which has a span for each attempt, with its URL."""

from collections.abc import Iterator

import pytest
from opentelemetry.instrumentation.aiohttp_client import AioHttpClientInstrumentor
from opentelemetry.instrumentation.utils import suppress_http_instrumentation
from support.raw_server import RawServer, raw_server, reply
from support.recorded_telemetry import RecordedTelemetry

from mvmnt import Key, NotFoundError

NOT_FOUND = reply(b"HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\n{}")


@pytest.fixture
def instrumented(recorded: RecordedTelemetry) -> Iterator[None]:
    instrumentor = AioHttpClientInstrumentor()
    instrumentor.instrument(tracer_provider=recorded.tracers, meter_provider=recorded.meters)
    yield
    instrumentor.uninstrument()


async def _get(server: RawServer) -> None:
    async with server.client() as mvmnt:
        with pytest.raises(NotFoundError):
            await mvmnt.customers.get(Key("KEY-4711"))


@pytest.mark.usefixtures("instrumented")
async def test_its_spans_are_children_of_ours_and_show_the_url(recorded: RecordedTelemetry) -> None:
    async with raw_server(NOT_FOUND) as server:
        await _get(server)
    ours = recorded.span("getCustomer").get_span_context()
    theirs = next(span for span in recorded.spans if "KEY-4711" in span.to_json())
    assert ours is not None
    assert theirs.parent is not None
    assert (theirs.name, theirs.parent.span_id) == ("GET", ours.span_id)


@pytest.mark.usefixtures("instrumented")
async def test_a_block_without_http_instrumentation_leaves_our_spans_alone(recorded: RecordedTelemetry) -> None:
    async with raw_server(NOT_FOUND) as server:
        with suppress_http_instrumentation():
            await _get(server)
    assert recorded.names == ["requestToken", "getCustomer"]
    assert "KEY-4711" not in recorded.text()


async def test_excluded_urls_leave_our_spans_alone(
    recorded: RecordedTelemetry, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OTEL_PYTHON_AIOHTTP_CLIENT_EXCLUDED_URLS", r"//127\.0\.0\.1[:/]")
    instrumentor = AioHttpClientInstrumentor()
    instrumentor.instrument(tracer_provider=recorded.tracers, meter_provider=recorded.meters)
    try:
        async with raw_server(NOT_FOUND) as server:
            await _get(server)
    finally:
        instrumentor.uninstrument()
    assert recorded.names == ["requestToken", "getCustomer"]
    assert "KEY-4711" not in recorded.text()
