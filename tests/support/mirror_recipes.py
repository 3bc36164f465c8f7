"""The recipes for schedulers that the development does not install: `make mirror-recipes`.

Prefect and Dagster want other versions than our constraints name, so each has an environment of its own, which `uv`
makes in half a minute and which goes at the end.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from support.samples import ROOT
from support.sandbox_process import running_sandbox, settings_of

PATIENCE = 600
"""Seconds until a command that does not end fails."""

_LOCAL_ONLY = {
    "DO_NOT_TRACK": "1",
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "PREFECT_LOGGING_LEVEL": "WARNING",
    "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "180",
}


def mirror_by(recipe: str, url: str, python: Path, settings: Mapping[str, str]) -> list[int]:
    """Run a recipe twice, and compare what it made with the account.

    Args:
        recipe: the name of a module in examples/.
        url: the database.
        python: the interpreter that has the scheduler.
        settings: the variables that name the account.

    Returns:
        How many records each of the two runs read.

    Raises:
        subprocess.CalledProcessError: a run failed, or the mirror differs from the account.
    """
    with tempfile.TemporaryDirectory() as home:
        Path(home, "dagster.yaml").write_text("telemetry:\n  enabled: false\n")
        environment = {**os.environ, **_LOCAL_ONLY, "PREFECT_HOME": home, "DAGSTER_HOME": home, **settings}

        def ran(program: str | Path, *command: str) -> str:
            done = subprocess.run(
                [program, *command], env=environment, stdout=subprocess.PIPE, text=True, check=True, timeout=PATIENCE
            )
            return done.stdout

        read = [int(ran(python, f"{ROOT}/examples/{recipe}.py", url).split()[-3]) for _ in range(2)]
        ran(sys.executable, "-m", "mvmnt", "mirror", "verify", "--to", url)
        return read


def main() -> None:
    """Try the recipes for Prefect and Dagster on a seeded sandbox."""
    uv = Path(sys.executable).with_name("uv")
    with tempfile.TemporaryDirectory() as folder, running_sandbox("--seed", "7") as base_url:
        for scheduler in ("prefect", "dagster"):
            environment = Path(folder, scheduler)
            python = environment / "bin" / "python"
            subprocess.run([uv, "venv", "--quiet", "--python", sys.executable, environment], check=True)
            subprocess.run(
                [uv, "pip", "install", "--quiet", "--python", python, "--editable", f"{ROOT}[mirror]", scheduler],
                check=True,
            )
            url = f"duckdb:///{folder}/{scheduler}.duckdb"
            first, second = mirror_by(f"mirror_{scheduler}", url, python, settings_of(base_url))
            print(f"{scheduler}: {first} records, then {second}; equal to the account", flush=True)


if __name__ == "__main__":
    main()
