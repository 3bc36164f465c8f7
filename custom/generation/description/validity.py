"""Whether a description is one that an SDK can be made of: OpenAPI 3.1, valid, whole, and without ambiguous names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from openapi_spec_validator import OpenAPIV31SpecValidator
from openapi_spec_validator.validation.exceptions import ExtraParametersError, OpenAPIValidationError

from generation.description.misfits import reason, value_at
from generation.description.references import check_circles
from generation.description.source import pointer
from generation.description.structure import METHODS, SCHEMAS, document_copy, objects, operations, resolve
from generation.errors import DescriptionError
from generation.recursion import deep_recursion

_MEDIA_TYPE = re.compile(r"[\w!#$%&'*+.^`|~-]+/[\w!#$%&'*+.^`|~-]+( *;[ -~]*)?", re.ASCII)
_TEMPLATE = re.compile(r"/[^{}]*(?:{[^{}]+}[^{}]*)*")
_COMPONENT = re.compile(r"[A-Za-z0-9._-]+")
_NOWHERE = object()


def check_frame(document: Mapping[str, Any]) -> None:
    """Refuse what is no OpenAPI 3.1 at all, before anything else looks at it.

    Raises:
        DescriptionError: with the first thing that is wrong.
    """
    _check_version(document)
    _check_shape(document)


@deep_recursion()
def check(document: Mapping[str, Any], known: Mapping[str, Any] | None = None) -> None:
    """Refuse a description that is not valid or not whole.

    Defaults are the server's, and nothing here fills them in: one of a wrong type is no reason; see `examples`.

    Args:
        document: the description, overlay applied, so that it may mend upstream's mistakes.
        known: a valid description: paths and schemas that are the same there are not validated again.

    Raises:
        DescriptionError: with the first thing that is wrong, its place, and what would be right.
    """
    check_frame(document)
    _check_references(document)
    check_circles(document)
    _check_operation_ids(document)
    _check_parameters(document)
    _check_paths(document)
    _check_path_parameters(document)
    _check_security(document)
    _check_media_types(document)
    _check_component_names(document)
    _check_tags(document)
    for error in _errors(_without_prose(_changed(document, known or {}))):
        place = _place(document, tuple(error.absolute_path), error.instance)
        found = reason(error, place, value_at(document, place))
        raise DescriptionError(f"{pointer(place)}: {found}; mend it in custom/overlay.yaml")


def _errors(document: dict[str, Any]) -> Iterator[OpenAPIValidationError]:
    """What the validator finds, but for names that are required and have no schema, which JSON Schema allows."""
    for error in OpenAPIV31SpecValidator(document).iter_errors():
        if not isinstance(error, ExtraParametersError):
            yield error


def _changed(document: Mapping[str, Any], known: Mapping[str, Any]) -> dict[str, Any]:
    """What is not the same in a known description; references still lead to something."""
    schemas, known_schemas = document["components"]["schemas"], known.get("components", {}).get("schemas", {})
    known_paths = known.get("paths", {})
    paths = {path: item for path, item in document["paths"].items() if known_paths.get(path) != item}
    kept = {name: schema for name, schema in schemas.items() if known_schemas.get(name) != schema}
    changed = {**document, "paths": paths, "components": {**document["components"], "schemas": kept}}
    waiting = _schemas_of_refs(changed)
    while waiting:
        name, inside = waiting.pop()
        whole = schemas[name] if inside else {}
        if name not in kept or (inside and kept[name] != whole):
            kept[name] = whole
            waiting += _schemas_of_refs(whole)
    return changed


def _schemas_of_refs(node: Any) -> list[tuple[str, bool]]:
    """The component schemas that a node refers to, and whether to a place inside of them."""
    refs = [str(found["$ref"]) for _, found in objects(node) if "$ref" in found]
    steps = [ref.removeprefix(SCHEMAS).partition("/") for ref in refs if ref.startswith(SCHEMAS)]
    return [(name, bool(inside)) for name, inside, _ in steps]


def _without_prose(document: Mapping[str, Any]) -> dict[str, Any]:
    """A copy whose schemas have no defaults, and no patterns: those are of ECMAScript, which Python's differ from."""
    plain = document_copy(document)
    for place, node in objects(plain):
        if isinstance(node, dict) and place[-2:-1] != ("variables",):
            node.pop("default", None)
            node.pop("$schema", None)  # the dialect is OpenAPI's own, whatever a schema was written for
            if isinstance(node.get("pattern"), str):
                del node["pattern"]
            if isinstance(node.get("patternProperties"), dict):
                node["patternProperties"] = {
                    str(number): part for number, part in enumerate(node["patternProperties"].values())
                }
    return plain


