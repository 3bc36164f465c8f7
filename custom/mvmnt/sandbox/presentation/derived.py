"""Members of responses that are computed, renamed or masked."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.records.money import difference, percent, total
from mvmnt.sandbox.records.store import Store

Source = Callable[[JsonObject, Store], Any]
"""Where the content of a member comes from: a stored value, or the record or records to show there."""

CUSTOMER_REFERENCE_STATUS = {"ACTIVE": "ACTIVE", "INACTIVE": "INACTIVE", "BLOCKED": "INACTIVE", "CLOSED": "CHURNED"}
"""The status of a CustomerReference, which has four values, by that of the Customer, which has ten.

The lead stages and PENDING become PROSPECT.
"""


def _customer_reference_status(customer: JsonObject, _store: Store) -> str:
    return CUSTOMER_REFERENCE_STATUS.get(customer["status"], "PROSPECT")


def _masked_account_number(record: JsonObject, _store: Store) -> str | None:
    number = record.get("accountNumber")
    return None if number is None else f"****{number[-4:]}"


def teams_of_user(user: JsonObject, store: Store) -> list[JsonObject]:
    """The teams that a user is a member of."""
    return [team for _, team in store["teams"].scan() if user["id"] in team["users"] and team["deletedAt"] is None]


def member_of(collection: str, id_member: str, member: str) -> Source:
    """A member of the record that a stored id refers to."""

    def source(record: JsonObject, store: Store) -> Any:
        referred = store[collection].by_id(record[id_member]) if record.get(id_member) else None
        return referred and referred.get(member)

    return source


def _customer_group(customer: JsonObject, _store: Store) -> JsonObject | None:
    group_id = customer.get("groupId")
    return group_id and {"id": group_id, "key": None}


def _load_contact(load_carrier: JsonObject, store: Store) -> JsonObject | None:
    contact = store["carrier-contacts"].by_id(load_carrier.get("contactId") or "")
    if contact is None:
        return None
    info = contact["contactInfo"]
    return {"id": contact["id"], "name": info["name"], "phone": info.get("phoneNumber"), "email": info.get("email")}


def _summary_status(load: JsonObject, _store: Store) -> str:
    """The status of a load summary: a shipment's, which has no SOURCING."""
    return "PLANNING" if load["status"] == "SOURCING" else str(load["status"])


def _end_of_route(stop_number: int) -> Source:
    """A stop's address in a quote's order summary.

    A stop at a stored location has none.
    """

    def source(order: JsonObject, _store: Store) -> JsonObject | None:
        address = order["stops"][stop_number].get("address")
        return address and {"city": address["city"], "stateProvince": address["market"], "postalCode": None}

    return source


def _date_of_stop(stop_number: int) -> Source:
    return lambda order, _store: order["stops"][stop_number].get("requestedStartDate")


def _equipment_names(order: JsonObject, _store: Store) -> list[str]:
    return [item["key"] or item["id"] for item in order.get("equipment", [])]


def _weight(order: JsonObject, _store: Store) -> Decimal | None:
    freight: JsonObject = order.get("freight") or {}
    return freight.get("weight")


def revenue_of(shipment: JsonObject, store: Store) -> Decimal:
    """The revenue of a shipment's orders."""
    return total(order["totalRevenue"] for order in store["orders"].live_where("shipmentId", shipment["id"]))


def cost_of(shipment: JsonObject, store: Store) -> Decimal:
    """The cost of a shipment's loads and services."""
    load_costs = [_load_cost(load, store) for load in store["loads"].live_where("shipmentId", shipment["id"])]
    service_costs = [service["totalCost"] for service in store["services"].live_where("shipmentId", shipment["id"])]
    return total([*load_costs, *service_costs])


def _load_cost(load: JsonObject, store: Store) -> Decimal:
    return total(carrier["totalCost"] for carrier in store["load-carriers"].live_where("loadId", load["id"]))


def _margin(shipment: JsonObject, store: Store) -> Decimal:
    return difference(revenue_of(shipment, store), cost_of(shipment, store))


def _margin_percent(shipment: JsonObject, store: Store) -> Decimal | None:
    revenue = revenue_of(shipment, store)
    return percent(_margin(shipment, store), revenue) if revenue else None


def _quote_margin(quote: JsonObject, _store: Store) -> Decimal | None:
    """The quoted price less the target price, in percent of the quoted price."""
    amount, target = quote.get("amount"), quote.get("target")
    return percent(difference(amount, target), amount) if amount and target is not None else None


def _applied_amount(memo: JsonObject, store: Store) -> Decimal:
    applications = store["credit-applications"].live_where("creditMemoId", memo["id"])
    return total(application["amount"] for application in applications)


def _shipments_of_payment(member: str) -> Source:
    """A member of each shipment that a payment covers, in order."""

    def source(payment: JsonObject, store: Store) -> list[str]:
        applications = store["payment-applications"].live_where("paymentId", payment["id"])
        invoices = [store["invoices"].by_id(application["invoiceId"]) for application in applications]
        shipments = [store["shipments"].by_id(invoice["shipmentId"]) for invoice in invoices if invoice is not None]
        return list(dict.fromkeys(shipment[member] for shipment in shipments if shipment is not None))

    return source


