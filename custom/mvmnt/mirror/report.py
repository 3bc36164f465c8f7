"""What a run did, as values, JSON and lines of text."""

from __future__ import annotations

from typing import Final

import attrs
import orjson

from mvmnt.mirror.reading import Unreadable

__all__ = ["EQUAL", "FAILED", "REPAIRED", "Report", "TableReport", "Verification", "VerifiedTable"]

EQUAL: Final = 0
REPAIRED: Final = 10
FAILED: Final = 1


@attrs.define
class TableReport:
    """What was done for one table.

    Attributes:
        table: its name.
        calls: pages and single records that were asked for.
        read: records that the API gave.
        deleted: rows of records that the API no longer has.
        unreadable: records that do not fit the description, and so are missing or old in the mirror.
        expected: the records that the mirror has where all of them are read again; None where nothing tells how many
            will come, as in a first run.
        listed: whether its listings are read to their end.
        done: whether all of it is loaded.
    """

    table: str
    calls: int = 0
    read: int = 0
    deleted: int = 0
    unreadable: list[Unreadable] = attrs.field(factory=list[Unreadable])
    expected: int | None = None
    listed: bool = False
    done: bool = False


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


@attrs.frozen
class VerifiedTable:
    """How one table of the mirror compares with the account.

    Attributes:
        table: its name.
        here: living rows in the mirror.
        there: living records in the account.
        missing: ids of the records that have no row.
        extra: ids of the rows that have no record.
        differing: ids of the rows in which a column differs.
        unreadable: records that do not fit the description.
    """

    table: str
    here: int
    there: int
    missing: tuple[str, ...] = ()
    extra: tuple[str, ...] = ()
    differing: tuple[str, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()

    @property
    def equal(self) -> bool:
        """Whether nothing differs."""
        return not (self.missing or self.extra or self.differing or self.unreadable)


@attrs.frozen
class Verification:
    """How the mirror compares with the account.

    Attributes:
        destination: the mirror's URL without its password.
        tables: the comparison of each table, before any repair.
        status: the exit status: 0 if all is equal, 10 if it is after a repair, 1 if not.
        seconds: how long it took.
    """

    destination: str
    tables: tuple[VerifiedTable, ...]
    status: int
    seconds: float

    def to_json(self) -> bytes:
        """The comparison for programs."""
        return orjson.dumps(attrs.asdict(self), option=orjson.OPT_INDENT_2)
