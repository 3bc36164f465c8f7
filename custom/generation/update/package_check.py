"""Checks a generated package: every operation is there, every module imports."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from generation.errors import UpdateError
from generation.update.time_limit import SECONDS


def generated_operations(package: Path) -> Iterator[str]:
    """The operationIds that endpoint modules are labelled with."""
    for path in package.glob("api/*/*.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "OPERATION":
                call = node.value
                assert isinstance(call, ast.Call)
                yield from (ast.literal_eval(keyword.value) for keyword in call.keywords if keyword.arg == "id")


_IMPORT_ALL = """
import importlib, pkgutil
for package in ("mvmnt_client", "mvmnt"):
    module = importlib.import_module(package)
    for found in pkgutil.walk_packages(module.__path__, f"{package}."):
        if found.name.startswith("mvmnt.sandbox"):
            continue
        try:
            importlib.import_module(found.name)
        except ModuleNotFoundError as error:
            if error.name.startswith("mvmnt"):
                raise  # else an extra that is not installed here
models = importlib.import_module("mvmnt_client.models")
for name in models.__all__:
    getattr(models, name)
"""


def import_all(package: Path, root: Path) -> None:
    """Import every module of both packages, in a process of its own."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(package.parent), str(root / "custom")])}
    command = [sys.executable, "-B", "-c", _IMPORT_ALL]
    done = subprocess.run(  # noqa: S603  # our own program, on code that the templates made
        command, env=environment, cwd=package.parent, capture_output=True, text=True, check=False, timeout=SECONDS
    )
    if done.returncode:
        reason = done.stderr.strip().splitlines()[-1:] or ["no reason given"]
        raise UpdateError(
            f"the generated package cannot be imported: {reason[0]}; correct the description in custom/overlay.yaml, "
            "or what custom/mvmnt expects of it"
        )
