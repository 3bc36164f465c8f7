"""Room for libraries that call themselves for each level of a description."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

__all__ = ["deep_recursion"]

#: Calls within calls. `jsonschema` takes some 15 for a level, of which a description has a hundred at most.
_CALLS: Final = 4_000


@contextmanager
def deep_recursion() -> Iterator[None]:
    """Allow more calls within calls than Python does by itself."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(max(before, _CALLS))
    try:
        yield
    finally:
        sys.setrecursionlimit(before)
