"""A token store on Redis, which many processes share.

A fleet of processes then makes one token request for each lifetime of a token. The store needs the extra `redis`. If
Redis cannot be reached, or its content cannot be used, the store logs this once and keeps tokens in this process: a
client with the store works as well as a client without it.
"""

from __future__ import annotations

import asyncio
import logging
import math
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self, TypeVar

import orjson

from mvmnt._auth.authorization import header_safe
from mvmnt._auth.tokens import MemoryTokenStore, Token
from mvmnt._core.clock import MACHINE_CLOCK, Clock
from mvmnt._core.json_types import is_object
from mvmnt._rate_limit.redis_connection import ask, check_redis_url, connection_pool, without_credentials
from mvmnt.errors import ConfigurationError

if TYPE_CHECKING:
    from cryptography.fernet import Fernet
    from redis.asyncio.lock import Lock

__all__ = ["RedisTokenStore"]

logger: logging.Logger = logging.getLogger("mvmnt")

LOCK_SECONDS: Final = 10.0
"""Seconds after which the lock expires if its holder was killed. A token request takes less than one second; if one
takes longer than this, another process requests a token too, which does no harm."""

LOCK_GRACE: Final = 1.0
"""Seconds for which processes wait beyond that, so that one of them gets the expired lock."""

LOCK_PAUSE: Final = 0.1
"""Seconds between two attempts to get the lock, about the time of a token request."""

T = TypeVar("T")


class RedisTokenStore:
    """Shares access tokens through the Redis server at `url`.

    Each process has a store of its own on the same server. A store belongs to the event loop of its first use. A client
    does not close its store, because several clients may use it: use it as `async with RedisTokenStore(...) as store`
    around the clients, or call `aclose` after them.

    Redis deletes a token when it expires. With an `encryption_key` tokens are stored encrypted (Fernet: AES-128-CBC,
    authenticated by HMAC-SHA256, with one key for the fleet). Without it, anybody who can read Redis, its backups or
    its replicas can use them. Neither the URL's password nor the key is in `repr`, log lines or exceptions.

    Example:
        async with RedisTokenStore("redis://localhost:6379/0", encryption_key=os.environ["TOKEN_KEY"]) as store:
            async with Mvmnt(token_store=store) as mvmnt:
                ...

    Args:
        url: the Redis server: redis://, rediss:// (TLS) or unix://.
        encryption_key: 32 bytes in URL-safe base64, as `cryptography.fernet.Fernet.generate_key()` makes them; the
            same for the whole fleet. With None, tokens are not encrypted.
        lock_seconds: the seconds after which the lock expires if its process was killed during a token request.
        clock: the source of time and waits.

    Raises:
        ConfigurationError: an argument is invalid; the message says what is valid.
    """

    def __init__(
        self,
        url: str,
        *,
        encryption_key: bytes | str | None = None,
        lock_seconds: float = LOCK_SECONDS,
        clock: Clock = MACHINE_CLOCK,
    ) -> None:
        check_redis_url("RedisTokenStore: url", url)
        if not 0 < lock_seconds <= 3600:
            raise ConfigurationError(
                f"RedisTokenStore: lock_seconds is {lock_seconds!r}: it must be above 0, up to 3600"
            )
        from redis.asyncio import Redis

        self._shown = without_credentials(url)
        self._fernet = None if encryption_key is None else _fernet(encryption_key)
        self._lock_seconds = lock_seconds
        self._clock = clock
        self._pool = connection_pool(url)
        self._redis = Redis(connection_pool=self._pool)
        self._own = MemoryTokenStore()
        self._reachable = True
        self._readable = True
        self._closed = False
        self._loop: asyncio.AbstractEventLoop | None = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._shown!r})"

    async def get(self, account: str) -> Token | None:
        """The fleet's token, or this process's own if Redis cannot be reached.

        None if there is no usable one.
        """
        self._check_loop()
        asked_at = self._clock.monotonic()  # before the request, so that the remaining time is never too long
        async with self._redis.pipeline(transaction=True) as commands:
            commands.get(_key(account))
            commands.pttl(_key(account))
            found = await self._try(commands.execute)
        if found is None:
            return await self._own.get(account)
        stored, milliseconds = found
        if not isinstance(stored, bytes) or milliseconds <= 0:
            return None
        return self._read(account, stored, asked_at + milliseconds / 1000)

    async def put(self, account: str, token: Token) -> None:
        """Keep `token` for the fleet until it expires."""
        self._check_loop()
        await self._own.put(account, token)
        milliseconds = int((token.expires_at - self._clock.monotonic()) * 1000)
        if milliseconds > 0:
            await self._try(lambda: self._redis.set(_key(account), self._write(account, token), px=milliseconds))

    def lock(self, account: str) -> AbstractAsyncContextManager[object]:
        """A lock for one client of the fleet at a time.

        If Redis cannot be reached, it is for one client of this process. It expires after `lock_seconds`, and no client
        waits much longer: then two may request a token at once, which is better than none.
        """
        return self._hold_lock(account)

    async def aclose(self) -> None:
        """Close all connections for good.

        A client that still uses the store uses tokens of this process. It may be called more than once.
        """
        self._closed = True
        await self._pool.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    @asynccontextmanager
    async def _hold_lock(self, account: str) -> AsyncGenerator[None]:
        self._check_loop()
        async with self._own.lock(account):  # one client of this process at a time uses Redis
            lock = self._redis.lock(f"{_key(account)}:lock", timeout=self._lock_seconds, blocking=False)
            acquired = await self._acquire(lock)
            try:
                yield
            finally:
                if acquired:
                    await self._try(lambda: _release(lock))

    async def _acquire(self, lock: Lock) -> bool:
        """Try to get the lock; False if Redis is gone or another process holds it too long."""
        for _ in range(math.ceil((self._lock_seconds + LOCK_GRACE) / LOCK_PAUSE)):
            acquired = await self._try(lock.acquire)
            if acquired is not False:
                return acquired is True
            await self._clock.sleep(LOCK_PAUSE)
        return False

    async def _try(self, command: Callable[[], Awaitable[T]]) -> T | None:
        """The reply of Redis; None if the store is closed, or Redis cannot be reached, which is logged once."""
        from redis.exceptions import RedisError

        if self._closed:
            return None
        try:
            reply = await ask(command())
        except (RedisError, OSError) as error:
            if self._reachable:
                self._reachable = False
                logger.warning(
                    "the token store on Redis cannot be reached (%s): using tokens of this process",
                    type(error).__name__,
                )
            return None
        finally:
            if self._closed:  # meanwhile: the command may have opened a connection since
                await self._pool.aclose()
        if not self._reachable:
            self._reachable = True
            logger.info("the token store on Redis can be reached again")
        return reply

    def _check_loop(self) -> None:
        loop = asyncio.get_running_loop()
        if self._loop is None:
            self._loop = loop
        elif self._loop is not loop:
            raise RuntimeError("this token store was used in another event loop: make one store for each loop")

    def _write(self, account: str, token: Token) -> bytes:
        # With the account inside, somebody who can write to Redis cannot swap the tokens of two accounts unnoticed.
        text = orjson.dumps({"account": account, "access_token": token.access_token, "lifetime": token.lifetime})
        return text if self._fernet is None else self._fernet.encrypt(text)

    def _read(self, account: str, stored: bytes, expires_at: float) -> Token | None:
        text = stored if self._fernet is None else _decrypt(self._fernet, stored)
        token = None if text is None else _token(account, text, expires_at)
        if token is None and self._readable:
            logger.warning("the token in Redis cannot be read: requesting a new one (is the encryption key the same?)")
        self._readable = token is not None
        return token


