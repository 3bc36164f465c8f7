"""Connects to Redis: checks of its URL, connections, time limits.

It needs the extra `redis`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final, TypeVar
from urllib.parse import urlsplit

from mvmnt.errors import ConfigurationError

if TYPE_CHECKING:
    from redis.asyncio import ConnectionPool

__all__ = ["ask", "check_redis_url", "connection_pool", "without_credentials"]

PATIENCE: Final = 2.0
"""Seconds to wait for a connection or a reply of Redis. Redis needs a millisecond; the rest is for a process whose
event loop is blocked, for example by imports. No use of Redis here is worth a longer wait."""

SCHEMES: Final = ("redis", "rediss", "unix")

T = TypeVar("T")


def check_redis_url(name: str, url: str) -> None:
    """Refuse a URL that cannot reach Redis.

    Args:
        name: the name of its argument, for the error.
        url: redis://, rediss:// or unix://.

    Raises:
        ConfigurationError: `url` has another form or an option that redis-py does not know, or the extra `redis` is not
            installed. The message never repeats the URL, which may hold a password.
    """
    try:
        parts = urlsplit(url)
        usable = parts.scheme in SCHEMES and bool(parts.path if parts.scheme == "unix" else parts.hostname)
        parts.port  # noqa: B018  reading the port raises if it is no number
        usable = usable and (parts.scheme == "unix" or _names_database(parts.path))
    except ValueError:
        usable = False
    if not usable:
        raise ConfigurationError(
            f"{name} must be the URL of a Redis server: redis://host:6379/0, rediss:// (TLS) or unix:///path/to/socket"
        )
    if find_spec("redis") is None:
        raise ConfigurationError(f"{name} needs the extra redis: pip install 'mvmnt-client[redis]'")
    if not _has_known_options(url):
        raise ConfigurationError(
            f"{name} has an option after the ? that redis-py does not know, or a value that it does not accept:"
            " see redis.asyncio.ConnectionPool.from_url"
        )


def _names_database(path: str) -> bool:
    number = path.removeprefix("/")
    return not number or (number.isascii() and number.isdecimal())


def _has_known_options(url: str) -> bool:
    """Whether redis-py accepts the options of `url`. Nothing is sent."""
    try:
        connection_pool(url).make_connection()  # type: ignore[no-untyped-call]  # redis-py leaves its types out
    except Exception:  # which one depends on the option
        return False
    return True


def without_credentials(url: str) -> str:
    """`url` without user, password and options, for `repr`."""
    parts = urlsplit(url)
    port = f":{parts.port}" if parts.port else ""
    return f"{parts.scheme}://{parts.hostname or ''}{port}{parts.path}"


def connection_pool(url: str) -> ConnectionPool:
    """Make a pool of connections to the server at `url`; the caller closes it (`aclose`).

    A failed command is not retried: a slow Redis counts as unreachable. The connections have no time limit themselves,
    because redis-py would use `asyncio.wait_for`, which can swallow a cancellation before Python 3.12. Await commands
    through `ask`.
    """
    from redis.asyncio import ConnectionPool

    pool: ConnectionPool = ConnectionPool.from_url(  # pyright: ignore[reportUnknownMemberType]  # of untyped options
        url, socket_timeout=None, socket_connect_timeout=PATIENCE
    )
    return pool


async def ask(command: Awaitable[T]) -> T:
    """Await the reply of Redis to `command`.

    Raises:
        redis.exceptions.RedisError, OSError: Redis cannot be reached, refuses the command, or does not reply in time.
    """
    async with asyncio.timeout(PATIENCE):
        return await command
