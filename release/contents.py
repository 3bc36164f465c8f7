"""What the distributions hold, and what their metadata say."""

from __future__ import annotations

import tarfile
import tomllib
import zipfile
from collections.abc import Collection
from email import message_from_bytes
from email.message import Message
from pathlib import Path, PurePosixPath
from typing import Final

from release.commands import ROOT
from release.errors import ReleaseError

__all__ = ["check_metadata", "check_sdist", "check_wheel", "metadata_of"]

PYTHONS: Final = ("3.11", "3.12", "3.13", "3.14")
"""The supported Pythons."""

FOLDERS: Final = {"custom/mvmnt/": "mvmnt/", "mvmnt_client/": "mvmnt_client/"}
"""The folders of the repository that the wheel holds, with their place there."""


def check_wheel(wheel: Path, tracked: Collection[str]) -> None:
    """Refuse a wheel that lacks a file of the packages, or holds another.

    Args:
        wheel: the wheel.
        tracked: the files of the repository.
    """
    names = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    expected = {
        inside + path.removeprefix(folder)
        for folder, inside in FOLDERS.items()
        for path in tracked
        if path.startswith(folder)
    }
    _equal("the wheel", names, expected)


def check_sdist(sdist: Path, tracked: Collection[str]) -> None:
    """Refuse a source distribution that holds what the repository does not, or lacks what a build needs."""
    with tarfile.open(sdist) as archive:
        names = {PurePosixPath(*PurePosixPath(one.name).parts[1:]).as_posix() for one in archive if not one.isdir()}
    if beyond := sorted(names - {*tracked, "PKG-INFO"}):
        raise ReleaseError(f"the source distribution holds what the repository does not: {', '.join(beyond[:10])}")
    needed = {path for path in tracked if path.startswith(tuple(FOLDERS))}
    if missing := sorted((needed | {"LICENSE", "README.md", "openapi.yaml", "pyproject.toml"}) - names):
        raise ReleaseError(f"the source distribution lacks {', '.join(missing[:10])}")


def metadata_of(wheel: Path) -> Message:
    """The core metadata of a wheel."""
    with zipfile.ZipFile(wheel) as archive:
        [name] = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
        return message_from_bytes(archive.read(name))


def check_metadata(metadata: Message, version: str) -> None:
    """Refuse metadata that are wrong, or lack what an index shows.

    Args:
        metadata: those of the wheel.
        version: the version that is released.
    """
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    expected = {
        "Name": project["name"],
        "Version": version,
        "License-Expression": "MIT",
        "License-File": "LICENSE",
        "Requires-Python": f">={PYTHONS[0]}",
        "Description-Content-Type": "text/markdown",
        "Summary": project["description"],
    }
    for name, value in expected.items():
        if metadata[name] != value:
            raise ReleaseError(f"the metadata say {name}: {metadata[name]!r}, where {value!r} would be right")
    classifiers = metadata.get_all("Classifier", [])
    if missing := [one for one in PYTHONS if f"Programming Language :: Python :: {one}" not in classifiers]:
        raise ReleaseError(f"no classifier for Python {', '.join(missing)}")
    if f"## [{version}]" not in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"):
        raise ReleaseError(f"CHANGELOG.md has no section for {version}")


def _equal(what: str, names: Collection[str], expected: Collection[str]) -> None:
    lacking, beyond = sorted(set(expected) - set(names)), sorted(set(names) - set(expected))
    if lacking or beyond:
        raise ReleaseError(f"{what} lacks {lacking[:10]} and has {beyond[:10]} beyond what is expected")
