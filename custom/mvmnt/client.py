"""`Mvmnt`, the client: its settings, options and lifetime."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Self

import attrs
import httpx

from mvmnt import _settings
from mvmnt._core.clock import MACHINE_CLOCK, Clock
from mvmnt._core.extensions import DEFAULT_MAX_RESPONSE_BYTES
from mvmnt._core.secret import Secret
from mvmnt._http.retry_policy import RetryPolicy
from mvmnt._settings import DEFAULT_LIMITS, DEFAULT_TIMEOUT, Timeout
from mvmnt.errors import ClientClosedError, ConfigurationError
from mvmnt_client.api import Resources
from mvmnt_client.client import DEFAULT_BASE_URL, Client

if TYPE_CHECKING:  # they load what only a client that is made needs
    from mvmnt._auth.access_token import AccessTokenSource
    from mvmnt._auth.tokens import TokenStore
    from mvmnt._rate_limit.rate_limit import RateLimit
    from mvmnt.doctor import Diagnosis
    from mvmnt.documents.resource import Documents
    from mvmnt.events import ClientEvent
    from mvmnt.middleware import Middleware

__all__ = ["DEFAULT_BASE_URL", "DEFAULT_LIMITS", "DEFAULT_TIMEOUT", "Mvmnt"]


class Mvmnt(Resources):
    """The MVMNT API, with one attribute for each resource, such as `mvmnt.customers`.

    Use it as `async with Mvmnt() as mvmnt`, or call `aclose` at the end. Any number of tasks may share one client; it
    belongs to the event loop of its first call.

    Example:
        async with Mvmnt() as mvmnt:  # credentials from MVMNT_CLIENT_ID and MVMNT_CLIENT_SECRET
            customer = await mvmnt.customers.get(Key("ERP-CUSTOMER-12345"))

    Args:
        client_id: OAuth 2.0 client id; by default the environment's MVMNT_CLIENT_ID.
        client_secret: OAuth 2.0 client secret; by default the environment's MVMNT_CLIENT_SECRET.
        access_token: an access token in place of credentials, for gateways, mock servers and tests; or an async
            function that gives one. It is asked before each request, so it should keep a token as long as it is good,
            and once more when the API refuses its token.
        base_url: the API's base URL; by default the environment's MVMNT_BASE_URL, else https://api.mvmnt.io/v1. Must
            be https, except on loopback (localhost, 127.0.0.1, ::1), so that no secret crosses a network unencrypted.
        allow_http: whether both URLs may be http on other hosts too, as in a network of containers. Secrets and data
            are then sent unencrypted.
        token_url: the token endpoint; by default the environment's MVMNT_TOKEN_URL, else `/oauth2/token` on the host
            of `base_url`.
        scope: OAuth 2.0 scope to ask for; the API needs none.
        timeout: seconds without progress before an attempt fails, for each of connecting, sending and reading. Waiting
            for a free connection has no limit; a `Timeout` sets each.
        retry: what is retried, how often and for how long; `RetryPolicy(attempts=1)` for no retries. It applies to
            calls and to token requests.
        limits: the most open connections to each host, and the seconds after which an idle one is closed.
        proxy: URL of an HTTP proxy for all hosts, such as ``http://user:password@proxy.example.com:3128``; by default
            the proxy that the environment names.
        ssl_context: checks the certificates of servers, for a certificate authority of your own; load a client
            certificate into it for gateways that require one (`ssl.SSLContext.load_cert_chain`).
        transport: any httpx transport, instead of aiohttp. It then decides about limits, proxies and certificates
            itself. The client closes it, as httpx does.
        token_store: a store that shares tokens with other clients; by default this client keeps its own. The client
            does not close it.
        rate_limit: a budget of calls, checked before they are sent; by default none. The limit in the server's headers
            is always respected (`mvmnt._rate_limit.transport`).
        on_event: called with an object for every ended call, retry and pause (`mvmnt.events`), in the event loop: it
            must not block. The logger `mvmnt` gets the same events as lines.
        max_response_bytes: the largest decoded body of a response, in bytes; by default 100 MiB. A larger one raises
            ResponseTooLargeError. Downloads of documents have no such limit.
        middleware: async functions around each attempt, the first outermost (`mvmnt.middleware`).
        app_info: name and version of your program for the user agent, such as ``erp-sync/1.4``.
        clock: the source of time and waits, for tests (`mvmnt.testing` brings its own); by default the machine's clock.

    The default transport uses the proxy that the environment names (HTTPS_PROXY, ALL_PROXY), except for the hosts in
    NO_PROXY. This applies to the API, the token endpoint and the storage of documents. It trusts the certificates in
    SSL_CERT_FILE or SSL_CERT_DIR, else certifi's.

    Raises:
        ConfigurationError: settings are missing or invalid; the message names them all.
    """

    def __init__(
        self,
        client_id: str | None = None,
        client_secret: str | None = None,
        *,
        access_token: AccessTokenSource | None = None,
        base_url: str | None = None,
        token_url: str | None = None,
        allow_http: bool = False,
        scope: str | None = None,
        timeout: float | Timeout | httpx.Timeout = DEFAULT_TIMEOUT,
        limits: httpx.Limits = DEFAULT_LIMITS,
        proxy: str | None = None,
        ssl_context: ssl.SSLContext | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        token_store: TokenStore | None = None,
        retry: RetryPolicy | None = None,
        rate_limit: RateLimit | None = None,
        on_event: Callable[[ClientEvent], None] | None = None,
        max_response_bytes: int = DEFAULT_MAX_RESPONSE_BYTES,
        middleware: Sequence[Middleware] = (),
        app_info: str | None = None,
        clock: Clock = MACHINE_CLOCK,
    ) -> None:
        from mvmnt._stack import Stack

        wrong: list[str] = []
        _settings.switch_log_on(wrong)
        self._arguments = _settings.names_given(locals())
        through = None if proxy is None else Secret(str(proxy))
        token = Secret(access_token) if isinstance(access_token, str) else access_token
        proxy = access_token = None  # the frame of an error that is raised here must not show them
        secret = Secret("")
        if token is None:
            client_id = _settings.credential("client_id", client_id, wrong)
            secret = Secret(_settings.credential("client_secret", client_secret, wrong))
        elif client_id is not None or client_secret is not None:
            wrong.append("access_token replaces client_id and client_secret: pass one or the other")
        client_secret = None
        api = _settings.url_for_secrets(
            "base_url", _settings.setting("base_url", base_url) or DEFAULT_BASE_URL, wrong, allow_http=allow_http
        )
        token_url = _settings.setting("token_url", token_url) or str(api.join("/oauth2/token"))
        token_endpoint = _settings.url_for_secrets("token_url", token_url, wrong, allow_http=allow_http)
        seconds = _settings.timeout_seconds(timeout, wrong)
        _settings.check_size("max_response_bytes", max_response_bytes, wrong)
        _settings.check_middleware(middleware, wrong)
        kinds: dict[str, type] = {"limits": httpx.Limits, "retry": RetryPolicy, "ssl_context": ssl.SSLContext}
        if rate_limit is not None:  # loads what no other client needs
            from mvmnt._rate_limit.rate_limit import RateLimit

            kinds["rate_limit"] = RateLimit
        _settings.check_kinds(locals(), kinds, wrong)
        self._user_agent = _settings.user_agent(app_info, wrong)
        if transport is not None and (through is not None or ssl_context is not None):
            wrong.append("proxy and ssl_context are for the default transport: give them to `transport` itself")
        if wrong:
            raise ConfigurationError("; ".join(wrong))

        self._stack = Stack(
            api_url=api,
            token_url=token_endpoint,
            client_id=client_id,
            client_secret=secret,
            access_token=token,
            scope=scope,
            token_store=token_store,
            transport=transport,
            limits=limits,
            proxy=through,
            ssl_context=ssl_context,
            timeout=seconds,
            retry=retry,
            rate_limit=rate_limit,
            middleware=middleware,
            max_response_bytes=max_response_bytes,
            on_event=on_event,
            user_agent=self._user_agent,
            clock=clock,
        )
        self._http = self._stack.http
        self._generated = Client(base_url=str(api)).set_async_httpx_client(self._http)
        self._retry = RetryPolicy() if retry is None else retry
        self._timeout = seconds
        self._api = api
        self._clock = clock

    @property
    def generated(self) -> Client:
        """The generated client on the same HTTP stack, for calling the endpoint functions of `mvmnt_client.api`."""
        return self._generated

    def with_options(
        self,
        *,
        timeout: float | Timeout | None = None,
        deadline: float | None = None,
        retry: RetryPolicy | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency: str | None = None,
        unknown_members: Literal["send", "refuse"] | None = None,
    ) -> Self:
        """A client whose calls have other options. It takes microseconds to make, so it may be made for each call.

        It shares connections, token, rate limit and events with this client, which closes them: closing the derived one
        does nothing. Its options hold for whatever goes through it, also for listings and `upsert`, but not for token
        requests.

        Args:
            timeout: seconds without progress before an attempt fails, or a `Timeout`.
            deadline: seconds that the attempts of a call and the waits between them may take in all.
            retry: how often, how long and what to repeat; `deadline` counts before its own.
            headers: sent with each call, in place of those of the same name that this client sends.
            idempotency: the Idempotency-Key of one write, such as the number of your order, in place of a random one.
                While that write fails, the derived client can send it again; a second write is refused, since a server
                drops it. A method's own `idempotency_key=` counts before. Reads have no such header.
            unknown_members: "send" sends what the description does not know: members, filter operators, enum values,
                values beyond its bounds. The server decides. "refuse", the default, raises RequestBodyError.

        Raises:
            ConfigurationError: an option is wrong; the message names it.

        Example:
            report = await mvmnt.with_options(timeout=120, deadline=600).invoices.get_aging_report()
        """
        wrong: list[str] = []
        seconds = None if timeout is None else _settings.timeout_seconds(timeout, wrong)
        _settings.check_kinds(locals(), {"retry": RetryPolicy}, wrong)
        _settings.check_headers({} if headers is None else headers, wrong)
        options = self._generated.options.changed(idempotency, unknown_members, wrong)
        if wrong:
            headers = None  # an error that is raised here must not show them
            raise ConfigurationError("; ".join(wrong))
        if deadline is not None:
            retry = attrs.evolve(retry or self._retry, deadline=deadline)
        derived = object.__new__(type(self))
        for name, value in vars(self).items():
            if not isinstance(getattr(type(self), name, None), cached_property):  # resources are the derived client's
                vars(derived)[name] = value
        derived._http = self._http.with_options(
            timeout=seconds, headers=headers or {}, retry=retry, idempotency=idempotency
        )
        derived._generated = Client(self._generated.base_url, options=options).set_async_httpx_client(derived._http)
        derived._retry = retry or self._retry
        derived._timeout = seconds or self._timeout
        return derived

    @cached_property
    def documents(self) -> Documents:
        """The documents of orders, loads and services: records, `upload`, `download`."""
        from mvmnt.documents.resource import Documents
        from mvmnt.documents.storage import Storage

        http = self._api.scheme == "http"
        storage = Storage(self._stack.network, timeout=self._timeout, plain_http=http, user_agent=self._user_agent)
        return Documents(
            self._generated, storage=storage, retry=self._retry, events=self._http.events, clock=self._clock
        )

    async def doctor(self) -> Diagnosis:
        """Check settings, network, token, clock and one read: `print(await mvmnt.doctor())`. Failures do not raise."""
        from mvmnt.doctor import Patient, examine

        read = self.with_options(retry=RetryPolicy(attempts=1)).customers.filter(page_size=1).first
        network, auth = self._stack.network, self._stack.auth
        return await examine(Patient(self._api, self._arguments, network, auth, read, self._clock))

    async def aclose(self) -> None:
        """Close all connections and cancel a running token request.

        Running calls, and all later ones, raise ClientClosedError. It may be called more than once. In a process that
        was forked from the client's, and for a client that `with_options` made, it does nothing, because the
        connections belong to another client.
        """
        if self._http.is_derived or self._http.owner.is_other_process:
            return
        try:
            await self._stack.auth.aclose()
        finally:
            await self._http.aclose()

    async def __aenter__(self) -> Self:
        if self._http.is_closed:
            raise ClientClosedError(self)
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={str(getattr(self, '_api', ''))!r})"
