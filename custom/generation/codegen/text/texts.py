"""Texts of docstrings, from the description's own."""

from __future__ import annotations

from generation.codegen.described import Described
from generation.codegen.generator_seam import Endpoint, PropertyProtocol
from generation.codegen.operations import Form, Operations

__all__ = ["Texts"]

_ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "ValidationError",
    "429": "RateLimitError",
}


class Texts:
    """Writes what docstrings say of operations."""

    def __init__(self, described: Described, operations: Operations) -> None:
        self._described = described
        self._operations = operations

    def summary(self, endpoint: Endpoint) -> str:
        """The first line of the docstring."""
        return f"{endpoint.summary.get_untrusted_value() or self._described.id(endpoint)}."

    def errors(self, endpoint: Endpoint) -> list[tuple[str, str]]:
        """The error class and its meaning for each error response that the description lists."""
        found = []
        for status, response in self._described.raw(endpoint)["responses"].items():
            name = _ERRORS.get(status) or ("ServerError" if status.startswith("5") else None)
            if name is not None:
                found.append((name, str(self._described.resolved(response).get("description", ""))))
        return found

    def parameter(self, endpoint: Endpoint, parameter: PropertyProtocol) -> str:
        """A parameter's description."""
        for raw in self._described.raw(endpoint).get("parameters", []):
            resolved = self._described.resolved(raw)
            if parameter.name == resolved["name"]:
                return str(resolved.get("description", ""))
        return ""

    def returns(self, endpoint: Endpoint, form: Form) -> str:
        """What a method returns: the type, and the description of the 2xx response."""
        return f"{form.type}: {self._response(endpoint) or 'the response.'}"

    def _response(self, endpoint: Endpoint) -> str:
        for status, response in self._described.raw(endpoint)["responses"].items():
            if status.startswith("2"):
                return str(self._described.resolved(response).get("description", ""))
        return ""

    def media_types(self, endpoint: Endpoint, form: Form) -> str:
        """The media type of a method's response, and the methods for the others; empty for plain JSON."""
        others = [other for other in self._operations.forms(endpoint) if other != form]
        named = [f"`{other.method}` gives `{other.media_type}`" for other in others]
        match form.kind:
            case "text":
                here = f"As `{form.media_type}`: text, decoded by the response's charset, else as UTF-8"
            case "bytes":
                here = f"As `{form.media_type}`: bytes"
            case _:
                here = f"As `{form.media_type}`" if named else ""
        return f"{'; '.join([here, *named])}." if here else ""

    def tag(self, tag: str, endpoints: list[Endpoint]) -> str:
        """The description of a tag, by the endpoints that have it."""
        name = (self._described.raw(endpoints[0]).get("tags") or [tag])[0]
        texts = {entry["name"]: entry.get("description", "") for entry in self._described.document.get("tags", [])}
        return str(texts.get(name) or f"The operations that the API groups under `{name}`.")
