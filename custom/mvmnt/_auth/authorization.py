"""Writes the Authorization header of requests to the API."""

from __future__ import annotations

from typing import TypeAlias

import httpx

from mvmnt._core.extensions import operation_of, secrets_in
from mvmnt._core.secret import Secret

__all__ = ["Origin", "authorize", "header_safe", "origin", "takes_token"]

Origin: TypeAlias = tuple[str, str, int | None]
"""Scheme, host and port. httpx leaves out a scheme's default port."""


def origin(url: httpx.URL) -> Origin:
    """The origin of `url`."""
    return url.scheme, url.host, url.port


def takes_token(request: httpx.Request, api: Origin) -> bool:
    """Whether `request` gets the access token.

    The token goes to the API's origin, and over https to another host of the same domain if the description names it as
    an operation's server. It does not go to operations that need other credentials, or none.
    """
    operation = operation_of(request)
    if operation is not None and not operation.authenticated:
        return False
    url = request.url
    if origin(url) == api:
        return True
    domain = api[1].partition(".")[2]
    same_domain = "." in domain and f".{url.host}".endswith(f".{domain}")
    return operation is not None and operation.server != "" and url.scheme == "https" and same_domain


def authorize(request: httpx.Request, access_token: Secret) -> None:
    """Write the Authorization header; errors of the request do not show the token."""
    secrets_in(request.extensions).add(access_token)
    request.headers["Authorization"] = f"Bearer {access_token.reveal()}"


def header_safe(access_token: str) -> bool:
    """Whether an HTTP header can carry the token."""
    return bool(access_token) and access_token.isascii() and access_token.isprintable() and " " not in access_token
