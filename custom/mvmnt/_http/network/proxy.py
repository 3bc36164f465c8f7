"""Chooses the proxy for each host: the one that the caller names, else the environment's.

The variables are those that curl and requests share: `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`, in lower case too,
which take precedence. If the environment names none, the settings of the system apply.
"""

from __future__ import annotations

import base64
import os
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import Final, Protocol
from urllib.request import getproxies, getproxies_environment, proxy_bypass

import httpx

from mvmnt._core.secret import Secret
from mvmnt.errors import ConfigurationError

__all__ = ["EnvironmentProxies", "NamedProxy", "Proxies", "is_excepted"]

_DEFAULT_PORTS: Final = {"https": 443, "http": 80}


class Proxies(Protocol):
    """Chooses the proxy for a URL."""

    def proxy_for(self, url: httpx.URL) -> httpx.Proxy | None:
        """The proxy for requests to the host of `url`; None if they are sent directly."""
        ...


class NamedProxy:
    """One proxy for all hosts, regardless of the environment.

    Args:
        address: its URL, such as ``http://proxy.example.com:3128``, with credentials if it requires them.

    Raises:
        ConfigurationError: it is no HTTP proxy. The message never shows the URL.
    """

    def __init__(self, address: Secret) -> None:
        self._proxy = _read_proxy(address, "proxy")

    def proxy_for(self, url: httpx.URL) -> httpx.Proxy:
        """The proxy."""
        return self._proxy


class EnvironmentProxies:
    """The proxy and its exceptions, read from the environment once.

    Plain HTTP, which is for loopback only, never goes through a proxy.

    Raises:
        ConfigurationError: the proxy cannot work. The message names the variable, and never shows its value.
    """

    def __init__(self) -> None:
        environment = getproxies_environment()
        self._exceptions: str | None = environment.get("no")
        self._asks_system = not (environment.get("https") or environment.get("all"))
        proxies = getproxies() if self._asks_system else environment
        scheme = "https" if proxies.get("https") else "all"
        address = Secret(proxies.get(scheme) or "")
        proxies = environment = {}  # an error that is raised here must not show them
        self._proxy = _read_proxy(address, _source(scheme)) if address.reveal() else None

    def proxy_for(self, url: httpx.URL) -> httpx.Proxy | None:
        """The proxy for requests to the host of `url`; None if they are sent directly."""
        if self._proxy is None or url.scheme != "https":
            return None
        if self._exceptions is not None and is_excepted(url, self._exceptions):
            return None
        if self._asks_system and proxy_bypass(url.host):
            return None
        return self._proxy


def is_excepted(url: httpx.URL, exceptions: str) -> bool:
    """Whether `NO_PROXY` has the host of `url`.

    Args:
        url: a URL of https or http.
        exceptions: entries, separated by commas or spaces. `example.com` and `.example.com` mean the host and all
            below it, `*.example.com` those below it, `*` every host. An address means itself, such as
            `10.1.2.3`, `::1` or `[::1]`, and `10.0.0.0/8` a network. Each may end in a port, such as
            `example.com:443`. No name is looked up.
    """
    host = url.host.lower().rstrip(".")
    port = url.port or _DEFAULT_PORTS.get(url.scheme)
    address = _address(host)
    for entry in exceptions.lower().replace(",", " ").split():
        if entry == "*":
            return True
        if "/" in entry:
            if address is not None and _is_in_network(address, entry):
                return True
            continue
        name, entry_port = _split_port(entry)
        if entry_port is not None and entry_port != port:
            continue
        if name == "*" or (_address(name) == address if address is not None else _is_below(host, name)):
            return True
    return False


def _is_below(host: str, name: str) -> bool:
    name = name.rstrip(".")
    if name.startswith("*."):
        return host.endswith(name[1:])
    name = name.lstrip(".")
    return bool(name) and (host == name or host.endswith(f".{name}"))


def _is_in_network(address: IPv4Address | IPv6Address, text: str) -> bool:
    try:
        return address in ip_network(text.replace("[", "").replace("]", ""), strict=False)
    except ValueError:
        return False


def _split_port(entry: str) -> tuple[str, int | None]:
    """Host and port of an entry. An IPv6 address has a port only behind brackets."""
    if _address(entry) is not None:
        return entry, None
    name, colon, port = entry.rpartition(":")
    return (name, int(port)) if colon and port.isdecimal() and len(port) < 6 else (entry, None)


def _address(text: str) -> IPv4Address | IPv6Address | None:
    if text.startswith("[") and text.endswith("]"):
        text = text[1:-1]
    try:
        return ip_address(text)
    except ValueError:
        return None


def _source(scheme: str) -> str:
    """Where the proxy's address comes from: the variable, else the system."""
    for name in (f"{scheme}_proxy", f"{scheme}_proxy".upper()):
        if os.environ.get(name):
            return name
    return "the system's proxy setting"


def _read_proxy(address: Secret, source: str) -> httpx.Proxy:
    """The proxy that `source` names. No error, and no frame of one, shows its address, which may hold a password."""
    found = _proxy_or_problem(address.reveal())
    if isinstance(found, str):
        raise ConfigurationError(f"{source} {found}")
    return found


def _proxy_or_problem(address: str) -> httpx.Proxy | str:
    """The proxy at `address`, or what is wrong with the address. Never raises."""
    scheme, colons, _ = address.partition("://")
    if not colons:
        scheme, address = "http", f"http://{address}"
    if scheme.lower() not in ("http", "https"):
        return (
            f"names a {scheme} proxy, but only HTTP proxies are supported"
            " (for others pass transport=httpx.AsyncHTTPTransport(proxy=...))"
        )
    proxy = _parse_proxy(address)
    if proxy is None:
        return "is no URL of a proxy: it must be like http://proxy.example.com:3128"
    if proxy.raw_auth is None:
        return proxy
    credentials = base64.b64encode(b":".join(proxy.raw_auth)).decode("ascii")
    return httpx.Proxy(proxy.url, headers={"Proxy-Authorization": f"Basic {credentials}"})


def _parse_proxy(address: str) -> httpx.Proxy | None:
    """The proxy at an address; None if the address names no host."""
    try:
        proxy = httpx.Proxy(address)
        host, port = proxy.url.host, proxy.url.port
        works = bool(host) and host.isprintable() and "%" not in host and (port is None or 0 < port < 65_536)
    except (httpx.InvalidURL, ValueError, UnicodeError):
        return None
    return proxy if works else None
