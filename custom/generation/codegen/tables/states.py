"""Which states of an enum are final, by their names and by what the description says of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

__all__ = ["open_states"]

#: Names that say that nothing follows.
_FINAL_NAMES: Final = frozenset({"PAID", "VOID", "VOIDED", "CANCELED", "CANCELLED", "CLOSED", "APPLIED", "ARCHIVED"})
_FINAL_TEXT: Final = re.compile(r"((?:`\w+`(?:, | and |, and )?)+) (?:is|are) (?:final|permanent)(?=[.;,]|$)")
_STATE: Final = re.compile(r"`(\w+)`")


def open_states(states: Iterable[str], text: str) -> tuple[str, ...]:
    """The states out of which a record may still move.

    A state is final if its name says so (`PAID`), or a clause of the text that ends so (``\\`DELIVERED\\` and
    \\`CANCELED\\` are final.``). Any other counts as open: a record too much is read again, none is missed.

    Args:
        states: all states.
        text: what the description says of them.
    """
    told = {state for found in _FINAL_TEXT.finditer(text) for state in _STATE.findall(found[1])}
    return tuple(state for state in states if state.upper() not in _FINAL_NAMES and state not in told)
