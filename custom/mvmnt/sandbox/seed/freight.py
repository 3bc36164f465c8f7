"""What a seeded brokerage moves: quotes won and lost, and shipments from their booking to their delivery.

The API has no operation that changes the status of a shipment or prices its orders: people do that in the product.
Here the stories do it, on the shipment with its orders and loads.
"""

from collections.abc import Generator

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.operations.freight.orders import new_charges
from mvmnt.sandbox.records.money import cents
from mvmnt.sandbox.records.store import timestamp
from mvmnt.sandbox.seed import words
from mvmnt.sandbox.seed.accounts import Accounts
from mvmnt.sandbox.seed.office import DAYS, Office, Story
from mvmnt.sandbox.seed.trips import Trip, Trips

DELIVERED_SHIPMENTS = 44
"""How many shipments are begun that nothing stops."""

BOOKING = ("PLANNING", "SELECTED", "TENDER_PENDING", "BOOKED", "DISPATCHED", "LOADING", "PICKED_UP", "IN_TRANSIT")
ROUTES: dict[str, tuple[str, ...]] = {
    "TL": (*BOOKING, "UNLOADING", "DELIVERED"),
    "LTL": (*BOOKING, "ARRIVED_AT_DELIVERY_TERMINAL", "OUT_FOR_DELIVERY", "UNLOADING", "DELIVERED"),
    "AIR": (*BOOKING, "RECOVERED", "OUT_FOR_DELIVERY", "DELIVERED"),
}
"""The statuses that a shipment goes through, by mode; others go as TL does."""

STANDING: dict[str, tuple[str, tuple[str, ...]]] = {
    "DRAFT": ("TL", ()),
    "ON_HOLD": ("TL", ("PLANNING", "ON_HOLD")),
    "TENDER_REJECTED": ("TL", ("PLANNING", "SELECTED", "TENDER_PENDING", "TENDER_REJECTED")),
    "UNLOADING": ("TL", ROUTES["TL"][:-1]),
    "ARRIVED_AT_DELIVERY_TERMINAL": ("LTL", ROUTES["LTL"][:-3]),
    "OUT_FOR_DELIVERY": ("LTL", ROUTES["LTL"][:-2]),
    "RECOVERED": ("AIR", ROUTES["AIR"][:-2]),
    **{status: ("TL", BOOKING[: number + 1]) for number, status in enumerate(BOOKING)},
}
"""The shipments that are not delivered on the last day: mode, and statuses until then. Each status is there."""

LOAD_STATUSES = ("BOOKED", "DISPATCHED", "LOADING", "PICKED_UP", "IN_TRANSIT", "UNLOADING", "DELIVERED")
"""The statuses of a shipment that its loads have too."""

MODES = ("TL", "TL", "LTL", "TL", "INTERMODAL", "TL", "DRAYAGE", "LTL", "TL", "OCEAN", "TL", "RAIL", "AIR")
CARRIER_TYPE = {
    "TL": "TRUCKLOAD",
    "LTL": "LTL",
    "AIR": "AIR",
    "OCEAN": "OCEAN",
    "RAIL": "RAIL",
    "INTERMODAL": "RAIL",
    "DRAYAGE": "CARTAGE",
}
OPEN_QUOTES = ("DRAFT", "REQUESTED", "QUOTED", "RECEIVED_REPLY", "SENT_REPLY", "RECEIVED_COUNTER", "SENT_COUNTER")
LOST_REASONS = ("EXPIRED", "NO_REASON", "NO_RESPONSE", "TOO_HIGH", "TOO_SLOW", "TRUCK_NOT_AVAILABLE", "OTHER")


