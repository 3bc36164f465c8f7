"""The calls that a sandbox was sent, as a sequence for a test to look at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import overload

from mvmnt.sandbox.http.request_log import LoggedRequest

__all__ = ["Requests"]


class Requests(Sequence[LoggedRequest]):
    """The calls so far, oldest first, every attempt of its own; it grows with them. Token requests are left out.

    Each has `operation_id`, `method`, `path` (below `/v1`), `query`, `headers` (without secrets), `body`, `json()`,
    `status` (None where the connection broke off), `at` and `seconds`.

    Args:
        log: the calls.
        check_operation: raises a ValueError for what is no operation's name.
    """

    def __init__(self, log: Iterable[LoggedRequest], check_operation: Callable[[str], object]) -> None:
        self._log = log
        self._check_operation = check_operation

    def of(self, operation: str) -> list[LoggedRequest]:
        """The calls of one operation, named as in the API's description, such as `createCustomer`.

        Raises:
            ValueError: there is no such operation.
        """
        self._check_operation(operation)
        return [request for request in self._log if request.operation_id == operation]

    @overload
    def __getitem__(self, index: int) -> LoggedRequest: ...
    @overload
    def __getitem__(self, index: slice) -> list[LoggedRequest]: ...
    def __getitem__(self, index: int | slice) -> LoggedRequest | list[LoggedRequest]:
        return list(self._log)[index]

    def __len__(self) -> int:
        return sum(1 for _ in self._log)

    def __repr__(self) -> str:
        return f"<{len(self)} requests: {', '.join(request.operation_id for request in self._log)}>"
