"""The fields of search rows that are computed or renamed.

Decisions where the API's published behaviour is silent: a row's address is the billing address, else the corporate one,
and its ``market`` is the state; a row has fewer statuses than a record and shows the nearest one; a carrier without a
golden carrier is its own golden carrier; the customers of a user are those whose shipments the user represents. Fields
that no operation can set (tags, outreach, miles, portals) are null or empty.
"""

from datetime import datetime
from decimal import Decimal
from typing import Any

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.presentation.derived import Source, cost_of, factor_of, member_of, revenue_of, teams_of_user
from mvmnt.sandbox.records.money import cents, difference, percent, total
from mvmnt.sandbox.records.store import Store

CUSTOMER_STATUS = {"ACTIVE": "ACTIVE", "INACTIVE": "INACTIVE", "BLOCKED": "SUSPENDED", "CLOSED": "ARCHIVED"}
CARRIER_STATUS = {"ACTIVE": "active", "INACTIVE": "inactive", "PENDING": "pending", "DO_NOT_USE": "doNotUse"}
VENDOR_STATUS = {"ACTIVE": "active", "INACTIVE": "inactive", "DO_NOT_USE": "do_not_use"}
NOT_COUNTED = ("CANCELED", "TENDER_REJECTED")
"""The statuses of shipments that the statistics leave out."""


def _address(party: JsonObject) -> JsonObject:
    return party.get("billingAddress") or party.get("corporateAddress") or {}


def _of_address(member: str) -> Source:
    return lambda party, _store: _address(party).get(member)


def _upper_of_address(member: str) -> Source:
    def source(party: JsonObject, _store: Store) -> str | None:
        value = _address(party).get(member)
        return value and str(value).upper()

    return source


def _location(party: JsonObject, _store: Store) -> str | None:
    address = _address(party)
    return f"{address['city']}, {address['market'].upper()}" if address else None


def _primary_contact(collection: str, id_member: str, member: str) -> Source:
    """A member of the primary contact, or of the first if none is primary."""

    def source(party: JsonObject, store: Store) -> Any:
        contacts = store[collection].live_where(id_member, party["id"])
        chosen = next((contact for contact in contacts if contact.get("isPrimary")), contacts[0] if contacts else {})
        return chosen.get("contactInfo", chosen).get(member)

    return source


def _shipments(member: str, record: JsonObject, store: Store) -> list[JsonObject]:
    shipments = store["shipments"].live_where(member, record["id"])
    return [shipment for shipment in shipments if shipment["status"] not in NOT_COUNTED]


def _shipments_count(member: str) -> Source:
    return lambda record, store: len(_shipments(member, record, store))


def _revenue(member: str) -> Source:
    return lambda record, store: total(revenue_of(shipment, store) for shipment in _shipments(member, record, store))


def _cost(member: str) -> Source:
    return lambda record, store: total(cost_of(shipment, store) for shipment in _shipments(member, record, store))


def _profit(member: str) -> Source:
    revenue, cost = _revenue(member), _cost(member)
    return lambda record, store: difference(revenue(record, store), cost(record, store))


def _average_profit(user: JsonObject, store: Store) -> Decimal | None:
    count = len(_shipments("customerRepId", user, store))
    return cents(_profit("customerRepId")(user, store) / count) if count else None


def _quotes_count(member: str) -> Source:
    return lambda record, store: len(store["quotes"].live_where(member, record["id"]))


def _won(member: str, record: JsonObject, store: Store) -> int:
    return sum(quote["status"] == "WON" for quote in store["quotes"].live_where(member, record["id"]))


def _quotes_won(member: str) -> Source:
    return lambda record, store: _won(member, record, store)


def _win_rate(member: str) -> Source:
    """The share of quotes that are won, in percent."""

    def source(record: JsonObject, store: Store) -> Decimal | None:
        count = len(store["quotes"].live_where(member, record["id"]))
        return percent(_won(member, record, store), count) if count else None

    return source


def _newest_shipment(customer: JsonObject, store: Store) -> str | None:
    return max((shipment["createdAt"] for shipment in _shipments("customerId", customer, store)), default=None)


def _outstanding(customer: JsonObject, store: Store) -> Decimal:
    invoices = store["invoices"].live_where("customerId", customer["id"])
    return total(invoice["amountOwed"] for invoice in invoices)


