"""OpenTelemetry with exporters in memory, for the time of one test."""

from collections.abc import Iterator

import pytest
from support.recorded_telemetry import RecordedTelemetry


@pytest.fixture
def recorded(monkeypatch: pytest.MonkeyPatch) -> Iterator[RecordedTelemetry]:
    telemetry = RecordedTelemetry()
    # The setters of OpenTelemetry work once in a process.
    monkeypatch.setattr("opentelemetry.trace._TRACER_PROVIDER", telemetry.tracers)
    monkeypatch.setattr("opentelemetry.metrics._internal._METER_PROVIDER", telemetry.meters)
    yield telemetry
    telemetry.shutdown()
