"""Decodes large responses, such as pages of records, in half the time that others take.

msgspec reads them into structs that have the members of the description, without a dict for each object, and models are
made of the structs. What does not fit the structs is left to `Schema.decode`: values of another kind, required members
that are absent, and members that the description does not know. Those that a server keeps sending become members of the
structs too (`mvmnt._json.models.decoders` notes them).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import lru_cache
from types import GenericAlias
from typing import Any, Final, TypeAlias, cast

from mvmnt._core import json_numbers
from mvmnt._core.gc_pause import paused
from mvmnt._json.kinds import DATE_TIME, NUMBER, ArrayOf, EnumOf, ModelOf, Nullable, PageOf
from mvmnt._json.model import Model, layout_of
from mvmnt._json.models.decoders import Bind, Layout, binder, expression, known_others
from mvmnt._json.schema import UNDECODABLE, Schema
from mvmnt._json.unset import UNSET

__all__ = ["decode_large"]

_Write: TypeAlias = Callable[[str, Bind], str]
"""Python for the final value of a variable, as `mvmnt._json.models.decoders.expression` writes it."""

_LONGEST_REST: Final = 32
"""The most responses that are not tried after failures: trying in vain is lost time."""
_UNNAMEABLE: Final = frozenset('"\\')
"""What names of a struct's members may not have; msgspec allows no control characters either."""
_MOST_BUILT: Final = 8
"""How often structs are made for one response: a server that always sends other members takes no memory."""


def decode_large(schema: Schema[Any], content: bytes, *, floats: bool) -> Any:
    """Decode a response by structs.

    Args:
        schema: of the response.
        content: its body.
        floats: whether its numbers are floats; see `mvmnt._core.json_numbers.loads`.

    Returns:
        What `Schema.decode` makes of it; None where the structs do not fit, or where the schema is not of a model.
    """
    if not isinstance(schema, ModelOf):
        return None
    return reader_of(schema, floats=floats).read(content)


class _Reader:
    """Reads the responses of one schema."""

    def __init__(self, schema: ModelOf[Any], *, floats: bool) -> None:
        self._schema = schema
        self._floats = floats
        self._built = 0
        self._failures = 0
        self._rest = 0
        self._build()

    def read(self, content: bytes) -> Any:
        """What the content is; None where the structs do not fit."""
        if self._rest:
            self._rest -= 1
            return None
        if self._others != self._structs.others() and self._built < _MOST_BUILT:
            self._build()
        try:
            with paused():
                found = self._make(json_numbers.loads_as(self._struct, content, floats=self._floats))
        except UNDECODABLE:
            self._failures += 1
            self._rest = min(self._failures, _LONGEST_REST)
            return None
        self._failures = 0
        return found

    def _build(self) -> None:
        self._built += 1
        self._structs = _Structs(floats=self._floats)
        self._struct, write = self._structs.of(self._schema)
        namespace: dict[str, Any] = {}
        source = write("value", binder(namespace))
        self._make: Callable[[Any], Any] = eval(f"lambda value: {source}", namespace)  # noqa: S307  # names of our own
        self._others = self._structs.others()


@lru_cache(maxsize=512)
def reader_of(schema: ModelOf[Any], *, floats: bool) -> _Reader:
    """What reads the responses of a schema; made once."""
    return _Reader(schema, floats=floats)


