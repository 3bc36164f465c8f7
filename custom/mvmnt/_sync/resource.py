"""The base class of the generated synchronous resources."""

from __future__ import annotations

import inspect
from abc import ABC, abstractmethod
from collections.abc import Callable, Coroutine
from types import MethodType
from typing import Any, ParamSpec, TypeVar, cast

__all__ = ["Resource", "SyncClient", "unwarned"]

P = ParamSpec("P")
T = TypeVar("T")


class SyncClient(ABC):
    """What a resource needs of its client."""

    @property
    @abstractmethod
    def in_loop(self) -> Any:
        """The async client of this process, which makes the calls: the `Resources` of the same generated package."""

    @abstractmethod
    def run(self, function: Callable[P, Coroutine[Any, Any, T]], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run an async function in the event loop of the synchronous clients, and wait for its result."""


class Resource:
    """The operations on one kind of record, such as ``mvmnt.customers``.

    Args:
        client: the synchronous client.
    """

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        self._run = client.run

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


def unwarned(method: Callable[P, T]) -> Callable[P, T]:
    """The method of a deprecated operation without its warning, which the synchronous method has given already."""
    bound: object = method
    if not isinstance(bound, MethodType):
        return method
    return cast("Callable[P, T]", MethodType(inspect.unwrap(bound.__func__), bound.__self__))
