"""What a run did, as values, JSON and lines of text."""

from __future__ import annotations

from typing import Final

import attrs
import orjson

from mvmnt.mirror.reading import Unreadable

__all__ = ["EQUAL", "FAILED", "REPAIRED", "Report", "TableReport"]

EQUAL: Final = 0
REPAIRED: Final = 10
FAILED: Final = 1


@attrs.define
class TableReport:
    """What was done for one table.

    Attributes:
        table: its name.
        read: records that the API gave.
        deleted: rows of records that the API no longer has.
        unreadable: records that do not fit the description, and so are missing or old in the mirror.
    """

    table: str
    read: int = 0
    deleted: int = 0
    unreadable: list[Unreadable] = attrs.field(factory=list[Unreadable])


@attrs.frozen
class Report:
    """What a run did.

    Attributes:
        destination: the mirror's URL without its password.
        tables: what was done for each table.
        packages: load packages that were committed.
        seconds: how long it took.
    """

    destination: str
    tables: tuple[TableReport, ...]
    packages: int
    seconds: float

    @property
    def status(self) -> int:
        """The exit status: 0, or 1 if records could not be read."""
        return FAILED if any(table.unreadable for table in self.tables) else EQUAL

    def to_json(self) -> bytes:
        """The report for programs."""
        return orjson.dumps({**attrs.asdict(self), "status": self.status}, option=orjson.OPT_INDENT_2)
