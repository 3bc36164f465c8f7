"""What Python makes of a description's names: identifiers that are ASCII, distinct, and none that generated code uses.

openapi-python-client sees to most of it, but Python reads identifiers by their compatibility form (``\\u017felf`` is
``self``), and our templates use names of their own. What is replaced here are internals of the generator, which is
pinned exactly and comes through `generator_seam`.
"""

from __future__ import annotations

import builtins
import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from generation.codegen.generator_seam import (
    Config,
    Endpoint,
    FileProperty,
    GeneratorData,
    GeneratorReleaseError,
    PropertyProtocol,
    PythonIdentifier,
    UntrustedString,
    model_property,
    parser_openapi,
    patch,
    string_property,
    strings,
)
from generation.codegen.names.spellings import Spelling, attribute_names, digest, member_names
from generation.codegen.text.literals import in_double_quotes
from generation.codegen.wire.listed_values import spell_out
from generation.description.structure import document_copy, objects
from generation.errors import RefusedError

#: What generated modules import or define, and what every model inherits. A description's name gets a ``_`` there.
_OURS = frozenset(
    {
        *(
            "to_dict",
            "from_dict",
            "json_members",
            "json_additional",
            "json_choice",
            "json_empty",
            "additional_properties",
            "additional_keys",
            "changes_since",
            "given",
            "optional_attributes",
            "attrs",
        ),
        *(
            "ABC",
            "ABSENT",
            "Any",
            "AsyncIterable",
            "BODY",
            "COOKIES",
            "Callable",
            "ClassVar",
            "Client",
            "CursorPaginator",
            "Decimal",
            "FilterPaginator",
        ),
        "HEADERS",
        "QUERY",
        *("Id", "Iterable", "Key", "Literal", "Mapping", "Member", "Model", "MvmntError", "OPERATION", "Operation"),
        *(
            "PageNumberPaginator",
            "RESPONSE",
            "RecordRef",
            "RequestArguments",
            "Resource",
            "Resources",
            "Response",
            "ResponseModel",
        ),
        *("Secret", "Self", "Sequence", "SyncClient", "TYPE_CHECKING", "UNSET", "UUID", "Unset", "Upserted"),
    }
)
#: Built-ins that generated classes use in annotations and decorators; the others are plain names.
_BUILTINS = frozenset({"bool", "classmethod", "datetime", "dict", "float", "int", "list", "self", "str"})
#: What methods and endpoint functions have beside a description's arguments: arguments and names of their own.
ARGUMENTS = frozenset(
    {
        *("self", "client", "body", "idempotency_key", "response"),
        *("call", "decode", "deprecated", "encode", "idempotency", "kinds"),
        *("lookup_by", "path_segment", "uuid_segment"),
        *("cursor_page", "cursor_paginator", "filter_paginator", "get_many", "numbered_page", "request_arguments"),
        *("in_thread", "page_number_paginator", "query_paginator", "several", "unwarned", "upsert"),
    }
)
#: And those of paginators, which no part of a path may be called.
_PAGING_ARGUMENTS = frozenset({"filter", "page_size", "page_number", "cursor"})
#: What `mvmnt.Mvmnt` and `mvmnt.sync.Mvmnt` have beside their resources.
CLIENT_ATTRIBUTES = frozenset({"generated", "aclose", "close", "doctor", "in_loop", "run", "with_options"})
#: Names that only the patched generator makes so, to see that the patches have an effect.
_PATCHED = {"\u017felf": "self_", "Mvmnt\u0117": "mvmnte", "to_dict": "to_dict_"}
#: Characters of an identifier; a module's file is called by one, and a class inside of others by several.
_LONGEST_NAME = 120
_TYPED_FORMATS = frozenset({"date", "date-time", "uuid"})


class IdentifierError(RefusedError):
    """Two schemas of a description would be one in Python."""


def install() -> None:
    """Make openapi-python-client safe with names; doing it twice changes nothing.

    Raises:
        GeneratorReleaseError: this release has no such names, or the patches have no effect on it.
    """
    classes = {name for name in dir(builtins) if not name.islower()}
    patch(strings, "RESERVED_WORDS", {*_OURS, *_BUILTINS, *classes})
    patch(strings, "sanitize", _sanitize)
    patch(strings, "in_double_quote_literal", in_double_quotes)
    patch(string_property, "remove_string_escapes", lambda text: text)  # what is written by `repr` needs no escapes
    patch(model_property, "_resolve_naming_conflict", _resolve_naming_conflict)
    patch(Endpoint, "_check_parameters_for_conflicts", _leave_conflicts)
    patch(parser_openapi, "_PATH_PARAM_REGEX", re.compile("{([^{}]+)}"))  # of any letters
    patch(FileProperty, "_type_string", "File | bytes")
    patch(PropertyProtocol, "validate_location", lambda *_: None)  # any kind of value may be sent anywhere
    for name, expected in _PATCHED.items():
        if PythonIdentifier(name, "") != expected:
            raise GeneratorReleaseError(f"makes {PythonIdentifier(name, '')!r} of {name!r} and not {expected!r}")


