"""``python -m generation.update.trial DESCRIPTION``: imports the generated package, and tries the helpers with it.

The packages are those of PYTHONPATH. Printed as JSON: why a module cannot be imported, and the helpers that broke.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import sys
import traceback
from pathlib import Path


def import_all() -> None:
    """Import every module of both packages, but those of `mvmnt` whose extra is not installed."""
    for package in ("mvmnt_client", "mvmnt"):
        module = importlib.import_module(package)
        for found in pkgutil.walk_packages(module.__path__, f"{package}."):
            if found.name.startswith("mvmnt.sandbox"):
                continue
            try:
                importlib.import_module(found.name)
            except ModuleNotFoundError as error:
                if package == "mvmnt_client" or str(error.name).startswith("mvmnt"):
                    raise
    models = importlib.import_module("mvmnt_client.models")
    for name in models.__all__:
        getattr(models, name)


def cause(error: BaseException) -> str:
    """An error with the line of our packages that it comes from, and with the error behind it."""
    frames = [
        frame for frame in traceback.extract_tb(error.__traceback__) if not frame.filename.startswith(("<", __file__))
    ]
    place, line = (frames[-1].filename, frames[-1].lineno) if frames else ("", None)
    if isinstance(error, SyntaxError) and error.filename:
        place, line = error.filename, error.lineno
    text = f"{type(error).__name__}: {error.msg if isinstance(error, SyntaxError) else error}"
    where = f"{'/'.join(Path(place).parts[-3:])}, line {line}: " if place else ""
    behind = error.__cause__
    return f"{where}{text}" + (f", because of {type(behind).__name__}: {behind}" if behind else "")


def main() -> int:
    """Import everything, try the helpers, print what cannot be imported and what broke."""
    try:
        import_all()
        helpers = importlib.import_module("generation.update.helpers")  # imports what is tried
        broken = helpers.broken(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))
    except Exception as error:
        sys.stdout.write(json.dumps({"unimportable": cause(error), "broken": []}))
        return 0
    sys.stdout.write(json.dumps({"unimportable": "", "broken": broken}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
