"""Kinds of JSON values as the description names them: array, object, oneOf, and the scalars.

Generated models and endpoints describe their members and bodies with these schemas.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import NoneType
from typing import Any, Final, Generic, TypeVar

from mvmnt._core.json_types import is_array, is_mapping, is_object, is_sequence
from mvmnt._core.suggestion import did_you_mean
from mvmnt._json.attributes import declared, members_of
from mvmnt._json.model import Model, decoder_of
from mvmnt._json.models.decoders import Bind, expression
from mvmnt._json.operators import are_operators, unknown_operator
from mvmnt._json.schema import Choice, Member, Misfit, Rules, Schema, optional, required
from mvmnt._json.unions import UNLIKE, AnyOf, Likeness, OneOf, likeness, likeness_to
from mvmnt._json.unset import UNSET
from mvmnt._json.values.anything import ANYTHING, check_member
from mvmnt._json.values.bounds import ItemBounds, Pattern, Range, Text
from mvmnt._json.values.files import FILE
from mvmnt._json.values.scalars import (
    BOOLEAN,
    DATE,
    DATE_TIME,
    DECIMAL,
    INTEGER,
    NULL,
    NUMBER,
    STRING,
    UUID_STRING,
    ConstOf,
    EnumOf,
    parse_uuid,
)
from mvmnt._json.values.wording import kind_of

__all__ = [
    "ANYTHING",
    "BOOLEAN",
    "DATE",
    "DATE_TIME",
    "DECIMAL",
    "FILE",
    "INTEGER",
    "NULL",
    "NUMBER",
    "STRING",
    "UUID_STRING",
    "AnyOf",
    "ArrayOf",
    "Choice",
    "ConstOf",
    "EnumOf",
    "ItemBounds",
    "Member",
    "ModelOf",
    "Nullable",
    "OneOf",
    "PageOf",
    "Pattern",
    "Range",
    "Schema",
    "Text",
    "array",
    "members_of",
    "optional",
    "parse_uuid",
    "required",
]

T = TypeVar("T")
ModelT = TypeVar("ModelT", bound=Model)


class Nullable(Generic[T]):
    """The schema's values, and null."""

    def __init__(self, schema: Schema[T]) -> None:
        self._schema = schema
        self.parts = (schema,)
        self.always_fit = schema.always_fit | {NoneType}

    @property
    def name(self) -> str:
        return f"{self._schema.name} or null"

    def likeness(self, value: object) -> Likeness:
        return likeness(self._schema, value)

    def decode(self, value: Any) -> T | None:
        return None if value is None else self._schema.decode(value)

    def expression(self, value: str, bind: Bind) -> str:
        decoded = expression(self._schema, value, bind)
        return value if decoded == value else f"None if {value} is None else {decoded}"

    def check(self, value: object, rules: Rules) -> None:
        if value is not None:
            self._schema.check(value, rules)


def array(value: Any) -> list[Any]:
    """Return a JSON array unchanged.

    Raises:
        Misfit: the value is something else, which iteration could take for an array: an object, a string.
    """
    if not is_array(value):
        raise Misfit(f"expected an array, not {kind_of(value)}")
    return value


_TEXT = (str, bytes, bytearray, memoryview)


class ArrayOf(Generic[T]):
    """A list of the schema's values.

    Args:
        schema: of each item.
        bounds: how many items a request may have, and whether they differ.
    """

    always_fit: frozenset[type] = frozenset()

    def __init__(self, schema: Schema[T], bounds: ItemBounds | None = None) -> None:
        self._schema = schema
        self._bounds = bounds
        self.parts = (schema,)

    @property
    def name(self) -> str:
        return "an array"

    def likeness(self, value: object) -> Likeness:
        return likeness(self._schema, value[0]) if is_array(value) and value else UNLIKE

    def decode(self, value: Any) -> list[T]:
        return [self._schema.decode(item) for item in array(value)]

    def expression(self, value: str, bind: Bind) -> str:
        items, decoded = f"{bind(array)}({value})", expression(self._schema, "item", bind)
        return items if decoded == "item" else f"[{decoded} for item in {items}]"

    def check(self, value: object, rules: Rules) -> None:
        if not is_sequence(value) or isinstance(value, _TEXT):
            raise Misfit(f"expected {self.name}, not {kind_of(value)}")
        for index, item in enumerate(value):
            try:
                self._schema.check(item, rules)
            except Misfit as misfit:
                raise misfit.below(index) from None
        if rules.known and self._bounds is not None:
            self._bounds.check(value)


