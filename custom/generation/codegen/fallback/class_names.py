"""Gives inline schemas whose classes would be called alike a number, where the generator gives up."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

from attrs import evolve

from generation.codegen.generator_seam import (
    EnumProperty,
    ModelProperty,
    PropertyError,
    PythonIdentifier,
    UntrustedString,
    patched,
)

_CLASHES = ("Attempted to generate duplicate models", "Found conflicting enums")


@contextmanager
def distinct_classes() -> Iterator[None]:
    """Have the generator's models and enums get a number where there is another class of the name."""
    with ExitStack() as stack:
        for kind in (ModelProperty, EnumProperty):
            stack.enter_context(patched(kind, "build", classmethod(_distinct(vars(kind)["build"].__func__))))
        yield


def _distinct(build: Callable[..., Any]) -> Callable[..., Any]:
    def build_distinct(cls: type, *, data: Any, name: Any, schemas: Any, **arguments: Any) -> Any:
        title = data.title or UntrustedString(name.get_untrusted_value().rpartition("/")[2])
        for number in itertools.count(1):
            ending = "" if number == 1 else str(number)
            titled = data.model_copy(update={"title": UntrustedString(title.get_untrusted_value() + ending)})
            made, after = build(cls, data=titled if ending else data, name=name, schemas=schemas, **arguments)
            if _is_clash(made):
                same = _same(schemas, data, made)
                if same is None:
                    continue
                python_name = PythonIdentifier(name, arguments["config"].field_prefix)
                return evolve(same, name=name, python_name=python_name, required=arguments["required"]), schemas
            if not _shares_module(made, schemas):
                return made, after
        raise AssertionError("there are numbers without end")

    return build_distinct


def _is_clash(made: Any) -> bool:
    return isinstance(made, PropertyError) and (made.detail or "").startswith(_CLASHES)


def _same(schemas: Any, data: Any, made: Any) -> Any:
    """The class that was made of an equal schema, which may as well be used again."""
    name = (made.detail or "").partition('"')[2].rstrip('"')
    present = schemas.classes_by_name.get(name)
    return present if isinstance(present, ModelProperty) and present.data == data else None


def _shares_module(made: Any, schemas: Any) -> bool:
    """Whether a class would be written over another one."""
    own = getattr(made, "class_info", None)
    others = (getattr(found, "class_info", None) for found in schemas.classes_by_name.values())
    return own is not None and any(
        other is not None and other.module_name.lower() == own.module_name.lower() and other.name != own.name
        for other in others
    )
