"""Bounds that a description sets to values: `mvmnt._json.values.bounds` checks them in requests.

openapi-python-client drops them. Here its properties of strings, numbers and arrays have them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from attrs import define, evolve, fields, frozen

from generation.codegen.generator_seam import (
    FloatProperty,
    IntProperty,
    ListProperty,
    NoneProperty,
    PropertyProtocol,
    Schema,
    StringProperty,
    UnionProperty,
    merging,
    parser_bodies,
    parser_openapi,
    parser_properties,
    parser_responses,
    patch,
)
from generation.codegen.text.literals import literal
from generation.codegen.wire import numbers
from generation.codegen.wire.listed_values import MIXED, NUMBERS
from generation.codegen.wire.patterns import translated

__all__ = ["Bounds", "bounds_in", "install", "kind_of", "with_bounds"]

#: Formats of strings that the SDK checks beside those that have a type in Python.
_FORMATS: Final = frozenset({"email", "uri", "ipv4", "ipv6"})
_INTEGERS: Final = {"int32": 2**31, "int64": 2**63}
_TIGHTER: Final[Mapping[str, Any]] = {
    **dict.fromkeys(("min_length", "minimum", "above", "at_least"), max),
    **dict.fromkeys(("max_length", "maximum", "below", "at_most"), min),
    "values": lambda first, second: tuple(value for value in first if value in second),
}


@frozen
class Bounds:
    """Bounds by the names of their arguments in `mvmnt._json.values.bounds`."""

    by_name: Mapping[str, Any] = {}

    def __bool__(self) -> bool:
        return bool(self.by_name)

    def __and__(self, other: Bounds) -> Bounds:
        """Both of them; of two patterns, formats and multiples the first."""
        both = {**other.by_name, **self.by_name}
        for name in self.by_name.keys() & other.by_name.keys() & _TIGHTER.keys():
            both[name] = _TIGHTER[name](self.by_name[name], other.by_name[name])
        return Bounds(both)

    def arguments(self) -> str:
        """As arguments of a call."""
        return ", ".join(f"{name}={_written(value)}" for name, value in sorted(self.by_name.items()))


def _written(value: Any) -> str:
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        return f"({''.join(f'{_written(one)}, ' for one in value)})"
    if isinstance(value, str | bool):
        return literal(value) if isinstance(value, str) else str(value)
    if isinstance(value, int | float):
        return str(int(value)) if value == int(value) else literal(repr(value))
    return f"kinds.Pattern({literal(value.written)}, {literal(value.python)}, {value.longest})"


@define
class _Text(StringProperty):
    bounds: Bounds = Bounds()


@define
class _Integer(IntProperty):
    bounds: Bounds = Bounds()


@define
class _Float(FloatProperty):
    bounds: Bounds = Bounds()


@define
class _Decimal(numbers.DecimalProperty):
    bounds: Bounds = Bounds()


@define
class _Array(ListProperty):
    bounds: Bounds = Bounds()


_BOUNDED: Final[Mapping[type, type]] = {
    StringProperty: _Text,
    IntProperty: _Integer,
    FloatProperty: _Float,
    numbers.DecimalProperty: _Decimal,
    ListProperty: _Array,
}
_PLAIN: Final = {bounded: plain for plain, bounded in _BOUNDED.items()}


def kind_of(prop: PropertyProtocol) -> type:
    """The class of a property as openapi-python-client, or `numbers`, has it."""
    return _PLAIN.get(type(prop), type(prop))


def bounds_in(prop: PropertyProtocol) -> Bounds:
    """The bounds of a property."""
    found: Bounds = getattr(prop, "bounds", Bounds())
    return found


def install() -> None:
    """Make openapi-python-client keep bounds; doing it twice changes nothing."""
    for module in (parser_properties, parser_bodies, parser_openapi, parser_responses):
        patch(module, "property_from_data", _property_from_data)
    patch(merging, "merge_properties", _merge)


_merge_plain = merging.merge_properties


def _property_from_data(name: Any, required: Any, data: Any, *arguments: Any, **options: Any) -> Any:
    prop, schemas = numbers.property_from_data(name, required, data, *arguments, **options)
    return with_bounds(prop, data), schemas


def with_bounds(prop: Any, data: Any) -> Any:
    """A property with the bounds of its schema."""
    if isinstance(prop, UnionProperty):
        return prop if _is_optional_kind(prop, data) or _is_mixed(data) else _without_bounds(prop)
    bounded = _BOUNDED.get(type(prop))
    if bounded is not None:
        values = {field.name: getattr(prop, field.name) for field in fields(type(prop))}
        prop = bounded(**values)
    if type(prop) not in _PLAIN or not isinstance(data, Schema):
        return prop
    return evolve(prop, bounds=prop.bounds & Bounds(_found(kind_of(prop), data)))


def _found(kind: type, data: Schema) -> dict[str, Any]:
    """The bounds that a schema has for a kind of value."""
    format_ = data.schema_format.get_untrusted_value() if data.schema_format is not None else None
    if kind is StringProperty:
        pattern = translated(data.pattern.get_untrusted_value()) if data.pattern is not None else None
        return _given(
            min_length=data.minLength or None,
            max_length=data.maxLength,
            pattern=pattern,
            format=format_ if format_ in _FORMATS else None,
        )
    if kind is ListProperty:
        return _given(at_least=data.minItems or None, at_most=data.maxItems, unique=data.uniqueItems or None)
    limit = _INTEGERS.get(format_ or "") if kind is IntProperty else None
    found = Bounds(_given(minimum=None if limit is None else -limit, maximum=None if limit is None else limit - 1))
    return dict((found & Bounds(_of_number(data))).by_name)


def _of_number(data: Schema) -> dict[str, Any]:
    """OpenAPI 3.0 says by a boolean whether the minimum itself is allowed; 3.1 has a number of its own for that."""
    low, high = data.exclusiveMinimum, data.exclusiveMaximum
    return _given(
        minimum=None if low is True else data.minimum,
        above=data.minimum if low is True else _number(low),
        maximum=None if high is True else data.maximum,
        below=data.maximum if high is True else _number(high),
        multiple_of=data.multipleOf,
        values=tuple(values) if (values := (data.model_extra or {}).get(NUMBERS)) else None,
    )


def _number(value: bool | float | None) -> float | None:
    return None if value is None or isinstance(value, bool) else value


def _given(**bounds: Any) -> dict[str, Any]:
    return {name: value for name, value in bounds.items() if value is not None}


def _is_optional_kind(prop: UnionProperty, data: Any) -> bool:
    """Whether a union is one kind, or null. Of others, openapi-python-client may have dropped variants."""
    if not isinstance(data, Schema):
        return True  # a reference to one that was judged
    kinds = [inner for inner in prop.inner_properties if not isinstance(inner, NoneProperty)]
    types = data.type if isinstance(data.type, list) else []
    variants = [part for part in (*data.anyOf, *data.oneOf, *types) if not _is_null(part)]
    return len(kinds) == len(variants) == 1


def _is_mixed(data: Any) -> bool:
    """Whether a union is one of listed values, of which none was dropped."""
    return isinstance(data, Schema) and MIXED in (data.model_extra or {})


def _is_null(part: Any) -> bool:
    return getattr(getattr(part, "type", part), "value", None) == "null"


def _without_bounds(prop: Any) -> Any:
    if isinstance(prop, UnionProperty):
        return evolve(prop, inner_properties=[_without_bounds(inner) for inner in prop.inner_properties])
    return evolve(prop, bounds=Bounds()) if type(prop) in _PLAIN else prop


def _merge(first: Any, second: Any) -> Any:
    """What openapi-python-client makes of a member that several parts of a schema have, within the bounds of all."""
    merged: Any = _merge_plain(first, second)
    if type(merged) in _PLAIN:
        return evolve(merged, bounds=bounds_in(first) & bounds_in(second))
    return merged
