"""Keeps a mirror fresh until it is told to stop: a run every few minutes, and records re-read as webhooks name them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

from mvmnt._tables.table import Table
from mvmnt.client import Mvmnt
from mvmnt.errors import MvmntError
from mvmnt.mirror.copying import tables_named, utc_now
from mvmnt.mirror.database.destination import Destination
from mvmnt.mirror.database.loader import Loader
from mvmnt.mirror.database.lock import locked
from mvmnt.mirror.database.store import Deletions, Store
from mvmnt.mirror.planning import plan, unfinished
from mvmnt.mirror.reading import Now
from mvmnt.mirror.report import TableReport
from mvmnt.mirror.running import WORKERS, Runner
from mvmnt.mirror.tables import TABLES, singular

if TYPE_CHECKING:
    from mvmnt.webhooks import Event, WebhookReceiver

__all__ = ["Changes", "watch"]

logger: Final = logging.getLogger("mvmnt.mirror")

_OTHERS: Final = {
    "CARRIER_INVOICE": "bills",
    "CARRIER_PAYMENT": "bill_payments",
    "CUSTOMER_INVOICE": "invoices",
    "CUSTOMER_PAYMENT": "payments",
    "VENDOR_INVOICE": "bills",
    "VENDOR_PAYMENT": "bill_payments",
}
"""What events are about where their name does not begin with that of the table."""


_PAUSE: Final = 5.0
"""Seconds before a run that failed is made again, as when a reader holds a DuckDB file that is to be written."""


class Changes:
    """The records that webhooks name, until they are read. Their content and their order do not count.

    Example:
        receiver = WebhookReceiver(tokens=[token])
        changes = Changes(receiver)
        await watch(client, "duckdb:///brokerage.duckdb", changes=changes)

    Args:
        receiver: gets the webhooks; it must be served, and entered, by the caller.
    """

    def __init__(self, receiver: WebhookReceiver) -> None:
        self._ids: dict[str, set[str]] = {}
        self._there = asyncio.Event()
        receiver.on("*")(self._note)

    async def _note(self, event: Event) -> None:
        from mvmnt.webhooks import record_id  # here: mirrors without webhooks need not wait for them

        table, id_ = table_of(event.event), record_id(event)
        if table is not None and id_ is not None:
            self._ids.setdefault(table.name, set()).add(id_)
            self._there.set()

    async def wait(self) -> None:
        """Wait until there is a change."""
        await self._there.wait()

    def take(self) -> Mapping[str, set[str]]:
        """The ids of changed records by table; they are forgotten here."""
        self._there.clear()
        taken, self._ids = self._ids, {}
        return taken

    def put_back(self, taken: Mapping[str, set[str]]) -> None:
        """Have ids that could not be read again among the changes."""
        for name, ids in taken.items():
            self._ids.setdefault(name, set()).update(ids)
            self._there.set()


def table_of(event: str) -> Table | None:
    """The table of the records that an event is about: the one with the longest name that begins the event's."""
    own = {singular(table).upper(): table for table in TABLES}
    names = {**own, **{prefix: next(one for one in TABLES if one.name == to) for prefix, to in _OTHERS.items()}}
    found = [name for name in names if event.startswith(f"{name}_")]
    return names[max(found, key=len)] if found else None


async def watch(
    client: Mvmnt,
    to: Destination | str,
    *,
    changes: Changes | None = None,
    every: float = 300.0,
    only: Sequence[str] = (),
    since: datetime | None = None,
    workers: int = WORKERS,
    deletions: Deletions = "soft",
    now: Now = utc_now,
    on_progress: Callable[[TableReport], None] = lambda report: None,
    on_run: Callable[[], None] = lambda: None,
) -> None:
    """Run the mirror every few minutes, and re-read at once what webhooks name, until this is cancelled.

    A run that fails is logged, and made again some seconds later.

    Args:
        client: reads the account.
        to: the database. Other processes may read it between the packages.
        changes: the records that webhooks name.
        every: seconds between two runs.
        only, since, workers, deletions, now, on_progress: as for `mirror`.
        on_run: called after each run that went through.

    Raises:
        ConfigurationError: the URL or a table's name is wrong.
        MirrorLockedError: another process fills the same mirror.
    """
    destination = Destination.of(to)
    tables = tables_named(only)
    named = {table.name: table for table in tables}
    with locked(destination):
        async with Loader(lambda: Store(destination, {table.name: table for table in TABLES}, deletions)) as loader:
            failed = False
            while True:
                runner = Runner(client, loader, named, now, workers)
                runner.on_progress = on_progress
                due = asyncio.get_running_loop().time() + every
                try:
                    if failed:
                        await loader.begin()
                    failed = False
                    await runner.run(unfinished(loader.states, tables))
                    await runner.run(plan(loader.states, tables, since=since))
                    on_run()
                    await _follow(runner, changes, due)
                except MvmntError as error:
                    logger.warning("the mirror's run failed, and is made again: %s", error)
                    failed = True
                    due = min(due, asyncio.get_running_loop().time() + _PAUSE)
                await asyncio.sleep(due - asyncio.get_running_loop().time())


async def _follow(runner: Runner, changes: Changes | None, due: float) -> None:
    """Re-read changed records until it is time for the next run, and once even if it is that already.

    What is being read then is read to its end.
    """
    if changes is None:
        return
    loop = asyncio.get_running_loop()
    while True:
        await _read_changed(runner, changes)
        if loop.time() >= due:
            return
        try:
            async with asyncio.timeout_at(due):
                await changes.wait()
        except TimeoutError:
            return


async def _read_changed(runner: Runner, changes: Changes) -> None:
    """Re-read the records that webhooks have named by now."""
    taken = changes.take()
    try:
        for name, ids in taken.items():
            if name in runner.tables:
                await runner.read_again(name, ids)
        await runner.loader.load()
    except MvmntError:
        changes.put_back(taken)  # an ordinary run does not see all that webhooks name
        raise