def _place(document: Mapping[str, Any], path: tuple[str | int, ...], value: object) -> tuple[str | int, ...]:
    """Where the value stands that the validator refuses: it gives the way from the schema, and of defaults nothing."""
    way = path or ("default",)
    for place, node in objects(document):
        found: Any = node
        for step in way:
            inside = isinstance(found, Mapping) and step in found
            inside = inside or (isinstance(found, list) and isinstance(step, int) and step < len(found))
            found = found[step] if inside else _NOWHERE
        if found is not _NOWHERE and found == value:
            return (*place, *way)
    return path


def _check_version(document: Mapping[str, Any]) -> None:
    version = document.get("openapi")
    if isinstance(version, str) and re.fullmatch(r"3\.1\.\d+", version):
        return
    if isinstance(version, str) and version.startswith("3.0"):
        raise DescriptionError(
            f"openapi: {version}. OpenAPI 3.1 is needed: the two differ in what `nullable`, `exclusiveMinimum` and the "
            "siblings of `$ref` mean, and no kept library for Python converts all of it. Ask for the 3.1 build"
        )
    raise DescriptionError(f"openapi: {version if version else 'missing'}. This should be an OpenAPI 3.1 description")


def _check_shape(document: Mapping[str, Any]) -> None:
    """What the checks below rely on; the validator says the rest."""
    for place in (("info",), ("paths",), ("components",), ("components", "schemas")):
        node: Any = document
        for step in place:
            node = node.get(step) if isinstance(node, Mapping) else None
        if not isinstance(node, Mapping):
            raise DescriptionError(f"{pointer(place)} should be an object: is the file cut off?")
    if not isinstance(document.get("webhooks", {}), Mapping | None):
        raise DescriptionError(f"#/webhooks should be an object, not {str(document['webhooks'])[:60]!r}")
    for name in ("tags", "servers"):
        entries = document.get(name, [])
        if not isinstance(entries, list) or not all(isinstance(entry, Mapping) for entry in entries):
            raise DescriptionError(f"{pointer((name,))} should be a list of objects, not {str(entries)[:60]!r}")
    for path, item in document["paths"].items():
        for method in METHODS:
            if not isinstance(item, Mapping) or not isinstance(item.get(method, {}), Mapping):
                raise DescriptionError(f"{pointer(('paths', path))} should hold operations")
            if method in item and not isinstance(item[method].get("responses"), Mapping):
                raise DescriptionError(f"{pointer(('paths', path, method))} has no responses: is the file cut off?")


def _check_references(document: Mapping[str, Any]) -> None:
    for place, node in objects(document):
        discriminator = node.get("discriminator", {})
        mapped = (discriminator.get("mapping") if isinstance(discriminator, Mapping) else None) or {}
        if not isinstance(mapped, Mapping):
            raise DescriptionError(
                f"{pointer((*place, 'discriminator', 'mapping'))} should be an object, not {mapped!r:.60}"
            )
        refs = [ref if "/" in str(ref) else f"{SCHEMAS}{ref}" for ref in mapped.values()]
        for ref in [node["$ref"], *refs] if "$ref" in node else refs:
            _follow(document, ref, place)


def _follow(document: Mapping[str, Any], ref: object, place: tuple[str | int, ...]) -> None:
    """Refuse a reference that leads out of the document, nowhere, or to itself by way of others."""
    seen: list[object] = []
    while True:
        if not isinstance(ref, str) or not ref.startswith("#/"):
            raise DescriptionError(f"{pointer(place)}: $ref {ref!r} leads out of the document, which should be bundled")
        if ref in seen:
            raise DescriptionError(f"{pointer(place)}: $ref {ref!r} leads back to itself")
        seen.append(ref)
        try:
            target = resolve(document, ref)
        except (LookupError, TypeError, ValueError):
            raise DescriptionError(f"{pointer(place)}: $ref {ref!r} leads nowhere") from None
        if not isinstance(target, Mapping) or "$ref" not in target:
            return
        ref = target["$ref"]