def _months_of_authority(carrier: JsonObject, store: Store) -> int | None:
    granted = carrier.get("insuranceAuthorityDate")
    if granted is None:
        return None
    then, now = datetime.fromisoformat(granted), store.now()
    return (now.year - then.year) * 12 + now.month - then.month


def _fmcsa_status(carrier: JsonObject, _store: Store) -> str | None:
    listed = carrier.get("inFmcsa")
    return None if listed is None else "active" if listed else "inactive"


def _factor_names(carrier: JsonObject, store: Store) -> list[str]:
    factor = factor_of(store, carrier["id"])
    return [] if factor is None else [factor["companyName"]]


def _delivered_loads(carrier: JsonObject, store: Store) -> int:
    assigned = store["load-carriers"].live_where("carrierId", carrier["id"])
    loads = [store["loads"].live_by_id(item["loadId"]) for item in assigned if item["status"] == "ACTIVE"]
    return sum(load is not None and load["status"] == "DELIVERED" for load in loads)


def _carrier_cost(carrier: JsonObject, store: Store) -> Decimal:
    return total(item["totalCost"] for item in store["load-carriers"].live_where("carrierId", carrier["id"]))


def _services(vendor: JsonObject, store: Store) -> list[JsonObject]:
    return store["services"].live_where("vendorId", vendor["id"])


def _last_used(vendor: JsonObject, store: Store) -> str | None:
    return max((service["createdAt"][:10] for service in _services(vendor, store)), default=None)


def _customers_of_user(user: JsonObject, store: Store) -> int:
    return len({shipment["customerId"] for shipment in _shipments("customerRepId", user, store)})


def _location_phone(location: JsonObject, store: Store) -> str | None:
    for contact in store["location-contacts"].live_where("locationId", location["id"]):
        info = store["customer-contacts"].by_id(contact.get("customerContactId") or "") or {}
        if contact.get("isPrimary"):
            contact_info: JsonObject = info.get("contactInfo") or {}
            return contact_info.get("phoneNumber")
    return None


def _lower(statuses: dict[str, str]) -> Source:
    return lambda party, _store: statuses.get(str(party.get("status") or "").upper())


TERM = member_of("payment-terms", "paymentTermId", "name")

