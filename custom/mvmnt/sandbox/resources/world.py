"""What handlers take and return, and what they work on."""

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

    ``body`` is empty where there is none; ``base_url`` is where the sandbox itself is reached; ``accept`` is the
    header of that name.
    """

    operation: Operation
    path: Mapping[str, str]
    query: Mapping[str, str]
    body: JsonObject
    base_url: str
    accept: str = "*/*"

    def media_type(self) -> str:
        """Of the media types in which the operation declares its success, the one that the caller likes best.

        The first declared is the operation's own choice, and what a caller gets who accepts none of them.
        """
        declared = list(self.operation.responses[self.operation.success_status])
        return parse_accept_header(self.accept, MIMEAccept).best_match(declared, default=declared[0])


@dataclass(frozen=True, slots=True)
class Answer:
    """A successful response; ``body`` is JSON unless ``media_type`` says otherwise, and None for 204."""

    status: int
    body: JsonObject | str | bytes | None = None
    media_type: str = "application/json"


Handler = Callable[[Call], Answer]


class World:
    """What every handler works on: the description, the records, the files, the ways from bodies and to answers."""

    def __init__(self, description: Description, store: Store, files: Files) -> None:
        self.description = description
        self.store = store
        self.files = files
        self.bodies = Bodies(description, store)
        self.responses = Responses(description, store)
