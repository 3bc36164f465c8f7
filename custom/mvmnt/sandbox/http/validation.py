"""Checks requests and responses against the description, with openapi-core.

openapi-core can also check the description itself. That takes seconds, so it is done in CI and not at every start.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol, cast

import orjson
from jsonschema_path import SchemaPath
from openapi_core import V31RequestValidator, V31ResponseValidator
from openapi_core.datatypes import RequestParameters
from openapi_core.deserializing.media_types.exceptions import MediaTypeDeserializeError
from openapi_core.templating.datatypes import TemplateResult
from openapi_core.templating.paths.datatypes import PathOperationServer
from openapi_core.templating.paths.finders import APICallPathFinder
from openapi_core.validation.request.exceptions import ParameterValidationError, RequestBodyValidationError
from openapi_core.validation.schemas.exceptions import InvalidSchemaValue
from werkzeug.datastructures import Headers, ImmutableMultiDict

from mvmnt.sandbox.description import Description, Operation
from mvmnt.sandbox.errors import RefusedError
from mvmnt.sandbox.http.body_limits import read_json


@dataclass(slots=True)
class CheckedRequest:
    """A request in openapi-core's form. ``path`` is the matched template."""

    method: str
    path: str
    parameters: RequestParameters
    body: bytes | None
    content_type: str
    host_url: str = ""


@dataclass(slots=True)
class CheckedResponse:
    """A response in openapi-core's form."""

    status_code: int
    content_type: str
    data: bytes
    headers: Headers


class _KnownRoute(APICallPathFinder):
    """openapi-core's path finder for requests whose path template is known."""

    def find(self, method: str, name: str) -> PathOperationServer:
        """The operation of a method and a path template."""
        path = self.spec / "paths" / name
        server = self.spec / "servers" / 0
        return PathOperationServer(path, path / method, server, TemplateResult(name, {}), TemplateResult("", {}))


class SchemaFault(Protocol):
    """One violation of a schema, as jsonschema (which ships no types) reports it."""

    absolute_path: Iterable[str | int]
    context: "list[SchemaFault]"
    message: str
    schema_path: Sequence[str | int]
    validator: str
    validator_value: object


class Validation:
    """Checks requests and responses against one description."""

    def __init__(self, description: Description) -> None:
        root = SchemaPath.from_dict(description.document)

        self._request_validator = V31RequestValidator(
            root,
            path_finder_cls=_KnownRoute,
            extra_media_type_deserializers=dict.fromkeys(description.json_types, read_json),
        )
        self._response_validator = V31ResponseValidator(
            root,
            path_finder_cls=_KnownRoute,
            extra_media_type_deserializers={
                **dict.fromkeys(description.json_types, orjson.loads),
                "text/csv": _text,
                # The description calls it a string, as OpenAPI 3.0 did: any bytes will do.
                "application/pdf": lambda content: _text(content, "latin-1"),
            },
        )
        self._undeclared = description.schemas["Error"]

    def check_request(
        self,
        operation: Operation,
        path: dict[str, str],
        query: Iterable[tuple[str, str]],
        headers: Iterable[tuple[str, str]],
        body: bytes,
        content_type: str,
    ) -> None:
        """Raise RefusedError unless the request satisfies its operation.

        Malformed JSON and parameters are a 400. A body that the schema rejects is a 422 with one detail for each member
        if the operation declares a 422, else a 400 with the same text. Parameters of the media type are ignored: JSON
        has none (RFC 8259, section 11).
        """
        media_type = content_type.partition(";")[0].strip()
        request = _request(operation, path, query, headers, body, media_type)
        for error in self._request_validator.iter_errors(request):
            if not isinstance(error, RequestBodyValidationError):
                raise RefusedError(400, _reason(error))
            details = _details(error)
            if details is None:
                raise RefusedError(400, _reason(error))
            raise invalid_body(operation, details)

    def response_fault(self, operation: Operation, status: int, content_type: str, body: bytes) -> str | None:
        """Why a response violates the description, or None.

        An error may have a status that the operation does not declare: a duplicate key is a 409 everywhere, and any
        call may be a 429 or a 5xx. Its body must still be the flat envelope.
        """
        if status not in operation.responses:
            if status < 400:
                return f"status {status} is not declared"
            return self._fault_of_envelope(body)
        request = _request(operation, {}, (), (), b"", operation.body_type)
        response = CheckedResponse(status, content_type, body, Headers())
        faults = [_reason(error) for error in self._response_validator.iter_errors(request, response)]
        return "; ".join(faults) or None

    def _fault_of_envelope(self, body: bytes) -> str | None:
        envelope = orjson.loads(body)
        missing = [name for name in self._undeclared["required"] if not isinstance(envelope.get(name), str)]
        return f"the envelope lacks {', '.join(missing)}" if missing else None


def invalid_body(operation: Operation, details: list[tuple[str, str]]) -> RefusedError:
    """The error for an invalid body: a 422 if it is declared, else a 400."""
    message = "; ".join(f"{field}: {reason}" if field else reason for field, reason in details)
    return RefusedError(422 if 422 in operation.responses else 400, message, details)


def _text(content: bytes, charset: str = "utf-8") -> str:
    return content.decode(charset)


def _request(
    operation: Operation,
    path: dict[str, str],
    query: Iterable[tuple[str, str]],
    headers: Iterable[tuple[str, str]],
    body: bytes,
    content_type: str,
) -> CheckedRequest:
    parameters = RequestParameters(path=path, query=ImmutableMultiDict(query), header=Headers(list(headers)))
    return CheckedRequest(operation.method, operation.path, parameters, body or None, content_type)


def _details(error: RequestBodyValidationError) -> list[tuple[str, str]] | None:
    """The invalid members of a body, or None if it is no JSON."""
    cause = error.__cause__
    return _members(cause) if isinstance(cause, InvalidSchemaValue) else None


def _members(error: InvalidSchemaValue) -> list[tuple[str, str]]:
    """The invalid places of a value, such as ``billingAddress.city``, with reasons."""
    return [member for fault in cast(Iterable[SchemaFault], error.schema_errors) for member in _places(fault)]


def _places(fault: SchemaFault) -> list[tuple[str, str]]:
    """The place and reason of one violation.

    There are several if an object violates a schema that is only combined with null.
    """
    place = ".".join(str(step) for step in fault.absolute_path)
    if fault.validator == "required":
        # Each missing member is a fault of its own; the message begins with the member's name in quotes.
        missing = fault.message.split("'")[1]
        return [(f"{place}.{missing}" if place else missing, "is required")]
    if fault.validator in ("anyOf", "oneOf"):
        inner = [part for part in fault.context if (part.validator, part.validator_value) != ("type", "null")]
        if len({part.schema_path[0] for part in inner}) == 1:
            return [member for part in inner for member in _places(part)]
    return [(place, fault.message)]


def _reason(error: BaseException) -> str:
    """The text of an openapi-core error, from its innermost cause."""
    cause = error
    while cause.__cause__ is not None:
        cause = cause.__cause__
    if isinstance(cause, InvalidSchemaValue):
        explanation = "; ".join(f"{place}: {reason}" if place else reason for place, reason in _members(cause))
    elif isinstance(cause, MediaTypeDeserializeError):
        explanation = f"the body is not valid JSON: {cause.__context__}"
    else:
        explanation = str(cause)
    if isinstance(error, ParameterValidationError):
        return f"{error.name}: {explanation}"
    return explanation
