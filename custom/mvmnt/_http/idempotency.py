"""Idempotency keys, which make a write safe to retry.

Every POST, PATCH and DELETE that changes something has the header `Idempotency-Key`. Its value is made once for a call
and is the same for all of its attempts. API builds that support the header execute the write once and repeat its
response; older builds ignore it.
"""

from __future__ import annotations

from uuid import uuid4

from mvmnt.errors import RequestBodyError

__all__ = ["LONGEST_IDEMPOTENCY_KEY", "idempotency_key"]

LONGEST_IDEMPOTENCY_KEY = 255  # characters, by the API's guide


def idempotency_key(given: str | None) -> str:
    """The key that a call carries: the caller's own, or a new UUID.

    Args:
        given: the caller's key, 1 to 255 printable ASCII characters, which is what an HTTP header can carry; None
            for a new one.

    Raises:
        RequestBodyError: the caller's key cannot be sent as it is. (It is a ValueError too.)
    """
    if given is None:
        return str(uuid4())
    if not isinstance(given, str):
        raise _refused(f"it is {type(given).__name__}: it must be a string")
    if not 1 <= len(given) <= LONGEST_IDEMPOTENCY_KEY:
        raise _refused(f"it has {len(given)} characters: 1 to {LONGEST_IDEMPOTENCY_KEY} are allowed")
    if not (given.isascii() and given.isprintable()):
        raise _refused("it must be printable ASCII: no HTTP header carries other characters")
    if given != given.strip():
        raise _refused("it must not begin or end with a space: the header would lose it")
    return given


def _refused(reason: str) -> RequestBodyError:
    return RequestBodyError(None, "idempotency_key", reason)
