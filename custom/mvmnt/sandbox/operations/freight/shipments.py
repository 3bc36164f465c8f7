"""Shipments and quotes with their orders, loads, and services.

Decisions where the API's published behaviour is silent: a shipment and its orders begin in DRAFT, the orders'
billing in DOCS_NEEDED; a load without a carrier is SOURCING, with one BOOKED; a load that names no order stops covers
all stops of its shipment; a charge's ``amount`` is its total, whatever its quantity; a service becomes AWAITING_INVOICE
when it gets a ``completedDate``, for no operation sets a service's status and only such a service can be billed; the
amount of a quote that is converted becomes its order's charge, and the order is then the shipment's, not the quote's.
"""

from collections.abc import Iterable

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.errors import InvalidBodyError, conflict
from mvmnt.sandbox.records.money import total
from mvmnt.sandbox.records.references import referred_by_id, taken_on_trust
from mvmnt.sandbox.records.store import Store, timestamp
from mvmnt.sandbox.resources.resource import Answer, Call, Handler, Resource, World


class Shipments(Resource):
    """Orders, loads and services come with the shipment and go with it."""

    def completing(self, record: JsonObject, body: JsonObject) -> None:
        record["status"] = "DRAFT"

    def create(self, call: Call) -> Answer:
        record = self.world.bodies.take(self._body_schema("create"), call.body)
        parts = {part: record.pop(part, []) for part in ("orders", "loads", "services")}
        self.completing(record, call.body)
        # Everything is read, and may be refused, before anything is stored.
        orders = [new_order(self.store, order) for order in parts["orders"]]
        loads = [new_load(self.world, load) for load in parts["loads"]]
        services = [new_service(self.store, service) for service in parts["services"]]
        stops = [stop for order in orders for stop in order["stops"]]
        covered = [_covered_stops(self.store, stops, load, f"loads.{n}") for n, (load, _) in enumerate(loads)]
        self.collection.add(record)
        owner = {"shipmentId": record["id"]}
        for order in orders:
            self.store["orders"].add({**order, **owner})
        for (load, carrier), load_stops in zip(loads, covered, strict=True):
            store_load(self.world, {**load, **owner}, carrier, load_stops)
        for service in services:
            self.store["services"].add({**service, **owner})
        return self.answer(call, record, 201)

    def deleting(self, record: JsonObject) -> None:
        for part in ("orders", "loads", "services"):
            for piece in self.store[part].live_where("shipmentId", record["id"]):
                self.store[part].delete(piece)


class Quotes(Resource):
    """A quote holds one order of its own. A body with a carrier makes a BUY quote, any other a SELL quote."""

    def create(self, call: Call) -> Answer:
        record = self.world.bodies.take(self._body_schema("create"), call.body)
        order = self.store["orders"].add(new_order(self.store, record.pop("order")))
        record["orderId"] = order["id"]
        record["status"] = "DRAFT"
        record["side"] = "BUY" if record.get("carrierId") else "SELL"
        self.collection.add(record)
        return self.answer(call, record, 201)

    def handlers(self) -> dict[str, Handler]:
        return {**super().handlers(), "convertQuoteToShipment": self.convert_to_shipment}

    def convert_to_shipment(self, call: Call) -> Answer:
        """Win the quote and make a shipment of its order, and of more orders if the body has them."""
        quote = self.find(call)
        if quote.get("shipmentId") is not None:
            raise conflict("The quote is converted already")
        if quote["status"] not in ("QUOTED", "WON"):
            raise conflict(f"The quote must be QUOTED or WON, but is {quote['status']}")
        body = self.world.bodies.take(call.operation.body or {}, call.body)
        additional = [new_order(self.store, order) for order in body.get("additionalOrders", [])]
        shipment = self.store["shipments"].add({"customerId": quote["customerId"], "status": "DRAFT"})
        order = referred_by_id(self.store, "orders", quote["orderId"], "id")
        self.store["orders"].change(order, {"shipmentId": shipment["id"], **_priced(self.store, quote)})
        for other in additional:
            self.store["orders"].add({**other, "shipmentId": shipment["id"]})
        closed = quote.get("closedTime") or timestamp(self.store.now())
        self.collection.change(quote, {"status": "WON", "shipmentId": shipment["id"], "closedTime": closed})
        return Answer(
            200,
            {
                "quoteId": quote["id"],
                "quoteStatus": "WON",
                "shipmentId": shipment["id"],
                "shipmentKey": shipment["key"],
                "orderId": order["id"],
            },
        )

    def changing(self, record: JsonObject, changes: JsonObject, body: JsonObject) -> None:
        after = {**record, **changes}
        if after["status"] == "LOST" and after.get("lostReason") is None:
            raise InvalidBodyError("lostReason", "is required when status is LOST")
        if after.get("lostReason") == "OTHER" and not after.get("lostReasonText"):
            raise InvalidBodyError("lostReasonText", "is required when lostReason is OTHER")
        if changes.get("status") in ("WON", "LOST"):
            changes["closedTime"] = timestamp(self.store.now())

    def deleting(self, record: JsonObject) -> None:
        order = self.store["orders"].live_by_id(record["orderId"])
        if order is not None and order.get("shipmentId") is None:
            self.store["orders"].delete(order)