def prepared(document: Mapping[str, Any]) -> dict[str, Any]:
    """A copy of a description whose enums and defaults the generator can take, whatever they hold.

    Defaults are the server's: no generated code fills them in, so those that are no plain text can go. Enums of
    other values than texts are no enums any more; see `listed_values`.
    """
    safe = document_copy(document)
    for _, node in objects(safe):
        if not isinstance(node, dict):
            continue
        spell_out(node)
        values = list(dict.fromkeys(node.get("enum") or ()))
        if values:
            _name_members(node, [value for value in values if value is not None], None in values)
        default = node.get("default")
        if isinstance(default, str) and (node.get("format") in _TYPED_FORMATS or _escaped(default) != default):
            del node["default"]
    return safe


def settle(data: GeneratorData, config: Config) -> None:
    """Make the names of each model's attributes, each function's arguments and the client's resources distinct.

    Raises:
        IdentifierError: two classes would be written to the same module.
    """
    modules: dict[str, str] = {}
    for schema in (*data.models, *data.enums):
        module, name = schema.class_info.module_name, schema.class_info.name
        if modules.setdefault(module, name) != name:
            raise IdentifierError(
                f"the classes {modules[module]} and {name} would both be written to models/{module}.py; "
                "give one of their schemas another name in custom/overlay.yaml"
            )
    for model in data.models:
        _settle([*(model.required_properties or []), *(model.optional_properties or [])], frozenset(), config)
    for collection in data.endpoint_collections_by_tag.values():
        for endpoint in collection.endpoints:
            _settle_arguments(endpoint, config)
    for tag in [tag for tag in data.endpoint_collections_by_tag if tag in CLIENT_ATTRIBUTES]:
        collection = data.endpoint_collections_by_tag.pop(tag)
        collection.tag = strings.PythonIdentifier(f"{tag}_resource", "tag")
        data.endpoint_collections_by_tag[strings.PythonIdentifier(collection.tag, "tag")] = collection


def _sanitize(value: str) -> str:
    """The letters, digits and delimiters of a name, in ASCII: accents and compatibility forms go.

    A name that no file could have keeps its beginning, and gets an ending made of the whole.
    """
    plain = unicodedata.normalize("NFKD", value).encode("ascii", "ignore").decode()
    safe = "".join(character for character in plain if character.isalnum() or character in "\\. _-")
    return safe if len(safe) <= _LONGEST_NAME else f"{safe[: _LONGEST_NAME - 10]}_{digest(safe)}"


def _resolve_naming_conflict(first: PropertyProtocol, second: PropertyProtocol, config: Config) -> None:
    """Tell two members apart by their names as they are written; `settle` gives them their own ones."""
    first.set_python_name(first.name, config=config, skip_snake_case=True)
    second.set_python_name(second.name, config=config, skip_snake_case=True)


def _leave_conflicts(endpoint: Endpoint, **_: object) -> Endpoint:
    """Leave parameters of one Python name as they are: `settle` gives them their own ones."""
    return endpoint


def _name_members(schema: dict[str, Any], values: list[str], nullable: bool) -> None:
    """Name an enum's members where the generator's names would be alike, or none, or would go by their place."""
    names = member_names(values)
    schema["enum"] = [*values, None] if nullable else values
    schema.pop("x-enum-varnames", None)
    stock = [value.upper() if value[:1].isalpha() else f"VALUE_{number}" for number, value in enumerate(values)]
    if names != [strings.snake_case(name).upper() for name in stock]:
        schema["x-enum-varnames"] = names


def _settle(props: Sequence[PropertyProtocol], taken: frozenset[str], config: Config) -> None:
    spellings = [Spelling.of(prop, config.field_prefix) for prop in props]
    for prop, name in zip(props, attribute_names(spellings, taken), strict=True):
        if name != prop.python_name:
            prop.set_python_name(UntrustedString(name), config, skip_snake_case=True)


def _settle_arguments(endpoint: Endpoint, config: Config) -> None:
    before = [str(parameter.python_name) for parameter in endpoint.path_parameters]
    _settle(endpoint.path_parameters, ARGUMENTS | _PAGING_ARGUMENTS, config)
    path = endpoint.path.get_untrusted_value()
    for was, parameter in zip(before, endpoint.path_parameters, strict=True):
        path = path.replace(f"{{{was}}}", f"{{{parameter.python_name}}}")
    endpoint.path = UntrustedString(path)
    taken = ARGUMENTS | {str(parameter.python_name) for parameter in endpoint.path_parameters}
    others = [*endpoint.query_parameters, *endpoint.header_parameters, *endpoint.cookie_parameters]
    _settle(others, taken, config)


def _escaped(text: str) -> str:
    return in_double_quotes(text)
