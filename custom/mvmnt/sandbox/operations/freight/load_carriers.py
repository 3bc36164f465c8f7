"""The operations on carriers that are assigned to loads.

TONU (truck ordered, not used) is reported for a carrier whose truck was not needed.

Decisions where the API's published behaviour is silent: only an ACTIVE assignment can be bounced or reported (409);
this removes its charges, and the reported TONU costs replace them; a load that loses its last active carrier is
SOURCING again. TONU is no status of a load: a load is in TONU while it has a TONU carrier and no active one.
"""

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.errors import conflict, not_found
from mvmnt.sandbox.operations.freight.loads import new_load_carrier, store_load
from mvmnt.sandbox.operations.freight.orders import new_charges
from mvmnt.sandbox.records.money import total
from mvmnt.sandbox.resources.resource import Resource, find
from mvmnt.sandbox.resources.world import Call, Handler, Result, World


class LoadCarriers:
    """The operations on a load's carriers, and the rebooking of a load that lost its carrier to TONU."""

    def __init__(self, world: World, loads: Resource) -> None:
        self._world = world
        self._loads = loads
        self._assignments = world.store["load-carriers"]

    def handlers(self) -> dict[str, Handler]:
        """The operations, by operationId."""
        return {
            "addCarrierToLoad": self.add,
            "getLoadCarrier": self.get,
            "updateLoadCarrier": self.update,
            "bounceCarrier": self.bounce,
            "reportTonu": self.report_tonu,
            "rebookLoad": self.rebook,
        }

    def add(self, call: Call) -> Result:
        """Assign one more carrier."""
        load = self._loads.find(call)
        body = self._world.bodies.take(call.operation.body or {}, call.body)
        assigned = self._assignments.add({**new_load_carrier(self._world, body), "loadId": load["id"]})
        if load["status"] == "SOURCING":
            self._loads.collection.change(load, {"status": "BOOKED"})
        load_carrier = self._show(assigned)
        return Result(201, {"loadId": load["id"], "loadCarrierId": assigned["id"], "loadCarrier": load_carrier})

    def get(self, call: Call) -> Result:
        """Show one assignment of a carrier to a load."""
        return Result(200, self._show(self._find(call)[1]))

    def update(self, call: Call) -> Result:
        """Change driver, equipment numbers or contact of an assignment."""
        _, assignment = self._find(call)
        changes = self._world.bodies.take(call.operation.body or {}, call.body)
        self._assignments.change(assignment, changes)
        return Result(200, self._show(assignment))

    def bounce(self, call: Call) -> Result:
        """Remove a carrier that gave the load back; it is not paid."""
        load, assignment = self._find(call)
        self._remove(load, assignment, "BOUNCED", [], call.body)
        return Result(200, self._show(assignment))

    def report_tonu(self, call: Call) -> Result:
        """Report a truck that was not used, with its costs.

        The body may ask for a replacement load.
        """
        load, assignment = self._find(call)
        body = self._world.bodies.take(call.operation.body or {}, call.body)
        self._remove(load, assignment, "TONU", new_charges(self._world.store, body.get("costs", [])), call.body)
        replacement = self._copy(load) if body.get("createReplacementLoad") else None
        return Result(
            200, {"loadCarrier": self._show(assignment), "replacementLoadId": replacement and replacement["id"]}
        )

    def rebook(self, call: Call) -> Result:
        """Create a new load with the stops of one that is in TONU."""
        load = self._loads.find(call)
        statuses = {carrier["status"] for carrier in self._assignments.live_where("loadId", load["id"])}
        if "TONU" not in statuses or "ACTIVE" in statuses:
            raise conflict("The load must be in TONU: it must have a TONU carrier and no active one")
        copy = self._copy(load)
        return Result(201, {"originalLoadId": load["id"], "newLoadId": copy["id"], "newLoadKey": copy["key"]})

    def _find(self, call: Call) -> tuple[JsonObject, JsonObject]:
        load = find(self._loads.collection, call.path["loadId"])
        assignment = find(self._assignments, call.path["carrierId"])
        if assignment["loadId"] != load["id"]:
            raise not_found("load carrier", call.path["carrierId"])
        return load, assignment

    def _remove(
        self, load: JsonObject, assignment: JsonObject, status: str, charges: list[JsonObject], body: JsonObject
    ) -> None:
        if assignment["status"] != "ACTIVE":
            raise conflict(f"The carrier must be ACTIVE, but is {assignment['status']}")
        changes = {
            "status": status,
            "charges": charges,
            "totalCost": total(charge["amount"] for charge in charges),
            "removalReason": body.get("reason"),
            "removalText": body.get("reasonText"),
        }
        self._assignments.change(assignment, changes)
        others = self._assignments.live_where("loadId", load["id"])
        if not any(carrier["status"] == "ACTIVE" for carrier in others):
            self._loads.collection.change(load, {"status": "SOURCING"})

    def _copy(self, load: JsonObject) -> JsonObject:
        copied = {name: load[name] for name in ("shipmentId", "mode", "orderStopIds")}
        stops = [{**stop, "id": self._world.store.new_id()} for stop in load["stops"]]
        return store_load(self._world, {**copied, "status": "SOURCING"}, None, stops)

    def _show(self, assignment: JsonObject) -> JsonObject:
        return self._world.responses.show("LoadCarrier", assignment)
