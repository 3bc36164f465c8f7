"""What was not generated as the description has it: an operation is left out, a schema becomes any JSON value."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from attrs import evolve, frozen

from generation.description.source import pointer
from generation.description.structure import Place, document_copy, operations
from generation.markdown import code

_OBJECTS_OF_LIBRARIES = re.compile(r"<\S+ object at 0x[0-9a-f]+>")
_LONGEST_REASON = 300  # characters


@frozen
class LeftOut:
    """A part of a description that could not be generated as it stands.

    Attributes:
        place: of an operation, `("paths", "/stops", "get")`; of a schema, `("components", "schemas", "Stop")` and on.
        reason: why, in one sentence without a full stop.
        id: the operationId of an operation.
        where: of a schema, where in it there is any JSON value; everywhere by default.
        line: where it stands in the file that was read; 0 where that is not known.
    """

    place: Place
    reason: str
    id: str = ""
    where: str = ""
    line: int = 0

    @property
    def is_operation(self) -> bool:
        """Whether an operation is left out; else a schema is any JSON value."""
        return self.place[0] == "paths"

    def __str__(self) -> str:
        line = f", line {self.line}" if self.line else ""
        place = f"It stands at {code(pointer(self.place))}{line}"
        if self.is_operation:
            _, path, method = self.place
            return (
                f"{str(method).upper()} {code(path)} ({code(self.id)}) is left out: {self.reason}. {place}. "
                "It can be called by `mvmnt.generated`'s httpx client; "
                "a correction in `custom/overlay.yaml` brings the method"
            )
        return (
            f"schema {code(self.place[2])}{self.where} is any JSON value: {self.reason}. {place}. "
            "A correction in `custom/overlay.yaml` brings its model"
        )


def reason_of(text: str) -> str:
    """The text of an error as one short line."""
    line = " ".join(_OBJECTS_OF_LIBRARIES.sub("...", text).split()).strip(" .,:")
    return line if len(line) <= _LONGEST_REASON else f"{line[:_LONGEST_REASON]}..."


def identified(document: Mapping[str, Any], faults: Iterable[LeftOut]) -> list[LeftOut]:
    """The same, with the ids of operations."""
    found: dict[Place, str] = {
        ("paths", path, method): str(operation["operationId"]) for method, path, operation in operations(document)
    }
    return [evolve(fault, id=found.get(fault.place, "")) for fault in faults]


def without(document: Mapping[str, Any], faults: Iterable[LeftOut]) -> dict[str, Any]:
    """A copy of a description that can do without these operations and schemas."""
    reduced = document_copy(document)
    for fault in faults:
        *way, last = fault.place
        parent: Any = reduced
        for step in way:
            parent = parent[step]
        if fault.is_operation:
            del parent[last]
        else:
            present = parent[last]
            description = present.get("description") if isinstance(present, Mapping) else None
            parent[last] = {"description": description} if description else {}
    return reduced


def operation_of(document: Mapping[str, Any], message: str) -> Place | None:
    """The operation that a message of the generator begins with, such as ``WARNING parsing GET /stops within``."""
    for method, path, _ in operations(document):
        if message.startswith(f"WARNING parsing {method.upper()} {path} within "):
            return "paths", path, method
    return None
