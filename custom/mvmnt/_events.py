"""Passes the events of a client to the logger `mvmnt` and to `Mvmnt(on_event=...)`.

The events themselves are in `mvmnt.events`, which loads when the first is made: most calls have no listener.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mvmnt.events import ClientEvent

__all__ = ["Events"]

logger: logging.Logger = logging.getLogger("mvmnt")


class Events:
    """Passes events to the logger and to the caller's function.

    Args:
        on_event: called with every event, in the event loop: it must not block. An exception of it is logged, and the
            call continues.
        count: called with every event that is emitted, for metrics.
    """

    def __init__(
        self,
        on_event: Callable[[ClientEvent], None] | None = None,
        *,
        count: Callable[[ClientEvent], None] | None = None,
    ) -> None:
        self._on_event = on_event
        self._count = count

    def wants(self, level: int) -> bool:
        """Whether events of a level have a listener; else they need not be made."""
        return self._on_event is not None or logger.isEnabledFor(level)

    def emit(self, event: ClientEvent) -> None:
        """Log an event and pass it to `on_event`."""
        logger.log(event.level, "%s", event)
        if self._count is not None:
            self._count(event)
        if self._on_event is not None:
            try:
                self._on_event(event)
            except Exception:
                logger.exception("on_event failed")
