"""`ClientCredentials`: one token for all calls, renewed in time."""

from __future__ import annotations

import asyncio
import hashlib
import itertools
import math
from collections.abc import AsyncGenerator, Generator
from http import HTTPStatus
from operator import itemgetter
from typing import Final

import httpx

from mvmnt._auth.authorization import authorize, header_safe, takes_token
from mvmnt._auth.token_endpoint import TokenEndpoint
from mvmnt._auth.tokens import MemoryTokenStore, Token, TokenStore
from mvmnt._core import tasks
from mvmnt._core.clock import MACHINE_CLOCK, Clock
from mvmnt._core.extensions import limits_of, operation_of
from mvmnt._core.operation import TOKEN_REQUEST
from mvmnt._core.secret import Secret
from mvmnt._http.failures import TRANSIENT_STATUSES
from mvmnt._http.urls import origin
from mvmnt.errors import ClientClosedError

__all__ = ["ClientCredentials"]

RENEWAL_PAUSE: Final = 10.0
"""Seconds between a failed renewal and the next attempt, so that many calls do not overload a failing token endpoint.
It is also how long an operation that refused new tokens causes no more token requests."""

MOST_REVOCATIONS: Final = 30
"""The most refused tokens of one call that count as revoked. One in an hour is usual; about five are necessary if
tokens are revoked every 50 calls and 200 calls are in flight. With more, the call is refused for another reason."""

PATIENT_AFTER: Final = 7
"""The number of refused tokens after which a call does not use the token that others have fetched since. It waits for
the next one, to be among the first that use it: else other calls could overtake it again and again."""

PATIENCE: Final = 0.5
"""The most seconds of that wait: there is no next token if no other call is refused."""

FRESH: Final = 5.0
"""Seconds after its issue for which some servers of the API may not know a token yet."""

FRESH_PAUSES: Final = (0.25, 0.5, 1.0, 2.0)
"""Seconds between the retries of one call with such a token."""

_TOKEN_NOT_CHECKED: Final = TRANSIENT_STATUSES  # may come from a proxy, before tokens are checked


