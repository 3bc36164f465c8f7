"""What the description and openapi-python-client's parse of it say of an endpoint."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from generation.codegen.generator_seam import (
    AnyProperty,
    Endpoint,
    EnumProperty,
    GeneratorData,
    ModelProperty,
    PropertyProtocol,
    StringProperty,
    UnionProperty,
)
from generation.codegen.wire.security import CREDENTIAL, takes_token
from generation.description.servers import server_of_operation
from generation.description.structure import unnamed
from generation.errors import RefusedError

__all__ = ["READING_PATHS", "SAFE_METHODS", "Described", "UnsupportedOperationError", "literals_beside"]

#: Methods that change nothing on the server (RFC 9110, 9.2.1).
SAFE_METHODS = frozenset({"get", "head", "options", "trace"})
#: Headers that are no parameters of a caller: OpenAPI leaves three to other words, and one is a keyword argument.
_OWN_HEADERS = frozenset({"accept", "authorization", "content-type", "idempotency-key"})
#: POST operations whose path ends so only read: they are queries with a body.
READING_PATHS = ("/filter", "/search", "/global-search", "/track")


class UnsupportedOperationError(RefusedError):
    """The templates have no code for an operation."""


class Described:
    """Looks up endpoints in the description.

    Args:
        document: the description, overlay applied.
        data: the same description as openapi-python-client parsed it.
    """

    def __init__(self, document: Mapping[str, Any], data: GeneratorData) -> None:
        self.document = document
        self._paths = {unnamed(path): path for path in document["paths"]}
        self._models = {model.class_info.name: model for model in data.models}

    @property
    def schemas(self) -> Mapping[str, Any]:
        """The component schemas by name."""
        schemas: Mapping[str, Any] = self.document["components"]["schemas"]
        return schemas

    def id(self, endpoint: Endpoint) -> str:
        """The operationId, as the description writes it."""
        return str(self.raw(endpoint).get("operationId", endpoint.name))

    def path(self, endpoint: Endpoint) -> str:
        """The path template as the description has it; the generator's own names the parameters as Python does."""
        return str(self._paths[unnamed(endpoint.path.get_untrusted_value())])

    def literals(self, endpoint: Endpoint, parameter: PropertyProtocol) -> tuple[str, ...]:
        """The words that other paths of the API have in the place of a path parameter."""
        return literals_beside(self._paths.values(), self.path(endpoint), parameter.name.get_untrusted_value())

    def reads(self, endpoint: Endpoint) -> bool:
        """Whether the operation only reads: the one rule that retries, logging and metrics go by."""
        return endpoint.method in SAFE_METHODS or self._queries(endpoint)

    def is_listing(self, endpoint: Endpoint) -> bool:
        """Whether the operation is there to list: a query, or one that the overlay marks with ``x-paginated``."""
        return self._queries(endpoint) or self.raw(endpoint).get("x-paginated") is True

    def _queries(self, endpoint: Endpoint) -> bool:
        return endpoint.method == "post" and self.path(endpoint).rstrip("/").endswith(READING_PATHS)

    def idempotent(self, endpoint: Endpoint) -> bool:
        """Whether the description declares the Idempotency-Key header for the operation."""
        return any(_is_idempotency_key(parameter) for parameter in endpoint.header_parameters)

    def takes_token(self, endpoint: Endpoint) -> bool:
        """Whether the operation is called with the access token."""
        return takes_token(self.document, self.raw(endpoint))

    def server(self, endpoint: Endpoint) -> str:
        """Where the operation is called, if not at the server of all others."""
        return server_of_operation(self.document, self.raw(endpoint))

    def looks_up(self, endpoint: Endpoint) -> bool:
        """Whether the path's last parameter may be an id or a key, and ``by`` says which."""
        return any(self._is_lookup(endpoint, parameter) for parameter in endpoint.query_parameters)

    def _is_lookup(self, endpoint: Endpoint, parameter: PropertyProtocol) -> bool:
        """Whether a parameter says what the path holds; one that is called `by` may mean anything else."""
        last = endpoint.path_parameters[-1:]
        return (
            parameter.name == "by"
            and isinstance(parameter, EnumProperty)
            and {"id", "key"} <= set(parameter.values.values())
            and all(isinstance(found, StringProperty) for found in last)
            and bool(last)
        )

    def parameters(self, endpoint: Endpoint) -> list[PropertyProtocol]:
        """The parameters that callers set beside those in the path."""
        return [*self.query(endpoint), *self.headers(endpoint), *self.cookies(endpoint)]

    def query(self, endpoint: Endpoint) -> list[PropertyProtocol]:
        """The query parameters that callers set, required ones first."""
        others = [found for found in endpoint.query_parameters if not self._is_lookup(endpoint, found)]
        return sorted(others, key=lambda parameter: not parameter.required)

    def headers(self, endpoint: Endpoint) -> list[PropertyProtocol]:
        """The header parameters that callers set, required ones first; the idempotency key has a keyword of its own."""
        others = [
            parameter
            for parameter in endpoint.header_parameters
            if self.is_credential(endpoint, parameter)
            or parameter.name.get_untrusted_value().lower() not in _OWN_HEADERS
        ]
        return sorted(others, key=lambda parameter: not parameter.required)

    def credentials(self, endpoint: Endpoint) -> list[tuple[str, PropertyProtocol]]:
        """The parameters that stand for a security scheme, each with its place, such as ``header.X-Key``."""
        raw = self.raw(endpoint).get("parameters", [])
        marked = {(found["in"], found["name"]) for found in raw if found.get(CREDENTIAL)}
        places = {
            "query": endpoint.query_parameters,
            "header": endpoint.header_parameters,
            "cookie": endpoint.cookie_parameters,
        }
        return [
            (f"{place}.{name}", parameter)
            for place, parameters in places.items()
            for parameter in parameters
            if (place, name := parameter.name.get_untrusted_value()) in marked
        ]

    def is_credential(self, endpoint: Endpoint, parameter: PropertyProtocol) -> bool:
        """Whether a parameter stands for a security scheme."""
        return any(parameter is found for _, found in self.credentials(endpoint))

    def cookies(self, endpoint: Endpoint) -> list[PropertyProtocol]:
        """The cookies that callers set, required ones first."""
        return sorted(endpoint.cookie_parameters, key=lambda parameter: not parameter.required)

    def response(self, endpoint: Endpoint) -> PropertyProtocol | None:
        """What a 2xx response holds as JSON; None where it holds nothing, or no JSON."""
        props = [
            response.prop
            for response in endpoint.responses.patterns
            if response.status_code.range is not None
            and 200 <= response.status_code.range[0] < 300
            and not (isinstance(response.prop, AnyProperty) and response.source["return_type"] == "None")
        ]
        if len({prop.get_type_string().as_unembedded_code() for prop in props}) > 1:
            raise UnsupportedOperationError(
                f"{self.id(endpoint)}: the templates have no code for 2xx responses of several types"
            )
        return props[0] if props else None

    def may_be_empty(self, endpoint: Endpoint) -> bool:
        """Whether some 2xx responses hold something and others do not."""
        filled = {bool(response.get("content")) for status, response in self._good(endpoint) if status[0] == "2"}
        return len(filled) > 1

    def redirects(self, endpoint: Endpoint) -> bool:
        """Whether the operation has no other response than to send its caller on."""
        good = {status[0] for status, _ in self._good(endpoint)}
        return good == {"3"}

    def _good(self, endpoint: Endpoint) -> list[tuple[str, Mapping[str, Any]]]:
        return [(status, response) for status, response in self.raw(endpoint)["responses"].items() if status[0] in "23"]

    def body(self, endpoint: Endpoint) -> PropertyProtocol | None:
        """What a request's body holds."""
        if not endpoint.bodies:
            return None
        return endpoint.bodies[0].prop

    def members(self, prop: PropertyProtocol | None) -> list[PropertyProtocol]:
        """The members of an object, required ones first; none for other kinds of values."""
        if isinstance(prop, UnionProperty):
            models = [inner for inner in prop.inner_properties if isinstance(inner, ModelProperty)]
            prop = models[0] if len(models) == 1 else None
        if not isinstance(prop, ModelProperty):
            return []
        model = self._models[prop.class_info.name]
        return [*(model.required_properties or []), *(model.optional_properties or [])]

    def member_names(self, prop: PropertyProtocol | None) -> list[str]:
        """The JSON names of an object's members; of all variants of a union."""
        variants = prop.inner_properties if isinstance(prop, UnionProperty) else [prop]
        names = [member.name.get_untrusted_value() for variant in variants for member in self.members(variant)]
        return list(dict.fromkeys(names))

    def raw(self, endpoint: Endpoint) -> Mapping[str, Any]:
        """The operation as the description writes it."""
        operation: Mapping[str, Any] = self.document["paths"][self.path(endpoint)][endpoint.method]
        return operation

    def resolved(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        """A node, or what it refers to."""
        if "$ref" not in node:
            return node
        target: Any = self.document
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        resolved: Mapping[str, Any] = target
        return resolved


def literals_beside(paths: Iterable[str], path: str, parameter: str) -> tuple[str, ...]:
    """The words that other paths have where `path` has a parameter, in lower case and order.

    Args:
        paths: all path templates of the description.
        path: the template that has the parameter, such as `/invoices/{id}`.
        parameter: the parameter's name, such as `id`.

    Returns:
        Such as `("aging-report", "filter")`: `GET /invoices/aging-report` is another operation.
    """
    before = _shape(path.partition(f"{{{parameter}}}")[0])
    others = (_shape(other) for other in paths)
    beside = {other[len(before)] for other in others if len(other) > len(before) and other[: len(before)] == before}
    return tuple(sorted(word.lower() for word in beside if word != "{}"))


def _shape(path: str) -> list[str]:
    """The segments of a path template; the parameters' names do not matter."""
    return ["{}" if segment.startswith("{") else segment for segment in path.strip("/").split("/") if segment]


def _is_idempotency_key(parameter: PropertyProtocol) -> bool:
    return parameter.name.get_untrusted_value().lower() == "idempotency-key"
