"""The settings of `Mvmnt`: defaults, environment variables, checks."""

from __future__ import annotations

import logging
import math
import os
import re
import sys
from collections.abc import Mapping, Sequence
from typing import Final, TextIO, cast

import attrs
import httpx

from mvmnt._core.hosts import is_loopback
from mvmnt.errors import ConfigurationError
from mvmnt.version import __version__

__all__ = [
    "DEFAULT_LIMITS",
    "DEFAULT_TIMEOUT",
    "Timeout",
    "check_headers",
    "check_kinds",
    "check_middleware",
    "check_size",
    "credential",
    "names_given",
    "setting",
    "switch_log_on",
    "timeout_seconds",
    "url_for_secrets",
    "user_agent",
]


@attrs.frozen(kw_only=True)
class Timeout:
    """Seconds without progress before an attempt fails.

    `RetryPolicy.deadline` limits all attempts of a call together.

    Attributes:
        connect: seconds until a connection is made, including name lookup, proxy and TLS.
        read: seconds until the next byte of the response. The server may need long for a page of 250 records.
        write: seconds until the next byte of the request is sent; the default transport has no such limit.
        pool: seconds that a request waits for a free connection; None for no limit, because such a wait means that the
            caller's own calls queue, and is no failure.

    Raises:
        ConfigurationError: a value is no number of seconds above 0; the message names every one.
    """

    connect: float = 10.0
    read: float = 30.0
    write: float = 30.0
    pool: float | None = None

    def __attrs_post_init__(self) -> None:
        wrong = [
            f"{name} is {value!r}: it must be a number of seconds above 0"
            for name, value in attrs.asdict(self).items()
            if not (value is None and name == "pool") and not _is_time(value)
        ]
        if wrong:
            raise ConfigurationError("Timeout: " + "; ".join(wrong))

    def as_httpx(self) -> httpx.Timeout:
        """The same as an httpx.Timeout."""
        return httpx.Timeout(connect=self.connect, read=self.read, write=self.write, pool=self.pool)


