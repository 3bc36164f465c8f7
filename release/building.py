"""The distributions, built twice."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

from attrs import frozen

from release.commands import ROOT, run, uv
from release.errors import ReleaseError

__all__ = ["Distributions", "build_twice", "same_bytes"]


@frozen
class Distributions:
    """A source distribution and a wheel."""

    sdist: Path
    wheel: Path

    @classmethod
    def of(cls, folder: Path) -> Distributions:
        """Those in a folder that has one of each."""
        [sdist], [wheel] = folder.glob("*.tar.gz"), folder.glob("*.whl")
        return cls(sdist, wheel)


def build_twice(folder: Path) -> Distributions:
    """Build what HEAD has, twice from other places, and keep it.

    Args:
        folder: where the distributions go.

    Raises:
        ReleaseError: the two builds differ.
    """
    epoch = run("git", "log", "-1", "--format=%ct").strip()
    with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as second:
        other = _built(Path(first), Path(first) / "dist", epoch)
        kept = _built(Path(second), folder, epoch)
        same_bytes(other, kept)
    return kept


def same_bytes(one: Distributions, other: Distributions) -> None:
    """Refuse two builds that differ."""
    for left, right in ((one.sdist, other.sdist), (one.wheel, other.wheel)):
        if left.name != right.name or left.read_bytes() != right.read_bytes():
            raise ReleaseError(f"two builds of {right.name} differ: something of the time or the place went into it")


def _built(folder: Path, target: Path, epoch: str) -> Distributions:
    """Build from an export of HEAD: the wheel is made of the source distribution, as installers make it."""
    source = folder / "source"
    source.mkdir()
    archive = subprocess.run(["git", "archive", "HEAD"], cwd=ROOT, check=True, capture_output=True).stdout
    subprocess.run(["tar", "-x", "-C", str(source)], input=archive, check=True)
    target.mkdir(parents=True, exist_ok=True)
    for old in [*target.glob("*.tar.gz"), *target.glob("*.whl")]:
        old.unlink()
    build = ("build", "--build-constraints", ROOT / "constraints.txt", "--out-dir", target, source)
    uv(*build, environment={"SOURCE_DATE_EPOCH": epoch})
    return Distributions.of(target)
