"""What a caller's code sees of the two packages, before and after, by griffe: reading the sources, not running them.

Names, arguments, base classes, what methods give, and what the names of enums stand for; types of members are what the
comparison of the descriptions is about.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import griffe
from attrs import field, frozen

#: Constants of endpoint modules that the SDK itself reads; what they say of an operation, the description says.
_LABELS = frozenset({"OPERATION", "BODY", "RESPONSE"})
#: Generated modules that say a second time what the models say; the models' differences are told.
_SAID_BY_MODELS = frozenset({"typed_dicts"})
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
_ABSENT = {
    ("ResponseModel", "Model"): "its absent members are `UNSET` now, not `None`: requests hold it too",
    ("Model", "ResponseModel"): "its absent members are `None` now, not `UNSET`: only responses hold it",
}
"""What a caller notices where a model has another base class."""


@frozen
class SurfaceDifference:
    """What is different in the Python surface, in Markdown.

    Attributes:
        breaking: what a caller's code may use and finds gone or changed: each path, and what happened to it.
        added: what is there to use that was not.
    """

    breaking: list[tuple[str, str]] = field(factory=list)
    added: list[str] = field(factory=list)


def differences(old: Path, new: Path) -> SurfaceDifference:
    """Compare two builds of a package, by the files in which they differ.

    Args:
        old: the package's folder.
        new: the same of the new build.
    """
    before, after = _sources(old), _sources(new)
    breaking: list[tuple[str, str]] = []
    added: list[str] = []
    for module in sorted(before.keys() | after.keys()):
        if before.get(module) == after.get(module):
            continue
        was, now = (_visited(module, side[module]) if module in side else None for side in (before, after))
        if was is None:
            added.append(f"`{module}`")
        elif now is None:
            breaking.append((f"`{module}`", "it is gone"))
        else:
            breaking += _breaking(was, now)
            added += _added(was, now)
    return SurfaceDifference(sorted(set(breaking)), added)


def _sources(package: Path) -> dict[str, str]:
    """The text of each public module of a package, by its name."""
    found = {}
    for path in sorted(package.rglob("*.py")):
        parts = [package.name, *path.relative_to(package).with_suffix("").parts]
        name = ".".join(parts).removesuffix(".__init__")
        if not any(part.startswith("_") or part in _SAID_BY_MODELS for part in name.split(".")):
            found[name] = path.read_text(encoding="utf-8")
    return found


def _visited(module: str, text: str) -> griffe.Module:
    return griffe.visit(module, filepath=Path(f"{module}.py"), code=text)


def _breaking(old: griffe.Module, new: griffe.Module) -> Iterator[tuple[str, str]]:
    for breakage in griffe.find_breaking_changes(old, new):
        yield from _told(breakage)
    before, after = _public(old), _public(new)
    for path in before.keys() & after.keys():
        what = _changed(before[path], after[path])
        if what is not None:
            yield f"`{path}`", what


def _added(old: griffe.Module, new: griffe.Module) -> list[str]:
    known, present = _public(old).keys(), _public(new).keys()
    fresh = sorted(present - known)
    return [f"`{path}`" for path in fresh if path.rpartition(".")[0] not in present - known]


def _changed(old: griffe.Object, new: griffe.Object) -> str | None:
    """How a method returns something else, an enum's name stands for another value, or a model is used otherwise."""
    if isinstance(old, griffe.Class) and isinstance(new, griffe.Class):
        return _ABSENT.get((_base(old), _base(new)))
    if isinstance(old, griffe.Function) and isinstance(new, griffe.Function):
        if ("async" in old.labels) != ("async" in new.labels):
            return "it is awaited now" if "async" in new.labels else f"it is not awaited now, it gives `{new.returns}`"
        if str(old.returns) != str(new.returns) and not old.is_private:
            return f"it gives `{new.returns}` now, not `{old.returns}`"
    values = [str(side.value) for side in (old, new) if isinstance(side, griffe.Attribute) and _is_of_enum(side)]
    return f"it stands for `{values[1]}` now, not for `{values[0]}`" if len(set(values)) == 2 else None


def _base(model: griffe.Class) -> str:
    return str(model.bases[0]) if model.bases else ""


def _is_of_enum(member: griffe.Attribute) -> bool:
    parent = member.parent
    return (
        member.name.isupper()
        and isinstance(parent, griffe.Class)
        and any(str(base).endswith("Enum") for base in parent.bases)
    )


def _told(breakage: griffe.Breakage) -> Iterator[tuple[str, str]]:
    what = _TEXTS.get(breakage.kind)
    path = breakage.obj.path
    if what is None or breakage.obj.name in _LABELS:  # values of attributes: enums' are the description's business
        return
    argument = getattr(breakage.old_value, "name", None) or getattr(breakage.new_value, "name", None)
    if argument and "argument" in what:
        what = f"{what}: `{argument}`"
    yield f"`{path}`", what


def _public(module: griffe.Object) -> dict[str, griffe.Object]:
    """Everything public that is defined in a module, by its path."""
    found: dict[str, griffe.Object] = {}
    waiting = [module]
    while waiting:
        parent = waiting.pop()
        for name, member in parent.members.items():
            if isinstance(member, griffe.Alias) or name.startswith("_") or name in _LABELS:
                continue
            found[member.path] = member
            waiting.append(member)
    return found
