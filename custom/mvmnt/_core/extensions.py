"""How often a call was sent and how long that took: counted while it runs, told by its error and by its log line.

`call` puts an `Attempts` into the request's extensions, beside the operation's label. The request that authentication
sends again is the same one, so the count goes on.
"""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any, Final

import attrs

__all__ = ["ATTEMPTS", "Attempts", "attempts_in"]

ATTEMPTS: Final = "mvmnt.attempts"
"""The name of the extension of a request, and of its answer."""


@attrs.define
class Attempts:
    """The attempts of one call.

    Attributes:
        count: how many times the request was sent.
        seconds: from the first attempt to the end of the last, waits between them included; time spent on fetching a
            token is not.
        held: the part of `seconds` for which the client's own rate limit held the request back. It does not count
            against the deadline of `RetryPolicy`: a call that queues has not failed.
    """

    count: int = 0
    seconds: float = 0.0
    held: float = 0.0


def attempts_in(extensions: MutableMapping[str, Any]) -> Attempts:
    """The attempts of the call whose request, or response, has these extensions; new ones where it has none yet."""
    found = extensions.get(ATTEMPTS)
    if not isinstance(found, Attempts):
        found = extensions[ATTEMPTS] = Attempts()
    return found
