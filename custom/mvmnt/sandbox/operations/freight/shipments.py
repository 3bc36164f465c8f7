"""Shipments with their orders, loads and services.

Decisions where the API's published behaviour is silent: a new shipment and its orders are DRAFT, the orders' billing
status is DOCS_NEEDED; a load without a carrier is SOURCING, a load with one is BOOKED; a load that names no order stops
covers all stops of its shipment; a charge's ``amount`` is its total, whatever its quantity; a service becomes
AWAITING_INVOICE when it gets a ``completedDate``, because no operation sets a service's status and only such a service
can be billed; the amount of a converted quote becomes its order's charge, and the order then belongs to the shipment.
"""

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.operations.freight.loads import covered_stops, new_load, store_load
from mvmnt.sandbox.operations.freight.orders import new_order
from mvmnt.sandbox.operations.freight.services import new_service
from mvmnt.sandbox.resources.resource import Resource
from mvmnt.sandbox.resources.world import Call, Result


class Shipments(Resource):
    """A shipment's orders, loads and services are created and deleted with it."""

    def before_create(self, record: JsonObject, body: JsonObject) -> None:
        record["status"] = "DRAFT"

    def create(self, call: Call) -> Result:
        record = self.world.bodies.take(self._body_schema("create"), call.body)
        parts = {part: record.pop(part, []) for part in ("orders", "loads", "services")}
        self.before_create(record, call.body)
        # All parts are read before any is stored, because each may be refused.
        orders = [new_order(self.store, order) for order in parts["orders"]]
        loads = [new_load(self.world, load) for load in parts["loads"]]
        services = [new_service(self.store, service) for service in parts["services"]]
        stops = [stop for order in orders for stop in order["stops"]]
        covered = [covered_stops(self.store, stops, load, f"loads.{n}") for n, (load, _) in enumerate(loads)]
        self.collection.add(record)
        owner = {"shipmentId": record["id"]}
        for order in orders:
            self.store["orders"].add({**order, **owner})
        for (load, carrier), load_stops in zip(loads, covered, strict=True):
            store_load(self.world, {**load, **owner}, carrier, load_stops)
        for service in services:
            self.store["services"].add({**service, **owner})
        return self.respond(call, record, 201)

    def before_delete(self, record: JsonObject) -> None:
        for part in ("orders", "loads", "services"):
            for piece in self.store[part].live_where("shipmentId", record["id"]):
                self.store[part].delete(piece)
