"""What customers ship: goods, route and price, as bodies of orders and services."""

from dataclasses import dataclass
from decimal import Decimal

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.seed import words
from mvmnt.sandbox.seed.office import Office
from mvmnt.sandbox.seed.words import City

SERVICES = (
    *("CUSTOMS_CLEARANCE", "WAREHOUSING", "CROSS_DOCK", "TRANSLOAD", "FUMIGATION", "INSPECTION", "DOCUMENTATION"),
    *("INSURANCE", "CARGO_HANDLING", "DRAYAGE", "OTHER"),
)


@dataclass(frozen=True, slots=True)
class Trip:
    """One order of a customer: the order's body, the days that it takes, and its price."""

    number: int
    customer: JsonObject
    order: JsonObject
    days: float
    revenue: Decimal


class Trips:
    """Makes trips from the office's random numbers."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def plan(self, number: int, mode: str) -> Trip:
        """Goods of a customer from one city to another, priced by the distance."""
        office = self._office
        customers = [record for _, record in office.store["customers"].scan() if record["status"] == "ACTIVE"]
        customer = customers[number % len(customers)]
        origin, destination = office.random.sample(words.CITIES, 2)
        miles = origin.miles_to(destination)
        days = min(4.0, 1 + miles / 700)
        purchase = f"PO-{office.random.randrange(100000, 999999)}"
        pallets = office.random.randrange(2, 26)
        order = {
            "mode": mode,
            "stops": [
                self._stop("PICKUP", customer, origin, 3, number),
                self._stop("DELIVERY", customer, destination, 3 + int(days), number),
            ],
            "freight": {
                "handlingUnitQuantity": pallets,
                "handlingUnitType": "PALLET",
                "weight": pallets * office.random.randrange(400, 1700),
                "commodityDescription": office.random.choice(words.GOODS),
            },
            "equipment": [{"key": ("VAN", "REEFER", "FLATBED")[number % 3]}],
            "references": [
                {"type": "PURCHASE_ORDER_NUMBER", "value": purchase},
                {"type": "BOL_NUMBER", "value": f"BOL-{70001 + number}"},
            ],
        }
        return Trip(number, customer, order, days, office.price(350 + miles * Decimal("2.2")))

    def _stop(self, kind: str, customer: JsonObject, city: City, days: int, number: int) -> JsonObject:
        site = {"PICKUP": "SHIPPER", "DELIVERY": "RECEIVER"}[kind]
        stop: JsonObject = {
            "type": kind,
            "address": self._office.address(city),
            "requestedStartDate": self._office.day_from_now(days),
            "requestedEndDate": self._office.day_from_now(days),
            "requestedStartTime": "08:00",
            "requestedEndTime": "16:00",
        }
        if number % 5 == 0:
            stop["location"] = {"key": f"{customer['key']}-{site}"}
        return stop

    def service(self, trip: Trip) -> JsonObject:
        """The body of a service that a vendor does for the trip's shipment."""
        office = self._office
        vendors = [vendor for _, vendor in office.store["vendors"].scan() if vendor["status"] == "ACTIVE"]
        vendor = vendors[trip.number % len(vendors)]
        contacts = office.store["vendor-contacts"].live_where("vendorId", vendor["id"])
        return {
            "vendor": {"id": vendor["id"]},
            "vendorContact": {"id": contacts[0]["id"]},
            "serviceType": SERVICES[trip.number // 3 % len(SERVICES)],
            "charges": [{"chargeCode": {"key": "SERVICE_FEE"}, "amount": office.price(180)}],
            "scheduledDate": self._office.day_from_now(3),
            "referenceNumber": f"SR-{5001 + trip.number}",
        }
