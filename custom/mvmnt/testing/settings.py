"""The settings of a client on a sandbox in this process."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypedDict

import httpx

from mvmnt._auth.access_token import AccessTokenSource
from mvmnt._auth.tokens import TokenStore
from mvmnt._http.retry_policy import RetryPolicy
from mvmnt._rate_limit.rate_limit import RateLimit
from mvmnt._settings import Timeout
from mvmnt.events import ClientEvent
from mvmnt.middleware import Middleware

__all__ = ["ClientSettings"]


class ClientSettings(TypedDict, total=False):
    """The keyword arguments of `MvmntSandbox.client`.

    They are those of `mvmnt.Mvmnt`, except the clock and those that concern the network.
    """

    access_token: AccessTokenSource | None
    app_info: str | None
    middleware: Sequence[Middleware]
    base_url: str | None
    allow_http: bool
    token_url: str | None
    scope: str | None
    timeout: float | Timeout | httpx.Timeout
    limits: httpx.Limits
    token_store: TokenStore | None
    retry: RetryPolicy | None
    rate_limit: RateLimit | None
    max_response_bytes: int
    on_event: Callable[[ClientEvent], None] | None
