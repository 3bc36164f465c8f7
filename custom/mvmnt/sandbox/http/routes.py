"""Routing: which operation a method and a path call, and the path's parameters.

Paths are matched as they came, percent-encoded, and decoded segment by segment: a client key may hold slashes. A fixed
segment goes before a parameter, but where it leads nowhere the parameter is tried: ``GET /customers/filter`` asks for
the customer with the key ``filter``.
"""

from collections.abc import Iterable
from urllib.parse import unquote

from starlette.convertors import Convertor

from mvmnt.sandbox.description import METHODS, Operation

PARAMETER = "{}"
"""Stands for any segment in braces: two templates may name the same place differently."""


class RestOfPath(Convertor[str]):
    """All that follows in a path. Starlette's own convertor stops at a line break, which client keys may have."""

    regex = "(?s:.*)"

    def convert(self, value: str) -> str:
        """The text as it is."""
        return value

    def to_string(self, value: str) -> str:
        """The text as it is."""
        return value


class Routes:
    """The operations as a tree of path segments."""

    def __init__(self, operations: Iterable[Operation] = ()) -> None:
        self._children: dict[str, Routes] = {}
        self._operations: dict[str, Operation] = {}
        for operation in operations:
            self._add(operation)

    def match(self, method: str, path: str) -> tuple[Operation, dict[str, str]] | None:
        """The operation that a method and a percent-encoded path below ``/v1`` call, and its decoded parameters."""
        segments = [unquote(segment) for segment in path.removeprefix("/").split("/")]
        operation = self._find(method.lower(), segments)
        if operation is None or "" in segments:
            return None
        template = operation.path.removeprefix("/").split("/")
        named = zip(template, segments, strict=True)
        return operation, {name.strip("{}"): segment for name, segment in named if name.startswith("{")}

    def methods(self, path: str) -> list[str]:
        """The methods by which the path calls some operation, in upper case."""
        return [method.upper() for method in METHODS if self.match(method, path)]

    def _add(self, operation: Operation) -> None:
        node = self
        for segment in operation.path.removeprefix("/").split("/"):
            node = node._children.setdefault(PARAMETER if segment.startswith("{") else segment, Routes())
        node._operations[operation.method] = operation

    def _find(self, method: str, segments: list[str]) -> Operation | None:
        if not segments:
            return self._operations.get(method)
        for branch in (segments[0], PARAMETER):
            if branch in self._children:
                found = self._children[branch]._find(method, segments[1:])
                if found is not None:
                    return found
        return None
