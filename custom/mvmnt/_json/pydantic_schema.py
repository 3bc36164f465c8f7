"""Models as fields and return types of pydantic and FastAPI. Only they import this module."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import InvalidOperation
from typing import Any, Final, Protocol

from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from mvmnt._core.json_numbers import exact
from mvmnt._core.json_types import is_object
from mvmnt._json.schema import RESPONSE, UNDECODABLE, Misfit, Schema

__all__ = ["core_schema_of"]


class _Record(Protocol):
    """A model."""

    def to_dict(self) -> dict[str, Any]: ...


def core_schema_of(model: type[_Record], schema: Schema[_Record]) -> CoreSchema:
    """A schema that takes the model itself or its JSON, and writes its JSON."""

    def read(value: object) -> _Record:
        if isinstance(value, model):
            return value
        try:
            value = _checked(value, schema)
            return schema.decode(value)
        except Misfit as found:
            misfit = found
        except UNDECODABLE as error:
            misfit = Misfit(f"{type(error).__name__} while decoding")
        raise PydanticCustomError(
            "misfit",
            "{place} does not fit the description of {name}: {reason}",
            {"place": f"${misfit.place}", "name": model.__name__, "reason": misfit.reason},
        )

    def write(record: _Record) -> dict[str, object]:
        return record.to_dict()

    return core_schema.no_info_plain_validator_function(
        read, serialization=core_schema.plain_serializer_function_ser_schema(write, when_used="json")
    )


def _checked(value: object, schema: Schema[_Record]) -> object:
    """Check parsed JSON, with Decimals for their texts: so pydantic writes a Decimal that no float equals.

    Raises:
        Misfit: it does not fit.
    """
    while True:
        try:
            schema.check(value, RESPONSE)
        except Misfit as misfit:
            replaced = _replaced(value, misfit.steps) if misfit.reason == _TEXT_FOR_NUMBER else None
            if replaced is None:
                raise
            value = replaced
        else:
            return value


_TEXT_FOR_NUMBER: Final = "expected a number, not a string"


def _replaced(value: Any, steps: Sequence[str | int]) -> Any:
    """A copy with a Decimal for the text at the end of the steps; None where that is no number."""
    if not steps:
        try:
            found = exact(value)
        except InvalidOperation:
            return None
        return found if found.is_finite() else None
    inner = _replaced(value[steps[0]], steps[1:])
    if inner is None:
        return None
    copied: Any = dict(value) if is_object(value) else list(value)
    copied[steps[0]] = inner
    return copied