def _method_of_payment(application: JsonObject, store: Store) -> str | None:
    """The payment's method in lower case, which the API uses only here."""
    payment = store["payments"].by_id(application["paymentId"]) or {}
    method = payment.get("paymentMethodType")
    return method and method.lower()


def factor_of(store: Store, carrier_id: str) -> JsonObject | None:
    """The factoring company that is paid instead of a carrier.

    It is the factor of the carrier's preferred payment method, or of its first one if none is preferred.
    """
    methods = store["carrier-payment-methods"].live_where("carrierId", carrier_id)
    chosen = next((method for method in methods if method.get("isPreferred")), methods[0] if methods else {})
    return store["carrier-factors"].live_by_id(chosen.get("carrierFactorId") or "")


def _factor_of_bill(bill: JsonObject, store: Store) -> JsonObject | None:
    return factor_of(store, bill["carrierId"]) if bill.get("carrierId") else None


def _shipment_of_bill_application(application: JsonObject, store: Store) -> str | None:
    bill = store["bills"].by_id(application["billId"]) or {}
    shipment = store["shipments"].by_id(bill.get("shipmentId") or "") or {}
    return shipment.get("key")


DERIVED: dict[tuple[str, str], Source] = {
    ("CarrierReference", "phoneNumber"): lambda carrier, _store: carrier.get("phone"),
    ("CustomerReference", "status"): _customer_reference_status,
    ("ServiceSummary", "cost"): lambda service, _store: service["totalCost"],
    ("User", "teams"): teams_of_user,
    ("Customer", "group"): _customer_group,
    ("LoadCarrier", "contact"): _load_contact,
    ("LoadSummary", "status"): _summary_status,
    ("LoadSummary", "totalCost"): _load_cost,
    ("Load", "totalCost"): _load_cost,
    ("OrderSummary", "origin"): _end_of_route(0),
    ("OrderSummary", "destination"): _end_of_route(-1),
    ("OrderSummary", "pickUpDate"): _date_of_stop(0),
    ("OrderSummary", "deliveryDate"): _date_of_stop(-1),
    ("OrderSummary", "equipment"): _equipment_names,
    ("OrderSummary", "weight"): _weight,
    ("Shipment", "totalRevenue"): revenue_of,
    ("Shipment", "totalCost"): cost_of,
    ("Shipment", "margin"): _margin,
    ("Shipment", "marginPercent"): _margin_percent,
    ("Quote", "margin"): _quote_margin,
    ("CreditMemo", "appliedAmount"): _applied_amount,
    ("CreditMemoApplication", "invoiceFriendlyId"): member_of("invoices", "invoiceId", "friendlyId"),
    ("InvoicePayment", "paymentGroupId"): lambda application, _store: application["paymentId"],
    ("InvoicePayment", "paymentDate"): member_of("payments", "paymentId", "paymentDate"),
    ("InvoicePayment", "reference"): member_of("payments", "paymentId", "reference"),
    ("InvoicePayment", "paymentMethodType"): _method_of_payment,
    ("Payment", "shipmentIds"): _shipments_of_payment("id"),
    ("Payment", "shipmentKeys"): _shipments_of_payment("key"),
    ("PaymentApplication", "invoiceFriendlyId"): member_of("invoices", "invoiceId", "friendlyId"),
    ("PaymentApplication", "invoiceAmount"): member_of("invoices", "invoiceId", "amount"),
    ("PaymentCreditApplication", "creditMemoReference"): member_of("credit-memos", "creditMemoId", "reference"),
    ("InvoiceCredit", "creditMemoReference"): member_of("credit-memos", "creditMemoId", "reference"),
    ("Bill", "carrierFactor"): _factor_of_bill,
    ("BillPaymentApplied", "paymentGroupId"): lambda application, _store: application["billPaymentId"],
    ("BillPaymentApplied", "paymentDate"): member_of("bill-payments", "billPaymentId", "paymentDate"),
    ("BillPaymentApplied", "reference"): member_of("bill-payments", "billPaymentId", "reference"),
    ("BillPaymentApplication", "billFriendlyId"): member_of("bills", "billId", "friendlyId"),
    ("BillPaymentApplication", "loadCarrierId"): member_of("bills", "billId", "loadCarrierId"),
    ("BillPaymentApplication", "vendedServiceId"): member_of("bills", "billId", "vendedServiceId"),
    ("BillPaymentApplication", "shipmentId"): member_of("bills", "billId", "shipmentId"),
    ("BillPaymentApplication", "shipmentFriendlyId"): _shipment_of_bill_application,
    ("OutstandingBill", "openBalance"): lambda bill, _store: bill["amountOwed"],
    ("OutstandingBill", "shipmentFriendlyId"): member_of("shipments", "shipmentId", "key"),
    ("CarrierFactor", "accountNumber"): _masked_account_number,
    ("CarrierPaymentMethod", "accountNumber"): _masked_account_number,
    ("CarrierPaymentMethodReference", "accountNumber"): _masked_account_number,
    ("VendorPaymentMethod", "accountNumber"): _masked_account_number,
    ("VendorPaymentMethodReference", "accountNumber"): _masked_account_number,
}
"""(schema, member) -> its source, where that is not the stored member of the same name."""