class _Structs:
    """The structs of the models in one response.

    Args:
        floats: whether its numbers are floats.
    """

    def __init__(self, *, floats: bool) -> None:
        self._floats = floats
        self._of_models: dict[type[Model], tuple[Any, Callable[[Any], Any]]] = {}
        self._begun: set[type[Model]] = set()

    def others(self) -> int:
        """How many members beyond the description are known of these models."""
        return sum(len(known_others(model)) for model in self._of_models)

    def of(self, schema: Schema[Any]) -> tuple[Any, _Write]:
        """The type that msgspec reads for a schema, and what makes the final value of what it read."""
        if isinstance(schema, ModelOf):
            return self._of_model(schema)
        if isinstance(schema, Nullable):
            return self._or_null(*self.of(_part_of(schema)))
        if isinstance(schema, ArrayOf):
            item, write = self.of(_part_of(schema))
            return GenericAlias(list, item), lambda value, bind: _listed(write, value, bind)
        if isinstance(schema, EnumOf):
            return schema.enum, _unchanged
        if schema is NUMBER and self._floats:
            return Any, _unchanged
        if schema is DATE_TIME:
            return str, lambda value, bind: f"{bind(datetime.fromisoformat)}({value})"
        return Any, lambda value, bind: expression(schema, value, bind)

    def _or_null(self, kind: Any, write: _Write) -> tuple[Any, _Write]:
        def written(value: str, bind: Bind) -> str:
            made = write(value, bind)
            return value if made == value else f"None if {value} is None else {made}"

        return kind if kind is Any else kind | None, written

    def _of_model(self, schema: ModelOf[Any]) -> tuple[Any, _Write]:
        model = schema.model
        layout = layout_of(model)
        if layout.additional is not None or (model in self._begun and model not in self._of_models):
            return Any, lambda value, bind: expression(schema, value, bind)  # any members; or a model within itself
        if model not in self._of_models:
            self._begun.add(model)
            self._of_models[model] = self._made(layout, page_info=schema.info if isinstance(schema, PageOf) else None)
        struct, make = self._of_models[model]
        return struct, lambda value, bind: f"{bind(make)}({value})"

    def _made(self, layout: Layout, *, page_info: str | None) -> tuple[Any, Callable[[Any], Any]]:
        """The struct of a model, and what makes the model of the struct."""
        from msgspec import defstruct

        namespace: dict[str, Any] = {"UNSET": UNSET, "new": layout.model.__new__, "model": layout.model}
        bind = binder(namespace)
        fields: list[Any] = []
        lines = ["def make(struct):", "    record = new(model)"]
        for index, (name, member) in enumerate(layout.members.items()):
            kind, write = self.of(member.schema)
            attribute, field = layout.attributes[name], f"m{index}"
            if member.required:
                fields.append((field, kind))
                lines += [f"    value = struct.{field}", f"    record.{attribute} = {write('value', bind)}"]
                continue
            allows_null = type(None) in member.always_fit
            if not allows_null and name != page_info:
                kind, write = self._or_null(kind, write)
            fields.append((field, kind, UNSET))
            written = write("value", bind)
            if layout.fills and not allows_null:
                written = f"UNSET if value is None else {written}"
            lines += [f"    if (value := struct.{field}) is not UNSET:", f"        record.{attribute} = {written}"]
            if layout.fills:
                lines += ["    else:", f"        record.{attribute} = UNSET"]
        others = [name for name in known_others(layout.model) if name.isprintable() and not _UNNAMEABLE & set(name)]
        if others or layout.fills:
            lines.append("    others = {}")
        for number, name in enumerate(others):
            fields.append((f"o{number}", Any, UNSET))
            namespace[f"n{number}"] = name
            lines += [
                f"    if (value := struct.o{number}) is not UNSET:",
                f"        others[n{number}] = {bind(layout.beyond)}(value)",
            ]
        if layout.fills:
            lines.append("    record.additional_properties = others")
        elif others:
            lines += ["    if others:", "        record.additional_properties = others"]
        names = {f"m{index}": name for index, name in enumerate(layout.members)}
        names |= {f"o{number}": name for number, name in enumerate(others)}
        struct = defstruct(
            layout.model.__name__, fields, rename=names, forbid_unknown_fields=True, kw_only=True, gc=False
        )
        source = "\n".join([*lines, "    return record"])
        # Attributes' names are identifiers; names of members are not in the code.
        exec(compile(source, f"<make {layout.model.__name__}>", "exec"), namespace)  # noqa: S102  # identifiers
        return struct, cast("Callable[[Any], Any]", namespace["make"])


def _unchanged(value: str, bind: Bind) -> str:
    return value


def _listed(write: _Write, value: str, bind: Bind) -> str:
    made = write("item", bind)
    return value if made == "item" else f"[{made} for item in {value}]"


def _part_of(schema: Any) -> Schema[Any]:
    """The schema within a `Nullable` or an `ArrayOf`."""
    part: Schema[Any] = schema.parts[0]
    return part
