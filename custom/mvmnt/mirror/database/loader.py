"""Collects rows and the states of their units, and loads them package after package in one thread."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
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
"""Rows that make a package. A crash costs two of them at most, the one that is loaded and the one that is collected."""

PACKAGE_BYTES: Final = 64 * 1024 * 1024
"""Bytes of rows that make a package too: records may be large."""

P = ParamSpec("P")
T = TypeVar("T")


class Loader:
    """Loads batches into a store, one package while the next one is collected. `async with` ends its thread.

    A package that fails fails all that follows it, until `begin`.

    Args:
        make: makes the store, in the thread.
    """

    def __init__(self, make: Callable[[], Store]) -> None:
        self._make = make
        self._thread = ThreadPoolExecutor(1, "mvmnt-mirror")
        self._turn = asyncio.Lock()
        self._package: asyncio.Future[None] | None = None  # being loaded, or the last one
        self._rows: dict[str, list[pa.Table]] = {}
        self._touched: set[str] = set()
        self._collected = 0
        self._bytes = 0
        self.store: Store
        self.states: dict[str, TableState] = {}
        self.packages: int = 0

    async def __aenter__(self) -> Loader:
        self.store = await self.call(self._make)
        await self.begin()
        return self

    async def begin(self) -> None:
        """Forget what is collected, and go on from what the destination has."""
        await self._ended()
        self._package = None
        self._forget()
        self.states = await self.call(self.store.states)

    async def __aexit__(self, *_: object) -> None:
        await tasks.finish(self._close())

    async def _close(self) -> None:
        await self._ended()
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
        self._bytes += batch.rows.nbytes
        if done or resumable:
            self.states[name] = self.states.get(name, TableState()).after(batch.unit, done=done)
            self._touched.add(name)
        if self._is_full():
            async with self._turn:
                if self._is_full():  # no other batch took these rows along meanwhile
                    await self._load_next()

    async def load(self) -> None:
        """Load everything that is collected."""
        async with self._turn:
            await self._load_next()
            await self._loaded()

    def _is_full(self) -> bool:
        return self._collected >= PACKAGE_ROWS or self._bytes >= PACKAGE_BYTES

    def _forget(self) -> None:
        self._rows, self._touched, self._collected, self._bytes = {}, set(), 0, 0

    async def _load_next(self) -> None:
        """Load what is collected, once the package before it is loaded."""
        await self._loaded()
        if not self._touched and not self._collected:
            return
        rows, states = self._rows, {name: self.states[name] for name in self._touched}
        self._forget()
        self._package = tasks.start(self._load(rows, states))

    async def _load(self, rows: Mapping[str, list[pa.Table]], states: Mapping[str, TableState]) -> None:
        await self.call(self.store.load, rows, states)
        self.packages += 1

    async def _loaded(self) -> None:
        """Wait for the package that is being loaded. Raises what it failed by, each time until `begin`."""
        await self._ended()
        if self._package is not None:
            self._package.result()

    async def _ended(self) -> None:
        if self._package is not None:
            await asyncio.wait([self._package])
