"""A file of DuckDB that is filled: how DuckDB opens it, and what DuckDB may keep in memory meanwhile."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

import duckdb
from dlt.destinations.impl.duckdb.configuration import DuckDbCredentials

if TYPE_CHECKING:
    from dlt.common.destination.reference import AnyDestination

__all__ = ["credentials", "kept_open", "lift_memory_bound"]

MEMORY: Final = "128MB"
"""What DuckDB may keep in memory; beyond it, it works on disk, which it cannot for all that it does."""

_OWN_MEMORY: Final = "80%"
"""DuckDB's own bound, of the machine's memory."""

_ROW_GROUP: Final = 10_240
"""Rows of a small row group: a multiple of the 2,048 that DuckDB works on at once."""


def credentials(path: Path) -> DuckDbCredentials:
    """The credentials of a file for dlt, with a bound for the memory that DuckDB keeps."""
    made = DuckDbCredentials(str(path))
    made.global_config = {"memory_limit": MEMORY, "threads": 1, "preserve_insertion_order": False}
    return made


def lift_memory_bound(destination: AnyDestination) -> None:
    """Let a destination that was made with `credentials` have the memory that DuckDB takes by itself."""
    found = cast("DuckDbCredentials", destination.config_params["credentials"])
    found.global_config = {**(found.global_config or {}), "memory_limit": _OWN_MEMORY}


@contextmanager
def kept_open(path: Path, *, exclusive: bool) -> Generator[None]:
    """Keep a file open during a block.

    dlt opens the file for each step of a package, and the last connection that is closed merges what the step wrote
    with the rows before it: many times a package, with new threads and memory each time. Other connections of this
    process can be opened meanwhile, those of other processes cannot.

    Args:
        path: the file.
        exclusive: as for `Destination`.

    Raises:
        duckdb.Error: the file cannot be opened.
    """
    with duckdb.connect(str(path)) as database:
        if exclusive:
            _attach_with_small_row_groups(database, path)
        yield


def _attach_with_small_row_groups(database: duckdb.DuckDBPyConnection, path: Path) -> None:
    """Open the file again, so that the rows of a package fill row groups; with another connection, leave it open.

    DuckDB writes full row groups once, when they come. The others it writes again with each package, until they are
    full. How many rows make one, 122,880 by itself, can be said only where a file is attached to an open database.
    """
    found = database.execute("SELECT current_database(), count FROM duckdb_connection_count()").fetchone()
    assert found is not None
    name, connections = found
    if connections > 1:
        return
    file, aside = _quoted(name), _quoted(f"{name} aside")
    database.execute(f"ATTACH ':memory:' AS {aside}; USE {aside}; DETACH {file}")
    database.execute(f"ATTACH ? AS {file} (ROW_GROUP_SIZE {_ROW_GROUP})", [str(path)])
    database.execute(f"USE {file}; DETACH {aside}")


def _quoted(name: str) -> str:
    """A name in SQL."""
    return '"' + name.replace('"', '""') + '"'