class Loads(Resource):
    """A load runs some of its shipment's stops, with the carriers that are assigned to it."""

    def create(self, call: Call) -> Answer:
        body = self.world.bodies.take(self._body_schema("create"), call.body)
        load, carrier = new_load(self.world, body["load"])
        orders = self.store["orders"].live_where("shipmentId", body["shipmentId"])
        stops = _covered_stops(self.store, [stop for order in orders for stop in order["stops"]], load, "load")
        record = store_load(self.world, {**load, "shipmentId": body["shipmentId"]}, carrier, stops)
        return self.answer(call, record, 201)

    def deleting(self, record: JsonObject) -> None:
        carriers = self.store["load-carriers"].live_where("loadId", record["id"])
        if any(carrier["status"] == "ACTIVE" for carrier in carriers):
            raise conflict("The load has active carriers")


class Services(Resource):
    """Work that a vendor does for a shipment."""

    def create(self, call: Call) -> Answer:
        body = self.world.bodies.take(self._body_schema("create"), call.body)
        service = new_service(self.store, body["service"])
        record = self.collection.add({**service, "shipmentId": body["shipmentId"]})
        return self.answer(call, record, 201)

    def changing(self, record: JsonObject, changes: JsonObject, body: JsonObject) -> None:
        if changes.get("completedDate") and record["status"] == "ACTIVE":
            changes["status"] = "AWAITING_INVOICE"

    def deleting(self, record: JsonObject) -> None:
        if record["status"] == "PAID":
            raise conflict("The service is paid")


def new_order(store: Store, body: JsonObject) -> JsonObject:
    """An order to be stored, from its body with references already resolved."""
    stops = [{**stop, "id": store.new_id(), "sequence": number} for number, stop in enumerate(body["stops"], start=1)]
    references = [{**reference, "id": store.new_id()} for reference in body.get("references", [])]
    return {
        **body,
        "status": "DRAFT",
        "billingStatus": "DOCS_NEEDED",
        "stops": stops,
        "references": references,
        "charges": [],
        "totalRevenue": 0.0,
    }


def _priced(store: Store, quote: JsonObject) -> JsonObject:
    """What the order of a converted quote earns: the quoted amount, as one charge."""
    if quote.get("amount") is None:
        return {}
    charges = new_charges(store, [{"chargeCode": {"key": "LINE_HAUL"}, "amount": quote["amount"]}])
    return {"charges": charges, "totalRevenue": quote["amount"]}


def new_load(world: World, body: JsonObject) -> tuple[JsonObject, JsonObject | None]:
    """A load to be stored, and its first carrier assignment if the body has one; references already resolved."""
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
    """A carrier assignment to be stored, from its body with references already resolved."""
    charges = new_charges(world.store, body.get("charges") or [])
    return {
        **body,
        "status": "ACTIVE",
        "billingStatus": "AWAITING_INVOICE",
        "bookedAt": timestamp(world.store.now()),
        "charges": charges,
        "totalCost": total(charge["amount"] for charge in charges),
    }


def new_service(store: Store, body: JsonObject) -> JsonObject:
    """A service to be stored, from its body with references already resolved."""
    charges = new_charges(store, body.get("charges") or [])
    return {
        **body,
        "status": "ACTIVE",
        "charges": charges,
        "totalCost": total(charge["amount"] for charge in charges),
    }


def new_charges(store: Store, charges: Iterable[JsonObject]) -> list[JsonObject]:
    """Charges to be stored, from those of a body."""
    return [
        {"quantity": 1, **charge, "id": store.new_id(), "chargeCode": taken_on_trust(charge["chargeCode"])}
        for charge in charges
    ]


def _covered_stops(store: Store, order_stops: list[JsonObject], load: JsonObject, place: str) -> list[JsonObject]:
    """The stops of a load: those that it names, else all of its shipment."""
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
