"""Idempotency keys: a repeated write gets the first response again.

Decisions where the API's published behaviour is silent: the first response is replayed even if it is an error, except
that a call without a valid token, a call over the rate limit and a server error leave no response to replay; a key that
comes with another request is a 422; the last 10,000 keys are kept; a replayed response has the header
``Idempotent-Replayed: true``.
"""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from mvmnt.sandbox.errors import RefusedError

HEADER = "idempotency-key"
METHODS = ("POST", "PATCH", "DELETE")
LONGEST_KEY = 255
REMEMBERED = 10_000


@dataclass(frozen=True, slots=True)
class FirstResponse:
    """The first response under a key, and the digest of its request."""

    request: bytes
    status: int
    body: bytes
    media_type: str | None


class IdempotencyKeys:
    """The keys of one sandbox.

    ``responses`` are those of an earlier run, oldest first; ``save`` is called with each new one. In the API keys
    belong to an organization; here that is the sandbox's one client.
    """

    def __init__(
        self,
        responses: Iterable[tuple[str, FirstResponse]] = (),
        save: Callable[[str, FirstResponse], None] = lambda _key, _response: None,
    ) -> None:
        self._responses = dict(responses)
        self._save = save

    def first_response(self, key: str, request: bytes) -> FirstResponse | None:
        """The response to replay, None if the key is new.

        Raises RefusedError if the key has a wrong length or belongs to another request.
        """
        if not 1 <= len(key) <= LONGEST_KEY:
            raise RefusedError(400, f"Idempotency-Key: has {len(key)} characters, 1 to {LONGEST_KEY} are allowed")
        first = self._responses.get(key)
        if first is not None and first.request != request:
            raise RefusedError(422, "The Idempotency-Key was used for another request")
        return first

    def remember(self, key: str, response: FirstResponse) -> None:
        """Keep the first response under a key; drop the oldest if there are too many."""
        self._responses[key] = response
        self._save(key, response)
        if len(self._responses) > REMEMBERED:
            del self._responses[next(iter(self._responses))]


def digest(method: str, target: str, body: bytes) -> bytes:
    """The digest of a request: of its method, path, query and body."""
    return hashlib.sha256(b"\n".join((method.encode(), target.encode(), body))).digest()
