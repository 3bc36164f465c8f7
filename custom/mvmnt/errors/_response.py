"""The parts of a response that an error keeps: bounded, without secrets."""

from __future__ import annotations

from typing import Final

import httpx

from mvmnt._core.extensions import secrets_in
from mvmnt._core.secret import HIDDEN, Secret, without_secrets

__all__ = ["LONGEST_BODY", "kept_body", "kept_headers", "sent_idempotency_key", "sent_secrets"]

LONGEST_BODY: Final = 1024 * 1024
"""Bytes."""


def sent_secrets(response: httpx.Response) -> set[Secret]:
    """The secrets that were sent with the request."""
    try:
        return secrets_in(response.request.extensions)
    except RuntimeError:  # a response that has no request
        return set()


def sent_idempotency_key(response: httpx.Response) -> str | None:
    """The key that the request carried."""
    try:
        headers = response.request.headers
    except RuntimeError:  # made without a request
        return None
    key: str | None = headers.get("Idempotency-Key")
    return key


def kept_body(response: httpx.Response) -> bytes:
    """The body; of an error response its first `LONGEST_BODY` bytes.

    A 2xx response is within the client's limit, and the readable records of its page are decoded from this body.
    """
    body = response.content if response.is_success else response.content[:LONGEST_BODY]
    for secret in sent_secrets(response):
        for form in secret.forms():
            body = body.replace(form.encode(), HIDDEN.encode())
    return body


def kept_headers(response: httpx.Response) -> httpx.Headers:
    """The headers; a copy without secrets if one of them repeats a secret."""
    secrets = sent_secrets(response)
    headers = response.headers
    if not any(form in value for secret in secrets for form in secret.forms() for value in headers.values()):
        return headers
    return httpx.Headers([(name, without_secrets(value, secrets)) for name, value in headers.multi_items()])
