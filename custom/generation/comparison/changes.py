"""One difference between two builds of the description, and whom it concerns: who sends, who receives, or both."""

from __future__ import annotations

from enum import Flag, auto

from attrs import field, frozen


class Use(Flag):
    """Where a part of the description is used: in what callers send, in what they receive."""

    REQUEST = auto()
    RESPONSE = auto()


NOBODY = Use(0)
BOTH = Use.REQUEST | Use.RESPONSE


@frozen
class Change:
    """A difference that a caller may notice.

    Attributes:
        place: the operation or schema that differs, in Markdown.
        what: what is different there, in Markdown.
        breaking: whether a caller's working program may stop working.
    """

    place: str
    what: str
    breaking: bool


def judged(place: str, what: str, breaks: Use, use: Use) -> Change:
    """A change of something that is used in requests, responses or both, judged in each of these directions.

    Args:
        place: where it is.
        what: what it is.
        breaks: the directions in which such a change breaks callers.
        use: the directions in which the changed thing is used.
    """
    broken = breaks & use
    if broken and broken != use:
        one, other = ("requests", "responses") if broken is Use.REQUEST else ("responses", "requests")
        what = f"{what} (breaking in {one}, compatible in {other})"
    return Change(place, what, bool(broken))


@frozen
class Comparison:
    """What is different between two builds of the description.

    Attributes:
        changes: what callers may notice, in the order of the new build.
        reworded: the places where only prose or an extension is different.
    """

    changes: list[Change] = field(factory=list)
    reworded: list[str] = field(factory=list)
