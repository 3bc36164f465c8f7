"""The proxy that the environment names."""

from __future__ import annotations

import base64
from urllib.request import getproxies, proxy_bypass

import httpx

from mvmnt.errors import ConfigurationError

__all__ = ["environment_proxy"]


def environment_proxy(url: httpx.URL) -> httpx.Proxy | None:
    """The proxy that the environment names for `url`: `HTTPS_PROXY`, else `ALL_PROXY`, unless `NO_PROXY` has its host.

    Where the system has proxy settings of its own, they count as well. Plain HTTP, which is for loopback only, never
    goes through a proxy.

    Raises:
        ConfigurationError: the proxy is no HTTP proxy.
    """
    if url.scheme != "https" or proxy_bypass(url.host):
        return None
    proxies = getproxies()
    address = proxies.get("https") or proxies.get("all")
    if not address:
        return None
    scheme = address.partition("://")[0] if "://" in address else "http"
    if scheme not in ("http", "https"):
        raise ConfigurationError(
            f"the environment names a {scheme} proxy for {url.host}, but only HTTP proxies are supported"
            " (for others pass transport=httpx.AsyncHTTPTransport(proxy=...))"
        )
    proxy = httpx.Proxy(address if "://" in address else f"http://{address}")
    if proxy.raw_auth is None:
        return proxy
    credentials = base64.b64encode(b":".join(proxy.raw_auth)).decode("ascii")
    return httpx.Proxy(proxy.url, headers={"Proxy-Authorization": f"Basic {credentials}"})