class Freight:
    """The stories of quotes and shipments."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._accounts = Accounts(office)
        self._trips = Trips(office)

    def plan(self) -> None:
        """Put all stories on the calendar."""
        begin = self._office.begin
        for number in range(DELIVERED_SHIPMENTS):
            mode = MODES[number % len(MODES)]
            way = ROUTES.get(mode, ROUTES["TL"])
            begin(self._shipment(number, mode, way), day=4 + number * (DAYS - 12) / DELIVERED_SHIPMENTS)
        for number, (mode, way) in enumerate(STANDING.values(), DELIVERED_SHIPMENTS):
            slack = 8 if "IN_TRANSIT" in way else 2
            begin(self._shipment(number, mode, way), day=DAYS - len(way) - slack)
        number = DELIVERED_SHIPMENTS + len(STANDING)
        for offset, ending in enumerate((self._cancelled, self._taken_up_again, self._duplicated, self._deleted)):
            begin(ending(number + offset), day=100 + 5 * offset)
        for number, status in enumerate((*OPEN_QUOTES, "PASS", "CANCELED", *["LOST"] * len(LOST_REASONS))):
            begin(self._quote(200 + number, status, number), day=60 + number * 4)
        begin(self._accounts.claims(), day=DAYS - 6)

    def _shipment(self, number: int, mode: str, way: tuple[str, ...]) -> Story:
        """A shipment until its delivery, every second one from a quote, and what follows from the delivery."""
        trip = self._trips.plan(number, mode)
        if number % 2 and way:
            shipment_id = yield from self._won(trip)
        else:
            shipment_id = self._entered(trip)
        yield from self._moved(shipment_id, trip, way)
        if way and way[-1] == "DELIVERED":
            self._delivered(shipment_id, trip)

    def _entered(self, trip: Trip) -> str:
        """A shipment that was ordered without a quote, and then priced."""
        body: JsonObject = {
            "customer": {"key": trip.customer["key"]},
            "customerRep": {"key": ("SALES-EAST", "SALES-WEST")[trip.number % 2]},
            "orders": [trip.order],
            "loads": [{"mode": trip.order["mode"]}],
        }
        if trip.number % 3 == 0:
            body["services"] = [self._trips.service(trip)]
        shipment = self._office.do("createShipment", body)
        charges = new_charges(self._office.store, [{"chargeCode": {"key": "LINE_HAUL"}, "amount": trip.revenue}])
        self._office.enter("orders", shipment["orders"][0]["id"], {"charges": charges, "totalRevenue": trip.revenue})
        return str(shipment["id"])

    def _won(self, trip: Trip) -> Generator[float, None, str]:
        """A shipment out of a quote."""
        office = self._office
        quote = self._quoted(trip)
        office.do("updateQuote", {"status": "QUOTED", "amount": trip.revenue}, id=quote["id"])
        yield office.days(0.1, 0.4)
        shipment_id = str(office.do("convertQuoteToShipment", {}, id=quote["id"])["shipmentId"])
        office.do("updateShipment", {"customerRep": {"key": "CROSS-BORDER-DESK"}}, id=shipment_id)
        office.do("createLoad", {"shipmentId": shipment_id, "load": {"mode": trip.order["mode"]}})
        if trip.number % 3 == 0:
            office.do("createService", {"shipmentId": shipment_id, "service": self._trips.service(trip)})
        return shipment_id

    def _moved(self, shipment_id: str, trip: Trip, way: tuple[str, ...]) -> Story:
        """The shipment gets one status after the other."""
        office = self._office
        for status in way:
            yield trip.days if status == "UNLOADING" or status.startswith("ARRIVED") else office.days(0.1, 0.4)
            if status == "BOOKED":
                yield from self._covered(shipment_id, trip)
            self._set_status(shipment_id, status)

    def _covered(self, shipment_id: str, trip: Trip) -> Story:
        """A carrier for the load; some drop it, and some trucks come and are not needed after all."""
        office = self._office
        load = self._load(shipment_id)
        assigned = self._assign(load, trip)
        path = {"loadId": load["id"], "carrierId": assigned["loadCarrierId"]}
        if trip.number % 8 == 3:
            yield office.days(0.05, 0.1)
            reason = ("EQUIPMENT_ISSUE", "DRIVER_ISSUE", "RATE_DISPUTE")[trip.number % 3]
            office.do("bounceCarrier", {"reason": reason, "reasonText": "Gave the load back"}, **path)
            self._assign(load, trip)
        elif trip.number % 8 == 6:
            yield office.days(0.05, 0.1)
            costs = [{"chargeCode": {"key": "TONU"}, "amount": 250}]
            office.do("reportTonu", {"reason": "The shipper was not ready", "costs": costs}, **path)
            self._assign(load, trip)
        if trip.number % 4 == 0:
            office.file("RATE_CON", f"rate-con-{load['key']}.pdf", {"Load": load["key"]}, {"load": load["key"]})

    def _assign(self, load: JsonObject, trip: Trip) -> JsonObject:
        office = self._office
        wanted = CARRIER_TYPE[trip.order["mode"]]
        fit = [
            carrier
            for _, carrier in office.store["carriers"].scan()
            if carrier["type"] == wanted and carrier["status"] == "ACTIVE"
        ]
        carrier = office.random.choice(fit)
        contacts = office.store["carrier-contacts"].live_where("carrierId", carrier["id"])
        haul = office.share(trip.revenue, 0.72, 0.84)
        fuel = cents(trip.revenue * 6 / 100)
        body = {
            "carrier": {"id": carrier["id"]},
            "contact": {"id": contacts[0]["id"]},
            "charges": [
                {"chargeCode": {"key": "LINE_HAUL"}, "amount": haul},
                {"chargeCode": {"key": "FUEL"}, "description": "Fuel surcharge", "amount": fuel},
            ],
            "driverName": f"Driver {office.random.randrange(100, 999)}",
            "driverPhone": office.phone(words.CITIES[trip.number % len(words.CITIES)]),
            "truckNumber": f"T{office.random.randrange(1000, 9999)}",
            "trailerNumber": f"{office.random.randrange(10000, 99999)}",
        }
        return office.do("addCarrierToLoad", body, id=load["id"])

    def _set_status(self, shipment_id: str, status: str) -> None:
        """What dispatch notes when a driver calls: the status, and the times of arrival and departure."""
        office = self._office
        moment = timestamp(office.store.now())
        office.enter("shipments", shipment_id, {"status": status})
        visits = {
            "LOADING": (0, "actualArrival"),
            "PICKED_UP": (0, "actualDeparture"),
            "UNLOADING": (-1, "actualArrival"),
            "DELIVERED": (-1, "actualDeparture"),
        }
        for part in ("orders", "loads"):
            for record in office.store[part].live_where("shipmentId", shipment_id):
                changes: JsonObject = {"status": status} if part == "orders" or status in LOAD_STATUSES else {}
                if status in visits:
                    changes["stops"] = _visited(record["stops"], *visits[status], moment)
                if part == "loads" and status in ("PICKED_UP", "DELIVERED"):
                    changes["pickedUpAt" if status == "PICKED_UP" else "deliveredAt"] = moment
                if changes:
                    office.enter(part, record["id"], changes)
        if status == "DISPATCHED":
            for carrier in self._active_carriers(shipment_id):
                office.enter("load-carriers", carrier["id"], {"dispatchedAt": moment})

    def _delivered(self, shipment_id: str, trip: Trip) -> None:
        """Services are done; invoices and bills follow."""
        office = self._office
        for service in office.store["services"].live_where("shipmentId", shipment_id):
            office.do("updateService", {"completedDate": office.today.isoformat()}, id=service["id"])
            if trip.number % 2 == 0:
                office.follow(self._accounts.payable("VENDOR", service["id"], trip.number))
        for carrier in self._active_carriers(shipment_id):
            if trip.number % 9 != 8:  # else the carrier forgets to send its invoice
                office.follow(self._accounts.payable("CARRIER", carrier["id"], trip.number))
        office.follow(self._accounts.receivable(shipment_id, trip.number))

    def _cancelled(self, number: int) -> Story:
        """Cancelled before the truck arrived."""
        trip = self._trips.plan(number, "TL")
        shipment_id = self._entered(trip)
        self._office.do("createService", {"shipmentId": shipment_id, "service": self._trips.service(trip)})
        yield from self._moved(shipment_id, trip, BOOKING[:4])
        self._office.do("cancelShipment", {"reason": "The order was called off"}, id=shipment_id)

    def _taken_up_again(self, number: int) -> Story:
        """Cancelled by mistake."""
        trip = self._trips.plan(number, "TL")
        shipment_id = self._entered(trip)
        yield from self._moved(shipment_id, trip, BOOKING[:4])
        self._office.do("cancelShipment", {"reason": "Wrong order"}, id=shipment_id)
        yield self._office.days(0.1, 0.2)
        self._office.do("uncancelShipment", id=shipment_id)
        yield from self._moved(shipment_id, trip, ROUTES["TL"][4:])
        self._delivered(shipment_id, trip)

    def _duplicated(self, number: int) -> Story:
        """The same again next week."""
        shipment_id = self._entered(self._trips.plan(number, "TL"))
        yield self._office.days(1, 2)
        next_week = self._office.day_from_now(7)
        self._office.do("duplicateShipment", {"pickUpDate": next_week}, id=shipment_id)

    def _deleted(self, number: int) -> Story:
        """Entered twice."""
        shipment_id = self._entered(self._trips.plan(number, "TL"))
        yield self._office.days(0.1, 0.2)
        self._office.do("deleteShipment", id=shipment_id)

    def _quote(self, number: int, status: str, reason: int) -> Story:
        """A quote that is not won, to a customer or, every third time, from a carrier."""
        office = self._office
        trip = self._trips.plan(number, "TL")
        quote = self._quoted(trip, of_carrier=number % 3 == 2)
        yield office.days(0.1, 0.5)
        if status == "DRAFT":
            return
        if status in OPEN_QUOTES:
            target = cents(trip.revenue * 85 / 100)
            office.do("updateQuote", {"status": status, "amount": trip.revenue, "target": target}, id=quote["id"])
            return
        office.do("updateQuote", {"status": "QUOTED", "amount": trip.revenue}, id=quote["id"])
        yield office.days(1, 3)
        body: JsonObject = {"status": status}
        if status == "LOST":
            body["lostReason"] = LOST_REASONS[reason % len(LOST_REASONS)]
            if body["lostReason"] == "OTHER":
                body["lostReasonText"] = "The customer bought trucks"
        office.do("updateQuote", body, id=quote["id"])

    def _quoted(self, trip: Trip, *, of_carrier: bool = False) -> JsonObject:
        office = self._office
        body: JsonObject = {
            "customer": {"key": trip.customer["key"]},
            "order": trip.order,
            "expiresAt": f"{self._office.day_from_now(5)}T22:00:00.000Z",
            "assignee": {"key": ("SALES-EAST", "SALES-WEST")[trip.number % 2]},
        }
        if of_carrier:
            body["carrier"] = {"key": "CARR-2001"}
        return office.do("createQuote", body)

    def _load(self, shipment_id: str) -> JsonObject:
        return self._office.store["loads"].live_where("shipmentId", shipment_id)[0]

    def _active_carriers(self, shipment_id: str) -> list[JsonObject]:
        assigned = self._office.store["load-carriers"].live_where("loadId", self._load(shipment_id)["id"])
        return [carrier for carrier in assigned if carrier["status"] == "ACTIVE"]


def _visited(stops: list[JsonObject], which: int, member: str, moment: str) -> list[JsonObject]:
    """The stops, one of them with a time of arrival or departure."""
    visited = [dict(stop) for stop in stops]
    visited[which][member] = moment
    return visited
