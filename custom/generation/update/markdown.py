"""The report of an update as Markdown: short enough to be read, and each thing once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from generation.comparison.rules import Severity
from generation.comparison.wording import MOST
from generation.markdown import code

if TYPE_CHECKING:
    from generation.update.report import Report

#: As many places are told one by one where the same happened to all of them; more of them are folded into one entry.
_TOLD_APART = 3
#: As many places are named of a folded entry.
_PLACES = 5
#: As many entries of one section are told, and as many letters of each.
_ENTRIES = 60
_LETTERS = 400


def markdown(report: Report) -> str:
    """The whole report.

    Args:
        report: what the update found.
    """
    breaking, notes, infos = (
        [(change.place, change.what) for change in report.of(severity)]
        for severity in (Severity.BREAKS, Severity.NOTE, Severity.INFO)
    )
    reworded = report.comparison.reworded
    lines = [
        f"# The API description {code(report.description_version)}, {report.date.isoformat()}",
        "",
        f"**Verdict: {report.outcome}.** {report.version_rule}",
        "",
        f"Read from {code(report.source)}: {len(breaking)} breaking, {len(notes)} to know of, "
        f"{len(infos)} compatible, {len(reworded)} places reworded.",
        *_section("Left out, since it cannot be generated", [f"{fault}." for fault in report.left_out]),
        *_section("Breaking changes of the API", _entries(breaking)),
        *_section("What a caller's code finds gone or changed", _entries(report.surface.breaking)),
        *_section("Helpers that fail now: repair them in custom/mvmnt", _entries(report.broken)),
        *_section("To know before you merge", _entries(notes)),
        *_section("Compatible changes of the API", _entries(infos)),
        *_section("What is new in Python", [_some(report.surface.added, MOST)] if report.surface.added else []),
        *_section("Stale actions in custom/overlay.yaml, which can be deleted", [code(one) for one in report.stale]),
        *_section(
            "Stale texts in custom/texts.yaml, in whose place upstream's stand",
            [_some([code(place) for place in report.stale_texts], 2 * MOST)] if report.stale_texts else [],
        ),
        *_section("What normalising did", report.notes),
        *_section(
            "Examples and defaults that do not fit, which nothing goes by", [code(one) for one in report.misfits]
        ),
        *_section("Reworded, with no other change", [_some(reworded, MOST)] if reworded else []),
    ]
    return "\n".join(lines) + "\n"


def _entries(found: Sequence[tuple[str, str]]) -> list[str]:
    """A line for each change; what happened to many places alike is told once."""
    places: dict[str, list[str]] = {}
    for place, what in found:
        places.setdefault(what, []).append(place)
    entries = []
    for what, where in places.items():
        if len(where) > _TOLD_APART:
            entries.append(f"{len(where)} places: {what}. These are {_some(where, _PLACES)}.")
        else:
            entries += [f"{place}: {what}." for place in where]
    return entries


def _section(title: str, entries: Sequence[str]) -> list[str]:
    if not entries:
        return []
    told = [f"- {entry if len(entry) <= _LETTERS else entry[:_LETTERS] + '...'}" for entry in entries[:_ENTRIES]]
    if len(entries) > _ENTRIES:
        told.append(f"- and {len(entries) - _ENTRIES} more, which the difference of openapi.yaml shows")
    return ["", f"## {title}", "", *told]


def _some(entries: Sequence[str], most: int) -> str:
    shown = ", ".join(entries[:most])
    return shown if len(entries) <= most else f"{shown} and {len(entries) - most} more"
