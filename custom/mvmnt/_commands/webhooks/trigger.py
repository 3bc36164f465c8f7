"""``mvmnt webhooks trigger``: events of a seeded sandbox for a receiver."""

from __future__ import annotations

import sys
from fnmatch import fnmatchcase
from typing import Any

import click

from mvmnt._commands.calling import run
from mvmnt._commands.output.look import Command
from mvmnt._commands.webhooks.posting import post, receiver_url, tokens

__all__ = ["trigger"]


@click.command(cls=Command)
@click.argument("names", metavar="EVENT...", nargs=-1, required=True)
@click.option("--to", "url", required=True, metavar="URL", help="Your receiver. https, unless it is on this machine.")
@click.option("--seed", default=1, show_default=True, help="The seed of the sandbox that the records are of.")
def trigger(names: tuple[str, ...], url: str, seed: int) -> None:
    """Post events to a receiver, with the first token, and print them: CUSTOMER_CREATED, or 'SHIPMENT_*'.

    Their records are those of a seeded sandbox. It ends with status 1 at the first event that the receiver does not
    take.
    """
    target, token = receiver_url(url), tokens()[0]
    examples = _examples(seed)
    events = [event for name in names for event in _events(name, examples)]

    async def work() -> int:
        return await post(events, target, token)

    for event in events:
        _print(event)
    sys.exit(run(work(), debug=False))


def _examples(seed: int) -> dict[str, Any]:
    """An event of each name."""
    try:
        from mvmnt.sandbox import create_app
        from mvmnt.sandbox.webhooks.examples import example_events
    except ModuleNotFoundError as error:
        raise click.ClickException(
            f"mvmnt webhooks trigger needs {error.name}: pip install 'mvmnt-client[sandbox]'"
        ) from error
    sandbox = create_app(seed=seed, seed_day="today").state.sandbox
    try:
        return example_events(sandbox.world)
    finally:
        sandbox.close()


def _events(name: str, examples: dict[str, Any]) -> list[Any]:
    """The events of a name, or of a pattern of names."""
    from mvmnt._core.suggestion import did_you_mean

    found = [event for known, event in examples.items() if fnmatchcase(known, name.upper())]
    if not found:
        raise click.UsageError(f"the sandbox has no event {name!r}{did_you_mean(name.upper(), examples)}")
    return found


def _print(event: Any) -> None:
    from mvmnt._commands.output.exact import as_text

    click.echo(as_text(event))
