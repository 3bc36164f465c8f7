"""Reads the API description: its operations and its schemas."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, BinaryIO, TypeAlias

import yaml
from typing_extensions import TypeIs

from mvmnt._core import gc_pause

JsonObject: TypeAlias = dict[str, Any]
"""A JSON object: a record, a request body, a response, or a schema. The description defines its members."""

DISCRIMINATOR = "x-discriminator"
"""The member that a schema's discriminator is moved to, because the validator would handle it under its own name."""

UNDECLARED: dict[str, JsonObject] = {"CustomerIndustryFilter": {"includes": {"type": "string"}}}
"""Operators that the API documentation uses and the description lacks, by the filter's schema."""

METHODS = ("get", "post", "patch", "put", "delete")

JSON = "application/json"

HOLD_SCHEMAS = frozenset({"properties", "schemas", "allOf", "anyOf", "oneOf"})
"""Members that are maps or lists of schemas."""

HOLD_VALUES = frozenset({"const", "default", "enum", "example", "examples"})
"""Members that hold any JSON values, and no schemas."""

BOOLEAN_SCHEMAS: dict[bool, JsonObject] = {True: {}, False: {"not": {}}}
"""What the schemas ``true`` and ``false`` mean."""


def is_object(value: object) -> TypeIs[JsonObject]:
    """Whether a JSON value is an object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeIs[list[Any]]:
    """Whether a JSON value is an array."""
    return isinstance(value, list)


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON: ``application/json``, or a type of its own such as ``application/problem+json``."""
    return media_type == JSON or media_type.endswith("+json")


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the API.

    ``path`` is the template below ``/v1``, such as ``/customers/{id}``; ``body`` is the schema of the JSON body, and
    ``body_type`` its media type; ``responses`` maps each declared status to the JSON schema of its body by media type.
    """

    operation_id: str
    method: str
    path: str
    body: JsonObject | None
    body_type: str
    responses: dict[int, dict[str, JsonObject]] = field(repr=False)

    @property
    def success_status(self) -> int:
        """The one 2xx status of the operation."""
        return next(status for status in self.responses if 200 <= status < 300)

    @property
    def success_schema(self) -> JsonObject:
        """The schema of the successful JSON response."""
        return self.responses[self.success_status][self.json_type(self.success_status)]

    def json_type(self, status: int) -> str:
        """The declared media type of a status that is JSON, ``application/json`` by default."""
        return next(filter(is_json, self.responses.get(status, {})), JSON)


class Description:
    """The loaded document. It does not change, so sandboxes may share it.

    The schemas ``true`` and ``false`` are written out as objects, so each schema here is an object. A ``oneOf`` with a
    discriminator is read in another way than it is written. If the discriminator is optional (the patch of a carrier),
    a body without it fits every variant, which ``oneOf`` would reject; so it must satisfy all variants. If it is
    required, its value is checked before the validator reads it, because the validator accepts the name of any schema,
    and fails on a list. Only the operations under ``paths`` are served: the webhook is an operation of the receiver.
    """

    def __init__(self, document: JsonObject) -> None:
        self.document = document
        _write_out_booleans(document)
        self.schemas: dict[str, JsonObject] = document["components"]["schemas"]
        for name, operators in UNDECLARED.items():
            self.schemas.get(name, {}).setdefault("properties", {}).update(operators)
        for schema in self.schemas.values():
            self._guard_discriminator(schema)
        self.operations: dict[str, Operation] = {
            operation.operation_id: operation for operation in self._read_operations()
        }

    @classmethod
    def load(cls, path: Path | None = None) -> "Description":
        """Read the document at ``path``, by default the one beside this module."""
        source = path or Path(__file__).with_name("openapi.yaml")
        with source.open("rb") as stream, gc_pause.paused():  # all new objects stay in use: there is no garbage
            return cls(_read(stream))

    def resolve(self, node: JsonObject) -> JsonObject:
        """Follow ``$ref`` to the node itself."""
        while "$ref" in node:
            target: Any = self.document
            for step in node["$ref"].removeprefix("#/").split("/"):
                target = target[step.replace("~1", "/").replace("~0", "~")]
            node = target
        return node

    def schema_name(self, node: JsonObject) -> str | None:
        """The name of a node's schema, behind ``| null`` and a lone ``allOf``."""
        node = self._without_null(node)
        return node["$ref"].rsplit("/", 1)[-1] if "$ref" in node else None

    def plain(self, node: JsonObject) -> JsonObject:
        """The schema behind references, ``| null`` and a lone ``allOf``."""
        while (inner := self.resolve(self._without_null(node))) is not node:
            node = inner
        return node

    def properties(self, node: JsonObject) -> dict[str, JsonObject]:
        """The members of an object schema, ``allOf`` parts and variants included."""
        schema = self.plain(node)
        found: dict[str, JsonObject] = {}
        for choice in ("allOf", "oneOf", "anyOf"):
            for part in schema.get(choice, schema.get("then", {}).get(choice, [])):
                found.update(self.properties(part))
        found.update(schema.get("properties", {}))
        return found

    def variant(self, node: JsonObject, content: JsonObject) -> JsonObject:
        """The schema of an object: the variant that its discriminator names."""
        schema = self.plain(node)
        discriminator = schema.get("discriminator") or schema.get(DISCRIMINATOR)
        named = content.get(discriminator["propertyName"]) if discriminator else None
        return {"$ref": discriminator["mapping"][named]} if discriminator and named is not None else node

    def required(self, node: JsonObject) -> list[str]:
        """The required members of an object schema, ``allOf`` parts included."""
        schema = self.plain(node)
        inherited = [name for part in schema.get("allOf", []) for name in self.required(part)]
        return [*inherited, *schema.get("required", [])]

    def allows_null(self, node: JsonObject) -> bool:
        """Whether null satisfies the schema.

        An enum that does not list null rejects it, whatever the type says.
        """
        schema = self.resolve(node)
        if not schema:
            return True
        for choice in ("anyOf", "oneOf"):
            if choice in schema and any(self.allows_null(option) for option in schema[choice]):
                return True
        kinds = schema.get("type", [])
        named = kinds == "null" or "null" in kinds if kinds else False
        return named and None in schema.get("enum", [None])

    def _without_null(self, node: JsonObject) -> JsonObject:
        for choice in ("anyOf", "oneOf", "allOf"):
            options = [option for option in node.get(choice, []) if option.get("type") != "null"]
            if len(options) == 1 and "properties" not in node:
                return self._without_null(options[0])
        return node

    def _guard_discriminator(self, schema: JsonObject) -> None:
        if "discriminator" not in schema or "oneOf" not in schema:
            return
        discriminator, variants = schema.pop("discriminator"), schema.pop("oneOf")
        schema[DISCRIMINATOR] = discriminator
        member = discriminator["propertyName"]
        if all(member in self.required(variant) for variant in variants):
            named = {"required": [member], "properties": {member: {"enum": list(discriminator["mapping"])}}}
            schema["if"], schema["else"] = named, named
            schema["then"] = {"oneOf": variants, "discriminator": discriminator}
        else:
            schema["if"] = {"required": [member]}
            schema["then"] = {"oneOf": variants}
            schema["else"] = {"allOf": variants}

    def _read_operations(self) -> Iterator[Operation]:
        for path, item in self.document["paths"].items():
            for method in METHODS:
                if method in item:
                    yield self._read_operation(method, path, item[method])

    def _read_operation(self, method: str, path: str, node: JsonObject) -> Operation:
        bodies: dict[str, JsonObject] = self.resolve(node.get("requestBody", {})).get("content", {})
        body_type = next(filter(is_json, bodies), JSON)
        body = bodies.get(body_type, {}).get("schema")
        responses = {
            int(status.replace("X", "0")): {  # a range stands for its first status
                media_type: content.get("schema", {})
                for media_type, content in self.resolve(response).get("content", {}).items()
            }
            for status, response in node["responses"].items()
            if status != "default"
        }
        return Operation(node["operationId"], method, path, body, body_type, responses)

    @cached_property
    def json_types(self) -> set[str]:
        """The media types of JSON that requests and responses have."""
        operations = self.operations.values()
        declared = {name for operation in operations for content in operation.responses.values() for name in content}
        return {*filter(is_json, declared), *(operation.body_type for operation in operations), JSON}

    @cached_property
    def by_route(self) -> dict[tuple[str, str], Operation]:
        """The operations by method (lower case) and path template."""
        return {(operation.method, operation.path): operation for operation in self.operations.values()}


