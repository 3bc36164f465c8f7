"""``mvmnt customers upsert --from customers.csv``: brings many records into the state of a file."""

from __future__ import annotations

import sys
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import click

from mvmnt._commands.output.look import Command
from mvmnt._tables.operations import CatalogueEntry

if TYPE_CHECKING:
    from mvmnt._commands.api.rows import Row
    from mvmnt._commands.calling import Settings
    from mvmnt._commands.output.printing import Output
    from mvmnt.client import Mvmnt
    from mvmnt.errors import MvmntError

__all__ = ["upsert_command"]


def upsert_command(create: CatalogueEntry, line: str) -> click.Command:
    """The command for the resource whose records an operation creates; `line` says what it does."""
    from mvmnt._commands.api.common import options_of, output_options, with_settings

    def callback(**given: Any) -> None:
        _upsert(create, **given)

    options = (
        click.option(
            "--from",
            "source",
            required=True,
            type=click.Path(exists=True, dir_okay=False, path_type=Path),
            help="CSV with a line of names, or JSON lines (.jsonl).",
        ),
        click.option("--key", default="key", show_default=True, metavar="COLUMN", help="The column of your own keys."),
        click.option(
            "--concurrency", type=click.IntRange(1, 1_000), default=50, show_default=True, help="Records sent at once."
        ),
        click.option("--dry-run", is_flag=True, help="Check the file, say what would be sent, and send nothing."),
        click.option("--yes", is_flag=True, help="Do not ask before more than one record is changed."),
    )
    text = f"{line}\n\nAn empty cell leaves a member as it is. Running it again does no harm: each key is there once."
    return Command(
        name="upsert",
        help=text,
        short_help=line,
        callback=with_settings(callback),
        params=options_of(*options, *output_options()),
    )


@attrs.frozen
class _Outcome:
    row: Row
    result: Any  # `Upserted`, or the error

    def as_json(self) -> dict[str, Any]:
        return {
            "line": self.row.line,
            "key": self.row.key,
            "id": str(self.result.record.id),
            "created": self.result.created,
        }


def _upsert(
    create: CatalogueEntry,
    *,
    source: Path,
    key: str,
    concurrency: int,
    dry_run: bool,
    yes: bool,
    settings: Settings,
    output: Output,
) -> None:
    from mvmnt._commands.api.call import body_place
    from mvmnt._commands.api.rows import read_rows
    from mvmnt._commands.calling import run
    from mvmnt._commands.output.counting import counting
    from mvmnt._commands.statuses import SOME_FAILED

    rows = read_rows(source, key, body_place(create))
    if dry_run:
        click.echo(f"{len(rows)} records fit; nothing was sent", err=True)
        return
    if len(rows) > 1 and not yes:
        name = create.resource.replace("_", " ")
        click.confirm(f"Create or change {len(rows)} {name}?", abort=True, err=True)
    counts = {"created": 0, "changed": 0, "failed": 0}

    async def printed(client: Mvmnt, advance: Callable[[int], None]) -> AsyncGenerator[dict[str, Any]]:
        async with aclosing(_outcomes(client, create, rows, concurrency)) as outcomes:
            async for outcome in outcomes:
                advance(1)
                if _failed(outcome):
                    counts["failed"] += 1
                    sys.stderr.write(f"line {outcome.row.line}, key {outcome.row.key!r}: {outcome.result}\n")
                else:
                    counts["created" if outcome.result.created else "changed"] += 1
                    yield outcome.as_json()

    async def work() -> None:
        with counting(create.resource.replace("_", " "), len(rows)) as advance:
            async with settings.client() as client, aclosing(printed(client, advance)) as records:
                await output.many(records, ("line", "key", "id", "created"))

    try:
        run(work(), debug=settings.debug)
    finally:
        text = ", ".join(f"{count} {what}" for what, count in counts.items())
        left = len(rows) - sum(counts.values())
        click.echo(f"{text}; {left} of {len(rows)} not confirmed: run it again" if left else text, err=True)
    if counts["failed"]:
        sys.exit(SOME_FAILED)


async def _outcomes(
    client: Mvmnt, create: CatalogueEntry, rows: list[Row], concurrency: int
) -> AsyncGenerator[_Outcome]:
    from mvmnt import errors
    from mvmnt._resources.record_ref import Key
    from mvmnt.concurrency import map_concurrent

    upsert = getattr(client, create.resource).upsert
    alone = (errors.BadRequestError, errors.ConflictError, errors.NotFoundError, errors.ValidationError)

    async def one(row: Row) -> _Outcome:
        """One row; an error that is not of this row alone ends all."""
        try:
            return _Outcome(row, await upsert(Key(row.key), row.body))
        except (*alone, errors.RequestBodyError, errors.RecordRefError) as error:
            return _Outcome(row, error)

    async with aclosing(map_concurrent(one, rows, concurrency=concurrency)) as outcomes:
        async for outcome in outcomes:
            yield outcome


def _failed(outcome: _Outcome) -> bool:
    result: MvmntError | Any = outcome.result
    return isinstance(result, Exception)
