"""Which modules of both packages an update can break: those that it changes, and those that import from these."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

__all__ = ["affected_modules"]

_IMPORT = re.compile(r"^[ \t]*(?:from[ \t]+(\.*)([\w.]*)[ \t]+import\b|import[ \t]+([\w.]+))", re.MULTILINE)


def affected_modules(present: Path, fresh: Path, written: Path) -> list[str]:
    """The modules that have to be imported to see that a fresh package is whole; all others are as they were.

    Args:
        present: the folder of the generated package as it stands.
        fresh: the folder of the one in its place.
        written: the folder of the hand-written package.
    """
    before, after = _sources(present), _sources(fresh)
    changed = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
    packages = {name.rpartition(".")[0] for name in changed}
    return sorted(
        name
        for name, source in {**_sources(written), **after}.items()
        if name in changed or any(used in changed or used in packages for used in _imports(name, source))
    )


def _sources(package: Path) -> Mapping[str, tuple[str, bool]]:
    """The text of each module by its name, and whether it is a package's own."""
    found = {}
    for path in sorted(package.rglob("*.py")):
        name = ".".join((package.name, *path.relative_to(package).with_suffix("").parts))
        found[name.removesuffix(".__init__")] = path.read_text(encoding="utf-8"), path.name == "__init__.py"
    return found


def _imports(name: str, source: tuple[str, bool]) -> Iterator[str]:
    """What a module imports from, by absolute names."""
    text, is_package = source
    parents = name.split(".") if is_package else name.split(".")[:-1]
    for found in _IMPORT.finditer(text):
        dots, relative, absolute = found.groups()
        base = parents[: len(parents) + 1 - len(dots)] if dots else []
        yield absolute or ".".join([*base, *([relative] if relative else [])])
