"""What the description says of unions, and openapi-python-client reads past: discriminators, and the word `anyOf`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, Final

from generation.codegen.generator_seam import (
    Class,
    Config,
    ModelProperty,
    UnionProperty,
    UntrustedString,
)
from generation.codegen.rewrites.narrowing import DEEPEST
from generation.codegen.text.literals import literal
from generation.description.structure import SCHEMAS, component, document_copy, objects, resolve

__all__ = ["Marks", "Unions", "marked"]

_MARK: Final = "\0union "
"""Begins the example of a marked union: the generator keeps examples, and generated code shows none."""
_TOGETHER: Final = "\0together"
"""The example of a union of several objects at once."""

Marks = Mapping[str, Mapping[str, Any]]
"""The description's discriminated unions, by the marks that they have in the generator's parse."""


def marked(document: Mapping[str, Any]) -> tuple[dict[str, Any], Marks]:
    """A copy of a description whose unions can be told apart in the generator's parse.

    Returns:
        The copy, and the discriminated unions by their marks.
    """
    plain = document_copy(document)
    marks: dict[str, Mapping[str, Any]] = {}
    for _, node in objects(plain):
        union = _discriminated(plain, node)
        if union is not None and isinstance(node, dict):
            mark = f"{_MARK}{len(marks)}"
            marks[mark] = union
            node["example"] = mark
        elif isinstance(node, dict) and _are_together(node, plain["components"]["schemas"]):
            node["example"] = _TOGETHER
    return plain, marks


class Unions:
    """Finds the discriminators of unions.

    Args:
        document: the description, overlay applied.
        config: the generator's settings, which decide on class names.
        marks: the description's discriminated unions, by their marks.
    """

    def __init__(self, document: Mapping[str, Any], config: Config, marks: Marks) -> None:
        self._document = document
        self._schemas: Mapping[str, Any] = document["components"]["schemas"]
        self._config = config
        self._marks = marks
        unions = {self._expression(union): frozenset(self._classes(union)) for union in marks.values()}
        often = Counter(unions.values())
        self._by_classes = {classes: code for code, classes in unions.items() if often[classes] == 1}

    def schema_of(self, prop: UnionProperty) -> str | None:
        """The `mvmnt._json.kinds.OneOf` of a union whose variants have a discriminator, as an expression."""
        models = [inner for inner in prop.inner_properties if isinstance(inner, ModelProperty)]
        if len(models) != len(prop.inner_properties):
            return None
        mark = _mark(prop)
        if mark in self._marks:
            return self._expression(self._marks[mark])
        return self._by_classes.get(frozenset(model.class_info.name for model in models))

    def are_together(self, prop: UnionProperty) -> bool:
        """Whether a value may be several of a union's objects at once."""
        models = [inner for inner in prop.inner_properties if isinstance(inner, ModelProperty)]
        return len(models) > 1 and _mark(prop) == _TOGETHER

    def _expression(self, union: Mapping[str, Any]) -> str:
        name = union["discriminator"]["propertyName"]
        by_value, otherwise = self._by_value(union, name)
        entries = [f"{literal(value)}: {self._variant(ref)}" for value, ref in by_value.items()]
        arguments = [literal(name), f"{{{', '.join(entries)}}}"]
        return f"kinds.OneOf({', '.join([*arguments, *[self._variant(ref) for ref in otherwise]])})"

    def _by_value(self, union: Mapping[str, Any], name: str) -> tuple[dict[str, str], list[str]]:
        """The variants by the discriminator's values, and the one that takes all others."""
        variants = _variants(union)
        by_value = self._mapping(union)
        unmapped = [ref for ref in variants if ref not in by_value.values()]
        if by_value and len(unmapped) == 1:
            return by_value, unmapped
        for ref in unmapped:
            schema = ref.removeprefix(SCHEMAS)
            for value in (*self._constants(self._schemas[schema], name), schema):
                by_value.setdefault(value, ref)
        return by_value, []

    def _mapping(self, union: Mapping[str, Any]) -> dict[str, str]:
        """The discriminator's mapping, whose targets are references or bare names of schemas."""
        mapping = union["discriminator"].get("mapping") or {}
        refs = {str(value): ref if "/" in ref else SCHEMAS + ref for value, ref in mapping.items()}
        return {value: ref for value, ref in refs.items() if ref.removeprefix(SCHEMAS) in self._schemas}

    def _constants(self, schema: Mapping[str, Any], name: str) -> Iterator[str]:
        """The values that a variant allows its discriminator to have."""
        member = schema.get("properties", {}).get(name, {})
        member = resolve(self._document, member["$ref"]) if "$ref" in member else member
        yield from (value for value in (member.get("const"), *member.get("enum", ())) if isinstance(value, str))
        for part in schema.get("allOf", ()):
            yield from self._constants(resolve(self._document, part["$ref"]) if "$ref" in part else part, name)

    def _variant(self, ref: str) -> str:
        target = self._schemas[ref.removeprefix(SCHEMAS)]
        union = _discriminated(self._document, target)
        return f"kinds.ModelOf({self._class(ref)})" if union is None else self._expression(union)

    def _classes(self, union: Mapping[str, Any]) -> Iterator[str]:
        for ref in _variants(union):
            inner = _discriminated(self._document, self._schemas[ref.removeprefix(SCHEMAS)])
            if inner is None:
                yield self._class(ref)
            else:
                yield from self._classes(inner)

    def _class(self, ref: str) -> str:
        return Class.from_string(string=UntrustedString(ref.removeprefix(SCHEMAS)), config=self._config).name


def _mark(prop: UnionProperty) -> str:
    example = prop.example
    return example.get_untrusted_value() if isinstance(example, UntrustedString) else str(example)


def _are_together(node: Mapping[str, Any], schemas: Mapping[str, Any], depth: int = 0) -> bool:
    """Whether a node, or what it refers to beside null, is an `anyOf` whose variants leave room for others' members."""
    variants = [variant for variant in (*node.get("anyOf", ()), *node.get("oneOf", ())) if not _is_null(variant)]
    if len(variants) > 1:
        return bool(node.get("anyOf")) and not any(_is_closed(variant, schemas) for variant in variants)
    target = component(variants[0], schemas) if variants else None
    return isinstance(target, Mapping) and depth < DEEPEST and _are_together(target, schemas, depth + 1)


def _is_closed(variant: Mapping[str, Any], schemas: Mapping[str, Any]) -> bool:
    target = component(variant, schemas)
    return (target if isinstance(target, Mapping) else variant).get("additionalProperties") is False


def _discriminated(document: Mapping[str, Any], node: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """A union whose variants are told apart by a member; also where it is referred to beside null."""
    variants = [variant for variant in (*node.get("oneOf", ()), *node.get("anyOf", ())) if not _is_null(variant)]
    if not variants or not all(isinstance(variant.get("$ref"), str) for variant in variants):
        return None
    if not all(variant["$ref"].removeprefix(SCHEMAS) in document["components"]["schemas"] for variant in variants):
        return None
    if "propertyName" in node.get("discriminator", {}):
        return node
    return _discriminated(document, resolve(document, variants[0]["$ref"])) if len(variants) == 1 else None


def _variants(union: Mapping[str, Any]) -> list[str]:
    """The references to the variants, without null."""
    variants = (*union.get("oneOf", ()), *union.get("anyOf", ()))
    return list(dict.fromkeys(variant["$ref"] for variant in variants if not _is_null(variant)))


def _is_null(schema: Mapping[str, Any]) -> bool:
    return schema.get("type") in ("null", ["null"])
