"""Cuts windows, and windows that turn out large once more.

How many records a window holds shows only when it is read, and in which order the API lists is not documented. So a
window that was begun is cut by reading its parts from their beginnings, without the records that came already: what was
read of it is read twice, and comes once.
"""

from __future__ import annotations

import math
from collections.abc import Sequence, Set
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any, Final

from mvmnt._core.json_types import is_object
from mvmnt._resources.frames.undecoded import Choosable
from mvmnt._resources.windows.state import Siblings, Window

__all__ = ["Seen", "borders", "shares", "unseen"]

_LARGE: Final = 1.25
"""How many times as large as its largest sibling a window must be before it is cut: what was read is read again."""
_BURDEN: Final = 1.5
"""How many times a reader's share of what is left it must be expected to hold, to be cut while all readers are busy."""
_EARLY: Final = 3
"""Pages of a window after which it is no longer cut while all readers are busy."""
_MOST_PAGES: Final = 128
"""Pages of a window after which it is no longer cut, so that memory has a bound."""
_SMALLEST: Final = 2
"""Pages below which no window is cut, neither into parts that are expected to be smaller."""


class Seen:
    """The ids of the records that came of one window."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._ids: list[object] | None = [] if window.cursor is None else None
        self.pages = 0

    def add(self, items: Sequence[Any]) -> None:
        """Count a page of the window."""
        self.pages += 1
        siblings = self._window.siblings
        siblings.read = max(siblings.read, self.pages)
        ids = [id_of(item) for item in items]
        if self._ids is None or None in ids or self.pages > _MOST_PAGES:
            self._ids = None
        else:
            self._ids += ids

    def end(self) -> None:
        """The window has no more pages."""
        siblings = self._window.siblings
        siblings.finished = max(siblings.finished, self.pages)

    def parts(self, others: Sequence[Seen], waiting: Sequence[Window], readers: int) -> list[Window]:
        """The window in parts, if it is large beside those that were cut with it, and readers need work or will soon.

        Args:
            others: what is being read, this window included.
            waiting: the windows that were not begun.
            readers: windows that are read at once.

        Returns:
            As many parts as readers; nothing if the window is not to be cut.
        """
        window = self._window
        largest = window.siblings.finished
        if self._ids is None or not largest or self.pages <= largest:
            return []
        if self.pages < max(_SMALLEST, min(_LARGE * largest, _MOST_PAGES)):
            return []
        if waiting or len(others) == readers:
            left = sum(other._left() for other in others) + sum(map(_expected, waiting))
            if self.pages > _EARLY or self.pages <= _BURDEN * left / readers:
                return []
        return _divided(window, readers, window.before | set(map(str, self._ids)), Siblings())

    def _left(self) -> int:
        """The pages that are expected yet: those that its siblings had more; of a large one as many as were read."""
        largest = self._window.siblings.finished
        return max(largest - self.pages, 0) if self.pages < _LARGE * largest else self.pages


def shares(waiting: Sequence[Window], readers: int) -> list[Window]:
    """The next window in parts, if it is one of the last, so that all readers are busy to the end.

    Args:
        waiting: the windows that were not begun, the next one last.
        readers: windows that are read at once.

    Returns:
        The parts; nothing if the window is not to be cut.
    """
    window = waiting[-1]
    expected = _expected(window)
    if window.cursor is not None or expected < 2 * _SMALLEST:
        return []
    left = sum((other.until - other.since for other in waiting), timedelta()) / (window.until - window.since)
    share = max(_SMALLEST, expected * left / (2 * readers))
    count = math.ceil(expected / share)
    return _divided(window, count, window.before, Siblings(math.ceil(expected / count)))


def _expected(window: Window) -> int:
    """The pages of a window that was not begun, by those that were cut with it."""
    return max(window.siblings.finished, window.siblings.read)


def _divided(window: Window, count: int, before: Set[object], siblings: Siblings) -> list[Window]:
    """A window in at most `count` parts; nothing where that is one, or it has too few seconds."""
    cuts = borders(window.since, window.until, count)
    if len(cuts) <= 2:
        return []
    return [Window(begin, end, before=before, siblings=siblings) for begin, end in pairwise(cuts)]


def unseen(window: Window, items: list[Any]) -> list[Any]:
    """The records of a page without those that came before the window was cut."""
    if not window.before:
        return items
    kept = [index for index, item in enumerate(items) if str(id_of(item)) not in window.before]
    if len(kept) == len(items):
        return items
    return items.chosen(kept) if isinstance(items, Choosable) else [items[index] for index in kept]


def id_of(item: Any) -> object:
    """The id of a record, as a model or parsed JSON has it; None if it has none."""
    return item.get("id") if is_object(item) else getattr(item, "id", None)


def borders(since: datetime, until: datetime, count: int) -> list[datetime]:
    """The borders of `count` windows of about equal length, on whole seconds."""
    microseconds = (until - since) // timedelta(microseconds=1)
    between = (since + timedelta(microseconds=microseconds * number // count) for number in range(1, count))
    whole = {moment.replace(microsecond=0) for moment in between}
    return sorted({since, *(moment for moment in whole if since < moment), until})
