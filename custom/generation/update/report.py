"""What an update found: its verdict, and the version step that is due."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from enum import IntEnum

from attrs import field, frozen

from generation.codegen.fallback.left_out import LeftOut
from generation.comparison.changes import Change, Comparison
from generation.comparison.rules import Severity
from generation.comparison.surface import SurfaceDifference
from generation.comparison.wording import MOST
from generation.description.overlay import Action
from generation.markdown import code
from generation.update.markdown import entries, section, some


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
        broken: helpers that fail with the new description, each with its error.
        stale: actions of the overlay that do nothing any more.
        stale_texts: places whose texts in custom/texts.yaml describe what has changed, or is gone.
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
    broken: Sequence[tuple[str, str]] = ()
    stale: Sequence[Action] = ()
    stale_texts: Sequence[str] = ()
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
        """The heaviest of what the two comparisons and the helpers say."""
        if self.surface.breaking or self.broken or any(change.breaking for change in self.comparison.changes):
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
        """The SDK's next version."""
        major, minor, patch = (int(number) for number in re.findall(r"\d+", self.sdk_version)[:3])
        if major == 0:
            return f"0.{minor + 1}.0" if self.step == "major" else f"0.{minor}.{patch + 1}"
        if self.step == "major":
            return f"{major + 1}.0.0"
        return f"{major}.{minor + 1}.0" if self.step == "minor" else f"{major}.{minor}.{patch + 1}"

    @property
    def version_rule(self) -> str:
        """The next version and the rule that it follows from, as a sentence."""
        if self.sdk_version.startswith("0."):
            what = (
                "what breaks raises the second number" if self.step == "major" else "all else raises the third number"
            )
            return f"{self.sdk_version} becomes {self.next_version}: below 1.0.0 {what}."
        what = {
            "major": "what breaks raises the first number",
            "minor": "something new raises the second number",
            "patch": "what brings nothing new raises the third number",
        }[self.step]
        return f"{self.sdk_version} becomes {self.next_version}: {what}."

    @property
    def name(self) -> str:
        """The report's file name without its ending: the date and the description's version."""
        version = re.sub(r"[^A-Za-z0-9.]+", "-", self.description_version).strip("-.")[:40]
        return f"{self.date.isoformat()}-{version or 'unversioned'}"

    def of(self, severity: Severity) -> list[Change]:
        """The changes of the API that are of one severity, but the methods of new operations that are left out."""
        missing = {
            f"{str(fault.place[2]).upper()} {code(fault.place[1])}" for fault in self.left_out if fault.is_operation
        }
        return [
            change
            for change in self.comparison.changes
            if change.severity is severity and not (change.place in missing and change.what.startswith("is new: "))
        ]

    def markdown(self) -> str:
        """The whole report."""
        breaking, notes, infos = (
            [(change.place, change.what) for change in self.of(severity)]
            for severity in (Severity.BREAKS, Severity.NOTE, Severity.INFO)
        )
        reworded = self.comparison.reworded
        lines = [
            f"# The API description {code(self.description_version)}, {self.date.isoformat()}",
            "",
            f"**Verdict: {self.outcome}.** {self.version_rule}",
            "",
            f"Read from {code(self.source)}: {len(breaking)} breaking, {len(notes)} to know of, "
            f"{len(infos)} compatible, {len(reworded)} places reworded.",
            *section("Left out, since it cannot be generated", [f"{fault}." for fault in self.left_out]),
            *section("Breaking changes of the API", entries(breaking)),
            *section("What a caller's code finds gone or changed", entries(self.surface.breaking)),
            *section("Helpers that fail now: repair them in custom/mvmnt", entries(self.broken)),
            *section("To know before you merge", entries(notes)),
            *section("Compatible changes of the API", entries(infos)),
            *section("What is new in Python", [some(self.surface.added, MOST)] if self.surface.added else []),
            *section("Stale actions in custom/overlay.yaml, which can be deleted", [code(one) for one in self.stale]),
            *section(
                "Stale texts in custom/texts.yaml, in whose place upstream's stand",
                [some([code(place) for place in self.stale_texts], 2 * MOST)] if self.stale_texts else [],
            ),
            *section("What normalising did", self.notes),
            *section(
                "Examples and defaults that do not fit, which nothing goes by", [code(one) for one in self.misfits]
            ),
            *section("Reworded, with no other change", [some(reworded, MOST)] if reworded else []),
        ]
        return "\n".join(lines) + "\n"

    def changelog_entry(self) -> str:
        """The line for the changelog."""
        breaking = len(self.of(Severity.BREAKS))
        compatible = len(self.comparison.changes) - breaking
        counts = f"{breaking} breaking and {compatible} compatible changes" if self.comparison.changes else "reworded"
        return f"- The API's description {code(self.description_version)}: {counts}."
