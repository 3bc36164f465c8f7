"""``python -m generation``: openapi.yaml and custom/overlay.yaml to mvmnt_client/."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import yaml

from generation.expressions import UnsupportedPropertyError
from generation.generate import GenerationError, generate
from generation.operations import NameCollisionError
from generation.overlay import OverlayError, apply

ROOT = Path(__file__).parents[2]


class Loader(yaml.CSafeLoader):
    """Reads YAML as JSON has it: a date stays the string that it is."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


def load(path: Path) -> dict[str, Any]:
    """A YAML file as JSON types."""
    loaded: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), Loader)  # noqa: S506  # a SafeLoader
    return loaded


def main() -> int:
    """Regenerate the package; 0 where that worked, 1 with the reason where it did not."""
    try:
        document = apply(load(ROOT / "custom/overlay.yaml"), load(ROOT / "openapi.yaml"))
        generate(
            document,
            ROOT / "mvmnt_client",
            config_file=ROOT / "generator-config.yml",
            templates=ROOT / "custom/templates",
            ruff_config=ROOT / "pyproject.toml",
        )
    except (GenerationError, NameCollisionError, OverlayError, UnsupportedPropertyError, NotImplementedError) as error:
        print(f"mvmnt_client/ was left as it is: {error}", file=sys.stderr)  # noqa: T201  # a command's output
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
