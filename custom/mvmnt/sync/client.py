"""`mvmnt.sync.Mvmnt`: the client for programs without asyncio."""

from __future__ import annotations

import os
from collections.abc import Callable, Coroutine
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar

from mvmnt._sync.loop_thread import close_with, loop_thread
from mvmnt._sync.resource import SyncClient
from mvmnt._sync.signatures import parameters_of
from mvmnt.client import Mvmnt as AsyncMvmnt
from mvmnt.errors import ClientClosedError
from mvmnt_client.sync import Resources

if TYPE_CHECKING:
    from mvmnt.doctor import Diagnosis
    from mvmnt.sync.documents import Documents

__all__ = ["Mvmnt"]

P = ParamSpec("P")
T = TypeVar("T")


class Mvmnt(Resources, SyncClient):
    """The MVMNT API, with one attribute for each resource, such as `mvmnt.customers`.

    Use it as `with Mvmnt() as mvmnt`, or call `close` at the end. Any number of threads may share one client. Where an
    event loop runs, as in an async function or a notebook, use the async client, `mvmnt.Mvmnt`.

    Example:
        with Mvmnt() as mvmnt:  # credentials from MVMNT_CLIENT_ID and MVMNT_CLIENT_SECRET
            customer = mvmnt.customers.get(Key("ERP-CUSTOMER-12345"))

    It takes the arguments of `mvmnt.Mvmnt`. What is called by it, such as `on_event`, `middleware` and an
    `access_token` that is a function, is called in the thread of the event loop, and must not block.

    Raises:
        ConfigurationError: settings are missing or invalid; the message names them all.
    """

    @parameters_of(AsyncMvmnt.__init__)
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self._begin(partial(AsyncMvmnt, *args, **kwargs))

    def _begin(self, make: Callable[[], AsyncMvmnt]) -> None:
        self._make = make
        self._is_closed = False
        # One for each process: a forked one must not use the connections of its parent.
        self._clients: dict[int, AsyncMvmnt] = {}
        self._open()

    def _open(self) -> AsyncMvmnt:
        client = self._clients.setdefault(os.getpid(), self._make())
        close_with(self, client)
        return client

    @property
    def in_loop(self) -> AsyncMvmnt:
        """The async client of this process, which makes the calls. It belongs to the thread of the event loop."""
        client = self._clients.get(os.getpid())
        if client is None:
            if self._is_closed:
                raise ClientClosedError(self)
            client = self._open()
        return client

    def run(self, function: Callable[P, Coroutine[Any, Any, T]], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run an async function in the thread of the event loop, and wait for its result.

        For code of your own that uses the async client, `in_loop`, and for the endpoint functions of `mvmnt_client`.

        Example:
            count = mvmnt.run(count_open_invoices, mvmnt.in_loop)
        """
        return loop_thread().run(function(*args, **kwargs))

    @parameters_of(AsyncMvmnt.with_options)
    def with_options(self, *args: Any, **kwargs: Any) -> Mvmnt:
        """A client whose calls have other options, as `mvmnt.Mvmnt.with_options`. Closing it does nothing."""
        derived = object.__new__(type(self))
        derived._begin(lambda: self.in_loop.with_options(*args, **kwargs))
        return derived

    @cached_property
    def documents(self) -> Documents:
        """The documents of orders, loads and services: records, `upload`, `download`."""
        from mvmnt.sync.documents import Documents

        return Documents(self)

    def doctor(self) -> Diagnosis:
        """Check settings, network, token, clock and one read: `print(mvmnt.doctor())`. Failures do not raise."""
        return self.run(self.in_loop.doctor)

    def close(self) -> None:
        """Close all connections of this process. Running calls, and all later ones, raise ClientClosedError."""
        self._is_closed = True
        client = self._clients.get(os.getpid())
        if client is not None:
            self.run(client.aclose)

    def __enter__(self) -> Self:
        if self._is_closed:
            raise ClientClosedError(self)
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"mvmnt.sync.{next(iter(self._clients.values()))!r}"
