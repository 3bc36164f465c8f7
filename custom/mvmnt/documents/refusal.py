"""Reads the storage's error responses, which are XML as with S3."""

from __future__ import annotations

import html
import re
from contextlib import suppress
from typing import Final

import httpx

__all__ = ["read_refusal"]

_LONGEST_REFUSAL: Final = 64 * 1024  # bytes of an error response that are read
_SHORTEST_SECRET: Final = 8  # characters


async def read_refusal(response: httpx.Response) -> tuple[str | None, str | None]:
    """The code and the message of the storage's XML.

    It raises nothing, because the body may repeat the URL.
    """
    body = bytearray()
    with suppress(httpx.TransportError):  # the status counts, even if the body is lost
        async for chunk in response.aiter_raw():
            body += chunk
            if len(body) > _LONGEST_REFUSAL:
                break
    code, message = (_element(name, body.decode("utf-8", "replace"), response) for name in ("Code", "Message"))
    return code, message


def _element(name: str, xml: str, response: httpx.Response) -> str | None:
    """The text of an XML element; None if it is absent or repeats a part of the URL."""
    found = re.search(rf"<{name}>([^<]+)</{name}>", xml)
    text = html.unescape(found[1]).strip() if found else ""
    secrets = (value for value in response.request.url.params.values() if len(value) >= _SHORTEST_SECRET)
    return None if not text or any(secret in text for secret in secrets) else text
