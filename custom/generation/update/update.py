"""``python -m generation.update SPEC``: from a new build of the API's description to a regenerated SDK and its report.

The exit status says what happened: 0 nothing changed, 10 compatible changes, 11 breaking ones, 12 that the update was
made without parts of the description that cannot be generated; anything else is a failure, after which the repository
is as it was.
"""

from __future__ import annotations

import argparse
import datetime
import re
import sys
import tempfile
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from generation.codegen.fallback.left_out import LeftOut
from generation.codegen.fallback.reasons import of_exception, of_unforeseen, where_raised
from generation.codegen.generate import generate
from generation.comparison.changes import Comparison
from generation.comparison.descriptions import compare
from generation.comparison.surface import SurfaceDifference, differences
from generation.description.examples import misfit_defaults, misfits
from generation.description.lines import lines_of
from generation.description.normalise import Normalised, dump
from generation.description.overlay import Action, stale
from generation.description.own_texts import own_texts
from generation.description.source import load, shown
from generation.description.structure import operations
from generation.errors import RefusedError, UpdateError
from generation.update.atomic_replace import replace, restore
from generation.update.changelog import with_entry
from generation.update.package_check import Trial, generated_operations
from generation.update.reading import Read, read_corrected
from generation.update.report import Report, Verdict
from generation.update.time_limit import time_limit

ROOT = Path(__file__).parents[3]


def update(spec: str, *, root: Path, date: datetime.date, dry_run: bool = False) -> Report | None:
    """Bring the repository to a new build of the API's description.

    Args:
        spec: a file's path or a URL; see `generation.description.source.read`.
        root: the repository.
        date: the day that the report is of.
        dry_run: change nothing on disk.

    Returns:
        The report; None where the description means the same as the present one.

    Raises:
        UpdateError: the description is refused, or no package can be made of it; nothing on disk has changed.
    """
    if not dry_run:
        restore(root)
    present = load(root / "openapi.yaml")
    overlay = load(root / "custom/overlay.yaml")
    found = read_corrected(spec, present, overlay, own_texts(root))
    with time_limit("comparing the descriptions"):
        comparison = compare(present, found.document) if found.document != present else Comparison()
    if not comparison:
        return None
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder)
        made = _made(overlay, found, root, fresh)
        report = Report(
            source=shown(spec),
            date=date,
            description_version=str(found.corrected["info"]["version"]),
            sdk_version=_sdk_version(root),
            comparison=comparison,
            surface=made.surface,
            broken=made.broken,
            stale=made.stale,
            stale_texts=found.stale_texts,
            notes=_notes(found.normalised),
            misfits=made.misfits,
            left_out=made.left_out,
        )
        if not dry_run:
            _write(made.text, report, root, fresh)
    return report


@frozen
class _Made:
    """What was found while the package was made; `text` is that of the new openapi.yaml."""

    left_out: list[LeftOut]
    broken: list[tuple[str, str]]
    surface: SurfaceDifference
    stale: list[Action]
    misfits: list[str]
    text: str


def _made(overlay: Mapping[str, Any], found: Read, root: Path, fresh: Path) -> _Made:
    """Make the package; while its helpers run in a process of their own, compare the rest."""
    package = fresh / "mvmnt_client"
    with Trial(fresh, root) as trial, ThreadPoolExecutor(1) as beside:
        left_out = _generate(overlay, found, root, package)
        helpers = beside.submit(trial.broken, found.document)
        surface = differences(root / "mvmnt_client", package)
        outdated = stale(overlay, found.document)
        odd = [*misfit_defaults(found.corrected), *misfits(found.corrected)]
        text = dump(found.document)
        return _Made(left_out, helpers.result(), surface, outdated, odd, text)


def _generate(overlay: Mapping[str, Any], found: Read, root: Path, package: Path) -> list[LeftOut]:
    """Generate the package, see that it is whole, and tell what was left out."""
    document = found.corrected
    try:
        with time_limit("generating"):
            left_out = generate(
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
        outdated = stale(overlay, found.document)
        if outdated:
            hint += f" (of the actions there, these do nothing any more: {', '.join(map(str, outdated))})"
        ours = isinstance(error, RefusedError)
        reason = str(error) if ours else f"{of_exception(error)}, in {where_raised(error)}"
        raise UpdateError(f"no package can be generated: {reason}{hint}") from error
    expected = {str(operation["operationId"]) for _, _, operation in operations(document)}
    missing = expected - set(generated_operations(package)) - {fault.id for fault in left_out}
    if missing:
        raise UpdateError(f"the generator dropped {', '.join(sorted(missing))}; correct them in custom/overlay.yaml")
    lines = lines_of([fault.place for fault in left_out], found.text)
    return [evolve(fault, line=line) for fault, line in zip(left_out, lines, strict=True)]


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


def _write(text: str, report: Report, root: Path, fresh: Path) -> None:
    """Put everything that is new into the repository at once."""
    name = report.name
    number = 2
    while (root / f"docs/updates/{name}.md").exists():
        name = f"{report.name}-{number}"
        number += 1
    (fresh / "openapi.yaml").write_text(text, encoding="utf-8")
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
    except Exception as error:  # of a form that nobody has thought of
        print(f"nothing was updated: {of_unforeseen(error)}", file=sys.stderr)
        return 1
    text = "The description is the present one: nothing changed.\n" if report is None else report.markdown()
    print(text)
    outcome = Verdict.NOTHING.text if report is None else report.outcome
    print(f"Verdict: {outcome}{' (dry run: nothing was written)' if arguments.dry_run else ''}")
    if arguments.report:
        arguments.report.parent.mkdir(parents=True, exist_ok=True)
        arguments.report.write_text(text, encoding="utf-8")
    return 0 if report is None else report.status
