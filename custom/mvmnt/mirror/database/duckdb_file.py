"""A DuckDB file as a destination of dlt: with small row groups, and a bound for the memory that DuckDB keeps.

DuckDB keeps a table in row groups. As packages arrive it merges theirs into full ones, and holds each uncompressed in
memory meanwhile. A full one has 122,880 rows unless the file is attached with another size: so the connections are to a
database in memory, and work in the file that is attached to it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

from dlt.common.configuration import configspec
from dlt.destinations import duckdb
from dlt.destinations.impl.duckdb.configuration import (
    DuckDbClientConfiguration,
    DuckDbConnectionPool,
    DuckDbCredentials,
)

if TYPE_CHECKING:
    from dlt.common.destination.reference import AnyDestination
    from duckdb import DuckDBPyConnection

__all__ = ["duckdb_file", "lift_memory_bound"]

_ROW_GROUP: Final = 10_240
"""Rows of a row group: a multiple of the 2,048 that DuckDB works on at once."""

_MEMORY: Final = "256MB"
"""What DuckDB may keep in memory; beyond it, it works on disk, which it cannot for all that it does."""

_OWN_MEMORY: Final = "80%"
"""DuckDB's own bound, of the machine's memory."""

_CATALOG: Final = '"mirrored account"'
"""The file's name in SQL. It has a space, as no schema of dlt does: `mvmnt.customers` means one thing."""


@configspec(init=False)
class _Credentials(DuckDbCredentials):
    def on_resolved(self) -> None:
        super().on_resolved()
        self.conn_pool = _Connections(self)

    def _conn_str(self) -> str:
        return ":memory:"


class _Connections(DuckDbConnectionPool):
    def borrow_conn(self, *args: Any, **settings: Any) -> DuckDBPyConnection:
        connection = super().borrow_conn(*args, **settings)
        connection.execute(f"USE {_CATALOG}")
        return connection


@configspec(init=False)
class _Configuration(DuckDbClientConfiguration):
    credentials: _Credentials = None  # type: ignore[assignment]  # dlt's form for what is resolved later


class _DuckDbFile(duckdb):
    spec = _Configuration

    @property
    def destination_type(self) -> str:
        """What dlt writes into the state of a pipeline: that of any DuckDB."""
        return "dlt.destinations.duckdb"


def duckdb_file(path: Path) -> AnyDestination:
    """The destination of a file, which need not be there."""
    file = str(path).replace("'", "''")
    credentials = _Credentials(
        str(path),
        statements=[f"ATTACH '{file}' AS {_CATALOG} (ROW_GROUP_SIZE {_ROW_GROUP})"],
        global_config={"memory_limit": _MEMORY, "threads": 2, "preserve_insertion_order": False},
    )
    return cast("AnyDestination", _DuckDbFile(credentials))


def lift_memory_bound(destination: AnyDestination) -> bool:
    """Let the connections that are opened from now on have the memory that DuckDB takes by itself.

    Returns:
        Whether the destination is a file of DuckDB.
    """
    credentials = destination.config_params.get("credentials")
    if not isinstance(credentials, _Credentials):
        return False
    credentials.global_config = {**(credentials.global_config or {}), "memory_limit": _OWN_MEMORY}
    return True
