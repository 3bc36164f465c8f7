"""The JSON of an answer, parsed once: retries look whether it is whole, decoding reads it."""

from __future__ import annotations

from typing import Any, Final

import httpx
import orjson

__all__ = ["parsed_json"]

_PARSED: Final = "mvmnt.json"  # the name of the extension of an answer that keeps it


def parsed_json(response: httpx.Response) -> Any:
    """The JSON value that the body of an answer holds. The body must have been read.

    Raises:
        orjson.JSONDecodeError: it is not JSON.
    """
    extensions = response.extensions
    if _PARSED not in extensions:
        extensions[_PARSED] = orjson.loads(response.content)
    return extensions[_PARSED]
