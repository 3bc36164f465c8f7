"""The settings of `Mvmnt`: defaults, the environment's variables, and what is refused."""

from __future__ import annotations

import math
import os
from typing import Final

import httpx

from mvmnt._core.hosts import is_loopback

__all__ = [
    "DEFAULT_BASE_URL",
    "DEFAULT_LIMITS",
    "DEFAULT_TIMEOUT",
    "check_size",
    "credential",
    "setting",
    "timeout_seconds",
    "url_for_secrets",
]

DEFAULT_BASE_URL: Final = "https://api.mvmnt.io/v1"

DEFAULT_TIMEOUT: Final = httpx.Timeout(30.0, connect=10.0, pool=None)
"""Seconds without progress before an attempt fails. A page of 250 records may take the server a while, so reading has
30; a connection that is not made in 10 will not be made at all. Waiting for a free connection has no limit: it means
that the caller's own calls queue, and not that anything is wrong."""

DEFAULT_LIMITS: Final = httpx.Limits(max_connections=500, keepalive_expiry=4.0)
"""Connections to each host: hosts do not wait for one another. Those to the API, with as many to the storage of
documents, fit into the 1,024 open files that Linux gives a process. Idle ones are dropped after 4 seconds, before
servers do it (many after 5): a write sent into a connection that the server is just closing fails without telling
whether it was done."""


def setting(name: str, argument: str | None) -> str | None:
    """The argument, else the environment's variable for it; None if that is empty."""
    return (os.environ.get(_variable(name)) if argument is None else argument) or None


def _variable(name: str) -> str:
    return f"MVMNT_{name.upper()}"


def credential(name: str, argument: str | None, wrong: list[str]) -> str:
    value = setting(name, argument)
    if value is None:
        wrong.append(f"{name} is missing (pass it, or set {_variable(name)})")
    return value or ""


def url_for_secrets(name: str, text: str, wrong: list[str]) -> httpx.URL:
    """`text` as a URL that secrets may be sent to. No complaint repeats it: it may hold a password."""
    try:
        url = httpx.URL(text.rstrip("/"))
    except httpx.InvalidURL:
        url = httpx.URL()
    problem = None
    if url.scheme not in ("http", "https") or not url.host:
        problem = f"must be a whole URL, such as {DEFAULT_BASE_URL}"
    elif url.userinfo or url.query or url.fragment:
        problem = "must have no credentials, query or fragment"
    elif url.scheme == "http" and not is_loopback(url.host):
        problem = f"must be https: secrets would go to {url.host} in the clear (http is for loopback hosts only)"
    if problem is not None:
        wrong.append(f"{name} {problem}")
        return httpx.URL(DEFAULT_BASE_URL)
    return url


def check_size(name: str, size: object, wrong: list[str]) -> None:
    """Whether a number of bytes is one."""
    if not isinstance(size, int) or isinstance(size, bool) or size < 1:
        wrong.append(f"{name} is {size!r}: it must be a whole number of bytes, 1 or more")


def timeout_seconds(timeout: float | httpx.Timeout, wrong: list[str]) -> httpx.Timeout:
    if isinstance(timeout, httpx.Timeout):
        return timeout
    if not 0 < timeout < math.inf:
        wrong.append("timeout must be a number of seconds above 0, or an httpx.Timeout")
        return DEFAULT_TIMEOUT
    return httpx.Timeout(timeout, pool=None)
