"""``mvmnt webhooks listen`` and ``mvmnt webhooks replay``."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from mvmnt._commands.calling import run
from mvmnt._commands.output.look import Group

if TYPE_CHECKING:
    from mvmnt.webhooks import WebhookReceiver

__all__ = ["command"]

TOKENS: Final = "MVMNT_WEBHOOK_TOKENS"
"""The environment variable with the tokens of webhooks, between commas."""


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
    receiver = _printing(_tokens())

    async def work() -> None:
        click.echo(f"listening on http://{host}:{port}/", err=True)
        await uvicorn.Server(uvicorn.Config(receiver, host=host, port=port, log_level="warning")).serve()

    run(work(), debug=False)


@command.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--to", "url", required=True, metavar="URL", help="Your receiver. https, unless it is on this machine.")
def replay(file: Path, url: str) -> None:
    """Post the events of a file of JSON lines to a receiver, in their order, with the first token.

    It ends with status 1 at the first event that the receiver does not take.
    """
    from mvmnt._settings import url_for_secrets

    wrong: list[str] = []
    target = url_for_secrets("--to", url, wrong)
    if wrong:
        raise click.UsageError("; ".join(wrong))
    token = _tokens()[0]
    events = _events(file)

    async def work() -> int:
        import httpx
        from msgspec.json import Encoder

        encode = Encoder(decimal_format="number").encode
        async with httpx.AsyncClient(timeout=10, headers={"x-api-key": token}) as http:
            for number, event in enumerate(events, 1):
                delivery = {"sentAt": datetime.now(UTC).isoformat(), "events": [event]}
                headers = {"Content-Type": "application/json"}
                try:
                    response = await http.post(target, content=encode(delivery), headers=headers)
                except httpx.HTTPError as error:
                    click.echo(f"mvmnt: event {number}: no response ({type(error).__name__})", err=True)
                    return 1
                if not response.is_success:
                    click.echo(f"mvmnt: event {number}: the receiver responds {response.status_code}", err=True)
                    return 1
        click.echo(f"{len(events)} events taken", err=True)
        return 0

    sys.exit(run(work(), debug=False))


def _printing(tokens: list[str]) -> WebhookReceiver:
    """A receiver that prints events."""
    from mvmnt._commands.output.exact import as_text, exact_json
    from mvmnt.webhooks import WebhookReceiver

    receiver = WebhookReceiver(tokens, workers=1)

    @receiver.on("*")
    async def show(event: Any) -> None:
        click.echo(as_text(exact_json(event)))

    return receiver


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


def _tokens() -> list[str]:
    tokens = [token for token in os.environ.get(TOKENS, "").split(",") if token]
    if not tokens:
        raise click.UsageError(f"the tokens of the webhooks are missing: set {TOKENS}")
    return tokens
