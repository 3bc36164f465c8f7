"""Quotes, and their conversion to shipments."""

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.errors import InvalidBodyError, conflict
from mvmnt.sandbox.operations.freight.orders import new_charges, new_order
from mvmnt.sandbox.records.references import referred_by_id
from mvmnt.sandbox.records.store import Store, timestamp
from mvmnt.sandbox.resources.resource import Resource
from mvmnt.sandbox.resources.world import Call, Handler, Result


class Quotes(Resource):
    """A quote has one order; with a carrier its side is BUY, else SELL."""

    def create(self, call: Call) -> Result:
        record = self.world.bodies.take(self._body_schema("create"), call.body)
        order = self.store["orders"].add(new_order(self.store, record.pop("order")))
        record["orderId"] = order["id"]
        record["status"] = "DRAFT"
        record["side"] = "BUY" if record.get("carrierId") else "SELL"
        self.collection.add(record)
        return self.respond(call, record, 201)

    def handlers(self) -> dict[str, Handler]:
        return {**super().handlers(), "convertQuoteToShipment": self.convert_to_shipment}

    def convert_to_shipment(self, call: Call) -> Result:
        """Win the quote and create a shipment from its order.

        The body may add more orders.
        """
        quote = self.find(call)
        if quote.get("shipmentId") is not None:
            raise conflict("The quote is converted already")
        if quote["status"] not in ("QUOTED", "WON"):
            raise conflict(f"The quote must be QUOTED or WON, but is {quote['status']}")
        body = self.world.bodies.take(call.operation.body or {}, call.body)
        additional = [new_order(self.store, order) for order in body.get("additionalOrders", [])]
        shipment = self.store["shipments"].add({"customerId": quote["customerId"], "status": "DRAFT"})
        order = referred_by_id(self.store, "orders", quote["orderId"], "id")
        self.store["orders"].change(order, {"shipmentId": shipment["id"], **_price_of(self.store, quote)})
        for other in additional:
            self.store["orders"].add({**other, "shipmentId": shipment["id"]})
        closed = quote.get("closedTime") or timestamp(self.store.now())
        self.collection.change(quote, {"status": "WON", "shipmentId": shipment["id"], "closedTime": closed})
        return Result(
            200,
            {
                "quoteId": quote["id"],
                "quoteStatus": "WON",
                "shipmentId": shipment["id"],
                "shipmentKey": shipment["key"],
                "orderId": order["id"],
            },
        )

    def before_update(self, record: JsonObject, changes: JsonObject, body: JsonObject) -> None:
        after = {**record, **changes}
        if after["status"] == "LOST" and after.get("lostReason") is None:
            raise InvalidBodyError("lostReason", "is required when status is LOST")
        if after.get("lostReason") == "OTHER" and not after.get("lostReasonText"):
            raise InvalidBodyError("lostReasonText", "is required when lostReason is OTHER")
        if changes.get("status") in ("WON", "LOST"):
            changes["closedTime"] = timestamp(self.store.now())

    def before_delete(self, record: JsonObject) -> None:
        order = self.store["orders"].live_by_id(record["orderId"])
        if order is not None and order.get("shipmentId") is None:
            self.store["orders"].delete(order)


def _price_of(store: Store, quote: JsonObject) -> JsonObject:
    """The charge of a converted quote's order: the quoted amount."""
    if quote.get("amount") is None:
        return {}
    charges = new_charges(store, [{"chargeCode": {"key": "LINE_HAUL"}, "amount": quote["amount"]}])
    return {"charges": charges, "totalRevenue": quote["amount"]}