def _write_out_booleans(node: Any, place: object = "") -> None:
    """Replace the schemas ``true`` and ``false`` in an object or array; ``place`` is the member that holds it."""
    holds_schemas = place in HOLD_SCHEMAS
    for name, member in _members(node):
        if isinstance(member, dict | list):
            if holds_schemas:
                _write_out_booleans(member)
            elif name not in HOLD_VALUES:
                _write_out_booleans(member, name)
        elif (member is True or member is False) and (holds_schemas or name in ("items", "schema")):
            node[name] = dict(BOOLEAN_SCHEMAS[member])


def _members(node: object) -> Iterable[tuple[str | int, Any]]:
    if is_object(node):
        return node.items()
    return enumerate(node) if is_array(node) else ()


def _read(stream: BinaryIO) -> Any:
    """Parse a YAML document that holds JSON values only.

    It takes half the time of yaml's own constructor, so a sandbox in process starts fast. libyaml parses; yaml
    constructs the values that are no plain strings.
    """
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(stream)

    def value(node: yaml.Node) -> Any:
        if isinstance(node, yaml.MappingNode):
            return {value(name): value(member) for name, member in node.value}
        if isinstance(node, yaml.SequenceNode):
            return [value(item) for item in node.value]
        return node.value if node.tag == "tag:yaml.org,2002:str" else loader.construct_object(node)  # pyright: ignore[reportUnknownMemberType]  # its stubs lack a type

    try:
        root = loader.get_single_node()
        return None if root is None else value(root)
    finally:
        loader.dispose()
