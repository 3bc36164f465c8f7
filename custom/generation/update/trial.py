"""``python -m generation.update.trial DESCRIPTION``: imports the generated package, and tries the helpers with it.

The packages are those of PYTHONPATH. What broke is printed as JSON, names with reasons.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import sys
from pathlib import Path


def import_all() -> None:
    """Import every module of both packages, but those whose extra is not installed."""
    for package in ("mvmnt_client", "mvmnt"):
        module = importlib.import_module(package)
        for found in pkgutil.walk_packages(module.__path__, f"{package}."):
            if found.name.startswith("mvmnt.sandbox"):
                continue
            try:
                importlib.import_module(found.name)
            except ModuleNotFoundError as error:
                if str(error.name).startswith("mvmnt"):
                    raise
    models = importlib.import_module("mvmnt_client.models")
    for name in models.__all__:
        getattr(models, name)


def main() -> int:
    """Import everything, try the helpers, print those that broke."""
    import_all()
    document = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    helpers = importlib.import_module("generation.update.helpers")  # imports what is tried
    sys.stdout.write(json.dumps(helpers.broken(document)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
