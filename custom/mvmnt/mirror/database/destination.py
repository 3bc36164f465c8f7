"""Where a mirror is kept: the URL of a database, as dlt's destination for it."""

from __future__ import annotations

import os
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, unquote, urlsplit, urlunsplit

import attrs

from mvmnt.errors import ConfigurationError
from mvmnt.mirror.database import duckdb_file

if TYPE_CHECKING:
    from dlt.common.destination import TLoaderFileFormat
    from dlt.common.destination.reference import AnyDestination
    from dlt.destinations.impl.duckdb.configuration import DuckDbCredentials

__all__ = ["DATASET", "Destination"]

DATASET: Final = "mvmnt"
"""The schema of the database that holds the tables."""


@attrs.frozen
class Destination:
    """A database that a mirror is kept in.

    Attributes:
        url: `duckdb:///brokerage.duckdb` (relative; four slashes for an absolute path), `postgresql://...`, or the
            name of any other destination of dlt, such as `snowflake`, which dlt's own configuration then describes.
        dataset: the schema that holds the tables.
        exclusive: whether nothing else in this process opens a file of DuckDB while a mirror fills it, as with the
            command `mvmnt mirror`. It is filled in a fifth to a third less time then; but as a package of rows begins,
            others that connect would find no tables for some milliseconds. No difference for other databases.

    Raises:
        ConfigurationError: the URL names no database, or a file of DuckDB has the name of its schema.
    """

    url: str = attrs.field(repr=False)
    dataset: str = DATASET
    exclusive: bool = False

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
            credentials = duckdb_file.credentials(self.path)
        elif self.kind == "postgres":
            credentials = self.postgres_url
        try:
            found = Known.from_reference(self.kind, credentials=credentials)
        except UnknownDestinationModule:
            found = None
        if found is None:
            raise ConfigurationError(f"{self.kind!r} is no database that dlt writes: duckdb:///file, postgresql://...")
        return found

    def kept_open(self) -> AbstractContextManager[None]:
        """Keep a file of DuckDB open during a block, which a package takes; other databases need nothing.

        Raises:
            duckdb.Error: the file cannot be opened.
        """
        return nullcontext() if self.path is None else duckdb_file.kept_open(self.path, exclusive=self.exclusive)

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
