"""The report of an update, in Markdown, with its verdict and the semantic-version step that is due."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Sequence
from enum import IntEnum

from attrs import field, frozen

from generation.codegen.fallback.left_out import LeftOut
from generation.comparison.changes import Change, Comparison
from generation.comparison.surface import SurfaceDifference
from generation.description.overlay import Action
from generation.markdown import code

#: As many places are told one by one where the same happened to all of them; more of them are folded into one entry.
_TOLD_APART = 3
#: As many entries of one kind are listed; a report is for reading.
_LISTED = 200


class Verdict(IntEnum):
    """What an update means to callers; its value is the exit status of the command."""

    NOTHING = 0
    COMPATIBLE = 10
    BREAKING = 11

    @property
    def text(self) -> str:
        """The verdict as a sentence."""
        return {0: "nothing changed", 10: "compatible changes", 11: "breaking changes"}[self]


#: The exit status of an update that was made without parts of the description, whatever its verdict.
LEFT_OUT_STATUS = 12


@frozen
class Report:
    """What an update found and did.

    Attributes:
        source: where the description came from, as far as everybody may know.
        date: the day of the update.
        description_version: the version that the new description says it has.
        sdk_version: the version of the SDK before the update.
        comparison: how the descriptions differ.
        surface: how the Python packages differ.
        stale: actions of the overlay that do nothing any more.
        misfits: examples and defaults that do not fit their schema, each with its place.
        left_out: the parts of the description that could not be generated.
        notes: what normalising did.
    """

    source: str
    date: datetime.date
    description_version: str
    sdk_version: str
    comparison: Comparison = field(factory=Comparison)
    surface: SurfaceDifference = field(factory=SurfaceDifference)
    stale: Sequence[Action] = ()
    notes: Sequence[str] = ()
    misfits: Sequence[str] = ()
    left_out: Sequence[LeftOut] = ()

    @property
    def status(self) -> int:
        """The exit status of the command."""
        return LEFT_OUT_STATUS if self.left_out else int(self.verdict)

    @property
    def outcome(self) -> str:
        """The verdict, and whether all of the description was generated."""
        return self.verdict.text + (f"; left out: {len(self.left_out)}" if self.left_out else "")

    @property
    def verdict(self) -> Verdict:
        """The heavier one of what the two comparisons say."""
        if self.surface.breaking or any(change.breaking for change in self.comparison.changes):
            return Verdict.BREAKING
        return Verdict.COMPATIBLE

    @property
    def step(self) -> str:
        """The part of the version that has to go up: major, minor or patch."""
        if self.verdict is Verdict.BREAKING:
            return "major"
        news = [change for change in self.comparison.changes if change.place != "the description"]
        return "minor" if news or self.surface.added else "patch"

    @property
    def next_version(self) -> str:
        """The SDK's next version; below 1.0.0 the minor number counts what breaks, the patch number all else."""
        major, minor, patch = (int(number) for number in re.findall(r"\d+", self.sdk_version)[:3])
        if major == 0:
            return f"0.{minor + 1}.0" if self.step == "major" else f"0.{minor}.{patch + 1}"
        if self.step == "major":
            return f"{major + 1}.0.0"
        return f"{major}.{minor + 1}.0" if self.step == "minor" else f"{major}.{minor}.{patch + 1}"

    @property
    def name(self) -> str:
        """The report's file name without its ending: the date and the description's version."""
        version = re.sub(r"[^A-Za-z0-9.]+", "-", self.description_version).strip("-.")[:40]
        return f"{self.date.isoformat()}-{version or 'unversioned'}"

    def markdown(self) -> str:
        """The whole report."""
        breaking = [change for change in self.comparison.changes if change.breaking]
        compatible = [change for change in self.comparison.changes if not change.breaking]
        reworded = self.comparison.reworded
        lines = [
            f"# The API description {code(self.description_version)}, {self.date.isoformat()}",
            "",
            f"**Verdict: {self.outcome}.** The step that is due is {self.step}: "
            f"{self.sdk_version} becomes {self.next_version}.",
            "",
            f"Read from {code(self.source)}: {len(breaking)} breaking and {len(compatible)} compatible changes, "
            f"{len(reworded)} places reworded.",
            *_section("Left out, since it cannot be generated", [f"{fault}." for fault in self.left_out]),
            *_section("Breaking changes of the API", _entries(breaking)),
            *_section("What a caller's code finds gone or changed", self.surface.breaking),
            *_section("Compatible changes of the API", _entries(compatible)),
            *_section("What is new in Python", self.surface.added),
            *_section(
                "Stale actions in custom/overlay.yaml, which can be deleted", [code(action) for action in self.stale]
            ),
            *_section("What normalising did", self.notes),
            *_section("Examples and defaults that do not fit, which nothing goes by", list(map(code, self.misfits))),
            *_section(
                "Reworded, with no other change", [", ".join(reworded[:_LISTED]) + _more(reworded)] if reworded else []
            ),
        ]
        return "\n".join(lines) + "\n"

    def changelog_entry(self) -> str:
        """The line for the changelog."""
        breaking = sum(change.breaking for change in self.comparison.changes)
        compatible = len(self.comparison.changes) - breaking
        counts = f"{breaking} breaking and {compatible} compatible changes" if self.comparison.changes else "reworded"
        return f"- The API's description {code(self.description_version)}: {counts}; a {self.step} step."


def _entries(changes: Iterable[Change]) -> list[str]:
    """A line for each change; what happened to many places alike is told once."""
    places: dict[str, list[str]] = {}
    for change in changes:
        places.setdefault(change.what, []).append(change.place)
    entries = []
    for what, where in places.items():
        if len(where) > _TOLD_APART:
            entries.append(f"{len(where)} places: {what}. These are {', '.join(where[:_LISTED])}{_more(where)}.")
        else:
            entries += [f"{place}: {what}." for place in where]
    return entries


def _section(title: str, entries: Sequence[str]) -> list[str]:
    if not entries:
        return []
    listed = [f"- {entry}" for entry in entries[:_LISTED]]
    if len(entries) > _LISTED:
        listed.append(f"- and {len(entries) - _LISTED} more")
    return ["", f"## {title}", "", *listed]


def _more(entries: Sequence[str]) -> str:
    return f" and {len(entries) - _LISTED} more" if len(entries) > _LISTED else ""
