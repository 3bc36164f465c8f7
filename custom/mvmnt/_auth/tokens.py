"""Access tokens, and where clients share them."""

from __future__ import annotations

import asyncio
from contextlib import AbstractAsyncContextManager
from typing import Final, Protocol

import attrs

__all__ = ["RENEWAL_POINT", "MemoryTokenStore", "Token", "TokenStore"]

RENEWAL_POINT: Final = 0.8
"""The part of a token's lifetime after which it is renewed. For the API's hour that leaves twelve minutes, enough for
many attempts; as a part and not a number of seconds it suits a lifetime of five seconds as well."""


@attrs.frozen
class Token:
    """An access token.

    Attributes:
        access_token: the secret itself; kept out of `repr`.
        lifetime: seconds that the server gave it when it was issued.
        expires_at: when it expires, in seconds on this process's monotonic clock. That clock means nothing elsewhere:
            a store shared by processes keeps the seconds that remain, and works `expires_at` out anew in `get`.
    """

    access_token: str = attrs.field(repr=False)
    lifetime: float
    expires_at: float

    def usable(self, now: float) -> bool:
        """Whether it has not expired yet."""
        return now < self.expires_at

    def renewal_due(self, now: float) -> bool:
        """Whether it is time to fetch the next one."""
        return now >= self.expires_at - self.lifetime * (1 - RENEWAL_POINT)


class TokenStore(Protocol):
    """Where tokens are kept beyond one client, so that several clients, or processes, use the same one.

    `account` names the credentials and tells nothing of them; one store can serve several accounts. A client asks its
    store only when it needs another token, always in this order: enter `lock`, `get`, and if that is not good enough
    request a token and `put` it. So whoever waits for the lock finds the new token afterwards. A refused token needs no
    removal: the client that was refused remembers it, and puts the next one in its place.
    """

    async def get(self, account: str) -> Token | None:
        """The token last put for `account`; None if there is none or it has expired."""

    async def put(self, account: str, token: Token) -> None:
        """Keep `token` for `account`, in place of any other."""

    def lock(self, account: str) -> AbstractAsyncContextManager[object]:
        """Lets in one client at a time for each `account`."""


class MemoryTokenStore:
    """Keeps tokens in this process. Clients that are given the same one, in the same event loop, share their tokens."""

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