def _is_time(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < math.inf


DEFAULT_TIMEOUT: Final = Timeout()
"""Seconds without progress before an attempt fails."""

DEFAULT_LIMITS: Final = httpx.Limits(max_connections=500, keepalive_expiry=4.0)
"""Connections to each host: hosts do not wait for one another. Those to the API, and as many to the storage of
documents, fit into the 1,024 open files that Linux allows a process. Idle ones are closed after 4 seconds, before the
server does it (many do after 5): a write on a connection that the server is just closing fails, and it is not known
whether it was executed."""


def setting(name: str, argument: str | None) -> str | None:
    """The argument, else its environment variable; None if that is empty."""
    return (os.environ.get(_variable(name)) if argument is None else argument) or None


def names_given(arguments: Mapping[str, object]) -> frozenset[str]:
    """Which of the settings that the environment may have were passed as arguments."""
    names = ("access_token", "client_id", "client_secret", "base_url", "token_url")
    return frozenset(name for name in names if arguments.get(name) is not None)


def _variable(name: str) -> str:
    return f"MVMNT_{name.upper()}"


def credential(name: str, argument: str | None, wrong: list[str]) -> str:
    value = setting(name, argument)
    if value is None:
        wrong.append(f"{name} is missing (pass it, or set {_variable(name)})")
    return value or ""


_EXAMPLE: Final = "https://api.example.com/v1"


def url_for_secrets(name: str, text: str, wrong: list[str], *, allow_http: bool = False) -> httpx.URL:
    """Parse a URL that secrets may be sent to.

    No message repeats it, because it may hold a password.
    """
    try:
        url = httpx.URL(text.rstrip("/"))
    except httpx.InvalidURL:
        url = httpx.URL()
    problem = None
    if url.scheme not in ("http", "https") or not url.host:
        problem = f"must be a complete URL, such as {_EXAMPLE}"
    elif url.userinfo or url.query or url.fragment:
        problem = "must have no credentials, query or fragment"
    elif url.scheme == "http" and not (allow_http or is_loopback(url.host)):
        problem = (
            f"must be https: secrets would go to {url.host} unencrypted. Plain http is for localhost, 127.0.0.1 and"
            " ::1. Other names, such as x.localhost or those of a network of containers, and private addresses need"
            " allow_http=True, which sends the client secret and all data unencrypted"
        )
    if problem is not None:
        wrong.append(f"{name} {problem}")
        return httpx.URL(_EXAMPLE)
    return url


_LEVELS: Final = {
    "debug": logging.DEBUG,
    "info": logging.INFO,
    "warning": logging.WARNING,
}


def switch_log_on(wrong: list[str]) -> None:
    """Log to stderr from the level in MVMNT_LOG on, if that is set. One handler serves all clients."""
    name = os.environ.get("MVMNT_LOG", "")
    if not name:
        return
    level = _LEVELS.get(name.strip().lower())
    if level is None:
        wrong.append(f"the environment's MVMNT_LOG is {name!r}: it must be one of {', '.join(_LEVELS)}")
        return
    logger = logging.getLogger("mvmnt")
    logger.setLevel(level)
    if all(handler.name != _HANDLER for handler in logger.handlers):
        handler = _Console()
        handler.name = _HANDLER
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        logger.addHandler(handler)


_HANDLER: Final = "MVMNT_LOG"


class _Console(logging.StreamHandler[TextIO]):
    """Writes to stderr what no handler of the program's own shows on the console."""

    def emit(self, record: logging.LogRecord) -> None:
        logger: logging.Logger | None = logging.getLogger(record.name)
        while logger is not None:
            if any(_shows(handler, record) for handler in logger.handlers if handler is not self):
                return
            logger = logger.parent if logger.propagate else None
        super().emit(record)


def _shows(handler: logging.Handler, record: logging.LogRecord) -> bool:
    """Whether a handler writes a record to the console, as those of logging and rich do."""
    is_console = getattr(handler, "stream", None) in (sys.stdout, sys.stderr) or hasattr(handler, "console")
    return is_console and record.levelno >= handler.level


def check_headers(headers: object, wrong: list[str]) -> None:
    """Whether calls can carry these headers, and none is one that the client writes itself."""
    if not isinstance(headers, Mapping):
        wrong.append(f"headers is of type {type(headers).__name__}: it must be a mapping from names to values")
        return
    for name, value in cast("Mapping[object, object]", headers).items():
        if not isinstance(name, str) or re.fullmatch(_WORD, name) is None:
            wrong.append(f"headers has {name!r}, which is no name of a header")
        elif instead := _OWN_HEADERS.get(str(name).lower()):
            wrong.append(f"headers has {name!r}, which {instead}")
        elif not (isinstance(value, str) and value.isascii() and value.isprintable() and value == value.strip()):
            wrong.append(f"the value of {name!r} in headers must be printable ASCII, without spaces around it")


def check_kinds(arguments: Mapping[str, object], kinds: Mapping[str, type], wrong: list[str]) -> None:
    """Whether those arguments that are not None are of these classes. No complaint repeats one: it may be a secret."""
    for name, kind in kinds.items():
        value = arguments.get(name)
        if value is not None and not isinstance(value, kind):
            wrong.append(f"{name} is of type {type(value).__name__}: it must be of type {kind.__name__}")


def check_middleware(middleware: object, wrong: list[str]) -> None:
    """Whether it is a sequence of functions."""
    if not isinstance(middleware, Sequence):
        wrong.append(f"middleware is of type {type(middleware).__name__}: it must be a list of async functions")
        return
    for place, each in enumerate(cast("Sequence[object]", middleware)):
        if not callable(each):
            wrong.append(f"middleware[{place}] is {each!r}: it must be an async function of a Request and `send`")


def check_size(name: str, size: object, wrong: list[str]) -> None:
    """Check a number of bytes."""
    if not isinstance(size, int) or isinstance(size, bool) or size < 1:
        wrong.append(f"{name} is {size!r}: it must be a whole number of bytes, 1 or more")


def timeout_seconds(timeout: float | Timeout | httpx.Timeout, wrong: list[str]) -> httpx.Timeout:
    if isinstance(timeout, httpx.Timeout):
        return timeout
    if isinstance(timeout, Timeout):
        return timeout.as_httpx()
    if not _is_time(timeout):
        wrong.append("timeout must be a number of seconds above 0, or a Timeout")
        return DEFAULT_TIMEOUT.as_httpx()
    return httpx.Timeout(timeout, pool=None)


def user_agent(app_info: str | None, wrong: list[str]) -> str:
    """Who is calling: this library, what it runs on, and the caller's own name."""
    agent = f"mvmnt-client/{__version__} python/{sys.version.split()[0]} httpx/{httpx.__version__}"
    if app_info is None:
        return agent
    if re.fullmatch(_PRODUCTS, str(app_info)) is None:
        wrong.append(f"app_info is {app_info!r}: it must be a name or name/version, such as 'erp-sync/1.4'")
    return f"{agent} {app_info}"


_OWN_HEADERS: Final = {
    "authorization": "the client writes (give Mvmnt an access_token)",
    "idempotency-key": "the client writes (give the method an idempotency_key)",
    "user-agent": "the client writes (give Mvmnt an app_info)",
    **dict.fromkeys(
        (
            "accept",
            "accept-encoding",
            "connection",
            "content-encoding",
            "content-length",
            "content-type",
            "expect",
            "host",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
        ),
        "the client or the connection writes",
    ),
}

_WORD: Final = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_PRODUCTS: Final = rf"{_WORD}(/{_WORD})?( {_WORD}(/{_WORD})?)*"  # as RFC 9110 has User-Agent
