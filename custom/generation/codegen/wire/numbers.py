"""Numbers that are exact in Python: those that the description does not call floats.

`mvmnt._json.values.decimals` reads them. A request takes a float or an integer for them as well.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from attrs import define, evolve

from generation.codegen.generator_seam import (
    Endpoint,
    FloatProperty,
    GeneratorData,
    ListProperty,
    ModelProperty,
    PropertyProtocol,
    PythonCode,
    Schema,
    UnionProperty,
    parser_properties,
)
from generation.description.structure import FLOAT_FORMATS

__all__ = ["DecimalProperty", "has_floats_alone", "property_from_data", "sent_models", "widen_requests"]


@define
class DecimalProperty(FloatProperty):
    """A number that is a Decimal in Python.

    Attributes:
        is_sent: whether callers write it, so that it may be a float or an integer as well.
    """

    is_sent: bool = False

    def get_base_type_string(self) -> PythonCode:
        """The Python type."""
        return PythonCode("Decimal | float | int" if self.is_sent else "Decimal")


_parse = parser_properties.property_from_data


def property_from_data(name: Any, required: Any, data: Any, *arguments: Any, **options: Any) -> Any:
    """What openapi-python-client makes of a schema, with these numbers told from floats."""
    prop, schemas = _parse(name, required, data, *arguments, **options)
    if type(prop) is FloatProperty and isinstance(data, Schema) and not _is_float(data):
        return _as_decimal(prop), schemas
    return prop, schemas


def _is_float(schema: Schema) -> bool:
    name = schema.schema_format
    return name is not None and name.get_untrusted_value() in FLOAT_FORMATS


def _as_decimal(prop: FloatProperty) -> DecimalProperty:
    return DecimalProperty(
        name=prop.name,
        required=prop.required,
        default=prop.default,
        python_name=prop.python_name,
        description=prop.description,
        example=prop.example,
    )


def widen_requests(data: GeneratorData) -> None:
    """Let callers write floats and integers for Decimals: in parameters, bodies, and all models that bodies hold."""
    models: dict[str, ModelProperty] = {model.class_info.name: model for model in data.models}
    endpoints = _endpoints(data)
    for name in sent_models(data):
        model = models[name]
        model.required_properties = [_sent(prop) for prop in model.required_properties or []]
        model.optional_properties = [_sent(prop) for prop in model.optional_properties or []]
        if model.additional_properties is not None:
            model.additional_properties = _sent(model.additional_properties)
    for endpoint in endpoints:
        for body in endpoint.bodies:
            body.prop = _sent(body.prop)
        for place in _PARAMETERS:
            setattr(endpoint, place, [_sent(prop) for prop in getattr(endpoint, place)])


def _endpoints(data: GeneratorData) -> list[Endpoint]:
    return [endpoint for group in data.endpoint_collections_by_tag.values() for endpoint in group.endpoints]


_PARAMETERS: Final = ("path_parameters", "query_parameters", "header_parameters", "cookie_parameters")


def sent_models(data: GeneratorData) -> set[str]:
    """The class names of the models that a request may hold. Only responses use the others."""
    endpoints = _endpoints(data)
    sent: list[PropertyProtocol] = [body.prop for endpoint in endpoints for body in endpoint.bodies]
    sent += [prop for endpoint in endpoints for place in _PARAMETERS for prop in getattr(endpoint, place)]
    return {prop.class_info.name for prop in _reached(sent, data) if isinstance(prop, ModelProperty)}


def has_floats_alone(response: PropertyProtocol | None, data: GeneratorData) -> bool:
    """Whether a response has floats and no Decimals."""
    reached = _reached([] if response is None else [response], data)
    are_exact = {isinstance(prop, DecimalProperty) for prop in reached if isinstance(prop, FloatProperty)}
    return are_exact == {False}


def _reached(props: list[PropertyProtocol], data: GeneratorData) -> Iterator[PropertyProtocol]:
    """These properties and all that they hold."""
    models: dict[str, ModelProperty] = {model.class_info.name: model for model in data.models}
    found: set[str] = set()
    waiting = list(props)
    while waiting:
        prop = waiting.pop()
        if not isinstance(prop, ModelProperty):
            yield prop
            waiting.extend(_inner(prop))
        elif prop.class_info.name in models and prop.class_info.name not in found:
            yield prop
            found.add(prop.class_info.name)
            waiting.extend(_members(models[prop.class_info.name]))


def _inner(prop: PropertyProtocol) -> list[PropertyProtocol]:
    """What a union or an array holds."""
    if isinstance(prop, UnionProperty):
        return list(prop.inner_properties)
    return [prop.inner_property] if isinstance(prop, ListProperty) else []


def _members(model: ModelProperty) -> Iterator[PropertyProtocol]:
    yield from model.required_properties or ()
    yield from model.optional_properties or ()
    if model.additional_properties is not None:
        yield model.additional_properties


def _sent(prop: Any) -> Any:
    """The property as callers may write it; a response's own stays as it is."""
    match prop:
        case DecimalProperty():
            return evolve(prop, is_sent=True)
        case UnionProperty():
            return evolve(prop, inner_properties=[_sent(inner) for inner in prop.inner_properties])
        case ListProperty():
            return evolve(prop, inner_property=_sent(prop.inner_property))
    return prop
