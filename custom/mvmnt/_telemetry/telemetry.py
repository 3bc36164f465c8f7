"""Finds out whether the program uses OpenTelemetry.

A program that sets up OpenTelemetry has imported it. So this module only looks whether it is imported: a program that
does not use it pays for one look into a dict with each call. `mvmnt._telemetry.opentelemetry` does the rest.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from functools import cache
from typing import TYPE_CHECKING, Final, TypeAlias

from mvmnt._core.operation import Operation

if TYPE_CHECKING:
    from mvmnt._telemetry.opentelemetry import Telemetry
    from mvmnt.events import ClientEvent

__all__ = ["Inside", "count_event", "iteration_span", "telemetry"]

Inside: TypeAlias = Callable[[], AbstractContextManager[object]]
"""Makes a block whose spans are children of an iteration's span."""

_IMPORTED: Final = "opentelemetry.context"  # what its traces and its metrics both import


def telemetry() -> Telemetry | None:
    """What records spans and metrics; None if the program does not use OpenTelemetry."""
    return _current()() if _IMPORTED in sys.modules else None


@cache
def _current() -> Callable[[], Telemetry | None]:
    from mvmnt._telemetry.opentelemetry import current

    return current


def count_event(event: ClientEvent) -> None:
    """Count a retry or a pause."""
    if (recorder := telemetry()) is not None:
        recorder.count_event(event)


def iteration_span(operation: Operation | None, what: str) -> AbstractContextManager[Inside]:
    """The span of an iteration over a listing. It ends with its block, also when the iteration is left early.

    The span is not the current one while the caller works on a page: only what is in a block that the `Inside` makes
    is its child.

    Args:
        operation: what lists; None for no span.
        what: what is iterated over, such as `pages`.
    """
    recorder = telemetry()
    if operation is None or recorder is None:
        return nullcontext(nullcontext)
    return recorder.iteration(f"{operation.id} {what}")
