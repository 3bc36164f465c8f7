"""Posts events to a receiver, as the API does."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, Final

import click

__all__ = ["post", "receiver_url", "tokens"]

TOKENS: Final = "MVMNT_WEBHOOK_TOKENS"
"""The environment variable with the tokens of webhooks, between commas."""


def tokens() -> list[str]:
    """The tokens in the environment.

    Raises:
        click.UsageError: there is none.
    """
    found = [token.strip() for token in os.environ.get(TOKENS, "").split(",") if token.strip()]
    if not found:
        raise click.UsageError(f"the tokens of the webhooks are missing: set {TOKENS}")
    return found


def receiver_url(url: str) -> str:
    """A URL that a token may be sent to.

    Raises:
        click.UsageError: it is none, or is not https and not on this machine.
    """
    from mvmnt._settings import url_for_secrets

    wrong: list[str] = []
    target = url_for_secrets("--to", url, wrong)
    if wrong:
        raise click.UsageError("; ".join(wrong))
    return str(target)


async def post(events: Sequence[Any], url: str, token: str) -> int:
    """Post events in their order, each as a delivery of its own.

    Returns the exit status: 0 if the receiver took all of them, 1 at the first that it did not take.
    """
    import httpx
    from msgspec.json import Encoder

    encode = Encoder(decimal_format="number").encode
    async with httpx.AsyncClient(timeout=10, headers={"x-api-key": token}) as http:
        for number, event in enumerate(events, 1):
            delivery = {"sentAt": datetime.now(UTC).isoformat(), "events": [event]}
            headers = {"Content-Type": "application/json"}
            try:
                response = await http.post(url, content=encode(delivery), headers=headers)
            except httpx.HTTPError as error:
                click.echo(f"mvmnt: event {number}: no response ({type(error).__name__})", err=True)
                return 1
            if not response.is_success:
                click.echo(f"mvmnt: event {number}: the receiver responds {response.status_code}", err=True)
                return 1
    click.echo(f"{len(events)} events taken", err=True)
    return 0
