"""One difference between two builds of the description, and what it means to callers."""

from __future__ import annotations

from attrs import field, frozen

from generation.comparison.rules import BOTH, BREAKS, Rule, Severity, Use


@frozen
class Change:
    """A difference that a caller may notice.

    Attributes:
        place: the operation or schema that differs, in Markdown.
        what: what is different there, in Markdown.
        severity: what it means to callers.
    """

    place: str
    what: str
    severity: Severity

    @property
    def breaking(self) -> bool:
        """Whether a caller's working program may stop working."""
        return self.severity is BREAKS


def judged(place: str, what: str, rule: Rule, use: Use = BOTH) -> Change:
    """A change of something that is used in requests, responses or both, judged in each of these directions.

    Args:
        place: where it is.
        what: what it is.
        rule: the kind of change.
        use: the directions in which the changed thing is used.
    """
    severity = rule.value.severity(use)
    if severity is BREAKS and use == BOTH and rule.value.request is not rule.value.response:
        one, other = ("requests", "responses") if rule.value.request is BREAKS else ("responses", "requests")
        what = f"{what} (breaking in {one}, compatible in {other})"
    return Change(place, what, severity)


@frozen
class Comparison:
    """What is different between two builds of the description.

    Attributes:
        changes: what callers may notice, in the order of the new build.
        reworded: the places where only prose or an extension is different.
    """

    changes: list[Change] = field(factory=list)
    reworded: list[str] = field(factory=list)

    def __bool__(self) -> bool:
        return bool(self.changes or self.reworded)
