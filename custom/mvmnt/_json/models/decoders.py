"""What makes a model of a JSON object: a function for each set of members that objects of the model come with.

A server writes the records of a page with the same members in the same order. Once a few of them have come, a function
is written for these names, as attrs writes `__init__`: it unpacks the values without looking a name up, spends nothing
on members that are absent, and keeps those that the description does not know. Other objects are read member by member.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any, Final, NamedTuple, TypeAlias

from mvmnt._core.json_numbers import plain
from mvmnt._json.schema import Member, Schema
from mvmnt._json.unset import UNSET

__all__ = ["Bind", "Layout", "binder", "decoder", "expression", "is_plain", "known_others"]

Bind: TypeAlias = Callable[[Callable[[Any], Any]], str]
"""Gives a function a name in the code that is written."""

_FEW: Final = 8
"""Objects with the same members that are read before a function is written for them."""
_MOST_FUNCTIONS: Final = 64
_MOST_OTHERS: Final = 64
"""Members beyond the description of one model that are noted."""
_MOST_COUNTED: Final = 256
"""Sets of members that are counted at once. A server that sends others each time takes no memory."""


class Layout(NamedTuple):
    """A model, as its decoder needs to know it.

    Attributes:
        model: the class.
        attributes: the attributes' names by the JSON names of the declared members.
        members: the declared members by their JSON name.
        additional: what members beyond them are, where the description says so.
        fills: whether attributes of absent members are UNSET, and null counts as absent where the description does not
            allow it. Otherwise such attributes have no value, and null is kept.
    """

    model: type[object]
    attributes: Mapping[str, str]
    members: Mapping[str, Member]
    additional: Schema[object] | None
    fills: bool

    @property
    def beyond(self) -> Callable[[Any], Any]:
        """What decodes the value of a member beyond the declared ones."""
        return plain if self.additional is None else self.additional.decode


def expression(schema: Schema[object], value: str, bind: Bind) -> str:
    """Python for decoding a value, a variable's name, by a schema."""
    written: Callable[[str, Bind], str] | None = getattr(schema, "expression", None)
    return written(value, bind) if written else f"{bind(schema.decode)}({value})"


def binder(namespace: dict[str, Any]) -> Bind:
    """What gives functions names in a namespace, in which the code that is written runs."""

    def bind(function: Callable[[Any], Any]) -> str:
        name = next((known for known, bound in namespace.items() if bound is function), f"f{len(namespace)}")
        namespace[name] = function
        return name

    return bind


def is_plain(schema: Schema[object]) -> bool:
    """Whether decoding takes a value unchanged and unchecked."""
    return expression(schema, "value", lambda _: "decode") == "value"


def decoder(find_layout: Callable[[], Layout]) -> Callable[[Mapping[str, Any]], Any]:
    """A function that makes a model of a JSON object.

    It raises one of `UNDECODABLE` where the object does not fit.

    Args:
        find_layout: gives the layout of the model. It is called for the first object, when all models exist.
    """
    functions: dict[tuple[str, ...], Callable[[Mapping[str, Any]], Any]] = {}
    counts: dict[tuple[str, ...], int] = {}
    layouts: list[Layout] = []
    find = functions.get

    def decode(members: Mapping[str, Any]) -> Any:
        function = find(tuple(members))
        return function(members) if function else unusual(members)

    def unusual(members: Mapping[str, Any]) -> Any:
        if not layouts:
            layouts.append(find_layout())
        [layout] = layouts
        record = _read(layout, members)
        names = tuple(members)
        if len(functions) < _MOST_FUNCTIONS:
            if len(counts) >= _MOST_COUNTED:
                counts.clear()
            counts[names] = counts.get(names, 0) + 1
            if counts[names] >= _FEW:
                functions[names] = _written(layout, names)
                del counts[names]
        return record

    return decode


_others: Final[dict[type[object], dict[str, None]]] = {}


def known_others(model: type[object]) -> Collection[str]:
    """The members beyond the description that objects of a model have come with again and again, by their JSON name."""
    return _others.get(model, ())


def _note_other(model: type[object], name: str) -> None:
    names = _others.setdefault(model, {})
    if len(names) < _MOST_OTHERS:
        names[name] = None


def _read(layout: Layout, members: Mapping[str, Any]) -> Any:
    """Make the model member by member."""
    record: Any = layout.model.__new__(layout.model)
    others: dict[str, Any] = {}
    for name, value in members.items():
        attribute = layout.attributes.get(name)
        if attribute is None:
            others[name] = layout.beyond(value)
        else:
            setattr(record, attribute, _decoded(layout, layout.members[name], value))
    for name, member in layout.members.items():
        if member.required and name not in members:
            raise KeyError(name)
    if layout.fills:
        for name in layout.members.keys() - members.keys():
            setattr(record, layout.attributes[name], UNSET)
    if others or layout.fills:
        record.additional_properties = others
    return record


def _decoded(layout: Layout, member: Member, value: Any) -> Any:
    if value is None and not member.required:
        return UNSET if layout.fills and type(None) not in member.always_fit else None
    return member.schema.decode(value)


def _written(layout: Layout, names: tuple[str, ...]) -> Callable[[Mapping[str, Any]], Any]:
    """Write the function for objects that have these members, in this order."""
    namespace: dict[str, Any] = {"UNSET": UNSET, "model": layout.model, "new": layout.model.__new__, "names": names}
    bind = binder(namespace)
    values = "".join(f"v{index}, " for index in range(len(names))) or "() "
    lines = ["def from_dict(members):", "    record = new(model)", f"    {values}= members.values()"]
    others: list[str] = []
    for index, name in enumerate(names):
        if name in layout.attributes:
            lines.append(f"    record.{layout.attributes[name]} = {_taken(layout, layout.members[name], index, bind)}")
        else:
            others.append(f"names[{index}]: {bind(layout.beyond)}(v{index})")
            _note_other(layout.model, name)
    if layout.fills:
        absent = [attribute for name, attribute in layout.attributes.items() if name not in names]
        lines += [f"    record.{attribute} = UNSET" for attribute in absent]
    if others or layout.fills:
        lines.append(f"    record.additional_properties = {{{', '.join(others)}}}")
    source = "\n".join([*lines, "    return record"])
    # Attributes' names are identifiers; names of members are not in the code.
    exec(compile(source, f"<from_dict of {layout.model.__name__}>", "exec"), namespace)  # noqa: S102  # identifiers
    written: Callable[[Mapping[str, Any]], Any] = namespace["from_dict"]
    return written


def _taken(layout: Layout, member: Member, index: int, bind: Bind) -> str:
    """Python for the value of a declared member."""
    value = f"v{index}"
    decoded = expression(member.schema, value, bind)
    if member.required or type(None) in member.always_fit or (decoded == value and not layout.fills):
        return decoded
    return f"{'UNSET' if layout.fills else None} if {value} is None else {decoded}"
