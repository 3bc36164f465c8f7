"""``mvmnt mirror``: a copy of the account in a database, and ``mvmnt mirror verify``."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

import attrs
import click

from mvmnt._commands.output.file import OutputFile
from mvmnt._commands.output.look import Group

if TYPE_CHECKING:
    from mvmnt.client import Mvmnt
    from mvmnt.mirror import Destination, Report, Verification
    from mvmnt.mirror.database.store import Deletions

__all__ = ["command"]

P = ParamSpec("P")
T = TypeVar("T")
_URL = "duckdb:///brokerage.duckdb, or postgresql://user:password@host/database"


def _names(_context: click.Context, _parameter: click.Parameter, value: str | None) -> tuple[str, ...]:
    return tuple(name.strip().replace("-", "_") for name in (value or "").split(",") if name.strip())


@attrs.frozen
class _Told:
    """The options of both commands."""

    url: str | None
    profile: str | None
    dataset: str
    only: tuple[str, ...]
    workers: int
    rate_limit: int | None
    report: Path | None

    @property
    def destination(self) -> Destination:
        from mvmnt.mirror import Destination

        return _called(Destination, self.required_url, self.dataset, exclusive=True)

    @property
    def required_url(self) -> str:
        if not self.url:
            raise click.UsageError(f"--to is missing: the database, as {_URL}")
        return self.url

    def client(self) -> Mvmnt:
        from mvmnt import ConfigurationError, RateLimit
        from mvmnt._commands.calling import Settings

        limit = None if self.rate_limit is None else RateLimit(per_minute=self.rate_limit)
        try:
            return Settings(self.profile, app_info="mvmnt-mirror/1").client(limit)
        except ConfigurationError as error:
            raise click.ClickException(str(error)) from error

    def end(self, done: Report | Verification) -> None:
        """Write the report, and end with its status."""
        if self.report is not None:
            self.report.write_bytes(done.to_json())
        sys.exit(done.status)


def _shared(function: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options of both as one `_Told`, its first argument."""

    @wraps(function)
    def told(**given: Any) -> None:
        function(_Told(**{field.name: given.pop(field.name) for field in attrs.fields(_Told)}), **given)

    for option in (
        click.option("--report", type=OutputFile(), help="Write what was done as JSON."),
        click.option(
            "--rate-limit", type=click.IntRange(min=1), metavar="CALLS", help="At most so many calls a minute."
        ),
        click.option(
            "--workers", type=click.IntRange(1, 100), default=8, show_default=True, help="Listings read at once."
        ),
        click.option(
            "--only", callback=_names, metavar="TABLES", help="Only these tables, such as customers,invoices."
        ),
        click.option("--dataset", default="mvmnt", show_default=True, help="The schema that holds the tables."),
        click.option("--profile", metavar="NAME", help="The profile of the configuration file that holds."),
        click.option("--to", "url", metavar="URL", help=f"The database: {_URL}."),
    ):
        option(told)
    return told


