"""The records of the sandbox, in memory: one collection per resource.

A record is changed through its collection only, which notes the change for the observers. The values of a record's
members (a list of stops, an address) are replaced and never changed in place.
"""

import uuid
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.errors import conflict


def timestamp(moment: datetime) -> str:
    """A moment as the API writes it: UTC, milliseconds, ``Z``."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"


def random_id() -> str:
    """A new random id."""
    return str(uuid.uuid4())


INDEXED: dict[str, tuple[str, ...]] = {
    "carrier-contacts": ("carrierId",),
    "carrier-payment-methods": ("carrierId",),
    "customer-contacts": ("customerId",),
    "location-contacts": ("locationId",),
    "vendor-contacts": ("vendorId",),
    "vendor-payment-methods": ("vendorId",),
    "orders": ("shipmentId",),
    "loads": ("shipmentId",),
    "load-carriers": ("carrierId", "loadId"),
    "quotes": ("assigneeId", "carrierId", "customerId"),
    "services": ("shipmentId", "vendorId"),
    "shipments": ("customerId", "customerRepId"),
    "invoices": ("customerId", "orderId", "shipmentId"),
    "payments": ("customerId",),
    "credit-memos": ("customerId",),
    "payment-applications": ("paymentId", "invoiceId"),
    "credit-applications": ("creditMemoId", "invoiceId", "paymentId"),
    "bills": ("carrierId", "loadCarrierId", "vendedServiceId", "vendorId"),
    "bill-payment-applications": ("billPaymentId", "billId"),
}
"""The indexed members of each collection; id and key are always indexed."""

READABLE_ID = {
    "customers": ("friendlyId", "A"),
    "carriers": ("friendlyId", "C"),
    "vendors": ("friendlyId", "V"),
    "invoices": ("friendlyId", "INV-"),
    "payments": ("key", "PAY-"),
    "bills": ("friendlyId", "BILL-"),
    "quotes": ("key", "Q"),
    "shipments": ("key", "SHP-"),
    "orders": ("key", "ORD-"),
    "loads": ("key", "LD-"),
    "services": ("key", "SVC-"),
}
"""The member for the readable id that the server assigns, and its prefix; a running number follows.

Quotes, shipments, orders, loads, services and payments take no client key: their ``key`` is the readable id.
"""


@dataclass(frozen=True, slots=True)
class Change:
    """What one call did to one record.

    ``before`` is the record as it was, None for a new one. ``after`` is the record itself, None for a removed one. A
    soft delete is a change that sets ``deletedAt``.
    """

    collection: str
    before: JsonObject | None
    after: JsonObject | None


StoredRecord = tuple[str, int, JsonObject | None]
"""A collection's name, a place in its order, and the record there: None where it was deleted for good."""

Observer = Callable[[list[Change]], None]
"""Called with the changes of one call: each record once, in the order of their first changes."""


