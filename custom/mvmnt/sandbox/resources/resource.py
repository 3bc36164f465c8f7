"""Create, get, update, delete and filter, the same for every resource and read from the description.

A resource is a path such as ``/customers``. What its operations take and give follows from their schemas: bodies are
stored as module bodies says, answers are filled as module answers says. What a resource does beyond that is in its
subclass of Resource, by the hooks ``completing``, ``created``, ``changing``, ``deleting`` and ``shown``.

Decisions where the API's published behaviour is silent:

- Getting, patching or deleting a deleted record answers 404: it is found by a filter on ``deletedAt`` alone, at any
  depth of the filter. Resources whose filter has no ``deletedAt`` hide their deleted records for good.
- A client key is unique among the records that are not deleted, so a deleted record frees its key. A duplicate answers
  409 on every resource, whether its operation declares a 409 or not: so says the API's table of errors.
- A member of the create body that the patch body lacks is fixed: a patch that would change it is refused. Members that
  neither schema knows are passed over, as the description allows them.
- Anything wrong in a body's content, an unknown reference included, is a 422 where the operation declares it, else 400.
"""

from collections.abc import Mapping
from uuid import UUID

from mvmnt.sandbox.description import JsonObject, Operation
from mvmnt.sandbox.errors import InvalidBodyError, not_found
from mvmnt.sandbox.records.store import Collection
from mvmnt.sandbox.resources.bodies import merge_patch
from mvmnt.sandbox.resources.filters import Getter, Test, compile_filter, mentions
from mvmnt.sandbox.resources.pages import Page, envelope_name, read_page
from mvmnt.sandbox.resources.world import Answer, Call, Handler, World