class ClientCredentials(httpx.Auth):
    """Gives every request to the API a valid access token.

    All calls without a usable token cause one token request, in a task of its own: cancelling one call does not affect
    the others, a failure is raised in all that wait, and the next call tries again. After four fifths of a token's
    lifetime, the next call starts its renewal and uses the old token without waiting; a failed renewal is retried after
    ten seconds. A client that makes no calls requests no tokens.

    Some servers of the API may not know a new token yet. If no call was accepted with a token, a refused call retries
    the same token a few times (`FRESH_PAUSES`) before the refusal counts.

    A call with a 401 is sent again with another token; the refused one is not used again. With a token that no call was
    accepted with, this happens once: the credentials may be wrong, or the operation may always refuse. A token that the
    API accepted before, or that another call has replaced since, was revoked: its refusal says nothing about the next
    token, so the call is sent again without a count, up to `MOST_REVOCATIONS`. (So calls succeed on a server that
    revokes tokens faster than it responds to all calls in flight. Calls that wait for a token continue in the order in
    which they began.)

    If the operation accepted none of the tokens that a call tried, it is the operation that refuses. For
    `RENEWAL_PAUSE` seconds, or until it accepts a token, its 401s are final, so that calling it in a loop does not
    cause many token requests.

    The token goes to the API's own origin (scheme, host and port) and nowhere else. The client secret goes to the token
    URL and nowhere else.

    It works in the event loop that it is used in; in another one it requests its own tokens.

    Args:
        client_id, client_secret: the credentials.
        token_url: the token endpoint.
        api_url: a URL of the API; its origin is what tokens are sent to.
        http: sends the token requests; must not have this object as its `auth`. It is not closed.
        scope: the scope of the token request, if any. The API needs none.
        store: shares tokens; by default they stay in this object.
        clock: the source of time and waits.
    """

    def __init__(
        self,
        client_id: str,
        client_secret: Secret,
        *,
        token_url: httpx.URL,
        api_url: httpx.URL,
        http: httpx.AsyncClient,
        scope: str | None = None,
        store: TokenStore | None = None,
        clock: Clock = MACHINE_CLOCK,
    ) -> None:
        self._origin = origin(api_url)
        self._store: TokenStore = MemoryTokenStore() if store is None else store
        self._clock = clock
        self._endpoint = TokenEndpoint(token_url, client_id, client_secret, scope, http, clock)
        self._account = hashlib.sha256("\n".join((str(token_url), client_id, scope or "")).encode()).hexdigest()
        self._token: Token | None = None
        self._refused: str | None = None  # the access token that the API last refused with a 401
        self._accepted: dict[str, str] = {}  # the access token that each operation last accepted while it was in use
        self._final_until: dict[str, float] = {}  # until when an operation's 401s are final
        self._numbers = itertools.count()  # of calls, in the order in which they begin
        self._fetch: asyncio.Future[Token] | None = None
        self._waiting: list[tuple[int, asyncio.Future[None]]] = []  # numbers of calls, and what wakes them
        self._next_renewal = -math.inf
        self._closed = False

    def __repr__(self) -> str:
        return f"{type(self).__name__}(token_url={str(self._endpoint.url)!r})"

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        if not takes_token(request, self._origin):
            yield request
            return
        number = next(self._numbers)
        label = operation_of(request)
        operation = "" if label is None else label.id
        tried: frozenset[Secret] = frozenset()
        unexplained = 0
        pauses = 0
        while True:
            token = await self._token_for(number)
            authorize(request, token.secret)
            response = yield request
            if response.status_code != HTTPStatus.UNAUTHORIZED:
                if response.status_code not in _TOKEN_NOT_CHECKED and token is self._token:
                    self._accepted[operation] = token.access_token
                    self._final_until.pop(operation, None)
                return
            if self._clock.monotonic() < self._final_until.get(operation, -math.inf):
                return
            if self._may_be_unknown(token) and pauses < len(FRESH_PAUSES):
                pause = FRESH_PAUSES[pauses]
                pauses += 1
                if pause < _seconds_left(request):
                    await self._clock.sleep(pause)
                    continue
            tried |= {token.secret}
            if token is self._token and token.access_token not in self._accepted.values():
                unexplained += 1
            if unexplained > 1 or len(tried) > MOST_REVOCATIONS:
                if Secret(self._accepted.get(operation, "")) not in tried:
                    self._final_until[operation] = self._clock.monotonic() + RENEWAL_PAUSE
                return
            self.refuse(token)
            if len(tried) >= PATIENT_AFTER and self._token is not None:
                await self._next_turn(number)

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        raise RuntimeError("ClientCredentials works with httpx.AsyncClient only")

    async def token(self) -> Token:
        """A token that has not expired, fetched if need be.

        Raises:
            TokenError: the token endpoint gave none.
            ApiConnectionError: it did not respond.
            ClientClosedError: `aclose` was called.
        """
        return await self._token_for(next(self._numbers))

    async def _token_for(self, number: int) -> Token:
        """Return a token for the call with a number.

        Calls that wait continue in the order in which they began. Else new calls could overtake refused ones again and
        again while tokens are revoked often.
        """
        while True:
            if self._closed:
                raise ClientClosedError(TOKEN_REQUEST)
            now = self._clock.monotonic()
            token = self._token
            if token is not None and token.usable(now):
                if token.renewal_due(now) and now >= self._next_renewal:
                    self._start_fetch()
                return token
            fetch = self._start_fetch()
            await self._turn(number)
            if fetch.cancelled():
                raise ClientClosedError(TOKEN_REQUEST)
            if fetch.done():
                return fetch.result()

    def _turn(self, number: int) -> asyncio.Future[None]:
        """A future that ends with the next token request, for the call with a number."""
        turn = asyncio.get_running_loop().create_future()
        self._waiting.append((number, turn))
        return turn

    async def _next_turn(self, number: int) -> None:
        """Wait for the next token, for `PATIENCE` seconds at most."""
        turn = self._turn(number)
        patience = tasks.start(self._clock.sleep(PATIENCE))
        try:
            await asyncio.wait([turn, patience], return_when=asyncio.FIRST_COMPLETED)
        finally:
            turn.cancel()
            await tasks.cancel(patience)

    def _may_be_unknown(self, token: Token) -> bool:
        """Whether some servers of the API may not know `token` yet."""
        age = self._clock.monotonic() - (token.expires_at - token.lifetime)
        return token is self._token and age < FRESH and token.access_token not in self._accepted.values()

    def refuse(self, token: Token) -> None:
        """Do not use a refused `token` again. A newer one stays."""
        if self._token is token:
            self._token = None
            self._refused = token.access_token

    async def aclose(self) -> None:
        """Cancel a running token request and give no more tokens.

        Calls that wait raise ClientClosedError.
        """
        self._closed = True
        if self._fetch is not None and self._fetch.get_loop() is asyncio.get_running_loop():
            await tasks.cancel(self._fetch)

    def _start_fetch(self) -> asyncio.Future[Token]:
        """The task that fetches the next token: the running one, else a new one."""
        fetch = self._fetch
        if fetch is None or fetch.done() or fetch.get_loop() is not asyncio.get_running_loop():
            fetch = self._fetch = tasks.start(self._next_token())
            fetch.add_done_callback(self._wake_waiting)
        return fetch

    def _wake_waiting(self, _: asyncio.Future[Token]) -> None:
        """Wake all calls that wait for a token, in the order in which they began."""
        waiting, self._waiting = self._waiting, []
        for _number, turn in sorted(waiting, key=itemgetter(0)):
            if not turn.done():  # cancelled
                turn.set_result(None)

    async def _next_token(self) -> Token:
        try:
            async with self._store.lock(self._account):
                token = await self._store.get(self._account)
                if token is not None and not header_safe(token.access_token):
                    token = None  # the stored token is damaged and will be replaced
                if token is None or token.access_token == self._refused or token.renewal_due(self._clock.monotonic()):
                    token = await self._endpoint.request()
                    await self._store.put(self._account, token)
        except Exception:
            self._next_renewal = self._clock.monotonic() + RENEWAL_PAUSE
            raise
        self._token = token
        return token


def _seconds_left(request: httpx.Request) -> float:
    """The seconds until the call's deadline when the request was last sent."""
    limits = limits_of(request.extensions)
    return math.inf if limits is None else limits.seconds
