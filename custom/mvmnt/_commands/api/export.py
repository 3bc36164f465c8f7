"""``mvmnt customers export``: all records of a listing in a file."""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncIterator, Callable, Coroutine, Generator
from contextlib import aclosing, contextmanager, redirect_stdout
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mvmnt._commands.output.file import OutputFile
from mvmnt._commands.output.look import Command
from mvmnt._core.suggestion import did_you_mean
from mvmnt._tables.operations import CatalogueEntry

if TYPE_CHECKING:
    from mvmnt._commands.calling import Settings

__all__ = ["export_command"]


def export_command(listing: CatalogueEntry, line: str) -> click.Command:
    """The command that exports a listing; `line` says what it does."""
    from mvmnt._commands.api.common import options_of, settings_options, with_settings

    def callback(**given: Any) -> None:
        _export(listing, given)

    options = (
        click.option(
            "--format", "output", type=click.Choice(["csv", "jsonl", "parquet"]), default="csv", show_default=True
        ),
        click.option("--to", type=OutputFile(replaced=True), help="The file; else standard output."),
        click.option("--where", multiple=True, metavar="CONDITION", help="As that of `filter`. Repeatable."),
        click.option("--filter", "filter", metavar="JSON", help="A filter as the API has it; @file, or - for stdin."),
        click.option("--columns", default="", metavar="NAMES", help="The columns; all by default."),
        *settings_options(),
    )
    text = f"{line}\n\nThe file is in its place when it is complete, and an earlier one stays until then."
    return Command(
        name="export", help=text, short_help=line, callback=with_settings(callback), params=options_of(*options)
    )


def _export(listing: CatalogueEntry, given: dict[str, Any]) -> None:
    from mvmnt._commands.api.call import arguments_of, columns_of, records_of
    from mvmnt._commands.output.counting import counting

    settings, output, to = given["settings"], given["output"], given["to"]
    if output.format == "parquet" and to is None:
        raise click.UsageError("--format parquet needs a file: --to")
    passed = arguments_of(listing, given)

    read = 0
    on_terminal = to is None and sys.stdout.isatty()  # where the records themselves are seen

    async def work() -> None:
        with counting(listing.resource.replace("_", " "), shown=not on_terminal) as advance:

            def count(records: int) -> None:
                nonlocal read
                read += records
                advance(records)

            async with settings.client() as client:
                paginator = getattr(client, listing.resource).filter(**passed)
                if output.format == "parquet":
                    assert to is not None  # said above
                    await _parquet(paginator, to, output.columns, count)
                else:
                    await output.many(_counted(records_of(paginator, None), count), columns_of(listing))

    done = False
    try:
        _write(work, settings, to if output.format != "parquet" else None)
        done = True
    finally:
        if to is not None and not done:
            click.echo(f"{read} records were read; {to} is as it was", err=True)


def _write(work: Callable[[], Coroutine[Any, Any, None]], settings: Settings, to: Path | None) -> None:
    """Do the work, with standard output in a file if one is named."""
    from mvmnt._commands.calling import run

    if to is None:
        run(work(), debug=settings.debug)
        return
    with _written(to) as unfinished, unfinished.open("x", encoding="utf-8", newline="") as file, redirect_stdout(file):
        run(work(), debug=settings.debug)


async def _counted(records: AsyncIterator[Any], count: Callable[[int], None]) -> AsyncIterator[Any]:
    async for record in records:
        count(1)
        yield record


async def _parquet(paginator: Any, to: Path, columns: tuple[str, ...], count: Callable[[int], None]) -> None:
    try:
        from pyarrow import parquet
    except ModuleNotFoundError as error:
        raise click.UsageError(f"--format parquet needs {error.name}: pip install 'mvmnt-client[frames]'") from error
    writer: Any = None
    with _written(to) as unfinished:
        try:
            async with aclosing(paginator.batches()) as batches:
                async for batch in batches:
                    chosen = batch.select(_known(columns, batch.schema.names)) if columns else batch
                    writer = writer or parquet.ParquetWriter(unfinished, chosen.schema)
                    writer.write_batch(chosen)
                    count(batch.num_rows)
        finally:
            if writer is not None:
                writer.close()


def _known(columns: tuple[str, ...], names: list[str]) -> list[str]:
    """The chosen columns, which must be there."""
    for name in columns:
        if name not in names:
            raise click.BadParameter(f"there is no column {name!r}{did_you_mean(name, names)}", param_hint="--columns")
    return list(columns)


@contextmanager
def _written(to: Path) -> Generator[Path]:
    """A file beside its place, which is moved there where the block ends well."""
    unfinished = to.with_name(f".{to.name}.{os.getpid()}")
    try:
        yield unfinished
        unfinished.replace(to)
    finally:
        unfinished.unlink(missing_ok=True)
