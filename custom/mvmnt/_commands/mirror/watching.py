"""``mvmnt mirror --watch``: stays until a signal, and takes webhooks."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import click
import uvicorn

from mvmnt._commands.webhooks.posting import tokens
from mvmnt._core import tasks
from mvmnt.client import Mvmnt
from mvmnt.mirror import Changes, Destination, watch
from mvmnt.webhooks import WebhookReceiver

__all__ = ["stay"]


async def stay(client: Mvmnt, destination: Destination, listen: str | None, **options: Any) -> None:
    """Watch until SIGTERM or SIGINT. A package that is being loaded is loaded to its end."""
    runs = 0

    def count() -> None:
        nonlocal runs
        runs += 1
        click.echo(f"run {runs}: {destination} is up to date", err=True)

    async with client, _changes(listen) as changes:
        watching = tasks.start(watch(client, destination, changes=changes, on_run=count, **options))
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, watching.cancel)
        await asyncio.wait([watching])
        if not watching.cancelled():
            await watching  # it never ends by itself: this raises


@asynccontextmanager
async def _changes(listen: str | None) -> AsyncGenerator[Changes | None]:
    """What webhooks name, received at an address for the block."""
    if listen is None:
        yield None
        return
    host, _, port = listen.rpartition(":")
    if not port.isdecimal() or not host:
        raise click.UsageError(f"--listen is {listen!r}: write HOST:PORT, such as 127.0.0.1:8000")
    receiver = WebhookReceiver(tokens())
    changes = Changes(receiver)
    server = _Server(uvicorn.Config(receiver, host=host, port=int(port), log_level="warning"))
    serving = tasks.start(server.serve())
    try:
        yield changes
    finally:
        server.should_exit = True
        await serving


class _Server(uvicorn.Server):
    """A server that leaves signals to the command."""

    @contextmanager
    def capture_signals(self) -> Generator[None]:
        yield
