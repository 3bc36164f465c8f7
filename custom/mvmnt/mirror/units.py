"""The unit of work: what one listing reads, from where, and how far it is. Frozen, picklable, and stored as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final, Literal, TypeAlias, cast

import attrs

__all__ = ["TableState", "Unit", "Work", "read_state", "write_state"]

Work: TypeAlias = Literal["changes", "open", "sweep"]
"""What a unit reads: `changes` the records that were changed (or, where no filter tells, created) since a moment,
`open` the records in an open state, `sweep` every record of a span of `createdAt`.

After `open` and `sweep`, the rows of the mirror in the same scope that the listing did not have are asked for by id:
each was deleted, or has left the scope.
"""

_MOMENTS: Final = ("since", "until", "began")


@attrs.frozen
class Unit:
    """One listing of one table. Units are independent of each other, and running one twice does no harm.

    Attributes:
        table: the table that it fills.
        work: what it reads.
        since: the first moment of its span; None for the beginning of time.
        until: where its span ends, this moment excluded; None for no end.
        account: the name of the account, for programs that mirror several.
        began: when its first page was asked for; None before.
        cursor: where the listing goes on; None for the first page.
        listed: whether all its pages are loaded.
    """

    table: str
    work: Work
    since: datetime | None = None
    until: datetime | None = None
    account: str = "default"
    began: datetime | None = None
    cursor: str | None = None
    listed: bool = False


@attrs.frozen
class TableState:
    """How far the mirror of one table is; it lies in the destination, and is written together with the rows.

    Attributes:
        read_until: changes before this moment have been read; None if the table was never read whole.
        units: the units that were begun and are not done.
    """

    read_until: datetime | None = None
    units: tuple[Unit, ...] = ()

    def after(self, unit: Unit, *, done: bool) -> TableState:
        """The state when `unit` stands as it does now."""
        others = tuple(other for other in self.units if _identity(other) != _identity(unit))
        if not done:
            return attrs.evolve(self, units=(*others, unit))
        whole = unit.work == "sweep" or self.read_until is not None
        reads_changes = unit.work == "changes" or (unit.work == "sweep" and unit.until is None)
        moments = [moment for moment in (self.read_until, unit.began) if moment is not None]
        if whole and reads_changes and moments:
            return TableState(max(moments), others)
        return attrs.evolve(self, units=others)


def _identity(unit: Unit) -> tuple[object, ...]:
    return unit.work, unit.since, unit.until


def write_state(state: TableState) -> dict[str, object]:
    """A table's state in JSON types."""
    return {
        "read_until": _text(state.read_until),
        "units": [
            {name: _text(value) if isinstance(value, datetime) else value for name, value in attrs.asdict(unit).items()}
            for unit in state.units
        ],
    }


def read_state(found: Mapping[str, object]) -> TableState:
    """The state that `write_state` wrote."""
    written = cast("list[dict[str, Any]]", found.get("units") or [])
    return TableState(_moment(found.get("read_until")), tuple(map(_unit, written)))


def _unit(written: dict[str, Any]) -> Unit:
    moments: dict[str, Any] = {name: _moment(written[name]) for name in _MOMENTS}
    return Unit(**written | moments)


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _moment(text: object) -> datetime | None:
    return datetime.fromisoformat(text) if isinstance(text, str) else None
