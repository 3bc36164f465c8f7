"""The table of handlers by operationId: all that the sandbox implements."""

from mvmnt.sandbox.operations.aging import AgingReports
from mvmnt.sandbox.operations.documents import Documents
from mvmnt.sandbox.operations.freight.load_carriers import LoadCarriers
from mvmnt.sandbox.operations.freight.loads import Loads
from mvmnt.sandbox.operations.freight.quotes import Quotes
from mvmnt.sandbox.operations.freight.services import Services
from mvmnt.sandbox.operations.freight.shipment_actions import ShipmentActions
from mvmnt.sandbox.operations.freight.shipments import Shipments
from mvmnt.sandbox.operations.freight.tracking import Tracking
from mvmnt.sandbox.operations.parties import CarrierPaymentMethods, Carriers, Contacts, Teams, Users
from mvmnt.sandbox.operations.payables.bill_actions import BillApproval
from mvmnt.sandbox.operations.payables.bill_payments import BillPayments
from mvmnt.sandbox.operations.payables.bills import Bills
from mvmnt.sandbox.operations.payables.open_bills import Payables
from mvmnt.sandbox.operations.payables.remittance import Remittance
from mvmnt.sandbox.operations.receivables.credit_memos import CreditMemos
from mvmnt.sandbox.operations.receivables.customer_accounts import CustomerAccounts
from mvmnt.sandbox.operations.receivables.invoice_generation import Invoicing
from mvmnt.sandbox.operations.receivables.invoices import Invoices
from mvmnt.sandbox.operations.receivables.payments import Payments
from mvmnt.sandbox.operations.search.global_search import GlobalSearch
from mvmnt.sandbox.operations.search.saved_searches import SavedSearches
from mvmnt.sandbox.operations.search.search import ENTITIES, Search
from mvmnt.sandbox.resources.resource import Resource
from mvmnt.sandbox.resources.world import Handler, World

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
    "payments": Payments,
    "credit-memos": CreditMemos,
    "bills": Bills,
    "bill-payments": BillPayments,
}
"""The resources by their path."""


def handlers(world: World) -> dict[str, Handler]:
    """The handlers for one world; an operation without a handler is a 501."""
    resources = {name: resource(world, name) for name, resource in RESOURCES.items()}
    invoices, bill_payments = resources["invoices"], resources["bill-payments"]
    assert isinstance(invoices, Invoices)
    assert isinstance(bill_payments, BillPayments)
    found: dict[str, Handler] = {
        **CustomerAccounts(world, resources["payments"]).handlers(),
        **Invoicing(world, invoices).handlers(),
        **AgingReports(world).handlers(),
        **BillApproval(world, resources["bills"], bill_payments).handlers(),
        **Payables(world).handlers(),
        **Remittance(world, bill_payments).handlers(),
        **ShipmentActions(world, resources["shipments"]).handlers(),
        **Tracking(world).handlers(),
        **LoadCarriers(world, resources["loads"]).handlers(),
        **GlobalSearch(world).handlers(),
    }
    for entity in ENTITIES:
        found.update(Search(world, entity).handlers())
    for resource in resources.values():
        found.update(resource.handlers())
    return found
