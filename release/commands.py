"""Running other programs."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from release.errors import ReleaseError

__all__ = ["ROOT", "run", "uv"]

ROOT: Final = Path(__file__).resolve().parents[1]


def run(
    *command: str | Path, cwd: Path = ROOT, environment: Mapping[str, str] | None = None, seconds: int = 1800
) -> str:
    """Run a command and give its output.

    Raises:
        ReleaseError: it failed; the message has the end of what it printed.
        subprocess.TimeoutExpired: it took longer than `seconds`.
    """
    variables = {**os.environ, **(environment or {})}
    done = subprocess.run(command, cwd=cwd, env=variables, capture_output=True, text=True, check=False, timeout=seconds)
    if done.returncode:
        printed = (done.stdout + done.stderr).strip().splitlines()[-40:]
        raise ReleaseError(f"{' '.join(map(str, command))} ended with {done.returncode}:\n" + "\n".join(printed))
    return done.stdout


def uv(*arguments: str | Path, cwd: Path = ROOT, environment: Mapping[str, str] | None = None) -> str:
    """Run uv, which builds, resolves and installs."""
    return run(Path(sys.executable).with_name("uv"), "--quiet", *arguments, cwd=cwd, environment=environment)
