"""Loads of a shipment and their carriers."""

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.errors import InvalidBodyError, conflict
from mvmnt.sandbox.operations.freight.orders import new_charges
from mvmnt.sandbox.records.money import total
from mvmnt.sandbox.records.store import Store, timestamp
from mvmnt.sandbox.resources.resource import Resource
from mvmnt.sandbox.resources.world import Call, Result, World


class Loads(Resource):
    """A load covers stops of its shipment and has carriers."""

    def create(self, call: Call) -> Result:
        body = self.world.bodies.take(self._body_schema("create"), call.body)
        load, carrier = new_load(self.world, body["load"])
        orders = self.store["orders"].live_where("shipmentId", body["shipmentId"])
        stops = covered_stops(self.store, [stop for order in orders for stop in order["stops"]], load, "load")
        record = store_load(self.world, {**load, "shipmentId": body["shipmentId"]}, carrier, stops)
        return self.respond(call, record, 201)

    def before_delete(self, record: JsonObject) -> None:
        carriers = self.store["load-carriers"].live_where("loadId", record["id"])
        if any(carrier["status"] == "ACTIVE" for carrier in carriers):
            raise conflict("The load has active carriers")


def new_load(world: World, body: JsonObject) -> tuple[JsonObject, JsonObject | None]:
    """Make a load, and its first carrier assignment if the body has one.

    The references of ``body`` are resolved already.
    """
    assigned = new_load_carrier(world, body["carrier"]) if "carrier" in body else None
    load = {
        "mode": body["mode"],
        "status": "SOURCING" if assigned is None else "BOOKED",
        "orderStopIds": body.get("orderStopIds"),
    }
    return load, assigned


def store_load(world: World, load: JsonObject, carrier: JsonObject | None, stops: list[JsonObject]) -> JsonObject:
    """Store a load with its stops and its first carrier."""
    record = world.store["loads"].add({**load, "stops": stops})
    if carrier is not None:
        world.store["load-carriers"].add({**carrier, "loadId": record["id"]})
    return record


def new_load_carrier(world: World, body: JsonObject) -> JsonObject:
    """Make a carrier assignment from a body with resolved references."""
    charges = new_charges(world.store, body.get("charges") or [])
    return {
        **body,
        "status": "ACTIVE",
        "billingStatus": "AWAITING_INVOICE",
        "bookedAt": timestamp(world.store.now()),
        "charges": charges,
        "totalCost": total(charge["amount"] for charge in charges),
    }


def covered_stops(store: Store, order_stops: list[JsonObject], load: JsonObject, place: str) -> list[JsonObject]:
    """The stops of a load: those that it names, by default all of its shipment."""
    wanted = load["orderStopIds"]
    by_id = {stop["id"]: stop for stop in order_stops}
    for number, stop_id in enumerate(wanted or []):
        if stop_id not in by_id:
            raise InvalidBodyError(f"{place}.orderStopIds.{number}", f"the shipment has no stop {stop_id!r}")
    chosen = order_stops if wanted is None else [by_id[stop_id] for stop_id in wanted]
    return [
        {
            "id": store.new_id(),
            "orderStopId": stop["id"],
            "sequence": number,
            "type": stop["type"],
            "address": stop.get("address"),
        }
        for number, stop in enumerate(chosen, start=1)
    ]
