"""All that the generation uses of openapi-python-client's internals.

The generator is pinned exactly, and its internals are no stable interface. Everything else imports them from here; so
its next release is tried by importing this module. docs/updating.md has a page on porting.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version

from generation.errors import RefusedError

NAME = "openapi-python-client"


class GeneratorReleaseError(RefusedError):
    """This release of the generator is not the one that the seam was written against."""

    def __init__(self, what: str) -> None:
        super().__init__(
            f"{NAME} {version(NAME)} {what}; install the release that pyproject.toml pins, "
            "or port the seam: docs/updating.md, 'The next release of the generator'"
        )


try:
    from openapi_python_client import Project, strings
    from openapi_python_client.config import Config, ConfigFile, MetaType
    from openapi_python_client.parser import GeneratorData
    from openapi_python_client.parser import bodies as parser_bodies
    from openapi_python_client.parser import openapi as parser_openapi
    from openapi_python_client.parser import properties as parser_properties
    from openapi_python_client.parser import responses as parser_responses
    from openapi_python_client.parser.errors import GeneratorError, ParseError, PropertyError
    from openapi_python_client.parser.openapi import Endpoint, EndpointCollection
    from openapi_python_client.parser.properties import AnyProperty, Class, EnumProperty, ModelProperty, model_property
    from openapi_python_client.parser.properties import merge_properties as merging
    from openapi_python_client.parser.properties import string as string_property
    from openapi_python_client.parser.properties.boolean import BooleanProperty
    from openapi_python_client.parser.properties.const import ConstProperty
    from openapi_python_client.parser.properties.date import DateProperty
    from openapi_python_client.parser.properties.datetime import DateTimeProperty
    from openapi_python_client.parser.properties.file import FileProperty
    from openapi_python_client.parser.properties.float import FloatProperty
    from openapi_python_client.parser.properties.int import IntProperty
    from openapi_python_client.parser.properties.list_property import ListProperty
    from openapi_python_client.parser.properties.none import NoneProperty
    from openapi_python_client.parser.properties.protocol import PropertyProtocol
    from openapi_python_client.parser.properties.string import StringProperty
    from openapi_python_client.parser.properties.union import UnionProperty
    from openapi_python_client.parser.properties.uuid import UuidProperty
    from openapi_python_client.schema import OpenAPI, Schema
    from openapi_python_client.schema.untrusted_string import UntrustedString
    from openapi_python_client.strings import (
        ClassName,
        PythonCode,
        PythonIdentifier,
        safe_for_docstring,
        snake_case,
    )
except ImportError as error:
    raise GeneratorReleaseError(f"has no {error.name}: {error.msg}") from error

__all__ = [
    "AnyProperty",
    "BooleanProperty",
    "Class",
    "ClassName",
    "Config",
    "ConfigFile",
    "ConstProperty",
    "DateProperty",
    "DateTimeProperty",
    "Endpoint",
    "EndpointCollection",
    "EnumProperty",
    "FileProperty",
    "FloatProperty",
    "GeneratorData",
    "GeneratorError",
    "GeneratorReleaseError",
    "IntProperty",
    "ListProperty",
    "MetaType",
    "ModelProperty",
    "NoneProperty",
    "OpenAPI",
    "ParseError",
    "Project",
    "PropertyError",
    "PropertyProtocol",
    "PythonCode",
    "PythonIdentifier",
    "Schema",
    "StringProperty",
    "UnionProperty",
    "UntrustedString",
    "UuidProperty",
    "merging",
    "model_property",
    "parser_bodies",
    "parser_openapi",
    "parser_properties",
    "parser_responses",
    "patch",
    "patched",
    "safe_for_docstring",
    "snake_case",
    "string_property",
    "strings",
]


def patch(owner: object, name: str, value: object) -> None:
    """Replace a name of a module or class of the generator by ours.

    Raises:
        GeneratorReleaseError: the generator has no such name, so that the patch would do nothing.
    """
    if not hasattr(owner, name):
        where = getattr(owner, "__name__", owner)
        raise GeneratorReleaseError(f"has no {where}.{name}, which {__name__} replaces")
    setattr(owner, name, value)


@contextmanager
def patched(owner: object, name: str, value: object) -> Iterator[None]:
    """Replace a name of the generator for a while; see `patch`."""
    before = vars(owner).get(name)
    patch(owner, name, value)
    try:
        yield
    finally:
        setattr(owner, name, before)
