"""What JSON values of this API may look like, in the description's own terms: string, number, array, oneOf and so on.

The generated models and endpoints name their members and bodies with these schemas. A schema does two things:
``decode`` makes Python out of a server's answer, and ``check`` finds the first place at which a value does not fit.
A check runs before a plain mapping is sent, and after an answer could not be decoded, to say where and why.
"""

from __future__ import annotations

import difflib
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any, Generic, NamedTuple, Protocol, TypeVar
from uuid import UUID

from mvmnt._json.model import Model
from mvmnt._json.open_enum import OpenEnum

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
ModelT = TypeVar("ModelT", bound=Model)
EnumT = TypeVar("EnumT", bound=OpenEnum)


class Misfit(ValueError):
    """A value does not fit its schema.

    Attributes:
        place: where, as a JSON path below the value that was checked: ``.lines[2].amount``, or nothing for the value
            itself.
        reason: what is wrong there and what would be right.
    """

    def __init__(self, reason: str, place: str = "") -> None:
        super().__init__(reason, place)
        self.reason = reason
        self.place = place

    def below(self, step: str) -> Misfit:
        """The same misfit, seen from one step further up."""
        return Misfit(self.reason, step + self.place)


class Schema(Protocol[T_co]):
    """One kind of JSON value."""

    @property
    def name(self) -> str:
        """What a fitting value is called in messages, such as ``a string``."""

    def decode(self, value: Any) -> T_co:
        """Make Python out of parsed JSON. Raises one of `UNDECODABLE` where the value does not fit."""

    def check(self, value: object, *, closed: bool) -> None:
        """Raise `Misfit` for the first place that does not fit.

        Args:
            value: parsed JSON, or what a caller may write for it: UUIDs, dates, Decimals, enum members, models.
            closed: whether members and enum values beyond the description are refused, as they are in requests. An
                answer may hold both, and null where a member is optional.
        """


#: What ``decode`` raises for a value that does not fit.
UNDECODABLE = (LookupError, TypeError, ValueError, AttributeError)


#: A UUID from a string. Making one takes a microsecond, and records share those of users, terms and groups.
parse_uuid = lru_cache(maxsize=4096)(UUID)


class _Plain(Generic[T]):
    """A value that needs no conversion."""

    def __init__(self, name: str, *types: type) -> None:
        self.name = name
        self._types = types

    def decode(self, value: T) -> T:
        return value

    def check(self, value: object, *, closed: bool) -> None:
        if not isinstance(value, self._types) or (isinstance(value, bool) and bool not in self._types):
            raise Misfit(f"expected {self.name}, not {_kind(value)}")
        if isinstance(value, float | Decimal) and not math.isfinite(value):
            raise Misfit(f"expected {self.name}, not {value}, which JSON cannot hold")


class _Anything:
    """A value of any kind."""

    name = "any value"

    def decode(self, value: Any) -> Any:
        return value

    def check(self, value: object, *, closed: bool) -> None:
        return None


class _Formatted(Generic[T]):
    """A string in a format that Python has a type for."""

    def __init__(self, name: str, type_: type[T], parse: Callable[[str], T]) -> None:
        self.name = name
        self._type = type_
        self.decode = parse

    def check(self, value: object, *, closed: bool) -> None:
        if isinstance(value, str):
            try:
                self.decode(value)
            except ValueError:
                raise Misfit(f"expected {self.name}, not {_shown(value)}") from None
        elif not isinstance(value, self._type) or (self._type is date and isinstance(value, datetime)):
            raise Misfit(f"expected {self.name}, not {_kind(value)}")
        elif isinstance(value, datetime) and value.tzinfo is None:
            raise Misfit(f"expected {self.name} with a time zone: {value.isoformat()} has none and could mean any hour")


STRING = _Plain[str]("a string", str)
INTEGER = _Plain[int]("an integer", int)
NUMBER = _Plain[float]("a number", int, float, Decimal)
BOOLEAN = _Plain[bool]("true or false", bool)
NULL = _Plain[None]("null", type(None))
ANYTHING = _Anything()
UUID_STRING = _Formatted("a UUID", UUID, parse_uuid)
DATE = _Formatted("a date such as 2025-01-31", date, date.fromisoformat)
DATE_TIME = _Formatted("a date and time such as 2025-01-31T12:00:00Z", datetime, datetime.fromisoformat)


class EnumOf(Generic[EnumT]):
    """One of an enum's values; unknown ones decode to open members, and are refused in requests."""

    def __init__(self, enum: type[EnumT]) -> None:
        self._enum = enum

    @property
    def name(self) -> str:
        return "one of " + ", ".join(self._enum)

    def decode(self, value: str) -> EnumT:
        return self._enum(value)

    def check(self, value: object, *, closed: bool) -> None:
        if not isinstance(value, str):
            raise Misfit(f"expected {self.name}, not {_kind(value)}")
        if closed and not isinstance(value, self._enum) and value not in {member.value for member in self._enum}:
            raise Misfit(f"expected {self.name}, not {_shown(value)}{_suggestion(value, self._enum)}")


class Nullable(Generic[T]):
    """The schema's values, and null."""

    def __init__(self, schema: Schema[T]) -> None:
        self._schema = schema

    @property
    def name(self) -> str:
        return f"{self._schema.name} or null"

    def decode(self, value: Any) -> T | None:
        return None if value is None else self._schema.decode(value)

    def check(self, value: object, *, closed: bool) -> None:
        if value is not None:
            self._schema.check(value, closed=closed)


