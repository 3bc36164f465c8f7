"""The body of an answer: read whole within a time limit, and its JSON parsed once.

Retries look whether the JSON is whole, decoding reads it.
"""

from __future__ import annotations

from typing import Any, Final

import httpx
import orjson

from mvmnt._core.gc_pause import paused_for

__all__ = ["BODY_TIMEOUT", "body_timed_out", "parsed_json"]

BODY_TIMEOUT: Final = "mvmnt.body_timeout"
"""The name of the extension of a request that says in how many seconds the body of its answer must be whole. A
transport that knows it reads the body at once; others hand on a stream, and `mvmnt._http.retry` reads that."""

_PARSED: Final = "mvmnt.json"  # the name of the extension of an answer that keeps it


def parsed_json(response: httpx.Response) -> Any:
    """The JSON value that the body of an answer holds. The body must have been read.

    Raises:
        orjson.JSONDecodeError: it is not JSON.
    """
    extensions = response.extensions
    if _PARSED not in extensions:
        with paused_for(response.content):
            extensions[_PARSED] = orjson.loads(response.content)
    return extensions[_PARSED]


def body_timed_out(seconds: float) -> httpx.ReadTimeout:
    """The error for a body that was not whole in time, however it dripped."""
    return httpx.ReadTimeout(f"the body was not whole after {seconds:g} s (RetryPolicy.body_timeout)")
