"""Texts of a command line as JSON values, by what the description says of their place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from decimal import Decimal
from typing import Any, Final

import orjson

from mvmnt._core.json_numbers import loads
from mvmnt._json.kinds import ArrayOf, Member, ModelOf
from mvmnt._json.schema import REQUEST, Misfit, Schema

__all__ = ["Place", "below", "read"]

Place = tuple[Schema[object], ...]
"""What the values of one place may be: one of these schemas. Empty where the description knows no such place."""

_NUMBER: Final = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_DATE: Final = re.compile(r"\d{4}-\d\d-\d\d")


def below(place: Place, step: str) -> Place:
    """The place of a member, by its name, or of an item, by its number."""
    return tuple(_below(place, step))


def _below(schemas: Iterable[Schema[object]], step: str) -> Iterator[Schema[object]]:
    for schema in schemas:
        parts: Place = tuple(getattr(schema, "parts", ()))
        if isinstance(schema, ModelOf):
            member: Member | None = schema.members.get(step)
            yield from [member.schema] if member else []
        elif isinstance(schema, ArrayOf):
            yield from parts if step.isdecimal() else ()
        else:
            yield from _below(parts, step)


def read(text: str, place: Place) -> Any:
    """The value that a text stands for: the text itself where that fits, else a number, a truth value, JSON or a list.

    What fits nowhere stays a text, and is refused with its place where the body is checked.
    """
    return next((value for value in _readings(text) if fits(value, place)), text)


def fits(value: object, place: Place) -> bool:
    """Whether the description allows a value in a place."""
    for schema in place:
        with suppress(Misfit):
            schema.check(value, REQUEST)
            return True
    return False


def _readings(text: str) -> Iterator[Any]:
    yield text
    if _NUMBER.fullmatch(text):
        yield Decimal(text) if "." in text else int(text)
    if text in ("true", "false", "null"):
        yield {"true": True, "false": False, "null": None}[text]
    if _DATE.fullmatch(text):
        yield f"{text}T00:00:00Z"
    if text[:1] in ("{", "["):
        with suppress(orjson.JSONDecodeError):
            yield loads(text.encode())
    items = [item.strip() for item in text.split(",")] if text else []
    yield items
    if all(map(_NUMBER.fullmatch, items)):
        yield [Decimal(item) if "." in item else int(item) for item in items]