def _key(account: str) -> str:
    return f"mvmnt:token:{account}"


def _fernet(key: bytes | str) -> Fernet:
    from cryptography.fernet import Fernet

    try:
        return Fernet(key)
    except ValueError:
        pass
    # Raised outside the except block, so that the error does not hold the key.
    raise ConfigurationError(
        "RedisTokenStore: encryption_key must be 32 bytes in URL-safe base64:"
        ' python -c "from cryptography.fernet import Fernet; print(Fernet.generate_key().decode())" makes one'
    )


def _decrypt(fernet: Fernet, stored: bytes) -> bytes | None:
    from cryptography.fernet import InvalidToken

    try:
        return fernet.decrypt(stored)
    except InvalidToken:
        return None


def _token(account: str, text: bytes, expires_at: float) -> Token | None:
    """Parse a stored token; None if it is damaged or of another account."""
    try:
        fields = orjson.loads(text)
    except orjson.JSONDecodeError:
        return None
    if not is_object(fields) or fields.get("account") != account:
        return None
    access_token, lifetime = fields.get("access_token"), fields.get("lifetime")
    if not isinstance(access_token, str) or not access_token or not header_safe(access_token):
        return None
    if isinstance(lifetime, bool) or not isinstance(lifetime, int | float) or lifetime <= 0:
        return None
    return Token(access_token, lifetime=lifetime, expires_at=expires_at)


async def _release(lock: Lock) -> None:
    from redis.exceptions import LockError

    with suppress(LockError):  # the lock has expired
        await lock.release()
