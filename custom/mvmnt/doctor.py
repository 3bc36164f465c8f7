"""Finds out why calls fail: settings, network, token, clock and one read, each ok or with what to do.

`Mvmnt.doctor` and ``python -m mvmnt doctor`` use it. No text holds a credential, a token or a header of a request.
"""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
from collections.abc import Awaitable, Callable, Mapping
from typing import Final

import attrs
import httpx

from mvmnt._auth.access_token import AccessToken
from mvmnt._auth.client_credentials import ClientCredentials
from mvmnt._core.clock import Clock
from mvmnt._core.headers import number, server_time, unix_time
from mvmnt._http.network.transport import NetworkTransport
from mvmnt.errors import MvmntError
from mvmnt.responses import ResponseInfo, captured_responses

__all__ = ["Check", "Diagnosis"]

PATIENCE = 30.0
"""Seconds that one check may take."""

CLOCK_TOLERANCE: Final = 30.0
"""Seconds by which the clocks may differ."""


@attrs.frozen
class Check:
    """One thing that was checked.

    Attributes:
        name: `settings`, `dns`, `connection`, `token`, `read`, `clock` or `rate limit`.
        ok: whether it is in order; None if it was not checked.
        text: what was found; if it is not in order, what to do.
    """

    name: str
    ok: bool | None
    text: str

    def __str__(self) -> str:
        return f"{self.name:<10}  {_WORDS[self.ok]:<7}  {self.text}"


_WORDS: Final = {True: "ok", False: "FAILED", None: "skipped"}


@attrs.frozen
class Diagnosis:
    """What all checks found. `str` gives one line for each.

    Attributes:
        checks: in the order in which they were made.
    """

    checks: tuple[Check, ...]

    @property
    def ok(self) -> bool:
        """Whether nothing failed."""
        return all(check.ok is not False for check in self.checks)

    def __str__(self) -> str:
        return "\n".join(map(str, self.checks))


@attrs.frozen
class Patient:
    """The parts of a client that are examined.

    Attributes:
        api: the base URL.
        arguments: the names of the settings that were passed as arguments.
        network: what sends the requests.
        auth: what gives the tokens.
        read: makes one cheap call.
        clock: where time comes from.
    """

    api: httpx.URL
    arguments: frozenset[str]
    network: httpx.AsyncBaseTransport
    auth: AccessToken | ClientCredentials
    read: Callable[[], Awaitable[object]]
    clock: Clock


async def examine(client: Patient) -> Diagnosis:
    """Make all checks. Those that need what failed before are skipped."""
    checks = [settings_check(client.arguments, client.api)]
    checks += await _network(client)
    if checks[-1].ok is False:
        skipped = Check("", None, "there is no connection")
        checks += [attrs.evolve(skipped, name=name) for name in ("token", "read", "clock", "rate limit")]
        return Diagnosis(tuple(checks))
    with captured_responses() as responses:
        token = await _token(client.auth)
        read = await _call("read", client.read) if token.ok is not False else Check("read", None, "there is no token")
    if read.ok and responses:
        read = attrs.evolve(read, text=f"{responses[-1].operation.id} responded {responses[-1].status}")
    checks += [token, read, _clock(responses, client.clock), _rate_limit(responses, client.clock)]
    return Diagnosis(tuple(checks))


def settings_check(arguments: frozenset[str], api: httpx.URL | None, problem: str = "") -> Check:
    """Where each setting comes from. No value is shown but that of the base URL.

    Args:
        arguments: the names of the settings that were passed as arguments.
        api: the base URL; None if the settings cannot be used.
        problem: what is wrong with them.
    """
    names = ("access_token",) if "access_token" in arguments else ("client_id", "client_secret")
    if api is None:
        return Check("settings", False, problem)
    found = [f"{name}: {_source(name, arguments)}" for name in (*names, "base_url", "token_url")]
    calls = f"calls go to {api.scheme}://{api.netloc.decode('ascii')}{api.path}"
    return Check("settings", True, "; ".join([*found, calls]))


