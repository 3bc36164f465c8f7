"""``python -m generation.update SPEC``: from a new build of the API's description to a regenerated SDK and its report.

The exit status says what happened: 0 nothing changed, 10 compatible changes, 11 breaking ones, anything else a failure,
after which the repository is as it was.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import datetime
import os
import re
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import FrameType
from typing import Any

from generation.codegen.expressions import UnsupportedPropertyError
from generation.codegen.generate import GenerationError, generate
from generation.codegen.identifiers import IdentifierError
from generation.codegen.operations import NameCollisionError
from generation.comparison.descriptions import compare
from generation.comparison.surface import differences
from generation.description.normalise import Normalised, dump, normalise
from generation.description.overlay import Action, OverlayError, apply, stale
from generation.description.source import SourceError, load, read, shown
from generation.description.structure import operations
from generation.description.validity import DescriptionError, check
from generation.update.atomic_replace import replace, restore
from generation.update.report import Report, Verdict

ROOT = Path(__file__).parents[3]
_PATIENCE = 120  # seconds for any one part of the work, which takes ten at most with a sane description
_UNRELEASED = re.compile(r"^## \[Unreleased\]\n(?P<body>.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)

#: What is wrong with a description, rather than with this program.
_REFUSALS = (
    DescriptionError,
    GenerationError,
    IdentifierError,
    NameCollisionError,
    NotImplementedError,
    OverlayError,
    SourceError,
    UnsupportedPropertyError,
)


class UpdateError(Exception):
    """The update cannot be made; the message says why, and what to do."""


def update(spec: str, *, root: Path, date: datetime.date, dry_run: bool = False) -> Report | None:
    """Bring the repository to a new build of the API's description.

    Args:
        spec: a file's path or a URL; see `generation.description.source.read`.
        root: the repository.
        date: the day that the report is of.
        dry_run: change nothing on disk.

    Returns:
        The report; None where the description is the present one.

    Raises:
        UpdateError: the description is refused, or no package can be made of it; nothing on disk has changed.
    """
    if not dry_run:
        restore(root)
    present = load(root / "openapi.yaml")
    try:
        with _limit("reading the description"):
            document = read(spec)
        with _limit("checking the description"):
            check(document)
            normalised = normalise(document, present)
    except _REFUSALS as error:
        raise UpdateError(str(error)) from error
    if normalised.document == present:
        return None
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder)
        overlay = load(root / "custom/overlay.yaml")
        with _limit("comparing the descriptions"):
            comparison = compare(present, normalised.document)
            outdated = stale(overlay, normalised.document)
        _generate(apply(overlay, normalised.document), root, fresh / "mvmnt_client", outdated)
        report = Report(
            source=shown(spec),
            date=date,
            description_version=str(normalised.document["info"]["version"]),
            sdk_version=_sdk_version(root),
            comparison=comparison,
            surface=differences([root, root / "custom"], [fresh, root / "custom"]),
            stale=outdated,
            notes=_notes(normalised),
        )
        if not dry_run:
            _write(normalised, report, root, fresh)
    return report


def _generate(document: Mapping[str, Any], root: Path, package: Path, outdated: list[Action]) -> None:
    """Generate the package and see that it is whole and can be imported."""
    try:
        with _limit("generating"):
            generate(
                document,
                package,
                config_file=root / "generator-config.yml",
                templates=root / "custom/templates",
                ruff_config=root / "pyproject.toml",
            )
    except UpdateError:
        raise
    except Exception as error:  # the generator falls over some descriptions in ways of its own
        hint = "; correct the description in custom/overlay.yaml and run the update again"
        if outdated:
            hint += f" (of the actions there, these do nothing any more: {', '.join(map(str, outdated))})"
        kind = "" if isinstance(error, _REFUSALS) else f"{type(error).__name__}: "
        raise UpdateError(f"no package can be generated: {kind}{error}{hint}") from error
    missing = {str(operation["operationId"]) for _, _, operation in operations(document)} - set(_generated(package))
    if missing:
        raise UpdateError(f"the generator dropped {', '.join(sorted(missing))}; correct them in custom/overlay.yaml")
    _import_all(package, root)


def _generated(package: Path) -> Iterator[str]:
    """The operationIds that endpoint modules are labelled with."""
    for path in package.glob("api/*/*.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "OPERATION":
                call = node.value
                assert isinstance(call, ast.Call)
                yield from (ast.literal_eval(keyword.value) for keyword in call.keywords if keyword.arg == "id")


_IMPORT_ALL = """
import importlib, pkgutil
for package in ("mvmnt_client", "mvmnt"):
    module = importlib.import_module(package)
    for found in pkgutil.walk_packages(module.__path__, f"{package}."):
        if found.name.startswith("mvmnt.sandbox"):
            continue
        try:
            importlib.import_module(found.name)
        except ModuleNotFoundError as error:
            if error.name.startswith("mvmnt"):
                raise  # else an extra that is not installed here
