"""Actions on a shipment: cancel, uncancel, duplicate, ready to invoice.

Decisions where the API's published behaviour is silent: a shipment's billing status is that of its orders, which all
must have a fitting status and all change; delivery documents are not required, because the API cannot attach a document
to anything; a part that was cancelled before its shipment stays cancelled when the shipment is uncancelled; a
duplicate's new dates are those of its first and last stop.
"""

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.errors import conflict
from mvmnt.sandbox.operations.freight.orders import new_order
from mvmnt.sandbox.resources.resource import Resource
from mvmnt.sandbox.resources.world import Call, Handler, Result, World

PARTS = ("orders", "loads", "services")
"""The collections of a shipment's parts."""

GIVEN_ON_CREATION = ("mode", "stops", "freight", "references", "equipment", "specialRequirements")
"""The members of an order that a duplicate copies."""


class ShipmentActions:
    """The operations below ``/shipments/{id}``."""

    def __init__(self, world: World, shipments: Resource) -> None:
        self._store = world.store
        self._shipments = shipments

    def handlers(self) -> dict[str, Handler]:
        """The operations, by operationId."""
        return {
            "cancelShipment": self.cancel,
            "uncancelShipment": self.uncancel,
            "duplicateShipment": self.duplicate,
            "markShipmentReadyToInvoice": self.mark_ready,
            "markShipmentNotReadyToInvoice": self.mark_not_ready,
        }

    def cancel(self, call: Call) -> Result:
        """Cancel a shipment and its parts."""
        shipment = self._shipments.find(call)
        if shipment["status"] in ("DELIVERED", "CANCELED"):
            raise conflict(f"The shipment is {shipment['status']}")
        for collection, record in [("shipments", shipment), *self._parts(shipment)]:
            if record["status"] != "CANCELED":
                changes = {"status": "CANCELED", "statusBeforeCancel": record["status"]}
                if record is shipment:
                    changes["cancelReason"] = call.body.get("reason")
                self._store[collection].change(record, changes)
        return self._shipments.respond(call, shipment)

    def uncancel(self, call: Call) -> Result:
        """Give a cancelled shipment and its parts their former status."""
        shipment = self._shipments.find(call)
        if shipment["status"] != "CANCELED":
            raise conflict(f"The shipment must be CANCELED, but is {shipment['status']}")
        for collection, record in [("shipments", shipment), *self._parts(shipment)]:
            before = record.get("statusBeforeCancel")
            if before is not None:
                self._store[collection].change(record, {"status": before, "statusBeforeCancel": None})
        return self._shipments.respond(call, shipment)

    def duplicate(self, call: Call) -> Result:
        """Create a shipment of the same customer with the same orders."""
        original = self._shipments.find(call)
        copy = {name: original.get(name) for name in ("customerId", "customerRepId")}
        copy = self._store["shipments"].add({**copy, "status": "DRAFT"})
        for order in self._store["orders"].live_where("shipmentId", original["id"]):
            given = {name: order[name] for name in GIVEN_ON_CREATION if name in order}
            given["stops"] = [_without_visit(stop) for stop in order["stops"]]
            _set_date(given["stops"][0], call.body.get("pickUpDate"))
            _set_date(given["stops"][-1], call.body.get("deliveryDate"))
            self._store["orders"].add({**new_order(self._store, given), "shipmentId": copy["id"]})
        return Result(
            201, {"originalShipmentId": original["id"], "newShipmentId": copy["id"], "newShipmentKey": copy["key"]}
        )

    def mark_ready(self, call: Call) -> Result:
        """Mark the shipment as ready to invoice."""
        return self._move_billing(call, ("DOCS_NEEDED", "NOT_READY_TO_INVOICE"), "READY_TO_INVOICE")

    def mark_not_ready(self, call: Call) -> Result:
        """Mark the shipment as not ready to invoice."""
        return self._move_billing(call, ("READY_TO_INVOICE",), "NOT_READY_TO_INVOICE")

    def _move_billing(self, call: Call, fitting: tuple[str, ...], status: str) -> Result:
        shipment = self._shipments.find(call)
        orders = self._store["orders"].live_where("shipmentId", shipment["id"])
        for order in orders:
            if order["billingStatus"] not in fitting:
                raise conflict(f"Order {order['key']} must be {' or '.join(fitting)}, but is {order['billingStatus']}")
        for order in orders:
            self._store["orders"].change(order, {"billingStatus": status})
        return self._shipments.respond(call, shipment)

    def _parts(self, shipment: JsonObject) -> list[tuple[str, JsonObject]]:
        identifier = shipment["id"]
        return [(part, record) for part in PARTS for record in self._store[part].live_where("shipmentId", identifier)]


def _without_visit(stop: JsonObject) -> JsonObject:
    return {name: value for name, value in stop.items() if name not in ("actualArrival", "actualDeparture")}


def _set_date(stop: JsonObject, day: str | None) -> None:
    if day is not None:
        stop["requestedStartDate"] = day
        if stop.get("requestedEndDate") is not None:
            stop["requestedEndDate"] = day
