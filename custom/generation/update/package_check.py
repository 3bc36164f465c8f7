"""Checks a generated package: every operation is there, what an update can break imports, every helper runs on it."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Self

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


class Trial:
    """A process that imports a generated package, and runs what is hand-written on it.

    It may start before there is a package: what the package has no part in is imported meanwhile.

    Args:
        folder: the folder that the package is, or will be, in.
        root: the repository.
    """

    def __init__(self, folder: Path, root: Path) -> None:
        self._folder = folder
        self._root = root
        path = os.pathsep.join([str(folder), str(root / "custom")])
        self._process = subprocess.Popen(  # our own program, on code that the templates made
            [sys.executable, "-B", "-m", "generation.update.trial"],
            env={**os.environ, "PYTHONPATH": path},
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """End the process where nothing was to be tried."""
        if self._process.poll() is None:
            self._process.kill()
            self._process.communicate()

    def broken(self, document: Mapping[str, Any]) -> list[tuple[str, str]]:
        """Import the modules of both packages that can be broken, and run the helpers.

        Args:
            document: the description that the package is generated from, as the sandbox reads it.

        Returns:
            The helpers that fail, each with its error.

        Raises:
            UpdateError: a module cannot be imported.
        """
        package = self._folder / "mvmnt_client"
        affected = affected_modules(self._root / "mvmnt_client", package, self._root / "custom/mvmnt")
        request = json.dumps({"description": document, "modules": affected}, default=str)
        try:
            stdout, stderr = self._process.communicate(request, timeout=SECONDS)
        except subprocess.TimeoutExpired:
            raise UpdateError(f"{_UNIMPORTABLE}: it takes longer than {SECONDS} seconds") from None
        code = self._process.returncode
        if code:
            last = " ".join(stderr.strip().splitlines()[-3:])[-_LONGEST_REASON:]
            raise UpdateError(f"{_UNIMPORTABLE}: Python ends with {code}{f': {last}' if last else ''}")
        found = json.loads(stdout.splitlines()[-1])
        if found["unimportable"]:
            reason = str(found["unimportable"])[:_LONGEST_REASON]
            raise UpdateError(
                f"{_UNIMPORTABLE}: {reason}; correct the description in custom/overlay.yaml, "
                "or what custom/mvmnt expects of it"
            )
        return [(name, reason) for name, reason in found["broken"]]
