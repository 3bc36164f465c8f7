"""Checks a generated package: every operation is there, what an update can break imports, every helper runs on it."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from generation.errors import UpdateError
from generation.update.affected import affected_modules
from generation.update.time_limit import SECONDS

_UNIMPORTABLE = "the generated package cannot be imported"
_LONGEST_REASON = 600  # characters


def generated_operations(package: Path) -> Iterator[str]:
    """The operationIds that endpoint modules are labelled with."""
    for path in package.glob("api/*/*.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "OPERATION":
                call = node.value
                assert isinstance(call, ast.Call)
                yield from (ast.literal_eval(keyword.value) for keyword in call.keywords if keyword.arg == "id")


def broken_helpers(package: Path, document: Mapping[str, Any], root: Path) -> list[tuple[str, str]]:
    """Import the modules of both packages that can be broken, and run what is hand-written on the generated one.

    Args:
        package: the generated package; it runs with `mvmnt` in a process of its own.
        document: the description that it is generated from, as the sandbox reads it.
        root: the repository.

    Returns:
        The helpers that fail, each with its error.

    Raises:
        UpdateError: a module cannot be imported.
    """
    description = package.with_name("description.json")
    description.write_text(json.dumps(document, default=str), encoding="utf-8")
    modules = package.with_name("modules.json")
    affected = affected_modules(root / "mvmnt_client", package, root / "custom/mvmnt")
    modules.write_text(json.dumps(affected), encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(package.parent), str(root / "custom")])}
    command = [sys.executable, "-B", "-m", "generation.update.trial", str(description), str(modules)]
    try:
        done = subprocess.run(  # noqa: S603  # our own program, on code that the templates made
            command, env=environment, cwd=package.parent, capture_output=True, text=True, check=False, timeout=SECONDS
        )
    except subprocess.TimeoutExpired:
        raise UpdateError(f"{_UNIMPORTABLE}: it takes longer than {SECONDS} seconds") from None
    if done.returncode:
        last = " ".join(done.stderr.strip().splitlines()[-3:])[-_LONGEST_REASON:]
        raise UpdateError(f"{_UNIMPORTABLE}: Python ends with {done.returncode}{f': {last}' if last else ''}")
    found = json.loads(done.stdout.splitlines()[-1])
    if found["unimportable"]:
        reason = str(found["unimportable"])[:_LONGEST_REASON]
        raise UpdateError(
            f"{_UNIMPORTABLE}: {reason}; correct the description in custom/overlay.yaml, "
            "or what custom/mvmnt expects of it"
        )
    return [(name, reason) for name, reason in found["broken"]]
