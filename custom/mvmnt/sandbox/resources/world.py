"""The interface of handlers: Call, Result, World."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from werkzeug.datastructures import MIMEAccept
from werkzeug.http import parse_accept_header

from mvmnt.sandbox.description import Description, JsonObject, Operation
from mvmnt.sandbox.object_storage import Files
from mvmnt.sandbox.presentation.responses import Responses
from mvmnt.sandbox.records.store import Store
from mvmnt.sandbox.resources.bodies import Bodies


@dataclass(frozen=True, slots=True)
class Call:
    """One checked request to one operation.

    ``body`` is empty if the request has none. ``base_url`` is the sandbox's own URL. ``accept`` is the Accept header.
    """

    operation: Operation
    path: Mapping[str, str]
    query: Mapping[str, str]
    body: JsonObject
    base_url: str
    accept: str = "*/*"

    def media_type(self) -> str:
        """The declared success media type that the caller prefers.

        A caller that accepts none of them gets the first declared one.
        """
        declared = list(self.operation.responses[self.operation.success_status])
        return parse_accept_header(self.accept, MIMEAccept).best_match(declared, default=declared[0])


@dataclass(frozen=True, slots=True)
class Result:
    """What a handler returns: a successful response.

    ``body`` is JSON unless ``media_type`` says otherwise, and None for a 204.
    """

    status: int
    body: JsonObject | str | bytes | None = None
    media_type: str = "application/json"


Handler = Callable[[Call], Result]


class World:
    """What every handler works on: description, records, files, bodies, responses."""

    def __init__(self, description: Description, store: Store, files: Files) -> None:
        self.description = description
        self.store = store
        self.files = files
        self.bodies: Bodies = Bodies(description, store)
        self.responses: Responses = Responses(description, store)
