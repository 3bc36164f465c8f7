"""The carriers that are assigned to loads: added, read, changed, bounced, reported as ordered but not used (TONU).

Decisions where the API's published behaviour is silent: only an ACTIVE assignment can be bounced or reported (409); its
agreed charges fall away then, and the reported TONU costs take their place; a load that loses its last active carrier
is SOURCING again. A load's status has no TONU: a load is in it while it has a TONU carrier and no active one.
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
        taken = self._world.bodies.take(call.operation.body or {}, call.body)
        assigned = self._assignments.add({**new_load_carrier(self._world, taken), "loadId": load["id"]})
        if load["status"] == "SOURCING":
            self._loads.collection.change(load, {"status": "BOOKED"})
        shown = self._shown(assigned)
        return Result(201, {"loadId": load["id"], "loadCarrierId": assigned["id"], "loadCarrier": shown})

    def get(self, call: Call) -> Result:
        """Show one assignment of a carrier to a load."""
        return Result(200, self._shown(self._find(call)[1]))

    def update(self, call: Call) -> Result:
        """Change driver, equipment numbers or contact of an assignment."""
        _, assignment = self._find(call)
        changes = self._world.bodies.take(call.operation.body or {}, call.body)
        self._assignments.change(assignment, changes)
        return Result(200, self._shown(assignment))

    def bounce(self, call: Call) -> Result:
        """A carrier dropped or refused the load: nothing is paid."""
        load, assignment = self._find(call)
        self._remove(load, assignment, "BOUNCED", [], call.body)
        return Result(200, self._shown(assignment))

    def report_tonu(self, call: Call) -> Result:
        """A truck was ordered and not used: its costs are recorded, and a new load is made on request."""
        load, assignment = self._find(call)
        body = self._world.bodies.take(call.operation.body or {}, call.body)
        self._remove(load, assignment, "TONU", new_charges(self._world.store, body.get("costs", [])), call.body)
        replacement = self._copy(load) if body.get("createReplacementLoad") else None
        return Result(
            200, {"loadCarrier": self._shown(assignment), "replacementLoadId": replacement and replacement["id"]}
        )

    def rebook(self, call: Call) -> Result:
        """Make a new load with the same stops in place of one that is in TONU, which stays as it is."""
        load = self._loads.find(call)
        statuses = {carrier["status"] for carrier in self._assignments.live_where("loadId", load["id"])}
        if "TONU" not in statuses or "ACTIVE" in statuses:
            raise conflict("The load must be in TONU: a carrier reported so, and none active")
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

    def _shown(self, assignment: JsonObject) -> JsonObject:
        return self._world.responses.show("LoadCarrier", assignment)
