"""Runs the generator's parser so that what it cannot parse is known by its place, and nothing ends it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import pydantic
from attrs import frozen

from generation.codegen.fallback.class_names import distinct_classes
from generation.codegen.fallback.left_out import LeftOut, operation_of, reason_of
from generation.codegen.fallback.reasons import of_exception, of_parser, of_validation
from generation.codegen.generator_seam import (
    Config,
    Endpoint,
    GeneratorData,
    GeneratorError,
    OpenAPI,
    ParseError,
    PropertyError,
    parser_openapi,
    parser_properties,
    patched,
)
from generation.description.source import pointer
from generation.description.structure import Place, objects
from generation.errors import RefusedError
from generation.markdown import code

_SCHEMAS = "/components/schemas/"
#: What the parser makes one component schema with, before and after all of them are known, and one member.
_GUARDED = ("update_schemas_with_data", "process_model", "property_from_data")


@frozen
class _Fault:
    """Why a component schema fails, and the member that does where it is one."""

    reason: str
    member: str = ""


class ParserError(RefusedError):
    """The generator's parser refuses the description as a whole."""


def parse(document: Mapping[str, Any], config: Config) -> tuple[GeneratorData | None, list[LeftOut]]:
    """Parse a description, and tell what of it cannot be parsed.

    Args:
        document: the description, in the form that the generator can take.
        config: the generator's settings.

    Returns:
        The parse, None where there is none, and the schemas and operations that it lacks; those that only lack
        another one are not named.

    Raises:
        ParserError: the document as a whole is not one that the generator reads.
    """
    schemas: dict[str, _Fault] = {}
    uncopied = patched(parser_openapi, "deepcopy", lambda endpoint: endpoint)  # each is used once, and copies are slow
    with _guarded(schemas), distinct_classes(), uncopied:
        data = GeneratorData.from_dict(dict(document), config=config)
    if isinstance(data, GeneratorError):
        return None, _invalid(document)
    if schemas:
        return data, [_left_out(document, name, schemas[name]) for name in _roots(document, schemas)]
    faults: dict[Any, str] = {}
    for collection in data.endpoint_collections_by_tag.values():
        for error in collection.parse_errors:
            place = operation_of(document, error.header)
            faults.setdefault(place or error.header, reason_of(of_parser(error.detail or "it cannot be parsed")))
    return data, [LeftOut(place, reason) for place, reason in faults.items() if isinstance(place, tuple)]


def _left_out(document: Mapping[str, Any], name: str, fault: _Fault) -> LeftOut:
    """The member that fails, where only that does, else the whole schema."""
    schema = document["components"]["schemas"].get(name)
    members = schema.get("properties") or {} if isinstance(schema, Mapping) else {}
    inside = ("properties", fault.member) if fault.member in members else ()
    where = f", in its member {code(fault.member)}," if inside else ""
    return LeftOut(("components", "schemas", name, *inside), fault.reason, where=where)


def _invalid(document: Mapping[str, Any]) -> list[LeftOut]:
    """The schemas and operations that are none to the generator."""
    faults: dict[Place, str] = {}
    try:
        OpenAPI.model_validate(document)
    except pydantic.ValidationError as error:
        for found in error.errors(include_url=False):
            place = tuple(found["loc"][:3])
            if place[0] != "paths" and place[:2] != ("components", "schemas"):
                where = pointer(found["loc"])
                raise ParserError(f"{where}: {of_validation(found)}; mend it in custom/overlay.yaml") from None
            within = [str(step) for step in found["loc"][3:] if step not in ("other", "ref")]
            faults.setdefault(
                place, f"the generator cannot read its {'.'.join(within) or 'value'}: {of_validation(found)}"
            )
    return [LeftOut(place, reason_of(reason)) for place, reason in faults.items()]


def _roots(document: Mapping[str, Any], faulty: Mapping[str, object]) -> list[str]:
    """The schemas that fail by themselves; the first one where they fail by each other."""
    roots = []
    for name in faulty:
        schema = document["components"]["schemas"].get(name)
        refs = {str(node.get("$ref", "")).rpartition("/")[2] for _, node in objects(schema)}
        if not (refs - {name}) & faulty.keys():
            roots.append(name)
    return roots or list(faulty)[:1]


@contextmanager
def _guarded(faulty: dict[str, _Fault]) -> Iterator[None]:
    """Collect the component schemas that fail, by name; whatever the parser raises becomes an error of its own kind."""
    update, process, make = (vars(parser_properties)[name] for name in _GUARDED)
    endpoint = Endpoint.from_data
    failed: dict[str, str] = {}  # the last member that failed, by the class that has it

    def update_schemas(*, ref_path: Any, **arguments: Any) -> Any:
        name = ref_path.get_untrusted_value().removeprefix(_SCHEMAS)
        result = _tried(update, ref_path=ref_path, **arguments)
        _note(faulty, [name], result)
        return result

    def process_model(model: Any, **arguments: Any) -> Any:
        failed.pop(model.class_info.name, None)
        result = _tried(process, model, **arguments)
        roots = [root.get_untrusted_value() for root in model.roots if not isinstance(root, str)]
        names = [root.removeprefix(_SCHEMAS) for root in roots]
        _note(faulty, names, result, failed.get(model.class_info.name, ""))
        return result

    def property_from_data(*, name: Any, schemas: Any, parent_name: str, **arguments: Any) -> Any:
        result = _tried(make, name=name, schemas=schemas, parent_name=parent_name, **arguments)
        made, after = (result, schemas) if isinstance(result, PropertyError) else result
        if isinstance(made, PropertyError):
            failed[parent_name] = name.get_untrusted_value()
        return made, after

    def from_data(*, schemas: Any, parameters: Any, **arguments: Any) -> Any:
        result = _tried(endpoint, schemas=schemas, parameters=parameters, **arguments)
        return (ParseError(detail=result.detail), schemas, parameters) if isinstance(result, PropertyError) else result

    with (
        patched(parser_properties, _GUARDED[0], update_schemas),
        patched(parser_properties, _GUARDED[1], process_model),
        patched(parser_properties, _GUARDED[2], property_from_data),
        patched(Endpoint, "from_data", staticmethod(from_data)),
    ):
        yield


def _tried(function: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
    try:
        return function(*arguments, **named)
    except Exception as error:  # the parser falls over some schemas in ways of its own
        return PropertyError(detail=of_exception(error))


def _note(faulty: dict[str, _Fault], names: list[str], result: object, member: str = "") -> None:
    """Later rounds of the parser may mend what an earlier one could not."""
    for name in names:
        if isinstance(result, PropertyError):
            faulty[name] = _Fault(reason_of(of_parser(result.detail or result.header)), member)
        else:
            faulty.pop(name, None)