class Collection:
    """The records of one resource type, in the order of their creation.

    A client key is unique among the records that are not deleted: deleting a record frees its key. A deleted record
    keeps its place, so that cursors stay good and a filter on ``deletedAt`` finds it.

    Members named in INDEXED, such as ``customerId``, find their records without a scan.
    """

    def __init__(
        self,
        name: str,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
        touched: Callable[[str, str, JsonObject | None], None],
    ) -> None:
        self.name = name
        self._now = now
        self._new_id = new_id
        self._touched = touched
        self._in_order: list[JsonObject | None] = []
        self._place: dict[str, int] = {}
        self._id_of_key: dict[str, str] = {}
        self._index: dict[str, defaultdict[str | None, dict[str, JsonObject]]] = {
            member: defaultdict(dict) for member in INDEXED.get(name, ())
        }

    def __len__(self) -> int:
        return len(self._place)

    def add(self, record: JsonObject) -> JsonObject:
        """Store a new record and set its ``id``, timestamps and readable id.

        Raises a 409 RefusedError if its key is taken.
        """
        if self.name in READABLE_ID:
            member, prefix = READABLE_ID[self.name]
            record[member] = f"{prefix}{len(self._in_order) + 1:06d}"
        self._refuse_taken_key(record.get("key"), None)
        created_at = timestamp(self._now())
        record["id"] = self._new_id()
        self._touched(self.name, record["id"], None)
        record.update(createdAt=created_at, updatedAt=created_at, deletedAt=None)
        self.restore(len(self._in_order), record)
        return record

    def restore(self, place: int, record: JsonObject | None) -> None:
        """Put a complete record at a free place in the order.

        None keeps the place of a record that was removed.
        """
        self._in_order.extend([None] * (place + 1 - len(self._in_order)))
        if record is None:
            return
        self._in_order[place] = record
        self._place[record["id"]] = place
        if record["deletedAt"] is not None:
            return
        if record.get("key") is not None:
            self._id_of_key[record["key"]] = record["id"]
        for member, records in self._index.items():
            records[record.get(member)][record["id"]] = record

    def change(self, record: JsonObject, changes: JsonObject) -> None:
        """Replace members of a stored record and set its ``updatedAt``.

        Raises a 409 RefusedError if the new key is taken.
        """
        if "key" in changes:
            self._refuse_taken_key(changes["key"], record["id"])
        self._touched(self.name, record["id"], record)
        if "key" in changes:
            self._free_key(record)
            if changes["key"] is not None:
                self._id_of_key[changes["key"]] = record["id"]
        for member, records in self._index.items():
            if member in changes and changes[member] != record.get(member):
                records[record.get(member)].pop(record["id"])
                records[changes[member]][record["id"]] = record
        record.update(changes)
        record["updatedAt"] = timestamp(self._now())

    def delete(self, record: JsonObject) -> None:
        """Delete a record softly: set ``deletedAt``, free its key.

        The record keeps showing its key.
        """
        self._touched(self.name, record["id"], record)
        self._free_key(record)
        self._leave_indexes(record)
        record["deletedAt"] = record["updatedAt"] = timestamp(self._now())

    def remove(self, record: JsonObject) -> None:
        """Delete a record for good; its place in the order stays empty."""
        self._touched(self.name, record["id"], record)
        self._free_key(record)
        self._leave_indexes(record)
        self._in_order[self._place.pop(record["id"])] = None

    def place_of(self, identifier: str) -> int:
        """The place in the order of an existing record, deleted or not."""
        return self._place[identifier]

    def by_id(self, identifier: str) -> JsonObject | None:
        """The record with this id, deleted or not."""
        place = self._place.get(identifier)
        return None if place is None else self._in_order[place]

    def live_by_id(self, identifier: str) -> JsonObject | None:
        """The record with this id unless it is deleted.

        An id in upper case finds the record too.
        """
        record = self.by_id(identifier) or self.by_id(identifier.lower())
        return record if record is not None and record["deletedAt"] is None else None

    def live_by_key(self, key: str) -> JsonObject | None:
        """The record with this client key unless it is deleted."""
        identifier = self._id_of_key.get(key)
        return None if identifier is None else self.by_id(identifier)

    def live_where(self, member: str, value: str | None) -> list[JsonObject]:
        """The live records with this value of an indexed member, oldest first."""
        found = self._index[member].get(value, {})
        return [found[identifier] for identifier in sorted(found, key=self._place.__getitem__)]

    def scan(self, start: int = 0) -> Iterator[tuple[int, JsonObject]]:
        """Iterate all records from a place on, deleted ones too.

        Yields each record's place in the order and the record.
        """
        for place in range(start, len(self._in_order)):
            record = self._in_order[place]
            if record is not None:
                yield place, record

    def places(self) -> Iterator[StoredRecord]:
        """Iterate all places in the order, empty ones too."""
        for place, record in enumerate(self._in_order):
            yield self.name, place, record

    def _refuse_taken_key(self, key: str | None, own_id: str | None) -> None:
        if key is not None and self._id_of_key.get(key, own_id) != own_id:
            raise conflict(f"The key {key!r} is already taken in {self.name}")

    def _free_key(self, record: JsonObject) -> None:
        key = record.get("key")
        if key is not None and self._id_of_key.get(key) == record["id"]:
            del self._id_of_key[key]

    def _leave_indexes(self, record: JsonObject) -> None:
        for member, records in self._index.items():
            records[record.get(member)].pop(record["id"], None)


class Store:
    """All collections of one sandbox, each created on first use.

    ``now`` gives the time of timestamps, ``new_id`` the ids. `commit` calls the ``observers`` with the changes of the
    call, and then ``save``, which may raise NotSavedError.
    """

    def __init__(self, now: Callable[[], datetime], new_id: Callable[[], str] = random_id) -> None:
        self.now = now
        self.new_id = new_id
        self.observers: list[Observer] = []
        self.save: Callable[[], None] = lambda: None
        self._collections: dict[str, Collection] = {}
        self._before: dict[tuple[str, str], JsonObject | None] = {}

    def __getitem__(self, name: str) -> Collection:
        if name not in self._collections:
            self._collections[name] = Collection(name, self.now, self.new_id, self._touched)
        return self._collections[name]

    def __len__(self) -> int:
        return sum(map(len, self._collections.values()))

    def restore(self, records: Iterable[StoredRecord]) -> None:
        """Add records of another store or from a file, without observers."""
        for name, place, record in records:
            self[name].restore(place, record)

    def records(self) -> Iterator[StoredRecord]:
        """All records, in the form that `restore` takes."""
        for collection in self._collections.values():
            yield from collection.places()

    @property
    def has_changes(self) -> bool:
        """Whether a record has changed since the last `commit`."""
        return bool(self._before)

    def commit(self) -> None:
        """End a call: call the observers with its changes, and save them."""
        touched, self._before = self._before, {}
        changes = [
            Change(name, before, after)
            for (name, identifier), before in touched.items()
            if (after := self[name].by_id(identifier)) is not before
        ]
        if changes:
            for observer in self.observers:
                observer(changes)
        self.save()

    def _touched(self, collection: str, identifier: str, record: JsonObject | None) -> None:
        """Keep a record's state before its first change in this call."""
        if (collection, identifier) not in self._before:
            self._before[collection, identifier] = None if record is None else dict(record)
