"""Services: a vendor's work for a shipment."""

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.errors import conflict
from mvmnt.sandbox.operations.freight.orders import new_charges
from mvmnt.sandbox.records.money import total
from mvmnt.sandbox.records.store import Store
from mvmnt.sandbox.resources.resource import Resource
from mvmnt.sandbox.resources.world import Call, Result


class Services(Resource):
    """A service awaits its invoice when it is completed."""

    def create(self, call: Call) -> Result:
        body = self.world.bodies.take(self._body_schema("create"), call.body)
        service = new_service(self.store, body["service"])
        record = self.collection.add({**service, "shipmentId": body["shipmentId"]})
        return self.respond(call, record, 201)

    def before_update(self, record: JsonObject, changes: JsonObject, body: JsonObject) -> None:
        if changes.get("completedDate") and record["status"] == "ACTIVE":
            changes["status"] = "AWAITING_INVOICE"

    def before_delete(self, record: JsonObject) -> None:
        if record["status"] == "PAID":
            raise conflict("The service is paid")


def new_service(store: Store, body: JsonObject) -> JsonObject:
    """Make a service from a body with resolved references."""
    charges = new_charges(store, body.get("charges") or [])
    return {
        **body,
        "status": "ACTIVE",
        "charges": charges,
        "totalCost": total(charge["amount"] for charge in charges),
    }
