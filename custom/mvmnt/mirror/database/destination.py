"""Where a mirror is kept: the URL of a database, as dlt's destination for it."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast
from urllib.parse import quote, unquote, urlsplit, urlunsplit

import attrs

from mvmnt.errors import ConfigurationError

if TYPE_CHECKING:
    from dlt.common.destination import TLoaderFileFormat
    from dlt.common.destination.reference import AnyDestination
    from dlt.destinations.impl.duckdb.configuration import DuckDbCredentials

__all__ = ["DATASET", "Destination", "lift_memory_bound"]

DATASET: Final = "mvmnt"
"""The schema of the database that holds the tables."""


_DUCKDB_MEMORY: Final = "128MB"
"""What DuckDB may keep in memory; beyond it, it works on disk, which it cannot for all that it does."""

_DUCKDB_OWN_MEMORY: Final = "80%"
"""DuckDB's own bound, of the machine's memory."""


@attrs.frozen
class Destination:
    """A database that a mirror is kept in.

    Attributes:
        url: `duckdb:///brokerage.duckdb` (relative; four slashes for an absolute path), `postgresql://...`, or the
            name of any other destination of dlt, such as `snowflake`, which dlt's own configuration then describes.
        dataset: the schema that holds the tables.

    Raises:
        ConfigurationError: the URL names no database, or a file of DuckDB has the name of its schema.
    """

    url: str = attrs.field(repr=False)
    dataset: str = DATASET

    def __attrs_post_init__(self) -> None:
        if self.kind == "duckdb" and not self.path:
            raise ConfigurationError("the mirror's URL names no file: write duckdb:///brokerage.duckdb")
        if self.path is not None and self.path.name.partition(".")[0].lower() in self._schemas:
            raise ConfigurationError(
                f"a file called {self.path.name} cannot hold the schema {self.dataset}: DuckDB would not know which of"
                " the two a name means; call it brokerage.duckdb"
            )

    @classmethod
    def of(cls, to: Destination | str) -> Destination:
        """The database that an argument names, by a destination or by its URL.

        Raises:
            ConfigurationError: the URL names no database.
        """
        return cls(to) if isinstance(to, str) else to

    @property
    def kind(self) -> str:
        """The name of dlt's destination."""
        scheme = urlsplit(self.url).scheme or self.url
        return {"postgres": "postgres", "postgresql": "postgres"}.get(scheme, scheme)

    @property
    def path(self) -> Path | None:
        """The file of a DuckDB database."""
        path = unquote(urlsplit(self.url).path).removeprefix("/")
        if self.kind != "duckdb" or not path:
            return None
        return Path(path).expanduser() if path.startswith("~/") else Path(path)  # as DuckDB has it

    @property
    def _schemas(self) -> set[str]:
        """What dlt calls the schemas of a dataset, in lower case, as DuckDB compares names."""
        return {self.dataset.lower(), f"{self.dataset}_staging".lower()}

    @property
    def loader_file_format(self) -> TLoaderFileFormat | None:
        """How rows get there: Parquet where both sides have types for it; None for what dlt prefers."""
        return "parquet" if self.kind in {"duckdb", "postgres"} else None

    def for_dlt(self) -> AnyDestination:
        """The destination in dlt's terms.

        Raises:
            ConfigurationError: dlt has no such destination.
        """
        from dlt.common.destination.exceptions import UnknownDestinationModule
        from dlt.common.destination.reference import Destination as Known

        credentials: DuckDbCredentials | str | None = None
        if self.path is not None:
            credentials = _duckdb(self.path)
        elif self.kind == "postgres":
            credentials = self.postgres_url
        try:
            found = Known.from_reference(self.kind, credentials=credentials)
        except UnknownDestinationModule:
            found = None
        if found is None:
            raise ConfigurationError(f"{self.kind!r} is no database that dlt writes: duckdb:///file, postgresql://...")
        return found

    @contextmanager
    def kept_open(self) -> Generator[None]:
        """Keep a file of DuckDB open during a block; for other databases there is nothing to do.

        dlt opens the file for each step of a package, and the last connection that is closed merges what the step wrote
        with the rows before it: many times a package, with new threads and memory each time. Other connections of this
        process can be opened meanwhile, those of other processes cannot.

        Raises:
            duckdb.Error: the file cannot be opened.
        """
        if self.path is None:
            yield
            return
        import duckdb

        with duckdb.connect(str(self.path)):
            yield

    @property
    def postgres_url(self) -> str:
        """The URL with a password, as dlt wants one: else that of PGPASSWORD, else one that no server need look at."""
        parts = urlsplit(self.url)
        if parts.password is None and "@" in parts.netloc:
            user, _, host = parts.netloc.rpartition("@")
            parts = parts._replace(netloc=f"{user}:{quote(os.environ.get('PGPASSWORD') or 'none', safe='')}@{host}")
        return urlunsplit(parts._replace(scheme="postgresql"))

    def __str__(self) -> str:
        """The URL without its password."""
        scheme, separator, rest = self.url.partition("://")
        return f"{scheme}{separator}{rest.rpartition('@')[2]}"


def lift_memory_bound(destination: AnyDestination) -> None:
    """Let the database of `Destination.for_dlt` have the memory that DuckDB takes by itself."""
    credentials = cast("DuckDbCredentials", destination.config_params["credentials"])
    credentials.global_config = {**(credentials.global_config or {}), "memory_limit": _DUCKDB_OWN_MEMORY}


def _duckdb(path: Path) -> DuckDbCredentials:
    """The credentials of a file, with a bound for the memory that DuckDB keeps."""
    from dlt.destinations.impl.duckdb.configuration import DuckDbCredentials

    credentials = DuckDbCredentials(str(path))
    credentials.global_config = {"memory_limit": _DUCKDB_MEMORY, "threads": 1, "preserve_insertion_order": False}
    return credentials
