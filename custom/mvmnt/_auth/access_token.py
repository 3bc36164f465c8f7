"""`AccessToken`: access tokens of the caller, instead of credentials."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from http import HTTPStatus
from inspect import isawaitable
from typing import TypeAlias

import httpx

from mvmnt._auth.authorization import authorize, header_safe, takes_token
from mvmnt._core.secret import Secret
from mvmnt._http.urls import origin
from mvmnt.errors import ConfigurationError

__all__ = ["AccessToken", "AccessTokenSource"]

AccessTokenSource: TypeAlias = str | Callable[[], Awaitable[str]]
"""An access token, or an async function without arguments that returns one."""


class AccessToken(httpx.Auth):
    """Gives every request to the API an access token of the caller.

    A function is called before each request, so it should keep a token while it is valid. It is called once more when
    the API refuses a token with a 401; if it then returns another token, the request is sent again with that.

    Args:
        source: the token, or an async function without arguments that returns one.
        api_url: a URL of the API; tokens are sent to its origin.

    Raises:
        ConfigurationError: the token is no text that an HTTP header can carry.
    """

    def __init__(self, source: Secret | Callable[[], Awaitable[str]], *, api_url: httpx.URL) -> None:
        if not isinstance(source, Secret) and not callable(source):
            raise ConfigurationError(
                f"access_token is of type {type(source).__name__}: it must be a string, or an async function"
            )
        self._ask = None if isinstance(source, Secret) else source
        self._given = _to_secret(source.reveal()) if isinstance(source, Secret) else None
        self._origin = origin(api_url)

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        if not takes_token(request, self._origin):
            yield request
            return
        token = await self._token()
        authorize(request, token)
        response = yield request
        if response.status_code == HTTPStatus.UNAUTHORIZED and self._ask is not None:
            other = await self._token()
            if other != token:
                authorize(request, other)
                yield request

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        raise RuntimeError("AccessToken works with httpx.AsyncClient only")

    async def aclose(self) -> None:
        """Do nothing: the token belongs to the caller."""

    async def _token(self) -> Secret:
        if self._given is not None:
            return self._given
        assert self._ask is not None
        token = self._ask()
        if not isawaitable(token):
            raise ConfigurationError("access_token must be a string, or an async function that gives one")
        return _to_secret(await token)


def _to_secret(token: object) -> Secret:
    if not isinstance(token, str):
        raise ConfigurationError(f"access_token is of type {type(token).__name__}: it must be a string")
    if header_safe(token):
        return Secret(token)
    token = ""  # the error must not show it
    raise ConfigurationError(
        "access_token must be printable ASCII without spaces: no HTTP header carries anything else"
    )
