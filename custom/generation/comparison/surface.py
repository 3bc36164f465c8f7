"""What a caller's code sees of the two packages, before and after, by griffe: reading the sources, not running them.

Names, arguments and base classes; types of members and responses are what the comparison of the descriptions is about.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import griffe
from attrs import field, frozen

_PACKAGES = ("mvmnt_client", "mvmnt")
#: Constants of endpoint modules that the SDK itself reads; what they say of an operation, the description says.
_LABELS = frozenset({"OPERATION", "BODY", "RESPONSE"})
_TEXTS = {
    griffe.BreakageKind.PARAMETER_MOVED: "an argument has another place",
    griffe.BreakageKind.PARAMETER_REMOVED: "an argument is gone",
    griffe.BreakageKind.PARAMETER_CHANGED_KIND: "an argument is passed in another way",
    griffe.BreakageKind.PARAMETER_CHANGED_DEFAULT: "an argument has another default",
    griffe.BreakageKind.PARAMETER_CHANGED_REQUIRED: "an argument is required now",
    griffe.BreakageKind.PARAMETER_ADDED_REQUIRED: "a required argument is new",
    griffe.BreakageKind.OBJECT_REMOVED: "it is gone",
    griffe.BreakageKind.OBJECT_CHANGED_KIND: "it is another kind of thing",
    griffe.BreakageKind.CLASS_REMOVED_BASE: "it has lost a base class",
}


@frozen
class SurfaceDifference:
    """What is different in the Python surface, each entry in Markdown.

    Attributes:
        breaking: what a caller's code may use and finds gone or changed.
        added: what is there to use that was not.
    """

    breaking: list[str] = field(factory=list)
    added: list[str] = field(factory=list)


def differences(old: list[Path], new: list[Path]) -> SurfaceDifference:
    """Compare two builds of `mvmnt` and `mvmnt_client`.

    Args:
        old: the folders that hold the packages.
        new: the same of the new build.
    """
    breaking: list[str] = []
    added: list[str] = []
    for name in _PACKAGES:
        before, after = _load(name, old), _load(name, new)
        breaking += [text for breakage in griffe.find_breaking_changes(before, after) for text in _told(breakage)]
        known, present = _public(before), _public(after)
        fresh = sorted(present - known)
        added += [f"`{path}`" for path in fresh if path.rpartition(".")[0] not in present - known]
    return SurfaceDifference(sorted(set(breaking)), added)


def _load(name: str, folders: list[Path]) -> griffe.Object:
    loader = griffe.GriffeLoader(search_paths=[str(folder) for folder in folders], allow_inspection=False)
    package = loader.load(name, try_relative_path=False)
    if not isinstance(package, griffe.Object):
        raise TypeError(f"{name} is no package")
    loader.resolve_aliases(external=False)
    return package


def _told(breakage: griffe.Breakage) -> Iterator[str]:
    what = _TEXTS.get(breakage.kind)
    path = breakage.obj.canonical_path
    if what is None or breakage.obj.name in _LABELS:  # values of attributes: enums' are the description's business
        return
    argument = getattr(breakage.old_value, "name", None) or getattr(breakage.new_value, "name", None)
    if argument and "argument" in what:
        what = f"{what}: `{argument}`"
    yield f"`{path}`: {what}"


def _public(package: griffe.Object) -> set[str]:
    """The paths of everything public that is defined in a package; what is imported counts where it is defined."""
    found: set[str] = set()
    waiting = [package]
    while waiting:
        parent = waiting.pop()
        for name, member in parent.members.items():
            if isinstance(member, griffe.Alias) or name.startswith("_") or name in _LABELS:
                continue
            found.add(member.path)
            waiting.append(member)
    return found