class ModelOf(Generic[ModelT]):
    """A JSON object of a generated model: the model itself, or a mapping in the API's own member names."""

    always_fit: frozenset[type] = frozenset()

    def __init__(self, model: type[ModelT]) -> None:
        self.model: type[Model] = model
        self.decode: Callable[[Any], ModelT] = decoder_of(model)

    @property
    def name(self) -> str:
        return f"{self.model.__name__} or a mapping"

    @property
    def members(self) -> Mapping[str, Member]:
        """Its members by their JSON name."""
        return members_of(self.model)

    @property
    def parts(self) -> list[Schema[object]]:
        """The schemas of its members."""
        additional = self.model.json_additional()
        return [*(member.schema for member in members_of(self.model).values()), *([additional] if additional else [])]

    def likeness(self, value: object) -> Likeness:
        return likeness_to(members_of(self.model), value) if is_object(value) else UNLIKE

    def check(self, value: object, rules: Rules) -> None:
        if isinstance(value, self.model):
            self._check_model(value, rules)
        elif is_mapping(value):
            self._check_mapping(value, rules)
        else:
            members = members_of(self.model)
            hint = f"; its members are {', '.join(members)}" if are_operators(members) else ""
            if set(members) == _REFERENCE:
                hint = '; a reference to a record is {"key": ...} or {"id": ...}, as Key(...).reference() gives it'
            raise Misfit(f"expected {self.name}, not {kind_of(value)}{hint}")
        if rules.known and (choice := self.model.json_choice):
            choice.check(value)

    def _check_model(self, record: Model, rules: Rules) -> None:
        """Check a model as a mapping of its members is checked; those beyond the description may have any name."""
        for name, member, content in declared(record):
            if type(content) in member.always_fit:
                continue
            if content is not UNSET:
                if content is not None or rules.sent or member.required:
                    _check_content(name, member, content, rules)
            elif member.required:
                raise _missing(name, member)
        members, additional = members_of(self.model), self.model.json_additional()
        for name, content in getattr(record, "additional_properties", {}).items():
            if name in members:
                _check_content(name, members[name], content, rules)
            elif additional is not None:
                _check_additional(name, content, additional, rules)
            else:
                check_member(name, content)

    def _check_mapping(self, value: Mapping[Any, object], rules: Rules) -> None:
        members, additional = members_of(self.model), self.model.json_additional() is not None
        for name, content in value.items():
            member = members.get(name)
            if member is None:
                if rules.sent or additional:
                    self._check_unknown(name, content, members, rules)
            elif type(content) not in member.always_fit and (content is not None or rules.sent or member.required):
                _check_content(name, member, content, rules)
        for name, member in members.items():
            if member.required and name not in value:
                raise _missing(name, member)

    def _check_unknown(self, name: object, content: object, members: Mapping[str, Member], rules: Rules) -> None:
        """A model without members takes any, unless it is empty; others take theirs, and those that they allow."""
        additional = self.model.json_additional()
        if additional is not None:
            return _check_additional(name, content, additional, rules)
        if not rules.known or not (members or self.model.json_empty):
            return check_member(name, content)
        if are_operators(members):
            raise Misfit(unknown_operator(str(name), members), str(name))
        raise Misfit(f"{self.model.__name__} has no such member{did_you_mean(str(name), members)}", str(name))


_REFERENCE: Final = {"id", "key"}

Model.schema_kind = ModelOf


class PageOf(ModelOf[ModelT]):
    """A page of a listing whose page information may be absent, but not null.

    Args:
        model: the model of the page.
        info: the JSON name of the member with the page information.
    """

    def __init__(self, model: type[ModelT], info: str) -> None:
        super().__init__(model)
        self.info = info
        self._from_dict: Callable[[Any], ModelT] = decoder_of(model)
        self.decode = self._decode_page

    def check(self, value: object, rules: Rules) -> None:
        self._check_info(value)
        super().check(value, rules)

    def _decode_page(self, value: Any) -> ModelT:
        self._check_info(value)
        return self._from_dict(value)

    def _check_info(self, value: object) -> None:
        if is_mapping(value) and value.get(self.info, UNSET) is None:
            raise Misfit("null does not tell where the listing goes on", self.info)


def _check_content(name: str, member: Member, content: object, rules: Rules) -> None:
    try:
        member.schema.check(content, rules)
    except Misfit as misfit:
        raise misfit.below(name) from None


def _check_additional(name: object, content: object, schema: Schema[object], rules: Rules) -> None:
    check_member(name, content)
    try:
        schema.check(content, rules)
    except Misfit as misfit:
        raise misfit.below(str(name)) from None


def _missing(name: str, member: Member) -> Misfit:
    return Misfit(f"this required member is missing: expected {member.schema.name}", name)
