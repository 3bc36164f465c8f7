"""Which functions handle which events."""

from __future__ import annotations

import inspect
import logging
from collections.abc import Awaitable, Callable
from fnmatch import fnmatchcase
from typing import Any, TypeAlias

from mvmnt._core.suggestion import did_you_mean
from mvmnt_client.models import WebhookEvent

__all__ = ["Handler", "Handlers", "check_patterns", "name_of", "require_async"]

logger = logging.getLogger("mvmnt.webhooks")

#: An async function of one event. Which of the payload models it takes depends on the events it is registered for.
Handler: TypeAlias = Callable[[Any], Awaitable[object]]


class Handlers:
    """The handlers, in the order of their registration, each with the patterns of the events that it is for."""

    def __init__(self) -> None:
        self._patterns: dict[Handler, list[str]] = {}

    def add(self, handler: Handler, patterns: tuple[str, ...]) -> None:
        """Register `handler` for the events whose name fits one of `patterns`."""
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
    """Refuse what is no pattern, and say in the log which patterns fit no event of the description.

    Those are kept all the same: the server adds events before the description names them.
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
            f"{name_of(function)} must be an async function; one that blocks can call"
            " `await asyncio.to_thread(...)` for what takes time"
        )


def name_of(function: object) -> str:
    """What a function is called in messages."""
    return getattr(function, "__qualname__", None) or type(function).__qualname__
