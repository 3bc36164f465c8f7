"""``python -m generation.update.trial``: imports modules, and tries the helpers.

It reads JSON to its end: the description, and the names of the modules that an update can break. Until that comes, it
imports what they need of other libraries.

The packages are those of PYTHONPATH. Printed as JSON: why a module cannot be imported, and the helpers that broke.
"""

from __future__ import annotations

import gc
import importlib
import json
import sys
import traceback
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from generation.slow_imports import leave_out

#: What the helpers take longest to import, without a part of ours in it.
_LIBRARIES: Final = ("openapi_core", "httpx_aiohttp", "pytest", "pyarrow")


def import_libraries() -> None:
    """Import what other libraries take long for; whoever needs one that fails tells of it."""
    for name in _LIBRARIES:
        with suppress(Exception):
            importlib.import_module(name)


def import_all(modules: Sequence[str]) -> None:
    """Import modules, but those of `mvmnt` whose extra is not installed, and the models that are defined in them."""
    for name in modules:
        try:
            importlib.import_module(name)
        except ModuleNotFoundError as error:
            if name.startswith("mvmnt_client") or str(error.name).startswith("mvmnt"):
                raise
    models = importlib.import_module("mvmnt_client.models")
    for name, module in models._MODULES.items():
        if f"mvmnt_client.models.{module}" in modules:
            getattr(models, name)


def cause(error: BaseException) -> str:
    """An error with the line of our packages that it comes from, and with the error behind it."""
    frames = [
        frame for frame in traceback.extract_tb(error.__traceback__) if not frame.filename.startswith(("<", __file__))
    ]
    models = list(dict.fromkeys(Path(frame.filename).stem for frame in frames if "/models/" in frame.filename))
    if isinstance(error, RecursionError) and len(models) > 1:
        return (
            f"{len(models)} objects each lead to the next one, from models/{models[0]}.py to models/{models[-1]}.py, "
            "and Python follows no more of them; let one in between be any object"
        )
    place, line = (frames[-1].filename, frames[-1].lineno) if frames else ("", None)
    if isinstance(error, SyntaxError) and error.filename:
        place, line = error.filename, error.lineno
    text = f"{type(error).__name__}: {error.msg if isinstance(error, SyntaxError) else error}"
    where = f"{'/'.join(Path(place).parts[-3:])}, line {line}: " if place else ""
    behind = error.__cause__
    return f"{where}{text}" + (f", because of {type(behind).__name__}: {behind}" if behind else "")


def main() -> int:
    """Import, try the helpers, print what cannot be imported and what broke."""
    leave_out()
    gc.disable()  # hundreds of modules are imported, and none of them is garbage
    import_libraries()
    request = json.loads(sys.stdin.read())
    try:
        import_all(request["modules"])
        helpers = importlib.import_module("generation.update.helpers")  # imports what is tried
        broken = helpers.broken(request["description"])
    except Exception as error:
        sys.stdout.write(json.dumps({"unimportable": cause(error), "broken": []}))
        return 0
    sys.stdout.write(json.dumps({"unimportable": "", "broken": broken}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
