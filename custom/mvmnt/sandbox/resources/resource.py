"""The generic operations: create, get, update, delete, filter.

They are the same for every resource and follow from the description.

A resource is a path such as ``/customers``. What its operations take and return follows from their schemas: the module
``bodies`` stores bodies, the module ``presentation.responses`` fills responses. What a resource does beyond that is in
its subclass of Resource, in the hooks ``before_create``, ``after_create``, ``before_update``, ``before_delete`` and
``complete_response``.

Decisions where the API's published behaviour is silent:

- Getting, patching or deleting a deleted record is a 404. Only a filter on ``deletedAt``, at any depth, finds it.
  Resources whose filter has no ``deletedAt`` never show their deleted records.
- A client key is unique among the records that are not deleted, so a deleted record frees its key. A duplicate key is a
  409 on every resource, as in the API's table of errors, even where the operation declares no 409.
- A member of the create body that the patch body lacks is fixed: a patch that would change it is refused. Members that
  neither schema knows are ignored, as the description allows them.
- Anything wrong in a body's content, an unknown reference included, is a 422 where the operation declares it, else 400.
"""

from collections.abc import Mapping
from uuid import UUID

from mvmnt.sandbox.description import JsonObject, Operation, is_object
from mvmnt.sandbox.errors import InvalidBodyError, not_found
from mvmnt.sandbox.records.store import Collection, Store
from mvmnt.sandbox.resources.bodies import merge_patch
from mvmnt.sandbox.resources.filters import Getter, Test, compile_filter, mentions
from mvmnt.sandbox.resources.pages import Page, envelope_name, read_page
from mvmnt.sandbox.resources.world import Call, Handler, Result, World


class Resource:
    """The generic operations on one resource, such as ``customers``."""

    def __init__(self, world: World, name: str) -> None:
        self.world = world
        self.store: Store = world.store
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
        showing = filter(None, (self._plain_operations[name] for name in ("get", "create")))
        names = (world.description.schema_name(operation.success_schema) for operation in showing)
        self.record_schema: str = next(filter(None, names), "")

    def handlers(self) -> dict[str, Handler]:
        """The handler of each of the resource's operations, by operationId."""
        return {
            operation.operation_id: getattr(self, method)
            for method, operation in self._plain_operations.items()
            if operation is not None
        }

    def create(self, call: Call) -> Result:
        """Store a new record."""
        record = self.world.bodies.take(self._body_schema("create"), call.body)
        self.before_create(record, call.body)
        self.collection.add(record)
        self.after_create(record)
        return self.respond(call, record, 201)

    def get(self, call: Call) -> Result:
        """Show one record."""
        return self.respond(call, self.find(call))

    def update(self, call: Call) -> Result:
        """Change the members of the body; null clears, absence keeps."""
        record = self.find(call)
        changes = self._changes(record, call.body)
        self.before_update(record, changes, call.body)
        self.collection.change(record, changes)
        return self.respond(call, record)

    def delete(self, call: Call) -> Result:
        """Delete one record softly."""
        record = self.find(call)
        self.before_delete(record)
        self.collection.delete(record)
        return Result(204)

    def filter(self, call: Call) -> Result:
        """One page of the records that satisfy the filter."""
        test = self._filter_test(call)
        page = read_page(self.collection, test, call.body.get("pageSize"), call.body.get("cursor"))
        return self.page(call, page)

    def getters(self) -> Mapping[str, Getter]:
        """Hook: readers of filter fields that are stored differently."""
        return {}

    def before_create(self, record: JsonObject, body: JsonObject) -> None:
        """Hook: fill and check a new record before it is stored.

        May raise InvalidBodyError or RefusedError.
        """

    def after_create(self, record: JsonObject) -> None:
        """Hook: act on a new record, which is stored and has its id."""

    def before_update(self, record: JsonObject, changes: JsonObject, body: JsonObject) -> None:
        """Hook: complete and check ``changes`` before they are stored.

        May raise InvalidBodyError or RefusedError.
        """

    def before_delete(self, record: JsonObject) -> None:
        """Hook: act before a record is deleted. May raise RefusedError."""

    def complete_response(self, content: JsonObject, _call: Call) -> JsonObject:
        """Hook: add the members of a response that depend on the call."""
        return content

    def operation(self, method: str) -> Operation | None:
        """The resource's ``create``, ``get``, ``update``, ``delete`` or ``filter``."""
        return self._plain_operations[method]

    def find(self, call: Call) -> JsonObject:
        """The record that the path names.

        Raises a 404 RefusedError if there is none or it is deleted.
        """
        return find(self.collection, call.path["id"], call.query.get("by"))

    def respond(self, call: Call, record: JsonObject, status: int = 200) -> Result:
        """The response that shows a record."""
        return Result(status, self._show(record, call))

    def page(self, call: Call, page: Page) -> Result:
        """The response that shows a page, in the operation's envelope."""
        data = [self._show(record, call) for record in page.records]
        return Result(200, {"data": data, envelope_name(self.world.description, call.operation): page.envelope})

    def _show(self, record: JsonObject, call: Call) -> JsonObject:
        return self.complete_response(self.world.responses.show(self.record_schema, record), call)

    def _changes(self, record: JsonObject, body: JsonObject) -> JsonObject:
        """The changes that a patch body asks for, by stored member."""
        members = self.world.bodies.members(self._body_schema("update"), body)
        self._refuse_fixed_members(record, body, members)
        changes: JsonObject = {}
        for name, value in body.items():
            if name not in members:
                continue
            schema_name = self.world.description.schema_name(members[name]) or ""
            if is_object(value) and schema_name.endswith("Patch"):
                changes[name] = self._merge(name, record.get(name), value)
            else:
                stored_name, stored = self.world.bodies.take_member(name, members[name], value, name)
                changes[stored_name] = stored
        return changes

    def _merge(self, name: str, stored: JsonObject | None, patch: JsonObject) -> JsonObject:
        """Merge a patch into a nested object.

        Where no object is stored yet, the patch goes on the defaults of the create body.
        """
        description = self.world.description
        if stored is None:
            create_schema = description.properties(self._body_schema("create"))[name]
            stored = self.world.bodies.take(create_schema, {})
        response_schema = description.properties(description.schemas[self.record_schema])[name]
        return merge_patch(stored, patch, description.required(response_schema), name)

    def _refuse_fixed_members(self, record: JsonObject, body: JsonObject, patchable: Mapping[str, JsonObject]) -> None:
        fixed = set(self.world.description.properties(self._body_schema("create"))) - set(patchable)
        for name in sorted(fixed & set(body)):
            if record.get(name) != body[name]:
                raise InvalidBodyError(name, "is fixed after creation")

    def _body_schema(self, method: str) -> JsonObject:
        operation = self._plain_operations[method]
        return (operation.body if operation else None) or {}

    def _filter_test(self, call: Call) -> Test:
        criteria: JsonObject = call.body.get("filter") or {}
        schema = self.world.description.properties(self._body_schema("filter"))["filter"]
        test = compile_filter(self.world.description, schema, criteria, self.getters())
        if mentions(criteria, "deletedAt"):
            return test
        return lambda record: record["deletedAt"] is None and test(record)


def find(collection: Collection, identifier: str, by: str | None = None) -> JsonObject:
    """Find a record by its id or client key.

    ``by`` says which of the two ``identifier`` is; without it the id is tried first. Raises a 404 RefusedError if there
    is no such record or it is deleted.
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
