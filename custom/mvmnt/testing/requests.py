"""The calls to a sandbox, as a sequence for tests."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import overload

from mvmnt.sandbox.http.request_log import LoggedRequest

__all__ = ["Requests"]


class Requests(Sequence[LoggedRequest]):
    """The calls so far, oldest first; each attempt is one. It grows with them.

    Each has `operation_id`, `method`, `path` (below `/v1`), `query`, `headers` (without secrets), `body`, `json()`,
    `status` (None if the connection was closed), `at` and `seconds`. Token requests are not in it.

    Args:
        log: the calls.
        check_operation: raises ValueError for an unknown operation.
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
