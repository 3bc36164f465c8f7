"""How far each window of a listing has been read, also as JSON."""

from __future__ import annotations

from collections.abc import Set
from datetime import datetime
from typing import TypedDict

import attrs

from mvmnt._resources.moments import read_moment

__all__ = ["Siblings", "Window", "WindowState", "WindowsState", "read_window"]


class WindowState(TypedDict):
    """The progress of one window.

    `since` and `until` are ISO 8601 times, `cursor` is where to go on (None for the window's beginning), and `done`
    says that nothing is left.
    """

    since: str
    until: str
    cursor: str | None
    done: bool


class WindowsState(TypedDict):
    """The progress of all windows, as JSON types: the result of `Windows.state`.

    `operation` and `filter` (a digest) tell which listing it belongs to, `field` is the one that the windows cut.
    """

    operation: str
    filter: str
    field: str
    windows: list[WindowState]


@attrs.define
class Siblings:
    """What is known of windows that were cut together.

    Attributes:
        finished: the pages of the largest one that is done; 0 while none is.
        read: the most pages that were read of one.
    """

    finished: int = 0
    read: int = 0


@attrs.define
class Window:
    """A span of time, its end excluded, and how far its listing has been read.

    Attributes:
        since: its first moment.
        until: where it ends, this moment excluded.
        cursor: where its listing goes on; None for the beginning.
        done: whether nothing is left.
        before: the ids of records in it that came while it was part of a larger window.
        siblings: the windows that were cut with it, and itself.
    """

    since: datetime
    until: datetime
    cursor: str | None = None
    done: bool = False
    before: Set[object] = attrs.field(factory=frozenset[object], kw_only=True)
    siblings: Siblings = attrs.field(factory=Siblings, kw_only=True)


def read_window(number: int, state: object, siblings: Siblings) -> Window:
    """A window as `Windows.state` wrote it."""
    place = f"state['windows'][{number}]"
    match state:
        case {"since": str(since), "until": str(until), "cursor": None | str() as cursor, "done": bool(done)}:
            begin, end = read_moment(f"{place}['since']", since), read_moment(f"{place}['until']", until)
            return Window(begin, end, cursor, done, siblings=siblings)
        case _:
            raise ValueError(f"{place} must have since, until, cursor and done, as Windows.state() gave them")
