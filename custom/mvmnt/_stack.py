"""`Stack`: what the calls of one client go through, from authentication down to the network.

Importing this module loads all of it but rate limits and middleware, which load where a client has them. So
`mvmnt.client` imports it when a client is made.
"""

from __future__ import annotations

import ssl
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Final

import httpx

from mvmnt._auth.access_token import AccessToken
from mvmnt._auth.client_credentials import ClientCredentials
from mvmnt._core.clock import Clock
from mvmnt._core.secret import Secret
from mvmnt._events import Events
from mvmnt._http.client import HttpClient
from mvmnt._http.network.deadline import Deadline
from mvmnt._http.network.decompression import ACCEPTED_CODINGS
from mvmnt._http.network.default import default_transport
from mvmnt._http.retry import Retry
from mvmnt._http.retry_policy import RetryPolicy
from mvmnt._rate_limit.transport import RateLimitTransport
from mvmnt._telemetry.telemetry import count_event

if TYPE_CHECKING:
    from mvmnt._auth.tokens import TokenStore
    from mvmnt._rate_limit.rate_limit import RateLimit
    from mvmnt.events import ClientEvent
    from mvmnt.middleware import Middleware

__all__ = ["Stack"]


class Stack:
    """What the calls of one client go through.

    A call passes authentication, retries, middleware, the rate limit, the deadline and the network, in this order.
    Retries come before the rate limit, so that each attempt is counted.

    Args:
        api_url: base URL of the API.
        token_url: the token endpoint.
        client_id: of the credentials, with `client_secret`; neither counts where there is an access token.
        access_token: in place of credentials; or an async function that returns one.
        timeout: seconds without progress, for each part of an attempt.
        user_agent: the header of that name.

    The other arguments are those of `mvmnt.Mvmnt`, checked.

    Attributes:
        network: the transport below all others. Documents are sent to their storage on it.
        auth: gives requests their access token. Whoever closes `http` closes it first.
        http: sends the calls.

    Raises:
        ConfigurationError: the access token, the proxy, or what the environment names, cannot be used.
    """

    def __init__(
        self,
        *,
        api_url: httpx.URL,
        token_url: httpx.URL,
        client_id: str | None,
        client_secret: Secret,
        access_token: Secret | Callable[[], Awaitable[str]] | None,
        scope: str | None,
        token_store: TokenStore | None,
        timeout: httpx.Timeout,
        limits: httpx.Limits,
        proxy: Secret | None,
        ssl_context: ssl.SSLContext | None,
        transport: httpx.AsyncBaseTransport | None,
        retry: RetryPolicy | None,
        rate_limit: RateLimit | None,
        middleware: Sequence[Middleware],
        max_response_bytes: int,
        on_event: Callable[[ClientEvent], None] | None,
        user_agent: str,
        clock: Clock,
    ) -> None:
        events = Events(on_event, count=count_event)
        headers = {**_ACCEPTED, "User-Agent": user_agent}
        budget = None
        if rate_limit is not None:
            budget = rate_limit.budget(api=str(api_url), client_id=client_id, events=events, clock=clock)
        self.network = default_transport(limits, proxy, ssl_context) if transport is None else transport
        attempts: httpx.AsyncBaseTransport
        attempts = RateLimitTransport(Deadline(self.network), events=events, budget=budget, clock=clock)
        if middleware:
            from mvmnt._http.middleware import MiddlewareTransport

            attempts = MiddlewareTransport(attempts, middleware, clock=clock)
        calls = Retry(attempts, retry, max_response_bytes=max_response_bytes, events=events, clock=clock)
        self.auth: AccessToken | ClientCredentials
        if access_token is None:
            self.auth = ClientCredentials(
                client_id or "",
                client_secret,
                token_url=token_url,
                api_url=api_url,
                # Not closed itself: it owns nothing, and `http` closes the transport that they share.
                http=HttpClient(transport=calls, timeout=timeout, headers=headers, events=events),
                scope=scope,
                store=token_store,
                clock=clock,
            )
        else:
            self.auth = AccessToken(access_token, api_url=api_url)
        self.http = HttpClient(
            base_url=str(api_url), auth=self.auth, transport=calls, timeout=timeout, headers=headers, events=events
        )


_ACCEPTED: Final = {
    "Accept-Encoding": ACCEPTED_CODINGS,
    "Accept": "application/json",  # some operations also have CSV or PDF responses
}
