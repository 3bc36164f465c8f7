"""Makes the network transport that clients have by default."""

from __future__ import annotations

import ssl

import httpx

from mvmnt._core.secret import Secret

__all__ = ["default_transport"]


def default_transport(
    limits: httpx.Limits, proxy: Secret | None, ssl_context: ssl.SSLContext | None
) -> httpx.AsyncBaseTransport:
    """aiohttp's connection pool, with these settings of `mvmnt.Mvmnt`. It loads aiohttp, which takes a moment.

    Raises:
        ConfigurationError: the proxy, or what the environment names, cannot be used.
    """
    from mvmnt._http.network.proxy import EnvironmentProxies, NamedProxy
    from mvmnt._http.network.transport import NetworkTransport

    proxies = EnvironmentProxies() if proxy is None else NamedProxy(proxy)
    return NetworkTransport(limits=limits, proxies=proxies, ssl_context=ssl_context)
