"""Writes the Authorization header of requests to the API."""

from __future__ import annotations

import httpx

from mvmnt._core.extensions import operation_of, secrets_in
from mvmnt._core.secret import Secret
from mvmnt._http.call_request import origin_of, set_header
from mvmnt._http.urls import Origin

__all__ = ["authorize", "header_safe", "takes_token"]


def takes_token(request: httpx.Request, api: Origin) -> bool:
    """Whether `request` gets the access token.

    The token goes to the API's origin, and over https to another host of the same domain if the description names it as
    an operation's server. It does not go to operations that need other credentials, or none.
    """
    operation = operation_of(request)
    if operation is not None and not operation.authenticated:
        return False
    if origin_of(request) == api:
        return True
    url = request.url
    domain = api[1].partition(".")[2]
    same_domain = "." in domain and f".{url.host}".endswith(f".{domain}")
    return operation is not None and operation.server != "" and url.scheme == "https" and same_domain


def authorize(request: httpx.Request, access_token: Secret) -> None:
    """Write the Authorization header; errors of the request do not show the token."""
    secrets_in(request.extensions).add(access_token)
    set_header(request, "Authorization", f"Bearer {access_token.reveal()}")


def header_safe(access_token: str) -> bool:
    """Whether an HTTP header can carry the token."""
    return bool(access_token) and access_token.isascii() and access_token.isprintable() and " " not in access_token
