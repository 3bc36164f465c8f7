"""Tracking: finds shipments by the reference values of their orders.

A value must match as a whole, in any case. A reference whose type is none of the API's reference fields is not found:
the response could not name its field.
"""

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.resources.world import Call, Handler, Result, World

APP = "https://app.mvmnt.io"
"""The address of the product, for people."""


class Tracking:
    """The operation ``trackShipments``."""

    def __init__(self, world: World) -> None:
        self._store = world.store
        self._fields = set(world.description.schemas["ShipmentReferenceField"]["enum"])
        self._members = list(world.description.properties({"$ref": "#/components/schemas/ShipmentTrackResult"}))

    def handlers(self) -> dict[str, Handler]:
        """The operation, by its operationId."""
        return {"trackShipments": self.track}

    def track(self, call: Call) -> Result:
        """One result for each search, in their order.

        If nothing matches, all members but the query are null.
        """
        found = self._by_value(set(call.body.get("referenceFields", self._fields)))
        results: list[JsonObject] = []
        for search in call.body["searches"]:
            match = found.get(search["query"].casefold())
            content = {} if match is None else self._show(*match)
            results.append({**dict.fromkeys(self._members), **content, "query": search["query"]})
        return Result(200, {"results": results})

    def _by_value(self, fields: set[str]) -> dict[str, tuple[JsonObject, JsonObject, JsonObject]]:
        """The shipment, order and reference of each value.

        Of several shipments it is the one that was created last.
        """
        found: dict[str, tuple[JsonObject, JsonObject, JsonObject]] = {}
        for _, shipment in self._store["shipments"].scan():
            if shipment["deletedAt"] is None:
                for order in self._store["orders"].live_where("shipmentId", shipment["id"]):
                    for reference in order["references"]:
                        if reference["type"] in fields & self._fields:
                            found[reference["value"].casefold()] = (shipment, order, reference)
        return found

    def _show(self, shipment: JsonObject, order: JsonObject, reference: JsonObject) -> JsonObject:
        first, last = order["stops"][0], order["stops"][-1]
        return {
            "id": shipment["id"],
            "friendlyId": shipment["key"],
            "status": shipment["status"],
            "field": reference["type"],
            "value": reference["value"],
            "origin": _place(first),
            "destination": _place(last),
            "pickUpDate": first.get("requestedStartDate"),
            "deliveryDate": last.get("requestedStartDate"),
            "trackingUrl": f"{APP}/shipments/{shipment['id']}",
        }


def _place(stop: JsonObject) -> str | None:
    address = stop.get("address")
    return address and f"{address['city']}, {address['market']}"