class Resource:
    """The generic operations on one resource, such as ``customers``."""

    def __init__(self, world: World, name: str) -> None:
        self.world = world
        self.store = world.store
        self.name = name
        self.collection: Collection = world.store[name]
        routes = world.description.by_route
        self._plain_operations: dict[str, Operation | None] = {
            "create": routes.get(("post", f"/{name}")),
            "get": routes.get(("get", f"/{name}/{{id}}")),
            "update": routes.get(("patch", f"/{name}/{{id}}")),
            "delete": routes.get(("delete", f"/{name}/{{id}}")),
            "filter": routes.get(("post", f"/{name}/filter")),
        }
        get = self._plain_operations["get"]
        self.answer_schema = (world.description.schema_name(get.answer) if get else None) or ""

    def handlers(self) -> dict[str, Handler]:
        """The handler of each of the resource's operations, by operationId."""
        return {
            operation.operation_id: getattr(self, method)
            for method, operation in self._plain_operations.items()
            if operation is not None
        }

    def create(self, call: Call) -> Answer:
        """Store a new record."""
        record = self.world.bodies.take(self._body_schema("create"), call.body)
        self.completing(record, call.body)
        self.collection.add(record)
        self.created(record)
        return self.answer(call, record, 201)

    def get(self, call: Call) -> Answer:
        """Show one record."""
        return self.answer(call, self.find(call))

    def update(self, call: Call) -> Answer:
        """Change the members that the body has; null clears, absent keeps."""
        record = self.find(call)
        changes = self._changes(record, call.body)
        self.changing(record, changes, call.body)
        self.collection.change(record, changes)
        return self.answer(call, record)

    def delete(self, call: Call) -> Answer:
        """Delete one record softly."""
        record = self.find(call)
        self.deleting(record)
        self.collection.delete(record)
        return Answer(204)

    def filter(self, call: Call) -> Answer:
        """One page of the records that satisfy the filter."""
        page = read_page(self.collection, self._wanted(call), call.body.get("pageSize"), call.body.get("cursor"))
        return self.page(call, page)

    def getters(self) -> Mapping[str, Getter]:
        """Hook: how to read the filter fields that are not stored under their own name."""
        return {}

    def completing(self, record: JsonObject, body: JsonObject) -> None:
        """Hook: fill and check a new record before it is stored. May raise InvalidBodyError or a RefusedError."""

    def created(self, record: JsonObject) -> None:
        """Hook: a new record has been stored and has its id."""

    def changing(self, record: JsonObject, changes: JsonObject, body: JsonObject) -> None:
        """Hook: add to and check ``changes`` before they are written. May raise InvalidBodyError or a RefusedError."""

    def deleting(self, record: JsonObject) -> None:
        """Hook: a record is about to be deleted. May raise a RefusedError."""

    def shown(self, answer: JsonObject, _call: Call) -> JsonObject:
        """Hook: add to what is shown of a record what depends on the call."""
        return answer

    def operation(self, method: str) -> Operation | None:
        """The operation that is this resource's ``create``, ``get``, ``update``, ``delete`` or ``filter``."""
        return self._plain_operations[method]

    def find(self, call: Call) -> JsonObject:
        """The record that the path names; a 404 RefusedError if there is none or it is deleted."""
        return find(self.collection, call.path["id"], call.query.get("by"))

    def answer(self, call: Call, record: JsonObject, status: int = 200) -> Answer:
        """The record as the resource's answers show it."""
        return Answer(status, self.shown(self.world.responses.show(self.answer_schema, record), call))

    def page(self, call: Call, page: Page) -> Answer:
        """A page under the envelope name that the operation declares."""
        data = [self.shown(self.world.responses.show(self.answer_schema, record), call) for record in page.records]
        return Answer(200, {"data": data, envelope_name(self.world.description, call.operation): page.envelope})

    def _changes(self, record: JsonObject, body: JsonObject) -> JsonObject:
        """What a patch body changes in a record, by stored member."""
        members = self.world.bodies.members(self._body_schema("update"), body)
        self._refuse_fixed_members(record, body, members)
        changes: JsonObject = {}
        for name, value in body.items():
            if name not in members:
                continue
            schema_name = self.world.description.schema_name(members[name]) or ""
            if isinstance(value, dict) and schema_name.endswith("Patch"):
                changes[name] = self._merged(name, record.get(name), value)
            else:
                stored_name, stored = self.world.bodies.take_member(name, members[name], value, name)
                changes[stored_name] = stored
        return changes

    def _merged(self, name: str, stored: JsonObject | None, patch: JsonObject) -> JsonObject:
        """A nested object after a partial patch; where none is stored yet, on the defaults of the create body."""
        description = self.world.description
        if stored is None:
            created_as = description.properties(self._body_schema("create"))[name]
            stored = self.world.bodies.take(created_as, {})
        shown_as = description.properties(description.schemas[self.answer_schema])[name]
        return merge_patch(stored, patch, description.required(shown_as), name)

    def _refuse_fixed_members(self, record: JsonObject, body: JsonObject, patchable: Mapping[str, JsonObject]) -> None:
        fixed = set(self.world.description.properties(self._body_schema("create"))) - set(patchable)
        for name in sorted(fixed & set(body)):
            if record.get(name) != body[name]:
                raise InvalidBodyError(name, "is fixed after creation")

    def _body_schema(self, method: str) -> JsonObject:
        operation = self._plain_operations[method]
        return (operation.body if operation else None) or {}

    def _wanted(self, call: Call) -> Test:
        criteria = call.body.get("filter") or {}
        schema = self.world.description.properties(self._body_schema("filter"))["filter"]
        test = compile_filter(self.world.description, schema, criteria, self.getters())
        if mentions(criteria, "deletedAt"):
            return test
        return lambda record: record["deletedAt"] is None and test(record)


def find(collection: Collection, identifier: str, by: str | None = None) -> JsonObject:
    """A record by id or client key: ``by`` says which, and without it the id is tried first and the key second.

    A 404 RefusedError if there is no such record or it is deleted.
    """
    record = None
    if by != "key" and _is_uuid(identifier):
        record = collection.live_by_id(identifier)
    if record is None and by != "id":
        record = collection.live_by_key(identifier)
    if record is None:
        raise not_found(collection.name, identifier)
    return record


def _is_uuid(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True
