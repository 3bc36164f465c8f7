"""The names and types of methods' arguments in Python."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from generation.codegen.generator_seam import (
    EnumProperty,
    FileProperty,
    ListProperty,
    ModelProperty,
    PropertyProtocol,
    UnionProperty,
)
from generation.codegen.names import identifiers

__all__ = ["argument", "argument_name", "argument_type", "imports", "member_type", "type_of"]

_NONE: Final[Mapping[str, str]] = {}
_INNERMOST: Final = re.compile(r"\[[^][]*\]")


def argument_name(prop: PropertyProtocol) -> str:
    """The name of a method's argument, clear of the names that its code uses."""
    name = str(prop.python_name)
    return f"{name}_" if name in identifiers.ARGUMENTS else name


def argument(prop: PropertyProtocol, annotation: str) -> str:
    """The annotation of an argument, which is None by default where callers need not give it."""
    if prop.required:
        return annotation
    return f"{annotation if _may_be_none(annotation) else f'{annotation} | None'} = None"


def argument_type(prop: PropertyProtocol, typed_dicts: Mapping[str, str] = _NONE) -> str:
    """The type of a method's argument: models may be given as mappings, enum members as strings.

    Args:
        prop: what the argument stands for.
        typed_dicts: the names of typed mappings by the names of their models.
    """
    return " | ".join(dict.fromkeys(_argument_types(prop, typed_dicts)))


def _argument_types(prop: PropertyProtocol, typed_dicts: Mapping[str, str]) -> Iterator[str]:
    match prop:
        case ModelProperty():
            yield prop.class_info.name
            if prop.class_info.name in typed_dicts:
                yield typed_dicts[prop.class_info.name]
            yield "Mapping[str, Any]"
        case EnumProperty():
            yield prop.class_info.name
            yield "str"
        case FileProperty() if prop.name == "body":
            yield "bytes | Iterable[bytes] | AsyncIterable[bytes]"
        case ListProperty():
            yield f"Sequence[{argument_type(prop.inner_property, typed_dicts)}]"
        case UnionProperty():
            for inner in prop.inner_properties:
                yield from _argument_types(inner, typed_dicts)
        case _:
            yield prop.get_type_string(no_optional=True).as_unembedded_code()


def imports(*props: PropertyProtocol | None) -> list[str]:
    """What a module under ``api`` imports to name these properties' types."""
    lines: set[str] = set()
    for prop in props:
        if prop is not None:
            lines |= prop.get_imports(prefix="...") | prop.get_lazy_imports(prefix="...")
    return sorted(line for line in lines if line.startswith("from ...models."))


def type_of(prop: PropertyProtocol | None) -> str:
    """The type of a property; None for no property."""
    return prop.get_type_string().as_unembedded_code() if prop else "None"


def member_type(prop: PropertyProtocol, received: bool) -> str:
    """The type of a model's attribute.

    Args:
        prop: the member.
        received: whether only responses use the model, so that an absent member is None.
    """
    if prop.required or not received:
        return prop.get_type_string().as_unembedded_code()
    present = prop.get_type_string(no_optional=True).as_unembedded_code()
    return present if _may_be_none(present) or present == "Any" else f"{present} | None"


def _may_be_none(annotation: str) -> bool:
    """Whether None is one of the types of a union; inside of brackets it is another one's."""
    inside = 1
    while inside:
        annotation, inside = _INNERMOST.subn("", annotation)
    return "None" in annotation.split(" | ")
