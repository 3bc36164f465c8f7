"""The synchronous client in the shape of the async one, so that what is written for one tries the other too."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterator, Callable
from functools import partial
from typing import Any

from mvmnt.sync import CursorPaginator, FilterPaginator, Mvmnt, PageNumberPaginator


class SyncAsAsync:
    """A synchronous client whose methods are called in threads.

    Args:
        wrapped: the client, one of its resources, or one of its paginators.
    """

    def __init__(self, wrapped: object) -> None:
        self._wrapped = wrapped

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._wrapped, name)
        if not inspect.ismethod(value):
            return SyncAsAsync(value)
        if isinstance(self._wrapped, Mvmnt) or "Paginator" in str(value.__annotations__.get("return")):
            return lambda *args, **kwargs: SyncAsAsync(value(*args, **kwargs))
        return partial(self._call, value)

    async def __aiter__(self) -> AsyncIterator[Any]:
        assert isinstance(self._wrapped, CursorPaginator | FilterPaginator | PageNumberPaginator)
        for record in await asyncio.to_thread(list, self._wrapped):
            yield record

    @staticmethod
    async def _call(method: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        return await asyncio.to_thread(method, *args, **kwargs)
