"""Idempotency keys: with one, a write is safe to retry.

Every POST, PATCH and DELETE that changes something has the header `Idempotency-Key`. Its value is made once for a call
and is the same for all of its attempts. API builds that support the header execute the write once and repeat its
response; older builds ignore it.
"""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from typing import Any, Final
from uuid import uuid4

from mvmnt._core.operation import Operation
from mvmnt.errors import RequestBodyError

__all__ = ["LONGEST_IDEMPOTENCY_KEY", "OwnKey", "idempotency_key", "unfit_key"]

LONGEST_IDEMPOTENCY_KEY = 255  # characters, by the API's guide


def idempotency_key(given: str | None, client_key: str | None = None) -> str:
    """The key that a call carries: the caller's own, or a new UUID.

    Args:
        given: the caller's key for this call, 1 to 255 printable ASCII characters, which is what an HTTP header can
            hold; None for the key of the client.
        client_key: the client's own, by `with_options`; None for a new UUID.

    Raises:
        RequestBodyError: the caller's key cannot be sent as it is. (It is a ValueError too.)
    """
    if given is None:
        return client_key or str(uuid4())
    if reason := unfit_key(given):
        raise _refused(None, reason)
    return given


def unfit_key(given: object) -> str | None:
    """Why a caller's key cannot be sent as it is; None where it can."""
    if not isinstance(given, str):
        return f"it is {type(given).__name__}: it must be a string"
    if not 1 <= len(given) <= LONGEST_IDEMPOTENCY_KEY:
        return f"it has {len(given)} characters: 1 to {LONGEST_IDEMPOTENCY_KEY} are allowed"
    if not (given.isascii() and given.isprintable()):
        return "it must be printable ASCII: no HTTP header carries other characters"
    if given != given.strip():
        return "it must not begin or end with a space: the header would lose it"
    return None


class Write:
    """A write that was sent with a client's own key.

    Attributes:
        operation: what it does.
        digest: of its arguments, to recognise it.
        state: whether it is running, done or failed.
    """

    def __init__(self, operation: Operation, digest: bytes) -> None:
        self.operation = operation
        self.digest = digest
        self.state = "is running"

    def end(self, *, done: bool) -> None:
        """Note how it ended: one that failed may be sent again."""
        self.state = "is done" if done else _FAILED


class OwnKey:
    """The key of a client that `with_options(idempotency=...)` made, and the writes that were sent with it.

    A server executes one write for a key. It repeats the first response to a second write, and does not execute it. So
    a key is for one write: it may be sent again until it has succeeded, and any other write is refused.

    Args:
        key: the key. The writes of an `upsert` have it with endings of their own.
    """

    def __init__(self, key: str) -> None:
        self._key = key
        self._writes: dict[str, Write] = {}

    def begin(self, operation: Operation, request: Mapping[str, Any]) -> Write | None:
        """Note that a write is sent; None for a call that has another key, or none.

        Args:
            operation: what it does.
            request: its arguments, as for httpx.

        Raises:
            RequestBodyError: the key was sent with another write, or with this one, which is done or running.
        """
        key = request.get("headers", {}).get("Idempotency-Key")
        if key is None or not (key == self._key or key.startswith(f"{self._key}:")):
            return None
        content = repr((operation.method, request["url"], request.get("content")))
        write = Write(operation, sha256(content.encode()).digest())
        first = self._writes.setdefault(key, write)
        if first.digest != write.digest:
            raise _refused(operation, f"the client's key was sent with another write, {first.operation}: {_ADVICE}")
        if first is not write and first.state != _FAILED:
            raise _refused(operation, f"the client's key was sent with this write, which {first.state}: {_ADVICE}")
        self._writes[key] = write
        return write


_FAILED: Final = "failed"
_ADVICE: Final = (
    "a server executes one write for a key, and ignores others. Make a client with another key for each write"
)


def _refused(operation: Operation | None, reason: str) -> RequestBodyError:
    return RequestBodyError(operation, "idempotency_key", reason)
