"""Registers functions for events, and finds those of an event."""

from __future__ import annotations

import inspect
import logging
from collections.abc import Awaitable, Callable
from fnmatch import fnmatchcase
from typing import Any, TypeAlias

from mvmnt._core.suggestion import did_you_mean
from mvmnt_client.models import WebhookEvent

__all__ = ["Handler", "Handlers", "check_patterns", "name_of", "require_async"]

logger: logging.Logger = logging.getLogger("mvmnt.webhooks")

#: An async function of one event, of the payload models of the events that it is registered for.
Handler: TypeAlias = Callable[[Any], Awaitable[object]]


class Handlers:
    """The handlers with their patterns, in the order of registration."""

    def __init__(self) -> None:
        self._patterns: dict[Handler, list[str]] = {}

    def add(self, handler: Handler, patterns: tuple[str, ...]) -> None:
        """Register `handler` for events whose name matches a pattern."""
        require_async(handler)
        self._patterns.setdefault(handler, []).extend(patterns)

    def matching(self, event: str) -> list[Handler]:
        """The handlers of an event, each once."""
        return [
            handler
            for handler, patterns in self._patterns.items()
            if any(fnmatchcase(event, pattern) for pattern in patterns)
        ]


def check_patterns(patterns: tuple[object, ...]) -> None:
    """Refuse invalid patterns; log patterns that match no known event.

    The latter are accepted: the server adds events before the description names them.
    """
    if not patterns:
        raise ValueError(
            'expected the name of an event, such as on("CUSTOMER_UPDATED"), or a pattern: on("SHIPMENT_*")'
        )
    for pattern in patterns:
        if not isinstance(pattern, str) or not pattern:
            raise ValueError(f"expected the name of an event or a pattern of names, not {pattern!r}")
        if not any(fnmatchcase(name, pattern) for name in WebhookEvent):
            hint = did_you_mean(pattern.upper(), WebhookEvent)
            logger.warning("no event known to this version is called %r%s", pattern, hint)


def require_async(function: object) -> None:
    """Refuse a function that would block the event loop."""
    if not inspect.iscoroutinefunction(function) and not inspect.iscoroutinefunction(
        getattr(type(function), "__call__", None)  # noqa: B004  # an object whose calls are coroutines
    ):
        raise TypeError(
            f"{name_of(function)} must be an async function; it can call `await asyncio.to_thread(...)`"
            " for work that blocks"
        )


def name_of(function: object) -> str:
    """The name of a function in messages."""
    return getattr(function, "__qualname__", None) or type(function).__qualname__
