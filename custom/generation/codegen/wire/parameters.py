"""Parameters: what callers give, and in which style it is sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from generation.codegen.described import Described
from generation.codegen.expressions import Expressions
from generation.codegen.generator_seam import Endpoint, PropertyProtocol, StringProperty, UuidProperty
from generation.codegen.python_types import argument_type
from generation.codegen.text.literals import literal
from generation.codegen.wire.bounds import bounds_in
from generation.description.structure import document_copy, operations

__all__ = ["Parameters", "style_of", "with_schemas"]

_DEFAULT_STYLES: Final = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}


def with_schemas(document: Mapping[str, Any]) -> dict[str, Any]:
    """A copy of a description whose parameters have a `schema` in place of `content`, as the generator has it."""
    plain = document_copy(document)
    for _, _, operation in operations(plain):
        for parameter in operation.get("parameters", ()):
            for media_type in parameter.pop("content", {}).values():
                parameter["schema"] = media_type.get("schema", {})
    return plain


class Parameters:
    """Writes how the parameters of operations are sent."""

    def __init__(self, described: Described, expressions: Expressions) -> None:
        self._described = described
        self._expressions = expressions

    def styles(self, endpoint: Endpoint, parameters: list[PropertyProtocol], place: str) -> list[tuple[str, str]]:
        """The JSON names of those parameters that have a style of their own, with the style as an expression."""
        raw = {parameter["name"]: parameter for parameter in self._raw(endpoint) if parameter["in"] == place}
        names = [parameter.name.get_untrusted_value() for parameter in parameters]
        return [(name, style) for name in names if (style := style_of(raw[name]))]

    def have_credentials(self, endpoints: list[Endpoint]) -> bool:
        """Whether some methods of a resource take a credential."""
        return any(self._described.credentials(endpoint) for endpoint in endpoints)

    def path_type(self, endpoint: Endpoint, parameter: PropertyProtocol) -> str:
        """The type of a path parameter's argument."""
        if self._is_record(endpoint, parameter):
            return "RecordRef"
        return "Id | UUID | str" if isinstance(parameter, UuidProperty) else argument_type(parameter)

    def path_types(self, endpoints: list[Endpoint]) -> set[str]:
        """The types of all path parameters of a resource."""
        return {self.path_type(endpoint, parameter) for endpoint in endpoints for parameter in endpoint.path_parameters}

    def path_value(self, endpoint: Endpoint, parameter: PropertyProtocol) -> str:
        """The expression of a path parameter's part of the URL."""
        name, style = parameter.python_name, self._path_style(endpoint, parameter)
        if isinstance(parameter, UuidProperty) and not style:
            return f'uuid_segment({name}, "{name}")'
        if self._is_record(endpoint, parameter):
            words = ", ".join(map(literal, self._described.literals(endpoint, parameter)))
            bounds = f", schema={self._expressions.schema(parameter)}" if bounds_in(parameter) else ""
            return f'path_segment({name}, "{name}"{f", ({words},)" if words else ""}{bounds})'
        schema = self._expressions.schema(parameter)
        own = literal(parameter.name)
        return (
            f"encode.encode_path(OPERATION, {own}, {name}, {schema}{f', {style}' if style else ''}, options=_options)"
        )

    def _is_record(self, endpoint: Endpoint, parameter: PropertyProtocol) -> bool:
        """Whether the parameter holds a record's id or key, as plain strings in a path do."""
        return isinstance(parameter, StringProperty) and not self._path_style(endpoint, parameter)

    def _path_style(self, endpoint: Endpoint, parameter: PropertyProtocol) -> str:
        return dict(self.styles(endpoint, [parameter], "path")).get(parameter.name.get_untrusted_value(), "")

    def _raw(self, endpoint: Endpoint) -> list[Mapping[str, Any]]:
        found: list[Mapping[str, Any]] = self._described.raw(endpoint).get("parameters", [])
        return found


def style_of(parameter: Mapping[str, Any], *, always: bool = False) -> str:
    """The `mvmnt._json` style of a parameter as an expression; empty for the usual one, if not `always`."""
    if "content" in parameter:
        is_json = any("json" in media_type for media_type in parameter["content"])
        return 'encode.Style("json")' if is_json else ""
    usual = _DEFAULT_STYLES[parameter["in"]]
    style = parameter.get("style", usual)
    explode = parameter.get("explode", style == "form")
    reserved = parameter.get("allowReserved") is True
    if style == usual and explode == (style == "form") and not (reserved or always):
        return ""
    arguments = [literal(style), f"explode={bool(explode)}", *(["reserved=True"] if reserved else [])]
    return f"encode.Style({', '.join(arguments)})"
