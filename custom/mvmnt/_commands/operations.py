"""``mvmnt operations``: search in the operations of the API."""

from __future__ import annotations

from typing import Any

import click

from mvmnt._commands.output.formats import FORMATS
from mvmnt._commands.output.look import Command
from mvmnt._tables.operations import CatalogueEntry

__all__ = ["command"]


@click.command(cls=Command)
@click.argument("words", nargs=-1)
@click.option("--reads/--writes", "reads", default=None, help="Only those that read, or that write.")
@click.option("--output", "-o", type=click.Choice(FORMATS), help="By default a table on a terminal, else JSON lines.")
def command(words: tuple[str, ...], reads: bool | None, output: Any) -> None:
    """Find operations by words in their names, paths and texts; without words, list all."""
    from mvmnt._commands.output.printing import Output
    from mvmnt_client.operations import OPERATIONS

    found = [_shown(entry) for entry in OPERATIONS if _has(entry, words) and reads in (None, entry.reads)]
    if not found:
        raise click.ClickException(f"no operation has the words {' '.join(words)}")
    Output(output, columns=("command", "summary") if Output(output).chosen == "table" else ()).one(found)


def _has(entry: CatalogueEntry, words: tuple[str, ...]) -> bool:
    text = f"{entry.operation} {entry.resource} {entry.method} {entry.verb} {entry.path} {entry.summary}"
    text = f"{text} {text.replace('_', '-')}".lower()
    return all(word.lower() in text for word in words)


def _shown(entry: CatalogueEntry) -> dict[str, Any]:
    return {
        "command": f"{entry.resource} {entry.method}".replace("_", "-"),
        "operation": entry.operation,
        "method": entry.verb,
        "path": entry.path,
        "reads": entry.reads,
        "summary": entry.summary,
    }
