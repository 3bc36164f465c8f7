"""Routing: finds the operation and the parameters of a path.

A path is matched while it is percent-encoded, and decoded segment by segment: a client key may hold slashes. A fixed
segment goes before a parameter. If it matches no operation, the parameter is tried: ``GET /customers/filter`` gets the
customer with the key ``filter``.
"""

from collections.abc import Iterable
from urllib.parse import unquote

from starlette.convertors import Convertor

from mvmnt.sandbox.description import METHODS, Operation

PARAMETER = "{}"
"""The branch for any segment in braces: two templates may give the same parameter different names."""


class RestOfPath(Convertor[str]):
    """Matches the rest of a path.

    Starlette's own convertor stops at a line break, which client keys may hold.
    """

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
        """Find the operation of a method and path, and its decoded parameters.

        ``path`` is percent-encoded and begins below ``/v1``.
        """
        segments = [unquote(segment) for segment in path.removeprefix("/").split("/")]
        operation = self._find(method.lower(), segments)
        if operation is None or "" in segments:
            return None
        template = operation.path.removeprefix("/").split("/")
        named = zip(template, segments, strict=True)
        return operation, {name.strip("{}"): segment for name, segment in named if name.startswith("{")}

    def methods(self, path: str) -> list[str]:
        """The methods that the path has an operation for, in upper case."""
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
