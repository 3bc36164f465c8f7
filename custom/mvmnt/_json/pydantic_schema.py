"""Models as fields and return types of pydantic and FastAPI. Only they import this module."""

from __future__ import annotations

from typing import Any, Protocol

from pydantic_core import CoreSchema, PydanticCustomError, core_schema

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
            schema.check(value, RESPONSE)
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
