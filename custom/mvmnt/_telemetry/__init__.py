"""OpenTelemetry: spans and metrics of calls, listings and transfers."""
