"""Brings the mirrors of several accounts up to date: here, or on the workers of a Dask cluster.

A task is one account: its listings are read at once, and loaded under the lock of its database. It is idempotent, and
how far it is lies in the database. So where a worker dies, another one goes on behind the last package.
"""

# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false
# (distributed leaves its types open)

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

import attrs

from mvmnt.errors import ConfigurationError, MvmntError
from mvmnt.mirror.copying import mirror
from mvmnt.mirror.database.store import Deletions
from mvmnt.mirror.errors import ClusterError
from mvmnt.mirror.fleet.accounts import Account
from mvmnt.mirror.report import EQUAL, FAILED, Report
from mvmnt.mirror.running import WORKERS

__all__ = ["Job", "Outcome", "mirror_accounts"]

WAIT: Final = 600.0
"""Seconds to wait for the lock of a database, which a worker that died may still hold."""


@attrs.frozen(kw_only=True)
class Job:
    """What is done for each account; the attributes are those of `mirror`."""

    only: tuple[str, ...] = ()
    since: datetime | None = None
    sweep: bool = False
    workers: int = WORKERS
    deletions: Deletions = "soft"

    def run(self, account: Account) -> Report:
        """Bring one account's mirror up to date, in the thread of the caller."""
        return asyncio.run(self._run(account))

    async def _run(self, account: Account) -> Report:
        async with account.client() as client:
            return await mirror(client, account.destination, wait=WAIT, **attrs.asdict(self))


@attrs.frozen
class Outcome:
    """What became of one account: a report, or what is wrong.

    Attributes:
        account: its name.
        report: what was done; None where it failed.
        error: why it failed.
    """

    account: str
    report: Report | None
    error: MvmntError | None = None

    @property
    def status(self) -> int:
        """The exit status: 0, or 1 if something could not be read or written."""
        return FAILED if self.report is None else self.report.status or EQUAL


async def mirror_accounts(
    accounts: Sequence[Account],
    job: Job,
    *,
    scheduler: str | None = None,
    on_outcome: Callable[[Outcome], None] = lambda outcome: None,
) -> list[Outcome]:
    """Bring the mirrors of several accounts up to date. An account that fails stops no other one.

    Args:
        accounts: the accounts.
        job: what is done for each.
        scheduler: the Dask scheduler whose workers do it, such as `tcp://scheduler:8786`; each worker needs this
            package with its extra `cluster`, the secrets, and a way to the databases. By default they are brought up
            to date here, one after another.
        on_outcome: called with each outcome as it comes.

    Raises:
        ConfigurationError: the extra `cluster` is not installed.
        ClusterError: the scheduler cannot be reached.
    """
    outcomes: list[Outcome] = []

    def told(outcome: Outcome) -> None:
        outcomes.append(outcome)
        on_outcome(outcome)

    if scheduler is not None:
        await _on_cluster(scheduler, accounts, job, told)
        return outcomes
    for account in accounts:
        try:
            told(Outcome(account.name, await asyncio.to_thread(job.run, account)))
        except MvmntError as error:
            told(Outcome(account.name, None, error))
    return outcomes


async def _on_cluster(scheduler: str, accounts: Sequence[Account], job: Job, told: Callable[[Outcome], None]) -> None:
    try:
        from distributed import Client, KilledWorker
    except ModuleNotFoundError as error:
        raise ConfigurationError(f"a cluster needs {error.name}: pip install 'mvmnt-client[cluster]'") from error
    try:
        client = await Client(scheduler, asynchronous=True)  # type: ignore[no-untyped-call]  # it has no types
    except (OSError, ValueError) as error:
        raise ClusterError(f"the scheduler {scheduler} cannot be reached: {error}") from error
    async with client:

        async def wait(account: Account) -> None:
            future = client.submit(job.run, account, pure=False)
            try:
                told(Outcome(account.name, await future))
            except MvmntError as error:
                told(Outcome(account.name, None, error))
            except KilledWorker as error:
                told(Outcome(account.name, None, ClusterError(f"several workers died of it: {error}")))

        async with asyncio.TaskGroup() as group:
            for account in accounts:
                group.create_task(wait(account))
