"""Access tokens, and stores that share them between clients."""

from __future__ import annotations

import asyncio
from contextlib import AbstractAsyncContextManager
from typing import Final, Protocol

import attrs

from mvmnt._core.secret import Secret

__all__ = ["RENEWAL_POINT", "MemoryTokenStore", "Token", "TokenStore"]

RENEWAL_POINT: Final = 0.8
"""The part of a token's lifetime after which it is renewed. For the API's hour that leaves twelve minutes, enough for
many attempts. A part, unlike a number of seconds, is also right for a lifetime of five seconds."""


def _as_secret(token: Token) -> Secret:
    return Secret(token.access_token)


@attrs.frozen
class Token:
    """An access token.

    Attributes:
        access_token: the secret; not in `repr`.
        lifetime: seconds from its issue to its end.
        expires_at: when it expires, in seconds of this process's monotonic clock. Other processes have other clocks: a
            store that processes share keeps the remaining seconds, and computes `expires_at` in `get`.
        secret: the access token, for code that passes it on.
    """

    access_token: str = attrs.field(repr=False)
    lifetime: float
    expires_at: float
    secret: Secret = attrs.field(init=False, eq=False, repr=False, default=attrs.Factory(_as_secret, takes_self=True))

    def usable(self, now: float) -> bool:
        """Whether it has not expired yet."""
        return now < self.expires_at

    def renewal_due(self, now: float) -> bool:
        """Whether it is time to fetch the next one."""
        return now >= self.expires_at - self.lifetime * (1 - RENEWAL_POINT)


class TokenStore(Protocol):
    """Shares tokens between several clients or processes.

    `account` identifies the credentials without revealing them; one store can serve several accounts. A client uses its
    store only when it needs another token, always in this order: enter `lock`, call `get`, and if that gives no usable
    token, request one and `put` it. So a client that waits for the lock finds the new token. A refused token need not
    be removed: the refused client remembers it, and puts the next one in its place.
    """

    async def get(self, account: str) -> Token | None:
        """The current token of `account`; None if there is none or it has expired."""
        ...

    async def put(self, account: str, token: Token) -> None:
        """Store `token` for `account`, in place of any other."""

    def lock(self, account: str) -> AbstractAsyncContextManager[object]:
        """A lock for one client at a time, for each `account`."""
        ...


class MemoryTokenStore:
    """Keeps tokens in this process.

    Clients with the same store, in the same event loop, share their tokens.
    """

    def __init__(self) -> None:
        self._tokens: dict[str, Token] = {}
        self._locks: dict[str, asyncio.Lock] = {}
        self._loop: asyncio.AbstractEventLoop | None = None

    async def get(self, account: str) -> Token | None:
        return self._tokens.get(account)

    async def put(self, account: str, token: Token) -> None:
        self._tokens[account] = token

    def lock(self, account: str) -> asyncio.Lock:
        loop = asyncio.get_running_loop()
        if self._loop is not loop:  # a lock belongs to one loop
            self._loop = loop
            self._locks.clear()
        return self._locks.setdefault(account, asyncio.Lock())
