"""Kinds of JSON values that are one of several: chosen by a discriminator, or by the best fit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any, Final, Generic, NamedTuple, TypeVar

from mvmnt._core.json_types import is_array, is_mapping, is_object
from mvmnt._core.suggestion import did_you_mean
from mvmnt._json.model import Model
from mvmnt._json.models.decoders import Bind, is_plain
from mvmnt._json.schema import REQUEST, RESPONSE, Member, Misfit, Rules, Schema
from mvmnt._json.values.scalars import ConstOf, EnumOf
from mvmnt._json.values.wording import kind_of, shown

__all__ = ["UNLIKE", "AnyOf", "Likeness", "OneOf", "likeness", "likeness_to"]

T = TypeVar("T")


class Likeness(NamedTuple):
    """How well a schema describes a value that fits it; greater is better.

    Attributes:
        constants: its constants and enums that the schema allows, less those that it does not.
        members: its members that the schema declares.
        required: those of them that must be there.
    """

    constants: int
    members: int
    required: int


UNLIKE: Final = Likeness(0, 0, 0)


def likeness(schema: Schema[object], value: object) -> Likeness:
    """How well a schema describes parsed JSON that fits it."""
    measure = getattr(schema, "likeness", None)
    found: Likeness = UNLIKE if measure is None else measure(value)
    return found


def likeness_to(members: Mapping[str, Member], value: Mapping[str, object]) -> Likeness:
    """How well declared members describe an object."""
    present = {name: member for name, member in members.items() if name in value}
    constants = [
        _allows(member, value[name]) for name, member in present.items() if isinstance(member.schema, ConstOf | EnumOf)
    ]
    required = sum(member.required for member in present.values())
    return Likeness(constants.count(True) - constants.count(False), len(present), required)


def _allows(member: Member, value: object) -> bool:
    try:
        member.schema.check(value, REQUEST)
    except Misfit:
        return False
    return True


class AnyOf(Generic[T]):
    """A value of one of several schemas, without a discriminator: the one that fits best.

    Of models that fit, that is the one whose constants the object has, and then the one that knows most of its members.
    Of others it is the first that takes the value as a request has it, so that a moment is no date, and else the first.

    Args:
        schemas: the variants.
        together: whether an object may have members of several of them, as the description's ``anyOf`` allows.
    """

    always_fit: frozenset[type] = frozenset()

    def __init__(self, *schemas: Schema[T], together: bool = False) -> None:
        self._schemas = self.parts = schemas
        self._together = together
        self._is_plain = all(is_plain(schema) for schema in schemas)

    @property
    def name(self) -> str:
        return " or ".join(schema.name for schema in self._schemas)

    def expression(self, value: str, bind: Bind) -> str:
        return value if self._is_plain else f"{bind(self.decode)}({value})"

    def decode(self, value: Any) -> T:
        if self._is_plain:
            plain: T = value
            return plain
        strictly = [] if is_object(value) or is_array(value) else self._fitting(value, REQUEST)
        if strictly:
            return strictly[0].decode(value)
        fitting = self._fitting(value, RESPONSE)
        if not fitting:
            raise Misfit(f"expected {self.name}, not {kind_of(value)}")
        return max(fitting, key=lambda schema: likeness(schema, value)).decode(value)

    def _fitting(self, value: object, rules: Rules) -> list[Schema[T]]:
        """The schemas that a value fits."""
        fitting: list[Schema[T]] = []
        for schema in self._schemas:
            with suppress(Misfit):
                schema.check(value, rules)
                fitting.append(schema)
        return fitting

    def check(self, value: object, rules: Rules) -> None:
        misfits: list[Misfit] = []
        for schema in self._schemas:
            try:
                return schema.check(value, rules)
            except Misfit as misfit:
                misfits.append(misfit)
        if self._together and is_mapping(value) and self._fit_together(value, rules):
            return None
        inside = [misfit for misfit in misfits if misfit.place]
        if len(inside) == 1:
            raise inside[0]
        raise Misfit(f"expected {self.name}, not {kind_of(value)}")

    def _fit_together(self, value: Mapping[Any, object], rules: Rules) -> bool:
        """Whether an object fits one of the variants, and its other members are those of other variants."""
        variants = [(schema, members) for schema in self._schemas if (members := _members_of(schema))]
        for schema, members in variants:
            others = [known for _, known in variants if known is not members]
            rest = {name: content for name, content in value.items() if name not in members}
            if all(_fits_some(others, name, content, rules) for name, content in rest.items()):
                with suppress(Misfit):
                    schema.check({name: content for name, content in value.items() if name in members}, rules)
                    return True
        return False


def _members_of(schema: Schema[object]) -> Mapping[str, Member]:
    """The members that a schema of objects declares; none of other kinds."""
    found: Mapping[str, Member] = getattr(schema, "members", {})
    return found


def _fits_some(variants: Sequence[Mapping[str, Member]], name: str, content: object, rules: Rules) -> bool:
    """Whether a member of this name and content is one of some variant."""
    for members in variants:
        if name in members:
            with suppress(Misfit):
                members[name].schema.check(content, rules)
                return True
    return False


class OneOf(Generic[T]):
    """A JSON object of one of several schemas, chosen by its discriminator.

    A discriminator that the description does not name goes to ``otherwise`` where there is one, else to the first
    variant that fits: a carrier type or an event that the server adds later must not make a whole page unreadable.

    Args:
        discriminator: the member that names the variant.
        variants: the schema for each of the discriminator's values.
        otherwise: the variant for all other values.
    """

    always_fit: frozenset[type] = frozenset()

    def __init__(
        self, discriminator: str, variants: Mapping[str, Schema[T]], otherwise: Schema[T] | None = None
    ) -> None:
        self._discriminator = discriminator
        self._variants = dict(variants)
        schemas = [*self._variants.values(), *([otherwise] if otherwise else [])]
        self._any = AnyOf(*dict.fromkeys(schemas))
        self._otherwise = otherwise or self._any
        self._decoders = {tag: schema.decode for tag, schema in variants.items()}
        self.parts = (self._any,)

    @property
    def name(self) -> str:
        return f"an object whose {self._discriminator} is one of {', '.join(self._variants)}"

    def decode(self, value: Any) -> T:
        return self._decoders.get(value.get(self._discriminator), self._otherwise.decode)(value)

    def check(self, value: object, rules: Rules) -> None:
        tag = value.get(self._discriminator) if is_mapping(value) else None
        if rules.known and isinstance(tag, str) and tag not in self._variants:
            expected = (
                f"expected one of {', '.join(self._variants)}, not {shown(tag)}{did_you_mean(tag, self._variants)}"
            )
            raise Misfit(expected, self._discriminator)
        schema = self._variants.get(tag) if isinstance(tag, str) else None
        otherwise = self._any if isinstance(value, Model) else self._otherwise
        (schema or otherwise).check(value, rules)