models = importlib.import_module("mvmnt_client.models")
for name in models.__all__:
    getattr(models, name)
"""


def _import_all(package: Path, root: Path) -> None:
    """Import every module of both packages, in a process of its own."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(package.parent), str(root / "custom")])}
    command = [sys.executable, "-B", "-c", _IMPORT_ALL]
    done = subprocess.run(  # noqa: S603  # our own program, on code that the templates made
        command, env=environment, cwd=package.parent, capture_output=True, text=True, check=False, timeout=_PATIENCE
    )
    if done.returncode:
        reason = done.stderr.strip().splitlines()[-1:] or ["no reason given"]
        raise UpdateError(
            f"the generated package cannot be imported: {reason[0]}; correct the description in custom/overlay.yaml, "
            "or what custom/mvmnt expects of it"
        )


def _notes(normalised: Normalised) -> list[str]:
    notes = [f"{named}: the operation has no operationId; it has this one now." for named in normalised.named]
    if normalised.leftovers:
        notes.append(f"{normalised.leftovers} keys that documentation renderers left behind were dropped.")
    return notes


def _sdk_version(root: Path) -> str:
    text = (root / "custom/mvmnt/version.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)
    if found is None:
        raise UpdateError("custom/mvmnt/version.py names no __version__")
    return found[1]


def _write(normalised: Normalised, report: Report, root: Path, fresh: Path) -> None:
    """Put everything that is new into the repository at once."""
    name = report.name
    number = 2
    while (root / f"docs/updates/{name}.md").exists():
        name = f"{report.name}-{number}"
        number += 1
    (fresh / "openapi.yaml").write_text(dump(normalised.document), encoding="utf-8")
    (fresh / "report.md").write_text(report.markdown(), encoding="utf-8")
    changelog = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    entry = f"{report.changelog_entry()} See [the report](docs/updates/{name}.md)."
    (fresh / "CHANGELOG.md").write_text(with_entry(changelog, entry), encoding="utf-8")
    replace(
        root,
        {
            "openapi.yaml": fresh / "openapi.yaml",
            "mvmnt_client": fresh / "mvmnt_client",
            f"docs/updates/{name}.md": fresh / "report.md",
            "CHANGELOG.md": fresh / "CHANGELOG.md",
        },
    )


def with_entry(changelog: str, entry: str) -> str:
    """A changelog with one more entry under Unreleased, Changed.

    Args:
        changelog: a text in the format of Keep a Changelog.
        entry: the entry's line.
    """
    section = _UNRELEASED.search(changelog)
    if section is None:
        raise UpdateError("CHANGELOG.md has no section [Unreleased]")
    body = section["body"]
    changed = re.search(r"^### Changed\n+(?:(?!#).*\n?)*", body, re.MULTILINE)
    if changed is None:
        body = f"{body.rstrip()}\n\n### Changed\n\n{entry}\n\n"
    else:
        body = f"{body[: changed.end()].rstrip()}\n{entry}\n\n{body[changed.end() :]}"
    text = f"{changelog[: section.start('body')]}{body}{changelog[section.end() :]}"
    return f"{text.rstrip()}\n"


@contextlib.contextmanager
def _limit(work: str) -> Iterator[None]:
    """Give up on work that a hostile description could make endless."""

    def give_up(_signal: int, _frame: FrameType | None) -> None:
        raise UpdateError(f"{work} takes longer than {_PATIENCE} seconds: the description is not a sane one")

    before = signal.signal(signal.SIGALRM, give_up)
    signal.alarm(_PATIENCE)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def main() -> int:
    """Update, print the report, and give the exit status."""
    parser = argparse.ArgumentParser(prog="python -m generation.update", description=__doc__)
    parser.add_argument("spec", help="the new description: a file, or an https URL")
    parser.add_argument("--dry-run", action="store_true", help="print the report and change nothing")
    parser.add_argument("--report", type=Path, help="write the report to this file as well")
    parser.add_argument("--date", type=datetime.date.fromisoformat, help="the day of the report; today by default")
    arguments = parser.parse_args()
    date = arguments.date or datetime.datetime.now(datetime.UTC).date()
    try:
        report = update(arguments.spec, root=ROOT, date=date, dry_run=arguments.dry_run)
    except UpdateError as error:
        print(f"nothing was updated: {error}", file=sys.stderr)
        return 1
    text = "The description is the present one: nothing changed.\n" if report is None else report.markdown()
    verdict = Verdict.NOTHING if report is None else report.verdict
    print(text)
    print(f"Verdict: {verdict.text}{' (dry run: nothing was written)' if arguments.dry_run else ''}")
    if arguments.report:
        arguments.report.parent.mkdir(parents=True, exist_ok=True)
        arguments.report.write_text(text, encoding="utf-8")
    return int(verdict)


if __name__ == "__main__":
    raise SystemExit(main())
