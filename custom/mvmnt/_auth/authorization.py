"""Writes the Authorization header, for requests to the API's own origin."""

from __future__ import annotations

from typing import TypeAlias

import httpx

from mvmnt._core.extensions import secrets_in
from mvmnt._core.secret import Secret

__all__ = ["Origin", "authorize", "header_safe", "origin"]

Origin: TypeAlias = tuple[str, str, int | None]
"""Scheme, host and port. httpx leaves out a scheme's default port."""


def origin(url: httpx.URL) -> Origin:
    """The origin of `url`. Access tokens go to that of the API and nowhere else."""
    return url.scheme, url.host, url.port


def authorize(request: httpx.Request, access_token: Secret) -> None:
    """Send `request` with this token, which errors of the request must not show."""
    secrets_in(request.extensions).add(access_token)
    request.headers["Authorization"] = f"Bearer {access_token.reveal()}"


def header_safe(access_token: str) -> bool:
    """Whether an HTTP header can carry the token."""
    return bool(access_token) and access_token.isascii() and access_token.isprintable() and " " not in access_token