def _check_operation_ids(document: Mapping[str, Any]) -> None:
    seen: dict[str, str] = {}
    for area in ("paths", "webhooks"):
        for path, item in (document.get(area) or {}).items():
            for method in METHODS:
                operation = item.get(method, {})
                if operation.get("operationId") is None:
                    continue
                here = pointer((area, path, method))
                first = seen.setdefault(str(operation["operationId"]), here)
                if first != here:
                    raise DescriptionError(
                        f"{here}: the operationId {operation['operationId']!r} is that of {first} as well; "
                        "each operation needs one of its own"
                    )


def _check_parameters(document: Mapping[str, Any]) -> None:
    for place, node in objects(document):
        seen = set()
        for raw in node["parameters"] if isinstance(node.get("parameters"), list) else []:
            parameter = resolve(document, raw["$ref"]) if isinstance(raw, Mapping) and "$ref" in raw else raw
            if not isinstance(parameter, Mapping):
                continue
            key = parameter.get("in"), parameter.get("name")
            if key in seen:
                raise DescriptionError(
                    f"{pointer((*place, 'parameters'))}: the {key[0]} parameter {key[1]!r} occurs twice"
                )
            seen.add(key)


def _check_paths(document: Mapping[str, Any]) -> None:
    seen: dict[str, str] = {}
    for path in document["paths"]:
        if not _TEMPLATE.fullmatch(path):
            raise DescriptionError(f"{pointer(('paths', path))} is no path template: /name/{{parameter}}/...")
        first = seen.setdefault(re.sub(r"{[^}]*}", "{}", path), path)
        if first != path:
            raise DescriptionError(f"{pointer(('paths', path))} is the same path as {first}, by other parameter names")


def _check_path_parameters(document: Mapping[str, Any]) -> None:
    """Refuse a path whose template and whose parameters do not have the same names."""
    for method, path, operation in operations(document):
        place = pointer(("paths", path, method))
        declared = {parameter["name"] for parameter in _path_parameters(document, path, operation)}
        named = set(re.findall(r"{([^{}]+)}", path))
        for name in sorted(named - declared):
            raise DescriptionError(f"{place}: the path has {{{name}}}, and no parameter of the operation is called so")
        for name in sorted(declared - named):
            raise DescriptionError(f"{place}: the path parameter {name!r} stands nowhere in the path")


def _path_parameters(
    document: Mapping[str, Any], path: str, operation: Mapping[str, Any]
) -> Iterator[Mapping[str, Any]]:
    for node in (*(operation.get("parameters") or ()), *(document["paths"][path].get("parameters") or ())):
        parameter = resolve(document, node["$ref"]) if isinstance(node, Mapping) and "$ref" in node else node
        if isinstance(parameter, Mapping) and parameter.get("in") == "path" and isinstance(parameter.get("name"), str):
            yield parameter


def _check_security(document: Mapping[str, Any]) -> None:
    """Refuse a requirement of a security scheme that is not defined."""
    schemes = document["components"].get("securitySchemes") or {}
    for place, owner in objects(document):
        for index, needed in enumerate(owner["security"] if isinstance(owner.get("security"), list) else ()):
            for name in needed if isinstance(needed, Mapping) else ():
                if name not in schemes:
                    where, known = pointer((*place, "security", index)), ", ".join(schemes) or "none"
                    raise DescriptionError(f"{where}: the security scheme {name!r} is not defined; there is {known}")


def _check_component_names(document: Mapping[str, Any]) -> None:
    for kind, components in document["components"].items():
        for name in components if isinstance(components, Mapping) and not kind.startswith("x-") else ():
            if not _COMPONENT.fullmatch(name):
                raise DescriptionError(
                    f"{pointer(('components', kind, name))}: {name!r} is no name of a component, which has letters "
                    "from A to Z, digits, dots, dashes and underscores"
                )


def _check_tags(document: Mapping[str, Any]) -> None:
    seen: dict[object, int] = {}
    for index, tag in enumerate(document.get("tags", [])):
        first = seen.setdefault(str(tag.get("name")), index)
        if first != index:
            raise DescriptionError(
                f"{pointer(('tags', index))}: the tag {tag.get('name')!r} is that of {pointer(('tags', first))} as well"
                "; take one of them away in custom/overlay.yaml"
            )


def _check_media_types(document: Mapping[str, Any]) -> None:
    for place, node in objects(document):
        content = node.get("content")
        for media_type in content if isinstance(content, Mapping) else ():
            if not _MEDIA_TYPE.fullmatch(media_type):
                raise DescriptionError(f"{pointer((*place, 'content'))}: {media_type!r} is no media type: type/subtype")
