"""Records spans and metrics with the program's OpenTelemetry: the one module that imports it.

Names and attributes follow the conventions for HTTP clients, with two exceptions. A span is named by its operation.
No attribute has the URL: it may hold a caller's key or, at the storage of documents, a signature. Nor do texts of
errors go out, since they may repeat what was sent.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from functools import lru_cache, partial
from typing import Final

import httpx
from opentelemetry import context, metrics, trace
from opentelemetry.metrics import _internal
from opentelemetry.trace import SpanKind, StatusCode
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

from mvmnt._core.extensions import Attempts
from mvmnt._core.operation import TOKEN_REQUEST, Operation
from mvmnt.events import CallsPaused, ClientEvent, RetryPlanned
from mvmnt.version import __version__

__all__ = ["CallSpan", "Telemetry", "current"]

_SCOPE: Final = "mvmnt"

_BOUNDARIES: Final = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)
"""Seconds: those that the conventions recommend."""

_PROPAGATOR: Final = TraceContextTextMapPropagator()
"""Writes `traceparent` and `tracestate`. Baggage is left out: it may hold what is not meant for another company."""


class Telemetry:
    """Records with one pair of providers.

    Args:
        tracers: makes the spans.
        meters: makes the metrics.
    """

    def __init__(self, tracers: trace.TracerProvider, meters: metrics.MeterProvider) -> None:
        self._tracer = tracers.get_tracer(_SCOPE, __version__)
        meter = meters.get_meter(_SCOPE, __version__)
        self._duration = meter.create_histogram(
            "http.client.request.duration",
            unit="s",
            description="Time of calls and transfers, from the first attempt to the end of the last.",
            explicit_bucket_boundaries_advisory=_BOUNDARIES,
        )
        self._retries = meter.create_counter("mvmnt.retries", unit="{retry}", description="Attempts after the first.")
        self._pauses = meter.create_counter(
            "mvmnt.pauses", unit="{pause}", description="Pauses of all calls for the server's rate limit."
        )
        self._token_requests = meter.create_counter(
            "mvmnt.token_requests", unit="{request}", description="Requests for access tokens."
        )
        self._budget_waits = meter.create_counter(
            "mvmnt.budget_waits", unit="{wait}", description="Calls that waited for the caller's rate budget."
        )

    def begin(self, operation: Operation, server: httpx.URL) -> CallSpan:
        """Begin the span of a call or a transfer, and make it the current one.

        Args:
            operation: what is called.
            server: any URL on the server; only host and port are used.
        """
        attributes: dict[str, str | int] = {
            "http.request.method": operation.method,
            "server.address": server.host,
            "server.port": server.port or (80 if server.scheme == "http" else 443),
        }
        if operation.path.startswith("/"):
            attributes["url.template"] = operation.path
        span = self._tracer.start_span(operation.id, kind=SpanKind.CLIENT, attributes=attributes)
        return CallSpan(self, operation, span, attributes)

    @contextmanager
    def iteration(self, name: str) -> Generator[Callable[[], AbstractContextManager[object]]]:
        """The span of an iteration; what it gives makes blocks whose spans are children of it."""
        span = self._tracer.start_span(name)
        try:
            yield partial(trace.use_span, span, record_exception=False, set_status_on_exception=False)
        except GeneratorExit:  # the caller left the loop
            raise
        except BaseException as error:
            _fail(span, type(error).__name__)
            raise
        finally:
            span.end()

    def count_event(self, event: ClientEvent) -> None:
        """Count a retry or a pause."""
        if isinstance(event, RetryPlanned):
            self._retries.add(1, {"mvmnt.operation": event.operation.id, "error.type": _type(event.reason)})
        elif isinstance(event, CallsPaused):
            self._pauses.add(1, {"mvmnt.reason": event.reason})

    def count_budget_wait(self) -> None:
        """Count a call that waited for the budget."""
        self._budget_waits.add(1)

    def count_call(self, operation: Operation, seconds: float, attributes: dict[str, str | int]) -> None:
        """Count a call that ended."""
        self._duration.record(seconds, attributes)
        if operation is TOKEN_REQUEST:
            self._token_requests.add(1, attributes)


class CallSpan:
    """The span of a call, current until its end."""

    def __init__(
        self, telemetry: Telemetry, operation: Operation, span: trace.Span, attributes: dict[str, str | int]
    ) -> None:
        self._telemetry = telemetry
        self._operation = operation
        self._span = span
        self._attributes = attributes
        self._token = context.attach(trace.set_span_in_context(span))

    def headers(self) -> dict[str, str]:
        """The trace context as headers, for each attempt."""
        headers: dict[str, str] = {}
        _PROPAGATOR.inject(headers)
        return headers

    def end(self, status: int | None, attempts: Attempts, failure: str | None) -> None:
        """End the span, and count the call.

        Args:
            status: the response's HTTP status; None without a response.
            attempts: those of the call.
            failure: the name of the exception; None for a response that was returned.
        """
        context.detach(self._token)
        if status is not None:
            self._attributes["http.response.status_code"] = status
            self._span.set_attribute("http.response.status_code", status)
        if attempts.count > 1:
            self._span.set_attribute("http.request.resend_count", attempts.count - 1)
        if failure is not None:
            self._attributes["error.type"] = str(status) if status is not None and status >= 400 else failure
            _fail(self._span, self._attributes["error.type"])
        self._telemetry.count_call(self._operation, attempts.seconds, self._attributes)
        self._span.end()


def current() -> Telemetry | None:
    """What records with the providers that the program has set; None if there is nothing to record or to pass on.

    Asking OpenTelemetry for a provider that is not set looks into the environment. For both that takes a twentieth of a
    call, so their variables are looked at instead.
    """
    # Private names: nothing public tells whether a provider is set without making one.
    is_set = trace._TRACER_PROVIDER is not None or _internal._METER_PROVIDER is not None  # pyright: ignore[reportPrivateUsage]
    if not is_set and trace.get_current_span() is trace.INVALID_SPAN:
        return None
    return _telemetry_of(trace.get_tracer_provider(), metrics.get_meter_provider())


@lru_cache(maxsize=1)
def _telemetry_of(tracers: trace.TracerProvider, meters: metrics.MeterProvider) -> Telemetry:
    return Telemetry(tracers, meters)


trace.get_tracer_provider()  # sets the one that the environment names
metrics.get_meter_provider()


def _fail(span: trace.Span, error_type: str | int) -> None:
    span.set_attribute("error.type", error_type)
    span.set_status(StatusCode.ERROR)


def _type(reason: str) -> str:
    """The reason as an `error.type`, which must not be any text: a status or the name of an exception."""
    return reason if reason.isalnum() else "_OTHER"
