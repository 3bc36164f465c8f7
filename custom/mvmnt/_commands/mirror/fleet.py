"""``mvmnt mirror --accounts`` and ``--cluster``: several accounts, here or on the workers of a cluster."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from pathlib import Path
from typing import Any

import attrs
import click
import orjson

from mvmnt._commands.progress import counts
from mvmnt.mirror import Account, Job, Outcome, mirror_accounts, read_accounts

__all__ = ["mirror_fleet"]


def mirror_fleet(
    file: Path | None,
    place: tuple[str, str, int | None] | None,
    scheduler: str | None,
    report: Path | None,
    job: Mapping[str, Any],
    *,
    run: Callable[[Coroutine[Any, Any, list[Outcome]]], list[Outcome]],
) -> int:
    """Bring the mirrors of a file's accounts up to date, or that of the environment's. Returns the exit status.

    Args:
        file: the accounts.
        place: without a file: database, dataset and calls a minute.
        scheduler: the cluster; None for this machine.
        report: where to write what was done as JSON.
        job: the arguments of `Job`.
        run: runs it in an event loop.
    """
    if file is not None:
        accounts = read_accounts(file)
    else:
        assert place is not None
        accounts = [Account("default", place[0], place[1], rate_limit=place[2])]
    done = run(mirror_accounts(accounts, Job(**job), scheduler=scheduler, on_outcome=_tell))
    if report is not None:
        report.write_bytes(orjson.dumps([_plain(outcome) for outcome in done], option=orjson.OPT_INDENT_2))
    return max(outcome.status for outcome in done)


def _tell(outcome: Outcome) -> None:
    if outcome.report is None:
        click.echo(f"{outcome.account}: {outcome.error}", err=True)
        return
    done = outcome.report
    click.echo(f"{outcome.account}: {counts(done.tables)}, {done.packages} packages, {done.seconds:.1f} s")
    for table in done.tables:
        for record in table.unreadable:
            click.echo(f"{outcome.account}: {table.table} {record.id} could not be read: {record.reason}", err=True)


def _plain(outcome: Outcome) -> dict[str, Any]:
    report = None if outcome.report is None else attrs.asdict(outcome.report)
    error = None if outcome.error is None else str(outcome.error)
    return {"account": outcome.account, "status": outcome.status, "error": error, "report": report}
