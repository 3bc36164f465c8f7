"""Tells the sender of a request when it has its connection."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar

__all__ = ["ON_CONNECTION"]

ON_CONNECTION: ContextVar[Callable[[], None] | None] = ContextVar("on_connection", default=None)
"""Called when the request that this task sends has its connection; the time that it waited for one is over then."""
