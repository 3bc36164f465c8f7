"""What the templates say of an operation beyond what openapi-python-client parsed: id, pages, method and arguments."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Literal

from attrs import frozen
from openapi_python_client.parser.openapi import Endpoint, GeneratorData
from openapi_python_client.parser.properties import AnyProperty, EnumProperty, ModelProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty
from openapi_python_client.strings import PythonIdentifier

from generation.codegen import identifiers, media_types
from generation.codegen.literal_paths import literals_beside
from generation.codegen.method_names import method_name
from generation.description.structure import unnamed
from generation.errors import RefusedError

#: POST operations whose path ends so only read: they are queries with a body.
READING_PATHS = ("/filter", "/search", "/global-search", "/track")

_ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "ValidationError",
    "429": "RateLimitError",
}

#: Members of an operation that may hold the reason of its deprecation.
_DEPRECATION_REASONS = ("x-deprecated-reason", "x-deprecation-reason", "x-deprecated", "x-deprecation")


class UnsupportedOperationError(RefusedError):
    """The templates have no code for an operation."""


class NameCollisionError(RefusedError):
    """Two operations of one resource would get the same method name."""


@frozen
class Paging:
    """How an operation pages.

    Attributes:
        by: ``cursor`` or ``number``.
        items: the property of the answer that holds a page's records.
        info: the property of the answer that says where the page stands.
        arguments: the body's other properties, which the method takes as arguments.
        in_query: whether page size and cursor are query parameters, not members of the body.
    """

    by: Literal["cursor", "number"]
    items: ListProperty
    info: PropertyProtocol
    arguments: tuple[PropertyProtocol, ...]
    in_query: bool


@frozen
class Upsert:
    """How the records of a resource are brought into a given state by their key.

    Attributes:
        create: the endpoint that creates a record, with the caller's key.
        update: the endpoint that changes the record that has a key.
        fixed: the members of the create body that the update does not take, by their JSON name.
    """

    create: Endpoint
    update: Endpoint
    fixed: tuple[str, ...]


@frozen
class Form:
    """One of the media types in which an operation answers, and the method that gives it.

    Attributes:
        media_type: such as ``text/csv``, in lower case and without parameters; empty where the answer holds nothing.
        method: the name of the resource's method.
        suffix: what that name, and those of the endpoint functions, end in; empty for the operation's own method.
        kind: what comes back: what the JSON's schema says, the text, the bytes, or nothing.
        type: its Python type.
    """

    media_type: str
    method: str
    suffix: str
    kind: Literal["json", "text", "bytes", "nothing"]
    type: str


class Operations:
    """Answers the templates' questions about operations.

    Args:
        document: the description, overlay applied.
        data: the same description as openapi-python-client parsed it.
    """

    def __init__(self, document: Mapping[str, Any], data: GeneratorData) -> None:
        self._document = document
        self._paths = {unnamed(path): path for path in document["paths"]}
        self._models = {model.class_info.name: model for model in data.models}
        self._check_names(data)

    def id(self, endpoint: Endpoint) -> str:
        """The operationId, as the description writes it."""
        return str(self._raw(endpoint).get("operationId", endpoint.name))

    def path(self, endpoint: Endpoint) -> str:
        """The path template as the description has it; the generator's own names the parameters as Python does."""
        return str(self._paths[unnamed(endpoint.path.get_untrusted_value())])

    def literals(self, endpoint: Endpoint, parameter: PropertyProtocol) -> tuple[str, ...]:
        """The words that other paths of the API have in the place of a path parameter."""
        return literals_beside(self._paths.values(), self.path(endpoint), parameter.name.get_untrusted_value())

    def summary(self, endpoint: Endpoint) -> str:
        """The first line of the docstring."""
        return f"{endpoint.summary.get_untrusted_value() or self.id(endpoint)}."

    def reads(self, endpoint: Endpoint) -> bool:
        """Whether the operation only reads: the one rule that retries, logging and metrics go by."""
        return endpoint.method == "get" or (endpoint.method == "post" and self.path(endpoint).endswith(READING_PATHS))

    def idempotent(self, endpoint: Endpoint) -> bool:
        """Whether the description declares the Idempotency-Key header for the operation."""
        return any(_is_idempotency_key(parameter) for parameter in endpoint.header_parameters)

    def headers(self, endpoint: Endpoint) -> list[PropertyProtocol]:
        """The header parameters that callers set, required ones first; the idempotency key has a keyword of its own."""
        others = [parameter for parameter in endpoint.header_parameters if not _is_idempotency_key(parameter)]
        return sorted(others, key=lambda parameter: not parameter.required)

    def method(self, endpoint: Endpoint) -> str:
        """The name of the resource's method."""
        return method_name(str(endpoint.name), str(endpoint.tags[0]))

    def tag(self, endpoint: Endpoint) -> str:
        """The tag in snake_case."""
        return str(endpoint.tags[0])

    def deprecation(self, endpoint: Endpoint) -> str:
        """Why not to use the operation any more; empty for one that is not deprecated."""
        raw = self._raw(endpoint)
        if raw.get("deprecated") is not True:
            return ""
        reason = next((raw[name] for name in _DEPRECATION_REASONS if isinstance(raw.get(name), str)), "")
        return f"{self.id(endpoint)} is deprecated" + (f": {' '.join(reason.split())}" if reason.strip() else ".")

    def functions(self, endpoint: Endpoint, form: Form | None = None) -> list[str]:
        """The endpoint functions that return the parsed response; methods call the last, which never warns."""
        suffix = form.suffix if form else ""
        return [f"asyncio{suffix}", *([f"call_unwarned{suffix}"] if self.deprecation(endpoint) else [])]

    def local_name(self, endpoint: Endpoint) -> str:
        """The endpoint module's name inside a method; another where an argument has the same name."""
        module = PythonIdentifier(str(endpoint.name), "")
        arguments = [str(parameter.python_name) for parameter in endpoint.list_all_parameters()]
        paging = self.paging(endpoint)
        arguments += [self.argument_name(prop) for prop in paging.arguments] if paging else []
        return "_endpoint" if module in arguments else module

    def import_line(self, endpoint: Endpoint) -> str:
        """Imports the endpoint module inside a method."""
        module, name = PythonIdentifier(str(endpoint.name), ""), self.local_name(endpoint)
        return f"from . import {module}" + (f" as {name}" if name != module else "")

    def forms(self, endpoint: Endpoint) -> list[Form]:
        """The forms in which a 2xx answer comes: that of the operation's own method, then those with a suffix."""
        method, response = self.method(endpoint), self.response(endpoint)
        good = [raw for status, raw in self._raw(endpoint)["responses"].items() if status.startswith("2")]
        declared = [media_type for raw in good for media_type in self._resolved(raw).get("content") or ()]
        own, *others = media_types.own_first(declared) or [""]
        if response is not None:
            forms = [Form(own, method, "", "json", _type(response))]
        elif not own or media_types.is_json(own):
            forms = [Form(own, method, "", "nothing", "None")]
        else:
            forms, others = [], [own, *others]
        for media_type in others:
            suffix = "" if media_type == own else f"_{media_types.suffix(media_type)}"
            text = media_types.is_text(media_type)
            forms.append(
                Form(media_type, method + suffix, suffix, "text" if text else "bytes", "str" if text else "bytes")
            )
        return forms

    def response(self, endpoint: Endpoint) -> PropertyProtocol | None:
        """What a 2xx answer holds as JSON; None where it holds nothing, or no JSON."""
        props = [
            response.prop
            for response in endpoint.responses.patterns
            if response.status_code.range is not None
            and 200 <= response.status_code.range[0] < 300
            and not (isinstance(response.prop, AnyProperty) and response.source["return_type"] == "None")
        ]
        if len({prop.get_type_string().as_unembedded_code() for prop in props}) > 1:
            raise UnsupportedOperationError(
                f"{self.id(endpoint)}: the templates have no code for 2xx answers of several types"
            )
        return props[0] if props else None

    def body(self, endpoint: Endpoint) -> PropertyProtocol | None:
        """What a request's body holds."""
        if not endpoint.bodies:
            return None
        if len(endpoint.bodies) > 1 or endpoint.bodies[0].body_type != "json":
            raise UnsupportedOperationError(
                f"{self.id(endpoint)}: no template for a body of other than one JSON schema"
            )
        return endpoint.bodies[0].prop

    def looks_up(self, endpoint: Endpoint) -> bool:
        """Whether the path's last parameter may be an id or a key, and ``by`` says which."""
        return any(parameter.name == "by" for parameter in endpoint.query_parameters)

    def query(self, endpoint: Endpoint) -> list[PropertyProtocol]:
        """The query parameters that callers set, required ones first."""
        others = [parameter for parameter in endpoint.query_parameters if parameter.name != "by"]
        return sorted(others, key=lambda parameter: not parameter.required)

    def paging(self, endpoint: Endpoint) -> Paging | None:
        """How the operation pages; None where it does not."""
        members = {prop.name.get_untrusted_value(): prop for prop in self._members(self.response(endpoint))}
        items = members.get("data")
        info = members.get("pagination") or members.get("pageInfo")
        if not isinstance(items, ListProperty) or info is None:
            return None
        of_info = {prop.name.get_untrusted_value() for prop in self._members(info)}
        inputs = self._members(self.body(endpoint))
        sent = {prop.name.get_untrusted_value() for prop in inputs}
        in_query = any(parameter.name == "cursor" for parameter in endpoint.query_parameters)
        if {"hasNextPage", "endCursor"} <= of_info and (in_query or "cursor" in sent):
            arguments = tuple(prop for prop in inputs if prop.name not in {"pageSize", "cursor"})
            return Paging("cursor", items, info, arguments, in_query)
        if {"pageNumber", "totalPages"} <= of_info and "pagination" in sent and "totalResults" in members:
            arguments = tuple(prop for prop in inputs if prop.name != "pagination")
            return Paging("number", items, info, arguments, in_query)
        return None

    def listing_helper(self, endpoint: Endpoint) -> str:
        """The function of `mvmnt._resources.listing` for the operation's paginator; empty if it does not page."""
        paging = self.paging(endpoint)
        if paging is None:
            return ""
        if paging.by == "number":
            return "page_number_paginator"
        if paging.in_query:
            return "query_paginator"
        return "filter_paginator" if self.time_fields(endpoint) else "cursor_paginator"

    def listing_helpers(self, endpoints: list[Endpoint]) -> list[str]:
        """What a resource's module imports of `mvmnt._resources.listing`."""
        helpers = {self.listing_helper(endpoint) for endpoint in endpoints} - {""}
        pages = {"numbered_page" if helper == "page_number_paginator" else "cursor_page" for helper in helpers}
        return sorted(helpers | pages)

    def paging_options(self, endpoint: Endpoint) -> list[PropertyProtocol]:
        """The parameters of a listing beside those that page it."""
        others = [*self.query(endpoint), *self.headers(endpoint)]
        return [parameter for parameter in others if parameter.name not in ("cursor", "pageSize")]

    def time_fields(self, endpoint: Endpoint) -> tuple[str, ...]:
        """The fields by which a listing's filter can be cut into half-open windows of time, by their JSON name."""
        filters = [prop for prop in self._members(self.body(endpoint)) if prop.name == "filter"]
        fields = [field for prop in filters for field in self._members(prop)]
        cuttable = tuple(field.name.get_untrusted_value() for field in fields if self._holds_time(field))
        return cuttable if any(field.name == "and" for field in fields) else ()

    def _holds_time(self, field: PropertyProtocol) -> bool:
        operators = {operator.name.get_untrusted_value(): operator for operator in self._members(field)}
        return all(
            isinstance(operators.get(operator), DateTimeProperty) for operator in ("greaterThanOrEqualTo", "lessThan")
        )

    def get_one(self, endpoints: list[Endpoint]) -> Endpoint | None:
        """The endpoint that gets one record of a resource: `GET /x/{id}`; None where there is none."""
        return self._on_one(endpoints, "get")

    def upsert(self, endpoints: list[Endpoint]) -> Upsert | None:
        """How to upsert a resource's records; None where it cannot be done.

        It takes a create, `POST /x`, whose body has a `key`: else the record could not be found by it again. And a
        `PATCH /x/{id}` that takes client keys and answers with the same kind of record.
        """
        update = self._on_one(endpoints, "patch")
        if update is None or not isinstance(update.path_parameters[0], StringProperty):
            return None
        path = self.path(update).rpartition("/")[0]
        create = next((found for found in endpoints if found.method == "post" and self.path(found) == path), None)
        if create is None or self.forms(create)[0].type != self.forms(update)[0].type:
            return None
        settable = self._member_names(self.body(create))
        if "key" not in settable:
            return None
        changeable = self._member_names(self.body(update))
        return Upsert(create, update, tuple(name for name in settable if name not in changeable))

    def _on_one(self, endpoints: list[Endpoint], method: str) -> Endpoint | None:
        """The endpoint with this HTTP method on the path of one record."""
        for endpoint in endpoints:
            if endpoint.method == method and re.fullmatch(r"/[^/]+/{[^/]+}", self.path(endpoint)):
                return endpoint
        return None

    def errors(self, endpoint: Endpoint) -> list[tuple[str, str]]:
        """The error class and its meaning for each error answer that the description lists."""
        found = []
        for status, response in self._raw(endpoint)["responses"].items():
            name = _ERRORS.get(status) or ("ServerError" if status.startswith("5") else None)
            if name is not None:
                found.append((name, str(self._resolved(response).get("description", ""))))
        return found

    def parameter_text(self, endpoint: Endpoint, parameter: PropertyProtocol) -> str:
        """A parameter's description."""
        for raw in self._raw(endpoint).get("parameters", []):
            resolved = self._resolved(raw)
            if parameter.name == resolved["name"]:
                return str(resolved.get("description", ""))
        return ""

    def returns_text(self, endpoint: Endpoint, form: Form) -> str:
        """What a method returns: the type, and the description of the 2xx response."""
        return f"{form.type}: {self._response_text(endpoint) or 'the response.'}"

    def _response_text(self, endpoint: Endpoint) -> str:
        for status, response in self._raw(endpoint)["responses"].items():
            if status.startswith("2"):
                return str(self._resolved(response).get("description", ""))
        return ""

    def form_text(self, endpoint: Endpoint, form: Form) -> str:
        """The media type of a method's response, and the methods for the others; empty for plain JSON."""
        others = [other for other in self.forms(endpoint) if other != form]
        named = [f"`{other.method}` gives `{other.media_type}`" for other in others]
        match form.kind:
            case "text":
                here = f"As `{form.media_type}`: text, decoded by the response's charset, else as UTF-8"
            case "bytes":
                here = f"As `{form.media_type}`: bytes"
            case _:
                here = f"As `{form.media_type}`" if named else ""
        return f"{'; '.join([here, *named])}." if here else ""

    def tag_text(self, tag: str, endpoints: list[Endpoint]) -> str:
        """The description of a tag, by the endpoints that have it."""
        name = (self._raw(endpoints[0]).get("tags") or [tag])[0]
        texts = {entry["name"]: entry.get("description", "") for entry in self._document.get("tags", [])}
        return str(texts.get(name, ""))

    def argument_name(self, prop: PropertyProtocol) -> str:
        """The name of a method's argument, clear of the names that its code uses."""
        name = str(prop.python_name)
        return f"{name}_" if name in identifiers.ARGUMENTS else name

    def path_type(self, parameter: PropertyProtocol) -> str:
        """The type of a path parameter's argument."""
        if isinstance(parameter, StringProperty):
            return "RecordRef"
        if isinstance(parameter, UuidProperty):
            return "Id | UUID | str"
        return parameter.get_type_string(no_optional=True).as_unembedded_code()

    def argument_type(self, prop: PropertyProtocol) -> str:
        """The type of a method's argument: models may be given as mappings, enum members as strings."""
        return " | ".join(dict.fromkeys(self._argument_types(prop)))

    def _argument_types(self, prop: PropertyProtocol) -> Iterator[str]:
        match prop:
            case ModelProperty():
                yield prop.class_info.name
                yield "Mapping[str, Any]"
            case EnumProperty():
                yield prop.class_info.name
                yield "str"
            case ListProperty():
                yield f"Sequence[{self.argument_type(prop.inner_property)}]"
            case UnionProperty():
                for inner in prop.inner_properties:
                    yield from self._argument_types(inner)
            case _:
                yield prop.get_type_string(no_optional=True).as_unembedded_code()

    def imports(self, *props: PropertyProtocol | None) -> list[str]:
        """What a module under ``api`` imports to name these properties' types."""
        lines: set[str] = set()
        for prop in props:
            if prop is not None:
                lines |= prop.get_imports(prefix="...") | prop.get_lazy_imports(prefix="...")
        return sorted(line for line in lines if line.startswith("from ...models."))

    def _members(self, prop: PropertyProtocol | None) -> list[PropertyProtocol]:
        if isinstance(prop, UnionProperty):
            models = [inner for inner in prop.inner_properties if isinstance(inner, ModelProperty)]
            prop = models[0] if len(models) == 1 else None
        if not isinstance(prop, ModelProperty):
            return []
        model = self._models[prop.class_info.name]
        return [*(model.required_properties or []), *(model.optional_properties or [])]

    def _member_names(self, prop: PropertyProtocol | None) -> list[str]:
        """The JSON names of an object's members; of all variants of a union."""
        variants = prop.inner_properties if isinstance(prop, UnionProperty) else [prop]
        names = [member.name.get_untrusted_value() for variant in variants for member in self._members(variant)]
        return list(dict.fromkeys(names))

    def _raw(self, endpoint: Endpoint) -> Mapping[str, Any]:
        operation: Mapping[str, Any] = self._document["paths"][self.path(endpoint)][endpoint.method]
        return operation

    def _resolved(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        if "$ref" not in node:
            return node
        target: Any = self._document
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        resolved: Mapping[str, Any] = target
        return resolved

    def _check_names(self, data: GeneratorData) -> None:
        for tag, collection in data.endpoint_collections_by_tag.items():
            seen: dict[str, str] = {}
            if self.get_one(collection.endpoints):
                seen["get_many"] = "the helper of that name"
            if self.upsert(collection.endpoints):
                seen["upsert"] = "the helper of that name"
            for endpoint in collection.endpoints:
                for form in self.forms(endpoint):
                    what = self.id(endpoint) + (f" as {form.media_type}" if form.suffix else "")
                    if form.method in seen:
                        raise NameCollisionError(
                            f"{tag}: {seen[form.method]} and {what} would both be the method {form.method!r}; "
                            "give one of them another operationId, or take a media type away, in custom/overlay.yaml"
                        )
                    seen[form.method] = what


def _type(prop: PropertyProtocol | None) -> str:
    return prop.get_type_string().as_unembedded_code() if prop else "None"


def _is_idempotency_key(parameter: PropertyProtocol) -> bool:
    return parameter.name.get_untrusted_value().lower() == "idempotency-key"