class ArrayOf(Generic[T]):
    """A list of the schema's values."""

    def __init__(self, schema: Schema[T]) -> None:
        self._schema = schema

    @property
    def name(self) -> str:
        return "an array"

    def decode(self, value: Iterable[Any]) -> list[T]:
        return [self._schema.decode(item) for item in value]

    def check(self, value: object, *, closed: bool) -> None:
        if isinstance(value, str | bytes) or not isinstance(value, Sequence):
            raise Misfit(f"expected {self.name}, not {_kind(value)}")
        for index, item in enumerate(value):
            try:
                self._schema.check(item, closed=closed)
            except Misfit as misfit:
                raise misfit.below(f"[{index}]") from None


class Member(NamedTuple):
    """A named member of a JSON object."""

    schema: Schema[object]
    required: bool


class ModelOf(Generic[ModelT]):
    """A JSON object that a generated model stands for: the model itself, or a mapping in the API's own member names."""

    def __init__(self, model: type[ModelT]) -> None:
        self._model: type[Model] = model
        self.decode = model.from_dict

    @property
    def name(self) -> str:
        return f"{self._model.__name__} or a mapping"

    def check(self, value: object, *, closed: bool) -> None:
        if isinstance(value, self._model):
            return
        if not isinstance(value, Mapping):
            raise Misfit(f"expected {self.name}, not {_kind(value)}")
        members = members_of(self._model)
        for name, content in value.items():
            member = members.get(name)
            if member is None:
                if closed and members:
                    raise Misfit(
                        f"{self._model.__name__} has no such member{_suggestion(str(name), members)}", f".{name}"
                    )
            elif not (content is None and not closed and not member.required):
                try:
                    member.schema.check(content, closed=closed)
                except Misfit as misfit:
                    raise misfit.below(f".{name}") from None
        for name, member in members.items():
            if member.required and name not in value:
                raise Misfit(f"this required member is missing: expected {member.schema.name}", f".{name}")


class AnyOf(Generic[T]):
    """A value of one of several schemas, with nothing in it that tells which: the first that fits."""

    def __init__(self, *schemas: Schema[T]) -> None:
        self._schemas = schemas

    @property
    def name(self) -> str:
        return " or ".join(schema.name for schema in self._schemas)

    def decode(self, value: Any) -> T:
        for schema in self._schemas:
            try:
                schema.check(value, closed=False)
            except Misfit:
                continue
            return schema.decode(value)
        raise Misfit(f"expected {self.name}, not {_kind(value)}")

    def check(self, value: object, *, closed: bool) -> None:
        misfits = []
        for schema in self._schemas:
            try:
                return schema.check(value, closed=closed)
            except Misfit as misfit:
                misfits.append(misfit)
        inside = [misfit for misfit in misfits if misfit.place]
        if len(inside) == 1:
            raise inside[0]
        raise Misfit(f"expected {self.name}, not {_kind(value)}")


class OneOf(Generic[T]):
    """A JSON object of one of several schemas, told apart by its discriminator.

    A discriminator that the description does not name goes to ``otherwise`` where there is one, else to the first
    variant that fits: a carrier type or an event that the server adds later must not make a whole page unreadable.

    Args:
        discriminator: the member that tells the variants apart.
        variants: the schema for each of the discriminator's values.
        otherwise: the variant for all other values.
    """

    def __init__(
        self, discriminator: str, variants: Mapping[str, Schema[T]], otherwise: Schema[T] | None = None
    ) -> None:
        self._discriminator = discriminator
        self._variants = dict(variants)
        self._otherwise = otherwise or AnyOf(*dict.fromkeys(self._variants.values()))

    @property
    def name(self) -> str:
        return f"an object whose {self._discriminator} is one of {', '.join(self._variants)}"

    def decode(self, value: Any) -> T:
        return self._variants.get(value.get(self._discriminator), self._otherwise).decode(value)

    def check(self, value: object, *, closed: bool) -> None:
        tag = value.get(self._discriminator) if isinstance(value, Mapping) else None
        if closed and isinstance(tag, str) and tag not in self._variants:
            expected = (
                f"expected one of {', '.join(self._variants)}, not {_shown(tag)}{_suggestion(tag, self._variants)}"
            )
            raise Misfit(expected, f".{self._discriminator}")
        schema = self._variants.get(tag) if isinstance(tag, str) else None
        (schema or self._otherwise).check(value, closed=closed)


_members: dict[type[Model], Mapping[str, Member]] = {}


def members_of(model: type[Model]) -> Mapping[str, Member]:
    """A model's members by their JSON name, as the description declares them; made when first asked for."""
    known = _members.get(model)
    if known is None:
        known = _members[model] = model.json_members()
    return known


def to_json(value: object) -> object:
    """JSON types for a member's value whose kind only its own type tells: one of a union of several kinds."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, UUID | OpenEnum):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    return [to_json(item) for item in value] if isinstance(value, list) else value


def required(schema: Schema[object]) -> Member:
    """A member that must be there."""
    return Member(schema, required=True)


def optional(schema: Schema[object]) -> Member:
    """A member that may be absent."""
    return Member(schema, required=False)


def _kind(value: object) -> str:
    """The kind of a value, without the value: it may be an account number."""
    if value is None:
        return "null"
    for types, name in _KINDS:
        if isinstance(value, types):
            return name
    return f"a {type(value).__name__}"


_KINDS: tuple[tuple[type | tuple[type, ...], str], ...] = (
    (bool, "true or false"),
    (str, "a string"),
    (int, "an integer"),
    (float, "a number"),
    (Mapping, "an object"),
    ((list, tuple), "an array"),
)


def _shown(text: str) -> str:
    return repr(text) if len(text) <= 60 else f"{text[:60]!r}…"


def _suggestion(word: str, known: Iterable[str]) -> str:
    close = difflib.get_close_matches(word, [str(name) for name in known], n=1)
    return f" (did you mean {close[0]}?)" if close else ""
