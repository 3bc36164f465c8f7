"""The planned failures of a test's sandbox."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, get_args

from mvmnt.sandbox.http.faults import REQUEST_TOKEN, Fault

__all__ = ["BrokenBy", "is_whole_number", "planned_fault"]

BrokenBy = Literal["connect", "reset", "timeout"]
"""How a call fails without a response."""


def planned_fault(
    status: int | None,
    error: BrokenBy | None,
    *,
    after: bool,
    headers: Mapping[str, str] | None,
    body: Mapping[str, Any] | str | None,
    times: int,
    operation: str | None,
) -> Fault:
    """Make the fault for `MvmntSandbox.fail_next`.

    Raises ValueError for invalid arguments.
    """
    wrong: list[str] = []
    if (status is None) == (error is None):
        wrong.append("either status or error must be given")
    if status is not None and not (is_whole_number(status) and 400 <= status <= 599):
        wrong.append(f"status is {status!r}: it must be from 400 to 599")
    if error is not None and error not in get_args(BrokenBy):
        wrong.append(f"error is {error!r}: it must be one of {', '.join(map(repr, get_args(BrokenBy)))}")
    if error is not None and (headers is not None or body is not None):
        wrong.append("headers and body belong to a status, not to an error")
    if not (is_whole_number(times) and times >= 1):
        wrong.append(f"times is {times!r}: it must be a whole number, 1 or more")
    if after and (error == "connect" or operation == REQUEST_TOKEN):
        wrong.append("after must be False: such a call does not run")
    if wrong:
        raise ValueError("; ".join(wrong))
    content = dict(body) if isinstance(body, Mapping) else body
    return Fault(error or str(status), after, headers, content)


def is_whole_number(value: object) -> bool:
    """Whether a value is an int and not a bool."""
    return isinstance(value, int) and not isinstance(value, bool)
