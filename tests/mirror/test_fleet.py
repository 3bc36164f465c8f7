"""Several accounts, on one machine and on a cluster whose workers die."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from support.mirrored import select
from support.sandbox_process import running_sandbox

from mvmnt import ConfigurationError
from mvmnt.mirror import Account, read_accounts

MVMNT = str(Path(sys.executable).with_name("mvmnt"))
ENVIRONMENT = {**os.environ, "THE_SECRET": "sandbox-secret"}


@pytest.fixture(scope="module")
def sandbox_url() -> Iterator[str]:
    with running_sandbox("--seed", "7") as url:
        yield url


def accounts_file(folder: Path, sandbox_url: str, to: Mapping[str, str]) -> Path:
    """A file of accounts of one sandbox, each with its database."""
    file = folder / "accounts.toml"
    settings = f'client_id = "sandbox-client"\nclient_secret_env = "THE_SECRET"\nbase_url = "{sandbox_url}"\n'
    file.write_text("\n".join(f'[accounts.{name}]\nto = "{url}"\n{settings}' for name, url in to.items()))
    return file


def mirrored(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [MVMNT, "mirror", *arguments], env=ENVIRONMENT, capture_output=True, text=True, timeout=300, check=False
    )


def verified(sandbox_url: str, url: str) -> bool:
    """Whether a mirror equals the account."""
    settings = {"MVMNT_BASE_URL": sandbox_url, "MVMNT_CLIENT_ID": "sandbox-client"}
    secret = {"MVMNT_CLIENT_SECRET": "sandbox-secret"}
    command = [MVMNT, "mirror", "verify", "--to", url]
    done = subprocess.run(
        command, env={**os.environ, **settings, **secret}, capture_output=True, timeout=300, check=False
    )
    return done.returncode == 0


def test_the_accounts_of_a_file_are_mirrored_and_one_that_fails_stops_no_other(
    sandbox_url: str, tmp_path: Path
) -> None:
    url = f"duckdb:///{tmp_path}/acme.duckdb"
    file = accounts_file(tmp_path, sandbox_url, {"broken": "postgresql://a@127.0.0.1:1/x", "acme": url})
    done = mirrored("--accounts", str(file), "--only", "customers,teams")
    assert done.returncode == 1
    assert "broken: the mirror's database failed" in done.stderr
    assert "acme: 27 records" in done.stdout
    assert select(url, "SELECT count(*) FROM mvmnt.customers") == [(24,)]


@contextmanager
def process(*command: str, says: str) -> Iterator[subprocess.Popen[str]]:
    """A process of Dask, once it has said that it is ready."""
    with subprocess.Popen(
        [sys.executable, "-m", *command],
        env={**ENVIRONMENT, "DASK_DISTRIBUTED__SCHEDULER__WORKER_TTL": "10s"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as found:
        try:
            assert found.stderr is not None
            for line in found.stderr:
                if says in line:
                    break
            yield found
        finally:
            found.kill()


def test_on_a_cluster_the_mirrors_equal_the_account_though_a_worker_is_killed(
    sandbox_url: str, postgres_url: str, tmp_path: Path
) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    scheduler = f"tcp://127.0.0.1:{port}"
    to = {"first": f"duckdb:///{tmp_path}/first.duckdb", "second": postgres_url}
    file = accounts_file(tmp_path, sandbox_url, to)
    quiet = ("--no-dashboard",)
    with ExitStack() as running:
        ready = process("distributed.cli.dask_scheduler", "--host", scheduler, *quiet, says="Scheduler at")
        running.enter_context(ready)
        worker = ("distributed.cli.dask_worker", scheduler, "--nthreads", "1", "--no-nanny", *quiet)
        workers = [
            running.enter_context(process(*worker, "--local-directory", f"{tmp_path}/{number}", says="Registered to"))
            for number in range(2)
        ]
        command = [MVMNT, "mirror", "--accounts", str(file), "--cluster", scheduler]
        mirroring = running.enter_context(subprocess.Popen(command, env=ENVIRONMENT, stdout=subprocess.PIPE, text=True))
        lock = tmp_path / "first.duckdb.mvmnt.lock"
        while not lock.exists():
            assert mirroring.poll() is None
        workers[0].send_signal(signal.SIGKILL)
        output, _ = mirroring.communicate(timeout=300)
        assert mirroring.returncode == 0
    assert {line.partition(":")[0] for line in output.splitlines()} == {"first", "second"}
    assert all(verified(sandbox_url, url) for url in to.values())


def test_a_cluster_that_is_not_there_is_said(tmp_path: Path) -> None:
    done = mirrored("--to", f"duckdb:///{tmp_path}/x.duckdb", "--cluster", "nonsense://127.0.0.1:1")
    assert done.returncode == 1
    assert "the scheduler nonsense://127.0.0.1:1 cannot be reached" in done.stderr


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "has no account"),
        ("[accounts", "cannot be read"),
        ("redis_ulr = 'redis://h'\n[accounts.a]\nto='duckdb:///x'", "no setting 'redis_ulr' (did you mean redis_url?)"),
        ("[accounts.a]\nclient_id='x'", "[accounts.a]: `to` is missing"),
        ("[accounts.a]\nto='duckdb:///x'\nclient_secret='s3cret'", "there is no setting 'client_secret'"),
        ("[accounts.a]\nto='duckdb:///x'\nclient_id='x'", "client_id goes with one of client_secret_env"),
        ("[accounts.a]\nto='duckdb:///x'\nrate_limit='many'", "rate_limit must be a whole number"),
        ("[accounts.a]\nto='duckdb:///x'\n[accounts.b]\nto='duckdb:///x'", "accounts a and b have the same database"),
    ],
)
def test_a_file_that_is_wrong_is_refused_with_its_place(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "accounts.toml"
    file.write_text(text)
    with pytest.raises(ConfigurationError) as refused:
        read_accounts(file)
    assert message in str(refused.value)
    assert "s3cret" not in str(refused.value)


async def test_a_secret_comes_from_a_file_and_one_that_is_not_there_is_said(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("the secret\n")
    account = Account("acme", "duckdb:///x", client_id="acme", client_secret_file=str(tmp_path / "secret"))
    async with account.client():
        pass
    missing = Account("acme", "duckdb:///x", client_id="acme", client_secret_env="NOT_SET_ANYWHERE")
    with pytest.raises(ConfigurationError, match=r"account acme: client_secret_env names .* NOT_SET_ANYWHERE"):
        async with missing.client():
            pass