def _source(name: str, arguments: frozenset[str]) -> str:
    variable = f"MVMNT_{name.upper()}"
    if name in arguments:
        return "argument"
    return variable if os.environ.get(variable) else "default" if name.endswith("url") else "missing"


async def _network(client: Patient) -> list[Check]:
    """Whether the API's host has an address and takes connections."""
    network, host = client.network, client.api.host
    if not isinstance(network, NetworkTransport):
        return [Check(name, None, "Mvmnt(transport=...) has its own network") for name in ("dns", "connection")]
    if network.has_proxy(client.api):
        return [Check(name, None, "calls go through a proxy") for name in ("dns", "connection")]
    secure = client.api.scheme == "https"
    port = client.api.port or (443 if secure else 80)
    try:
        async with asyncio.timeout(PATIENCE):
            found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return [Check("dns", False, f"{host} has no address: check base_url, and the name servers of this machine")]
    dns = Check("dns", True, f"{host} has {len(found)} address{'es' * (len(found) > 1)}")
    return [dns, await _connection(host, port, network.ssl_context if secure else None)]


async def _connection(host: str, port: int, context: ssl.SSLContext | None) -> Check:
    place, failure, is_reached = f"{host}:{port}", "", False
    try:
        async with asyncio.timeout(PATIENCE):
            await _connect(host, port, None)
            is_reached = True
            if context is not None:
                await _connect(host, port, context)
    except ssl.SSLCertVerificationError as error:
        failure = f"the certificate is not trusted ({error.verify_message}): set SSL_CERT_FILE, or pass ssl_context"
    except OSError as error:  # a timeout and an ssl.SSLError too
        reason = type(error).__name__
        failure = f"no connection ({reason}): check base_url, whether the server runs, and whether a proxy is needed"
        if is_reached:
            failure = f"no TLS ({reason}): check the port of base_url, or use http:// for a server without TLS"
    if failure:
        return Check("connection", False, f"{place}: {failure}")
    return Check("connection", True, f"{place} takes connections{' with TLS' if context else ''}")


async def _connect(host: str, port: int, context: ssl.SSLContext | None) -> None:
    _, writer = await asyncio.open_connection(host, port, ssl=context)
    writer.close()


async def _token(auth: AccessToken | ClientCredentials) -> Check:
    if isinstance(auth, AccessToken):
        return Check("token", None, "the access token is the caller's own")
    return await _call("token", auth.token)


async def _call(name: str, call: Callable[[], Awaitable[object]]) -> Check:
    try:
        async with asyncio.timeout(PATIENCE):
            await call()
    except TimeoutError:
        return Check(name, False, f"there was no response in {PATIENCE:g} s: try again later")
    except MvmntError as error:
        return Check(name, False, str(error))
    except Exception as error:  # of the caller's own: an access token's function, middleware, a transport
        return Check(name, False, f"code of your own raised {type(error).__name__}: call it by itself")
    return Check(name, True, "the token endpoint gave a token")


def _clock(responses: list[ResponseInfo], clock: Clock) -> Check:
    date = unix_time(responses[-1].headers.get("date", "")) if responses else None
    if date is None:
        return Check("clock", None, "no response tells the server's time")
    ahead = clock.unix() - date
    if abs(ahead) <= CLOCK_TOLERANCE:
        return Check("clock", True, f"less than {CLOCK_TOLERANCE:g} s from the server's")
    direction = "ahead of" if ahead > 0 else "behind"
    return Check("clock", False, f"{abs(ahead):.0f} s {direction} the server's: let this machine set its clock by NTP")


def _rate_limit(responses: list[ResponseInfo], clock: Clock) -> Check:
    headers: Mapping[str, str] = responses[-1].headers if responses else {}
    left, limit, reset = (number(headers.get(f"x-ratelimit-{name}", "")) for name in ("remaining", "limit", "reset"))
    if left is None or limit is None:
        return Check("rate limit", None, "no response tells it")
    until = "" if reset is None else f" for {max(0.0, reset - server_time(headers, clock.unix())):.0f} s"
    return Check("rate limit", True, f"{left:.0f} of {limit:.0f} calls are left{until}")
