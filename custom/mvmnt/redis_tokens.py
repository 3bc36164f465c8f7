"""A token store on Redis: a fleet of processes makes one token request for each lifetime of a token.

Needs the extra `redis`. If Redis cannot be reached, or what it holds cannot be used, the store says so once and goes on
with tokens of its own: a client with it works no worse than one without.
"""

from __future__ import annotations

import asyncio
import logging
import math
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self, TypeVar

import orjson

from mvmnt._auth.authorization import header_safe
from mvmnt._auth.tokens import MemoryTokenStore, Token
from mvmnt._core.clock import MACHINE_CLOCK, Clock
from mvmnt._redis import ask, check_redis_url, connection_pool, without_credentials
from mvmnt.errors import ConfigurationError

if TYPE_CHECKING:
    from cryptography.fernet import Fernet
    from redis.asyncio.lock import Lock

__all__ = ["RedisTokenStore"]

logger = logging.getLogger("mvmnt")

LOCK_SECONDS: Final = 10.0
"""Seconds after which the lock frees itself if its holder was killed. A token request takes less than one; if one ever
takes longer, another process asks too, which does no harm."""

LOCK_GRACE: Final = 1.0
"""Seconds for which processes wait for the lock beyond that, so that one of them gets it when it has freed itself."""

LOCK_PAUSE: Final = 0.1
"""Seconds between two attempts to get the lock, about as long as a token request takes."""

T = TypeVar("T")


class RedisTokenStore:
    """Shares access tokens through the Redis server at `url`.

    Give each process a store of its own on the same server. It belongs to the event loop of its first use. A client
    does not close its store, since several may use one: use it as `async with RedisTokenStore(...) as store`, around
    the clients, or call `aclose` after them.

    Tokens expire in Redis when they expire. With an `encryption_key` they lie there encrypted (Fernet: AES-128-CBC,
    authenticated by HMAC-SHA256, under one key that fits into one setting); whoever can read Redis, its backups or its
    replicas can use them otherwise. Neither the URL's password nor the key shows in `repr`, log lines or exceptions.

    Example:
        async with RedisTokenStore("redis://localhost:6379/0", encryption_key=os.environ["TOKEN_KEY"]) as store:
            async with Mvmnt(token_store=store) as mvmnt:
                ...

    Args:
        url: the Redis server: redis://, rediss:// (TLS) or unix://.
        encryption_key: 32 bytes in URL-safe base64, as `cryptography.fernet.Fernet.generate_key()` makes them; the
            same for the whole fleet. None leaves tokens in the clear.
        lock_seconds: after how many seconds the lock of a process that was killed while it requested a token frees
            itself.
        clock: where time comes from, and how to wait.

    Raises:
        ConfigurationError: an argument cannot work; the message says what would.
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
        """The fleet's token; this process's own if Redis is gone; None if there is none that can be used."""
        self._check_loop()
        asked_at = self._clock.monotonic()  # the time that remains is counted from here: rather too short than too long
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
            await self._try(lambda: self._redis.set(_key(account), self._written(account, token), px=milliseconds))

    def lock(self, account: str) -> AbstractAsyncContextManager[object]:
        """Lets in one client of the fleet at a time; one of this process, if Redis is gone.

        It frees itself after `lock_seconds`, and nobody waits for it much longer than that: then two may request a
        token at once, which is better than none.
        """
        return self._locked(account)

    async def aclose(self) -> None:
        """Close all connections, for good: a client that still uses the store goes on with tokens of its own.

        May be called more than once.
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
    async def _locked(self, account: str) -> AsyncIterator[None]:
        self._check_loop()
        async with self._own.lock(account):  # one client of this process at a time asks Redis
            lock = self._redis.lock(f"{_key(account)}:lock", timeout=self._lock_seconds, blocking=False)
            acquired = await self._acquire(lock)
            try:
                yield
            finally:
                if acquired:
                    await self._try(lambda: _release(lock))

    async def _acquire(self, lock: Lock) -> bool:
        """Whether we hold the lock: not if Redis is gone, or another process has held it for too long."""
        for _ in range(math.ceil((self._lock_seconds + LOCK_GRACE) / LOCK_PAUSE)):
            acquired = await self._try(lock.acquire)
            if acquired is not False:
                return acquired is True
            await self._clock.sleep(LOCK_PAUSE)
        return False

    async def _try(self, command: Callable[[], Awaitable[T]]) -> T | None:
        """The reply of Redis; None if the store is closed, or Redis cannot be reached, which is said once."""
        from redis.exceptions import RedisError

        if self._closed:
            return None
        try:
            reply = await ask(command())
        except (RedisError, OSError) as error:
            if self._reachable:
                self._reachable = False
                logger.warning(
                    "the token store on Redis cannot be reached (%s): going on with tokens of our own",
                    type(error).__name__,
                )
            return None
        finally:
            if self._closed:  # meanwhile: the command may have opened a connection since
                await self._pool.aclose()
        if not self._reachable:
            self._reachable = True
            logger.info("the token store on Redis is back")
        return reply

    def _check_loop(self) -> None:
        loop = asyncio.get_running_loop()
        if self._loop is None:
            self._loop = loop
        elif self._loop is not loop:
            raise RuntimeError("this token store was used in another event loop: make one store for each loop")

    def _written(self, account: str, token: Token) -> bytes:
        # The account goes along, so that nobody who can write to Redis can swap the tokens of two accounts unseen.
        text = orjson.dumps({"account": account, "access_token": token.access_token, "lifetime": token.lifetime})
        return text if self._fernet is None else self._fernet.encrypt(text)

    def _read(self, account: str, stored: bytes, expires_at: float) -> Token | None:
        text = stored if self._fernet is None else _decrypted(self._fernet, stored)
        token = None if text is None else _token(account, text, expires_at)
        if token is None and self._readable:
            logger.warning(
                "what the token store on Redis holds cannot be read: requesting a token (is the key the same?)"
            )
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
    # Raised out here, so that the error does not drag along what the key was.
    raise ConfigurationError(
        "RedisTokenStore: encryption_key must be 32 bytes in URL-safe base64:"
        ' python -c "from cryptography.fernet import Fernet; print(Fernet.generate_key().decode())" makes one'
    )


def _decrypted(fernet: Fernet, stored: bytes) -> bytes | None:
    from cryptography.fernet import InvalidToken

    try:
        return fernet.decrypt(stored)
    except InvalidToken:
        return None


def _token(account: str, text: bytes, expires_at: float) -> Token | None:
    """The token that `text` holds; None if it was not written by a store like this one, for this account."""
    try:
        kept = orjson.loads(text)
    except orjson.JSONDecodeError:
        return None
    if not isinstance(kept, dict) or kept.get("account") != account:
        return None
    access_token, lifetime = kept.get("access_token"), kept.get("lifetime")
    if not isinstance(access_token, str) or not access_token or not header_safe(access_token):
        return None
    if isinstance(lifetime, bool) or not isinstance(lifetime, int | float) or lifetime <= 0:
        return None
    return Token(access_token, lifetime=lifetime, expires_at=expires_at)


async def _release(lock: Lock) -> None:
    from redis.exceptions import LockError

    with suppress(LockError):  # it took too long, and the lock has freed itself
        await lock.release()
