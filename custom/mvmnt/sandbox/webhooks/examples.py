"""An event of each kind, about a record that the sandbox has: for trying out a receiver.

No record changes. An event tells what `WebhookEvents` tells of a change that leads to the record as it is, or, for the
events of statuses, to the record in that status.
"""

from collections.abc import Iterator

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.records.store import Change
from mvmnt.sandbox.resources.world import World
from mvmnt.sandbox.webhooks.events import NAMED, WITH_STAGES, WebhookEvents

_SAME = {"id", "key", "createdAt", "updatedAt", "deletedAt", "status"}
"""Members that stay as they are where a record is updated."""


def example_events(world: World) -> dict[str, JsonObject]:
    """The first event of each name that the records of a sandbox can have."""
    events = WebhookEvents(world)
    found: dict[str, JsonObject] = {}
    for change in _changes(world):
        for event in events.of([change]):
            found.setdefault(event["event"], event)
    return found


def _changes(world: World) -> Iterator[Change]:
    """What may have happened to each record."""
    for collection in NAMED:
        statuses = _statuses(world, collection) if collection in WITH_STAGES else []
        for _, record in world.store[collection].scan():
            if record["deletedAt"] is not None:
                continue
            yield Change(collection, None, record)
            for member in _members(record):
                yield Change(collection, {**record, member: None}, record)
            for status in statuses:
                yield Change(collection, {**record, "status": ""}, {**record, "status": status})
            if collection == "carriers":
                yield Change(collection, {**record, "status": "INACTIVE"}, {**record, "status": "ACTIVE"})
                yield Change(collection, {**record, "status": "ACTIVE"}, {**record, "status": "INACTIVE"})
            yield Change(collection, record, None)


def _members(record: JsonObject) -> list[str]:
    """A member that may have changed, the name where there is one."""
    members = [name for name, value in record.items() if value is not None and name not in _SAME]
    return sorted(members, key=lambda name: (name != "name", name.endswith("Id")))[:1]


def _statuses(world: World, collection: str) -> list[str]:
    """The statuses that a record of the collection may have."""
    operation = world.description.by_route["get", f"/{collection}/{{id}}"]
    status = world.description.properties(operation.success_schema)["status"]
    return [value for value in world.description.plain(status)["enum"] if value is not None]
