"""The description's unions with a discriminator, which openapi-python-client reads past."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generation.codegen.generator_seam import (
    Class,
    Config,
    ModelProperty,
    UnionProperty,
    UntrustedString,
    in_double_quote_literal,
)

_SCHEMAS = "#/components/schemas/"


class Unions:
    """Finds a union's discriminator again by the classes of its variants.

    Args:
        document: the description, overlay applied.
        config: the generator's settings, which decide on class names.
    """

    def __init__(self, document: Mapping[str, Any], config: Config) -> None:
        self._schemas: Mapping[str, Any] = document["components"]["schemas"]
        self._config = config
        self._by_classes = {frozenset(self._classes(union)): union for union in _discriminated(document)}

    def schema_of(self, prop: UnionProperty) -> str | None:
        """The `mvmnt._json.kinds.OneOf` of a union whose variants have a discriminator, as an expression."""
        models = [inner for inner in prop.inner_properties if isinstance(inner, ModelProperty)]
        if len(models) != len(prop.inner_properties):
            return None
        union = self._by_classes.get(frozenset(model.class_info.name for model in models))
        return None if union is None else self._expression(union)

    def _expression(self, union: Mapping[str, Any]) -> str:
        discriminator = union["discriminator"]
        variants = [variant["$ref"] for variant in union["oneOf"]]
        mapping = discriminator.get("mapping") or {ref.removeprefix(_SCHEMAS): ref for ref in variants}
        unmapped = [ref for ref in variants if ref not in mapping.values()]
        by_value = [f'"{in_double_quote_literal(value)}": {self._variant(ref)}' for value, ref in mapping.items()]
        arguments = [
            f'"{in_double_quote_literal(discriminator["propertyName"])}"',
            f"{{{', '.join(by_value)}}}",
            *[self._variant(ref) for ref in unmapped[:1]],
        ]
        return f"kinds.OneOf({', '.join(arguments)})"

    def _variant(self, ref: str) -> str:
        target = self._schemas[ref.removeprefix(_SCHEMAS)]
        return self._expression(target) if "discriminator" in target else f"kinds.ModelOf({self._class(ref)})"

    def _classes(self, union: Mapping[str, Any]) -> Iterator[str]:
        for variant in union["oneOf"]:
            target = self._schemas[variant["$ref"].removeprefix(_SCHEMAS)]
            if "discriminator" in target:
                yield from self._classes(target)
            else:
                yield self._class(variant["$ref"])

    def _class(self, ref: str) -> str:
        return Class.from_string(string=UntrustedString(ref.removeprefix(_SCHEMAS)), config=self._config).name


def _discriminated(node: object) -> Iterator[Mapping[str, Any]]:
    """Every oneOf with a discriminator, anywhere in the description."""
    if isinstance(node, Mapping):
        if "discriminator" in node and all("$ref" in variant for variant in node.get("oneOf", [{}])):
            yield node
        for child in node.values():
            yield from _discriminated(child)
    elif isinstance(node, list):
        for child in node:
            yield from _discriminated(child)
