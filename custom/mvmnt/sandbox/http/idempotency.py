"""Idempotency keys: a write that comes again under its key gets the first response again, and is not done twice.

Decisions where the API's published behaviour is silent: the first response is replayed, a refusal too,
except that a call without a good token, one over the rate limit, and a fault of the server leave no response; the
refusal of a key that comes with another request is a 422; the last 10,000 keys are remembered; a replayed response has
the header ``Idempotent-Replayed: true``.
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
class FirstAnswer:
    """What was asked first under a key, as a digest, and what was answered."""

    request: bytes
    status: int
    body: bytes
    media_type: str | None


class IdempotencyKeys:
    """The keys of one sandbox, whose one client stands for the organization that they are scoped to.

    ``answers`` are those of a former run, oldest first; ``keep`` is told each new one.
    """

    def __init__(
        self,
        answers: Iterable[tuple[str, FirstAnswer]] = (),
        keep: Callable[[str, FirstAnswer], None] = lambda _key, _answer: None,
    ) -> None:
        self._answers = dict(answers)
        self._keep = keep

    def first_answer(self, key: str, request: bytes) -> FirstAnswer | None:
        """The response to replay, None if the key is new; a RefusedError if it is too long or another request's."""
        if not 1 <= len(key) <= LONGEST_KEY:
            raise RefusedError(400, f"Idempotency-Key: has {len(key)} characters, 1 to {LONGEST_KEY} are allowed")
        first = self._answers.get(key)
        if first is not None and first.request != request:
            raise RefusedError(422, "The Idempotency-Key was used for another request")
        return first

    def remember(self, key: str, answer: FirstAnswer) -> None:
        """Keep the first response under a key, and forget the oldest if there are too many."""
        self._answers[key] = answer
        self._keep(key, answer)
        if len(self._answers) > REMEMBERED:
            del self._answers[next(iter(self._answers))]


def digest(method: str, target: str, body: bytes) -> bytes:
    """What tells one request from another: method, path with query, and body."""
    return hashlib.sha256(b"\n".join((method.encode(), target.encode(), body))).digest()
