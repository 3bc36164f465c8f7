"""Makes webhook events from the changes of a call.

An event is about the record that changed, not about others that show it: a new contact is CUSTOMER_CONTACT_CREATED and
no CUSTOMER_UPDATED. One call posts an event for each record that it changed, and a second one if the status changed
too. Of the description's 73 names these are posted:

- ``*_CREATED``, ``*_UPDATED`` and ``*_DELETED`` if they are among the names. A new bill is a CARRIER_INVOICE or a
  VENDOR_INVOICE, a new bill payment a CARRIER_PAYMENT or a VENDOR_PAYMENT; a new invoice and a new payment are a
  CUSTOMER_INVOICE and a CUSTOMER_PAYMENT;
- CARRIER_ACTIVATED and CARRIER_DEACTIVATED beside the CARRIER_UPDATED that changes a status to or from ACTIVE;
- DOCUMENT_UPLOADED when a document has its file;
- the event that is named after the new status of a quote or shipment, also on creation, such as QUOTE_WON. Operations
  set a shipment's status to DRAFT and CANCELED only. A test that sets another one in the store gets SHIPMENT_BOOKED,
  DELIVERED, DISPATCHED, IN_TRANSIT, LOADING, TENDER_PENDING, TENDER_REJECTED or UNLOADING.

These never happen here:

- COMMISSION_APPROVED, COMMISSION_CREATED: the API has no commissions;
- SHIPMENT_CHECK_CALL, SHIPMENT_NEXT_CHECK_CALL_DUE, SHIPMENT_NEXT_CHECK_CALL_OVERDUE: it has no check calls;
- SHIPMENT_RATE_CON_EXPIRED, SHIPMENT_RATE_CON_NOT_SIGNED, SHIPMENT_RATE_CON_SIGNED: it has no rate confirmations;
- SHIPMENT_PICK_UP_NEAR_NOT_BOOKED, SHIPMENT_PICK_UP_NEAR_NOT_DISPATCHED: their cause is the time, not a call;
- SHIPMENT_OPEN: no shipment has such a status.

Teams, users, payment terms, orders, loads, services, credit memos and saved searches have no events.

Decisions where the API's published behaviour is silent: ``timestamp`` is the end of the call, or a little later: no two
events of a sandbox share a millisecond, so that a receiver which drops duplicates as the API advises loses nothing. A
change of ``updatedAt`` alone posts no event. ``diff`` may be empty: a new account number with the same last four digits
is a change that is not shown. Signed URLs (``downloadUrl``, ``documentUrl``) are null, because they may expire long
before the delivery.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.records.store import Change, timestamp
from mvmnt.sandbox.resources.world import World
from mvmnt.sandbox.webhooks.diff import diff

NAMED = {
    "companies": "COMPANY",
    "carriers": "CARRIER",
    "carrier-contacts": "CARRIER_CONTACT",
    "carrier-factors": "CARRIER_FACTOR",
    "carrier-payment-methods": "CARRIER_PAYMENT_METHOD",
    "customers": "CUSTOMER",
    "customer-contacts": "CUSTOMER_CONTACT",
    "vendors": "VENDOR",
    "vendor-contacts": "VENDOR_CONTACT",
    "vendor-payment-methods": "VENDOR_PAYMENT_METHOD",
    "locations": "LOCATION",
    "location-contacts": "LOCATION_CONTACT",
    "documents": "DOCUMENT",
    "quotes": "QUOTE",
    "shipments": "SHIPMENT",
    "invoices": "CUSTOMER_INVOICE",
    "payments": "CUSTOMER_PAYMENT",
    "bills": "{entityType}_INVOICE",
    "bill-payments": "{recipientType}_PAYMENT",
}
"""The first part of event names, by collection; a member in braces stands for its value."""

WITH_STAGES = ("documents", "quotes", "shipments")
"""The collections with events that are named after a status."""


class WebhookEvents:
    """Makes events from changes; each satisfies the schema ``WebhookPayload``."""

    def __init__(self, world: World) -> None:
        self._description = world.description
        self._responses = world.responses
        self._now = world.store.now
        self._latest: datetime | None = None
        self._names = set(world.description.schemas["WebhookEvent"]["enum"])

    def of(self, changes: Iterable[Change]) -> Iterator[JsonObject]:
        """Yield the events of one call's changes, in their order."""
        for change in changes:
            for ending in _name_endings(change):
                name = f"{NAMED[change.collection].format_map(change.after or change.before or {})}_{ending}"
                if name in self._names:
                    yield {"event": name, "timestamp": self._timestamp(), **self._content(name, change)}

    def _content(self, name: str, change: Change) -> JsonObject:
        """The members ``data`` and ``diff`` of an event."""
        if change.after is None or name.endswith("_DELETED"):
            return {"data": {"id": (change.before or {})["id"]}, "diff": None}
        if name == "SHIPMENT_DELIVERED":  # its schema has no more; no operation gives a shipment a client key
            return {"data": {"id": change.after["id"], "friendlyId": change.after["key"], "key": None}, "diff": None}
        shown = self._show(change.collection, change.after)
        if change.before is None or not name.endswith("_UPDATED"):
            return {"data": shown, "diff": None}
        return {"data": shown, "diff": _diff(self._show(change.collection, change.before), shown)}

    def _show(self, collection: str, record: JsonObject) -> JsonObject:
        """The record as in the response to a GET, without signed URLs."""
        operation = self._description.by_route["get", f"/{collection}/{{id}}"]
        return self._responses.show(self._description.schema_name(operation.success_schema) or "", record)

    def _timestamp(self) -> str:
        moment = self._now()
        if self._latest is not None:
            moment = max(moment, self._latest + timedelta(milliseconds=1))
        self._latest = moment
        return timestamp(moment)


def _name_endings(change: Change) -> list[str]:
    """The last parts of a change's event names; the description may lack some."""
    before, after = change.before, change.after
    if change.collection not in NAMED or (before is not None and before["deletedAt"] is not None):
        return []
    if after is None or after["deletedAt"] is not None:
        return ["DELETED"]
    has_stages = change.collection in WITH_STAGES
    if before is None:
        return ["CREATED", after["status"]] if has_stages else ["CREATED"]
    endings = ["UPDATED"] if _diff(before, after) else []
    if has_stages and after["status"] != before["status"]:
        endings.append(after["status"])
    if change.collection == "carriers" and (after["status"] == "ACTIVE") != (before["status"] == "ACTIVE"):
        endings.append("ACTIVATED" if after["status"] == "ACTIVE" else "DEACTIVATED")
    return endings


def _diff(before: JsonObject, after: JsonObject) -> list[JsonObject]:
    """The changes without that of ``updatedAt``, which always changes."""
    return [change for change in diff(before, after) if change["key"] != "updatedAt"]
