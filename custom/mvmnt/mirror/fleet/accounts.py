"""The accounts that are mirrored, from a file that names where their secrets are, and holds none."""

from __future__ import annotations

import os
import tomllib
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final

import attrs

from mvmnt._core.json_types import is_object
from mvmnt._core.suggestion import did_you_mean
from mvmnt.client import Mvmnt
from mvmnt.errors import ConfigurationError
from mvmnt.mirror.database.destination import DATASET, Destination

__all__ = ["Account", "read_accounts"]

_SHARED: Final = ("redis_url", "token_key_env")


@attrs.frozen
class Account:
    """An account and its mirror. It can be pickled and holds no secret: each machine reads those that it needs.

    Attributes:
        name: what reports call it.
        to: the URL of its database, without a password; PostgreSQL takes it from PGPASSWORD. A file of DuckDB is opened
            by nothing else of the process meanwhile, as with `Destination.exclusive`.
        dataset: the schema that holds the tables.
        client_id: its client id; None for the settings in the environment.
        client_secret_env: the environment variable that holds its secret.
        client_secret_file: the file that holds its secret, if no variable does.
        base_url: the API's base URL; None for the default.
        rate_limit: calls a minute; None for no budget.
        redis_url: the Redis where all machines share its budget and its token.
        token_key_env: the environment variable with the key that encrypts the token there.
    """

    name: str
    to: str
    dataset: str = DATASET
    client_id: str | None = None
    client_secret_env: str | None = None
    client_secret_file: str | None = None
    base_url: str | None = None
    rate_limit: int | None = None
    redis_url: str | None = attrs.field(default=None, repr=False)
    token_key_env: str | None = None

    @property
    def destination(self) -> Destination:
        """Its database."""
        return Destination(self.to, self.dataset, exclusive=True)

    @asynccontextmanager
    async def client(self) -> AsyncGenerator[Mvmnt]:
        """A client of the account, for a block.

        Raises:
            ConfigurationError: its secret is not there, or another setting is wrong.
        """
        from mvmnt._rate_limit.rate_limit import RateLimit

        limit = None if self.rate_limit is None else RateLimit(per_minute=self.rate_limit, redis_url=self.redis_url)
        settings: dict[str, Any] = {"rate_limit": limit, "app_info": "mvmnt-mirror/1"}
        if self.client_id is not None:
            settings |= {"client_id": self.client_id, "client_secret": self._secret()}
        if self.base_url is not None:
            settings["base_url"] = self.base_url
        if self.redis_url is None:
            async with Mvmnt(**settings) as client:
                yield client
            return
        from mvmnt.redis_tokens import RedisTokenStore

        key = None if self.token_key_env is None else _variable(self.name, "token_key_env", self.token_key_env)
        async with (
            RedisTokenStore(self.redis_url, encryption_key=key) as store,
            Mvmnt(**settings, token_store=store) as client,
        ):
            yield client

    def _secret(self) -> str:
        if self.client_secret_env is not None:
            return _variable(self.name, "client_secret_env", self.client_secret_env)
        assert self.client_secret_file is not None
        try:
            return Path(self.client_secret_file).read_text(encoding="utf-8").strip()
        except OSError as error:
            place = f"account {self.name}: client_secret_file {self.client_secret_file}"
            raise ConfigurationError(f"{place} cannot be read: {error.strerror}") from error


def read_accounts(file: Path) -> list[Account]:
    """The accounts of a TOML file.

    Example:
        redis_url = "redis://localhost:6379/0"

        [accounts.acme]
        to = "postgresql://mirror@db/acme"
        client_id = "acme-client"
        client_secret_env = "ACME_SECRET"
        rate_limit = 300

    Raises:
        ConfigurationError: the file cannot be read, or a setting is wrong; the message names its place.
    """
    try:
        content = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigurationError(f"{file} cannot be read: {error}") from error
    tables = content.pop("accounts", {})
    _check_names(f"{file}", content, _SHARED)
    if not is_object(tables) or not tables:
        raise ConfigurationError(f"{file} has no account: write [accounts.NAME], and `to` below it")
    accounts = [_account(file, name, table, content) for name, table in tables.items()]
    places: dict[tuple[str, str], str] = {}
    for account in accounts:
        other = places.setdefault((account.to, account.dataset), account.name)
        if other != account.name:
            raise ConfigurationError(f"{file}: accounts {other} and {account.name} have the same database and dataset")
    return accounts


def _account(file: Path, name: str, table: object, shared: Mapping[str, object]) -> Account:
    place = f"{file}, [accounts.{name}]"
    if not is_object(table):
        raise ConfigurationError(f"{place} must be a table of settings")
    own = [field.name for field in attrs.fields(Account) if field.name not in ("name", *_SHARED)]
    _check_names(place, table, own)
    for setting, value in {**shared, **table}.items():
        wanted = int if setting == "rate_limit" else str
        if type(value) is not wanted or not value:
            raise ConfigurationError(f"{place}: {setting} must be a {'whole number' if wanted is int else 'text'}")
    if "to" not in table:
        raise ConfigurationError(f"{place}: `to` is missing: the database, as duckdb:////data/{name}.duckdb")
    secrets = [one for one in ("client_secret_env", "client_secret_file") if one in table]
    if ("client_id" in table) != (len(secrets) == 1):
        raise ConfigurationError(f"{place}: client_id goes with one of client_secret_env and client_secret_file")
    settings: dict[str, Any] = {**shared, **table}
    account = Account(name, **settings)
    _ = account.destination  # refuses a wrong URL here
    return account


def _check_names(place: str, table: Mapping[str, object], known: tuple[str, ...] | list[str]) -> None:
    for setting in table:
        if setting not in known:
            raise ConfigurationError(f"{place}: there is no setting {setting!r}{did_you_mean(setting, known)}")


def _variable(account: str, setting: str, name: str) -> str:
    if not (value := os.environ.get(name)):
        raise ConfigurationError(
            f"account {account}: {setting} names the environment variable {name}, which is not set"
        )
    return value
