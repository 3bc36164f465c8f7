"""``mvmnt webhooks listen`` and ``mvmnt webhooks replay``; ``trigger`` has a module of its own."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import Any

import click

from mvmnt._commands.calling import run
from mvmnt._commands.output.look import Group
from mvmnt._commands.webhooks.posting import post, receiver_url, tokens
from mvmnt._commands.webhooks.trigger import trigger

__all__ = ["command"]


@click.group(cls=Group)
def command() -> None:
    """Receive events, and send them again. Tokens come from MVMNT_WEBHOOK_TOKENS, between commas."""


@command.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Where to listen.")
@click.option("--port", default=8000, show_default=True, help="The port.")
def listen(host: str, port: int) -> None:
    """Print each event as a JSON line, until Ctrl-C. Such lines in a file are what `replay` takes."""
    try:
        import uvicorn
    except ModuleNotFoundError as error:
        raise click.ClickException(f"mvmnt webhooks needs {error.name}: pip install 'mvmnt-client[sandbox]'") from error
    from mvmnt.webhooks import WebhookReceiver

    receiver = WebhookReceiver(tokens(), workers=1)
    server = uvicorn.Server(uvicorn.Config(receiver, host=host, port=port, log_level="warning"))
    unread: list[BrokenPipeError] = []

    @receiver.on("*")
    async def show(event: Any) -> None:
        try:
            await asyncio.to_thread(_print, event)  # a reader that pauses delays no delivery
        except BrokenPipeError as error:
            unread.append(error)
            server.should_exit = True

    async def work() -> None:
        click.echo(f"listening on http://{host}:{port}/", err=True)
        await server.serve()
        if unread:
            raise unread[0]

    run(work(), debug=False)


@command.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--to", "url", required=True, metavar="URL", help="Your receiver. https, unless it is on this machine.")
def replay(file: Path, url: str) -> None:
    """Post the events of a file of JSON lines to a receiver, in their order, with the first token.

    It ends with status 1 at the first event that the receiver does not take.
    """
    target, token, events = receiver_url(url), tokens()[0], _events(file)

    async def work() -> int:
        return await post(events, target, token)

    sys.exit(run(work(), debug=False))


command.add_command(trigger)


def _print(event: Any) -> None:
    from mvmnt._commands.output.exact import as_text, exact_json

    click.echo(as_text(exact_json(event)))


def _events(file: Path) -> list[Any]:
    """The events of a file, each checked as a delivery of its own."""
    import orjson

    from mvmnt._core.json_numbers import loads
    from mvmnt.webhooks.delivery import DeliveryError, parse

    events: list[Any] = []
    for number, line in enumerate(file.read_bytes().splitlines(), 1):
        if line.strip():
            try:
                parse(b'{"sentAt":"2025-01-01T00:00:00Z","events":[' + line + b"]}")
                events.append(loads(line))
            except (DeliveryError, orjson.JSONDecodeError) as error:
                raise click.UsageError(f"{file}, line {number}: {error}") from None
    return events
