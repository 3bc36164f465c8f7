"""Everything the sandbox serves: the handler of each operation that is built, by operationId."""

from mvmnt.sandbox.bills import Bills
from mvmnt.sandbox.credit_memos import CreditMemos
from mvmnt.sandbox.freight import Loads, Quotes, Services, Shipments
from mvmnt.sandbox.invoices import CustomerAccounts, Invoices
from mvmnt.sandbox.parties import CarrierPaymentMethods, Carriers, Contacts, Documents, SavedSearches, Teams, Users
from mvmnt.sandbox.resources import Handler, Resource, World

RESOURCES: dict[str, type[Resource]] = {
    "companies": Resource,
    "carriers": Carriers,
    "carrier-contacts": Contacts,
    "carrier-factors": Resource,
    "carrier-payment-methods": CarrierPaymentMethods,
    "customers": Resource,
    "customer-contacts": Contacts,
    "documents": Documents,
    "locations": Resource,
    "location-contacts": Resource,
    "payment-terms": Resource,
    "teams": Teams,
    "users": Users,
    "vendors": Resource,
    "vendor-contacts": Resource,
    "vendor-payment-methods": Resource,
    "saved-searches": SavedSearches,
    "quotes": Quotes,
    "shipments": Shipments,
    "loads": Loads,
    "services": Services,
    "invoices": Invoices,
    "payments": Resource,
    "credit-memos": CreditMemos,
    "bills": Bills,
    "bill-payments": Resource,
}
"""The resources by their path."""

NOT_BUILT = {
    "createPayment",
    "updatePayment",
    "deletePayment",
    "createBillPayment",
    "updateBillPayment",
    "deleteBillPayment",
}
"""Plain operations that move balances in ways that are not built yet: a payment cannot be without applications."""


def handlers(world: World) -> dict[str, Handler]:
    """The handlers over one world. What is missing here answers 501."""
    resources = {name: resource(world, name) for name, resource in RESOURCES.items()}
    found: dict[str, Handler] = CustomerAccounts(world, resources["payments"]).handlers()
    for resource in resources.values():
        found.update(resource.handlers())
    return {operation_id: handler for operation_id, handler in found.items() if operation_id not in NOT_BUILT}
