"""Collects rows and the states of their units, and loads them package after package in one thread."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Final, ParamSpec, TypeVar

import pyarrow as pa

from mvmnt._core import tasks
from mvmnt.mirror.database.store import Store
from mvmnt.mirror.errors import told
from mvmnt.mirror.reading import Batch
from mvmnt.mirror.units import TableState

__all__ = ["PACKAGE_ROWS", "Loader"]

PACKAGE_ROWS: Final = 20_000
"""Rows that make a package. A crash costs what the last package holds, and memory holds two of them."""

P = ParamSpec("P")
T = TypeVar("T")


class Loader:
    """Loads batches into a store. `async with` ends its thread.

    Args:
        make: makes the store, in the thread.
    """

    def __init__(self, make: Callable[[], Store]) -> None:
        self._make = make
        self._thread = ThreadPoolExecutor(1, "mvmnt-mirror")
        self._loading = asyncio.Lock()
        self._rows: dict[str, list[pa.Table]] = {}
        self._touched: set[str] = set()
        self._collected = 0
        self.store: Store
        self.states: dict[str, TableState] = {}
        self.packages: int = 0

    async def __aenter__(self) -> Loader:
        self.store = await self.call(self._make)
        await self.begin()
        return self

    async def begin(self) -> None:
        """Forget what is collected, and go on from what the destination has."""
        self._rows, self._touched, self._collected = {}, set(), 0
        self.states = await self.call(self.store.states)

    async def __aexit__(self, *_: object) -> None:
        await self.call(self.store.close)
        self._thread.shutdown()

    async def call(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run `work` in the thread of the store; raises DestinationError if the database fails."""
        return await tasks.finish(
            asyncio.get_running_loop().run_in_executor(self._thread, lambda: told(work, *args, **kwargs))
        )

    async def put(self, batch: Batch, *, done: bool = False, resumable: bool = True) -> None:
        """Collect a batch; loads a package when there are rows enough for it.

        Args:
            batch: the rows.
            done: whether the unit needs nothing more.
            resumable: whether a later run may go on where the unit stands.
        """
        name = batch.unit.table
        if len(batch.rows) or name not in self.states:  # without a row, the first package makes the table
            self._rows.setdefault(name, []).append(batch.rows)
        self._collected += len(batch.rows)
        if done or resumable:
            self.states[name] = self.states.get(name, TableState()).after(batch.unit, done=done)
            self._touched.add(name)
        if self._collected >= PACKAGE_ROWS:
            await self.load()

    async def load(self) -> None:
        """Load everything that is collected."""
        async with self._loading:
            if not self._touched and not self._collected:
                return
            rows, states = self._rows, {name: self.states[name] for name in self._touched}
            self._rows, self._touched, self._collected = {}, set(), 0
            await self.call(self.store.load, rows, states)
            self.packages += 1
