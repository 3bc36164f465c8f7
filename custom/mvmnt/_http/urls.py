"""`UrlBase`: makes the URLs of calls without parsing each of them."""

from __future__ import annotations

import re
from typing import Final, TypeAlias

import httpx

from mvmnt._core.hosts import is_loopback

__all__ = ["Origin", "UrlBase", "origin", "server_url"]

Origin: TypeAlias = tuple[str, str, int | None]
"""Scheme, host and port. httpx leaves out a scheme's default port."""


def origin(url: httpx.URL) -> Origin:
    """The origin of `url`."""
    return url.scheme, url.host, url.port


class UrlBase:
    """The URL that the paths of calls are added to.

    httpx looks at each character of a URL, which takes a tenth of the time of a call. The base is always the same, and
    nearly all paths have nothing that httpx would change, so they are put into a copy of the base as they are.

    Args:
        base: a URL without query and without a slash at its end; empty if the URLs of calls are absolute.

    Attributes:
        text: the base as httpx writes it.
        origin: its origin.
    """

    def __init__(self, base: str) -> None:
        url = httpx.URL(base)
        self.text = str(url).rstrip("/")
        self.origin = origin(url)
        parts = url._uri_reference  # pyright: ignore[reportPrivateUsage]  # nothing public copies it
        self._make = type(parts)
        self._server = parts.scheme, parts.userinfo, parts.host, parts.port
        self._path = parts.path.rstrip("/")

    def takes_as_it_is(self, path: str) -> bool:
        """Whether the URL of `path` is `text` and `path`: httpx would change nothing."""
        return bool(self.text) and len(path) <= _LONGEST and _PLAIN.fullmatch(path) is not None and _has_escapes(path)

    def join(self, path: str) -> httpx.URL:
        """The URL of `path`, which may have a query. It equals `httpx.URL(base + path)`; an absolute URL is unchanged.

        Raises:
            httpx.InvalidURL: it is no URL.
        """
        if not self.takes_as_it_is(path):
            return httpx.URL(path if path.startswith(("https://", "http://")) else self.text + path)
        path, mark, query = path.partition("?")
        url = httpx.URL(_EMPTY)
        parts = self._make(*self._server, self._path + path, query if mark else None, None)
        url._uri_reference = parts  # pyright: ignore[reportPrivateUsage]  # nothing public sets it
        return url


def server_url(base: httpx.URL, server: str) -> str:
    """Where an operation with a server of its own is called.

    Args:
        base: the client's base URL.
        server: a path on the host of that, or an absolute URL. A client of a server on this
            machine, such as the sandbox, calls no other machine: it uses the path of that URL.
    """
    url = base.join(server)
    if is_loopback(base.host) and not is_loopback(url.host):
        url = base.copy_with(path=url.path)
    return str(url).rstrip("/")


_EMPTY: Final = httpx.URL()

_LONGEST: Final = 8_000  # characters, far below httpx's own limit

_PLAIN: Final = re.compile(
    r"(?:/[A-Za-z0-9_~%-][A-Za-z0-9_~.%-]*)+"  # segments that do not begin with a dot
    r"(?:\?[A-Za-z0-9_~.=&+%-]*)?"
)

_BROKEN_ESCAPE: Final = re.compile(r"%(?![0-9A-F]{2})")


def _has_escapes(path: str) -> bool:
    """Whether each percent sign begins an escape as httpx writes it."""
    return "%" not in path or _BROKEN_ESCAPE.search(path) is None