@click.group(cls=Group, invoke_without_command=True)
@_shared
@click.option("--since", type=click.DateTime(), help="Leave out records created before this moment (UTC).")
@click.option("--sweep", is_flag=True, help="Read everything again: finds deletions and edits that no filter shows.")
@click.option(
    "--deletions",
    type=click.Choice(["soft", "hard"]),
    default="soft",
    show_default=True,
    help="Deleted records: keep the row with its deleted_at, or remove it.",
)
@click.option(
    "--accounts",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Mirror the accounts of this TOML file instead; each names its database and where its secret is.",
)
@click.option("--cluster", metavar="SCHEDULER", help="Let the workers of a Dask cluster do it: tcp://scheduler:8786.")
@click.option("--dry-run", is_flag=True, help="Say what would be read, and read nothing.")
@click.option("--watch", is_flag=True, help="Stay, and run again and again; SIGTERM ends it.")
@click.option(
    "--every",
    type=click.FloatRange(min=1),
    default=300,
    show_default=True,
    metavar="SECONDS",
    help="With --watch: seconds between two runs.",
)
@click.option(
    "--listen",
    metavar="HOST:PORT",
    help="With --watch: take webhooks here, with the tokens in MVMNT_WEBHOOK_TOKENS, and re-read what they name.",
)
def command(
    told: _Told,
    since: datetime | None,
    sweep: bool,
    deletions: Deletions,
    accounts: Path | None,
    cluster: str | None,
    dry_run: bool,
    watch: bool,
    every: float,
    listen: str | None,
) -> None:
    """Copy the account into a database, and keep the copy fresh.

    The first run copies everything, later ones what has changed. Exit status: 0 done, 1 something could not be read or
    written; what was loaded stays, and the next run goes on from there.
    """
    if click.get_current_context().invoked_subcommand is not None:
        return
    _import_extra()
    from mvmnt._commands.progress import progress, summary
    from mvmnt.mirror import mirror
    from mvmnt.mirror.copying import planned

    moment = None if since is None else since.replace(tzinfo=since.tzinfo or UTC)
    if accounts is not None or cluster is not None:
        if watch or dry_run or told.profile or (accounts is not None and (told.url or told.rate_limit)):
            raise click.UsageError(
                "--accounts and --cluster take no --watch, --dry-run or --profile, and --accounts no --to"
            )
        from mvmnt._commands.mirror.fleet import mirror_fleet

        job = {"only": told.only, "since": moment, "sweep": sweep, "workers": told.workers, "deletions": deletions}
        place = None if accounts is not None else (told.required_url, told.dataset, told.rate_limit)
        sys.exit(_called(mirror_fleet, accounts, place, cluster, told.report, job, run=_run))

    destination = told.destination
    if dry_run:
        units = _run(planned(destination, only=told.only, since=moment, sweep=sweep))
        for unit in units:
            click.echo(f"{unit.table}: {unit.work}{f' since {unit.since.isoformat()}' if unit.since else ''}")
        return

    if listen is not None and not watch:
        raise click.UsageError("--listen goes with --watch")
    if watch:
        from mvmnt._commands.mirror.watching import stay

        options = {"only": told.only, "since": moment, "workers": told.workers, "deletions": deletions, "every": every}
        _run(stay(told.client(), destination, listen, **options))
        return

    async def work() -> Report:
        async with told.client() as client:
            with progress(told.rate_limit) as on_progress:
                return await mirror(
                    client,
                    destination,
                    only=told.only,
                    since=moment,
                    sweep=sweep,
                    workers=told.workers,
                    deletions=deletions,
                    on_progress=on_progress,
                )

    done = _run(work())
    summary(done)
    told.end(done)


@command.command()
@_shared
@click.option("--repair", is_flag=True, help="Bring the tables that differ up to date.")
def verify(told: _Told, repair: bool) -> None:
    """Compare every record with its row, column by column.

    Exit status: 0 equal, 10 repaired, 1 different or failed.
    """
    _import_extra()
    from mvmnt._commands.progress import comparison
    from mvmnt.mirror import verify as compare

    destination = told.destination

    async def work() -> Verification:
        async with told.client() as client:
            return await compare(client, destination, only=told.only, workers=told.workers, repair=repair)

    done = _run(work())
    comparison(done)
    told.end(done)


@command.command()
@click.option("--only", callback=_names, metavar="TABLES", help="Only these tables, such as customers,invoices.")
def tables(only: tuple[str, ...]) -> None:
    """List the tables with their class of freshness and their columns, as Markdown."""
    _import_extra()
    from mvmnt.mirror.copying import tables_named

    for table in _called(tables_named, only):
        click.echo(f"## {table.name}\n\nClass {table.freshness.value}, from `POST {table.path}/filter`.\n")
        click.echo("| column | type | member |\n| --- | --- | --- |")
        for column in table.columns:
            click.echo(f"| `{column.name}` | {column.type} | `{column.member}` |")
        click.echo("")


def _called(work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    from mvmnt import MvmntError

    try:
        return work(*args, **kwargs)
    except MvmntError as error:
        raise click.ClickException(str(error)) from error


def _import_extra() -> None:
    try:
        import mvmnt.mirror  # noqa: F401  # pyright: ignore[reportUnusedImport]  # fails early without the extra
    except ModuleNotFoundError as error:
        raise click.ClickException(f"mvmnt mirror needs {error.name}: pip install 'mvmnt-client[mirror]'") from error


def _run(work: Coroutine[Any, Any, T]) -> T:
    from mvmnt import MvmntError

    try:
        return asyncio.run(work)
    except MvmntError as error:
        raise click.ClickException(str(error)) from error