ROW_FIELDS: dict[tuple[str, str], Source] = {
    **{
        (row, name): source
        for row in ("CustomerSearchRow", "VendorSearchRow")
        for name, source in {
            "city": _of_address("city"),
            "state": _upper_of_address("market"),
            "country": _upper_of_address("country"),
            "location": _location,
        }.items()
    },
    ("CustomerSearchRow", "status"): lambda customer, _store: CUSTOMER_STATUS.get(customer["status"], "PENDING"),
    ("CustomerSearchRow", "teamId"): lambda customer, _store: customer.get("groupId"),
    ("CustomerSearchRow", "primaryContactName"): _primary_contact("customer-contacts", "customerId", "name"),
    ("CustomerSearchRow", "primaryContactEmail"): _primary_contact("customer-contacts", "customerId", "email"),
    ("CustomerSearchRow", "primaryContactPhone"): _primary_contact("customer-contacts", "customerId", "phoneNumber"),
    ("CustomerSearchRow", "paymentTermName"): TERM,
    ("CustomerSearchRow", "outstandingBalance"): _outstanding,
    ("CustomerSearchRow", "totalRevenue"): _revenue("customerId"),
    ("CustomerSearchRow", "totalTransportationCost"): _cost("customerId"),
    ("CustomerSearchRow", "totalGrossProfit"): _profit("customerId"),
    ("CustomerSearchRow", "ordersCount"): _shipments_count("customerId"),
    ("CustomerSearchRow", "quotesCount"): _quotes_count("customerId"),
    ("CustomerSearchRow", "quotesWon"): _quotes_won("customerId"),
    ("CustomerSearchRow", "quoteWinRate"): _win_rate("customerId"),
    ("CustomerSearchRow", "mostRecentOrderCreationAt"): _newest_shipment,
    ("CustomerSearchRow", "quickbooksCustomerId"): lambda customer, _store: customer.get("qboCustomerId"),
    ("CarrierSearchRow", "carrierProfileId"): lambda carrier, _store: carrier["id"],
    ("CarrierSearchRow", "goldenCarrierId"): lambda carrier, _store: carrier.get("goldenCarrierId") or carrier["id"],
    ("CarrierSearchRow", "carrierStatus"): _lower(CARRIER_STATUS),
    ("CarrierSearchRow", "type"): lambda carrier, _store: carrier["type"].replace("TRUCKLOAD", "TL"),
    ("CarrierSearchRow", "city"): _of_address("city"),
    ("CarrierSearchRow", "market"): _of_address("market"),
    ("CarrierSearchRow", "primaryContactName"): _primary_contact("carrier-contacts", "carrierId", "name"),
    ("CarrierSearchRow", "primaryContactPhone"): _primary_contact("carrier-contacts", "carrierId", "phoneNumber"),
    ("CarrierSearchRow", "primaryContactEmail"): _primary_contact("carrier-contacts", "carrierId", "email"),
    ("CarrierSearchRow", "fmcsaStatus"): _fmcsa_status,
    ("CarrierSearchRow", "safetyRating"): lambda carrier, _store: carrier.get("rating"),
    ("CarrierSearchRow", "monthsActiveAuthority"): _months_of_authority,
    ("CarrierSearchRow", "quickbooksVendorId"): lambda carrier, _store: carrier.get("qboVendorId"),
    ("CarrierSearchRow", "factorBankNames"): _factor_names,
    ("CarrierSearchRow", "paymentTermName"): TERM,
    ("CarrierSearchRow", "quickPayFee"): member_of("payment-terms", "paymentTermId", "quickPayFee"),
    ("CarrierSearchRow", "loadsCount"): _delivered_loads,
    ("CarrierSearchRow", "totalCostOfGoodsSold"): _carrier_cost,
    ("CarrierSearchRow", "quotesCount"): _quotes_count("carrierId"),
    ("VendorSearchRow", "status"): _lower(VENDOR_STATUS),
    ("VendorSearchRow", "service"): lambda vendor, store: sorted(
        {item["serviceType"] for item in _services(vendor, store)}
    ),
    ("VendorSearchRow", "primaryContactName"): _primary_contact("vendor-contacts", "vendorId", "name"),
    ("VendorSearchRow", "primaryContactEmail"): _primary_contact("vendor-contacts", "vendorId", "email"),
    ("VendorSearchRow", "primaryContactPhone"): _primary_contact("vendor-contacts", "vendorId", "phone"),
    ("VendorSearchRow", "paymentTermName"): TERM,
    ("VendorSearchRow", "quickbooksVendorId"): lambda vendor, _store: vendor.get("qboVendorId"),
    ("VendorSearchRow", "numberOfTimesUsed"): lambda vendor, store: len(_services(vendor, store)),
    ("VendorSearchRow", "lastUsed"): _last_used,
    ("UserSearchRow", "name"): lambda user, _store: user.get("name") or user["email"],
    ("UserSearchRow", "emailVerified"): lambda user, _store: user["status"] != "PENDING",
    ("UserSearchRow", "status"): lambda user, _store: user["status"].lower(),
    ("UserSearchRow", "teamIds"): lambda user, store: [team["id"] for team in teams_of_user(user, store)],
    ("UserSearchRow", "teamNames"): lambda user, store: [team["name"] for team in teams_of_user(user, store)],
    ("UserSearchRow", "customersCount"): _customers_of_user,
    ("UserSearchRow", "quotesCount"): _quotes_count("assigneeId"),
    ("UserSearchRow", "quotesWon"): _quotes_won("assigneeId"),
    ("UserSearchRow", "quoteWinRate"): _win_rate("assigneeId"),
    ("UserSearchRow", "ordersCount"): _shipments_count("customerRepId"),
    ("UserSearchRow", "ordersTotalRevenue"): _revenue("customerRepId"),
    ("UserSearchRow", "ordersTotalTransportationCost"): _cost("customerRepId"),
    ("UserSearchRow", "ordersTotalGrossProfit"): _profit("customerRepId"),
    ("UserSearchRow", "averageGrossProfitPerOrder"): _average_profit,
    ("UserSearchRow", "carriersCount"): lambda _user, _store: 0,
    ("LocationSearchRow", "customerName"): member_of("customers", "customerId", "name"),
    ("LocationSearchRow", "customerFriendlyId"): member_of("customers", "customerId", "friendlyId"),
    ("LocationSearchRow", "externalId"): lambda location, _store: location.get("key"),
    ("LocationSearchRow", "phoneNumber"): _location_phone,
    ("LocationSearchRow", "appointmentRequired"): lambda location, _store: location["isAppointmentRequired"],
}
"""(row schema, field) -> its source, where that is not the stored member of the same name."""
