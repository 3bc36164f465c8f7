"""The check of a release, step by step. It writes distributions, a bill of materials and a list of licences to `dist/`.

It builds HEAD: what is not committed is not released. `--without-tests` leaves out the two runs of the quick tests.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
from pathlib import Path

from release.building import build_twice
from release.commands import ROOT, run
from release.components import write_components
from release.contents import check_metadata, check_sdist, check_wheel, metadata_of
from release.environments import RUNTIME, demo_on, environment, pythons_here, quick_tests
from release.errors import ReleaseError


def say(text: str) -> None:
    print(text, flush=True)


def check(target: Path, *, with_tests: bool) -> None:
    """Do all of it.

    Raises:
        ReleaseError: a step refuses the release.
    """
    [version] = re.findall(
        r'"(.+)"', (ROOT / "custom/mvmnt/version.py").read_text(encoding="utf-8").split("__version__")[-1]
    )
    tracked = run("git", "ls-tree", "-r", "--name-only", "HEAD").splitlines()
    made = build_twice(target)
    say(f"{made.sdist.name} and {made.wheel.name}: two builds have the same bytes")
    check_sdist(made.sdist, tracked)
    check_wheel(made.wheel, tracked)
    check_metadata(metadata_of(made.wheel), version)
    say("contents and metadata are right")
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        pythons = list(pythons_here().values())
        for python in pythons:
            say(f"the demo runs from the wheel on Python {demo_on(python, made.wheel, folder)}")
        everything = environment(folder / "everything", pythons[0], f"{made.wheel}[{RUNTIME}]")
        say(f"{write_components(everything, target)} components are in sbom.cdx.json and licences.md")
        if with_tests:
            say(f"quick tests on the lowest versions: {quick_tests('lowest-direct', pythons[0], folder)}")
            say(f"quick tests on the newest versions: {quick_tests('highest', pythons[-1], folder)}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m release", description="Check a release.")
    parser.add_argument("--without-tests", action="store_true", help="leave out the runs of the quick tests")
    arguments = parser.parse_args()
    try:
        check(ROOT / "dist", with_tests=not arguments.without_tests)
    except ReleaseError as error:
        sys.exit(f"refused: {error}")
