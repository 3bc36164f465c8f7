"""The API's resources for the synchronous client: one attribute for each tag of the description."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from mvmnt._sync.resource import SyncClient

if TYPE_CHECKING:
    from .bill_payments import BillPayments
    from .bills import Bills
    from .carrier_contacts import CarrierContacts
    from .carrier_factors import CarrierFactors
    from .carrier_payment_methods import CarrierPaymentMethods
    from .carriers import Carriers
    from .companies import Companies
    from .credit_memos import CreditMemos
    from .customer_contacts import CustomerContacts
    from .customers import Customers
    from .documents import Documents
    from .invoices import Invoices
    from .loads import Loads
    from .location_contacts import LocationContacts
    from .locations import Locations
    from .payment_terms import PaymentTerms
    from .payments import Payments
    from .quotes import Quotes
    from .saved_searches import SavedSearches
    from .search import Search
    from .services import Services
    from .shipments import Shipments
    from .teams import Teams
    from .users import Users
    from .vendor_contacts import VendorContacts
    from .vendor_payment_methods import VendorPaymentMethods
    from .vendors import Vendors


class Resources(SyncClient):
    """One attribute for each resource; each loads its code on first use."""

    @cached_property
    def bill_payments(self) -> BillPayments:
        """Money paid out to carriers, vendors and factoring companies against bills (accounts payable)."""
        from .bill_payments import BillPayments

        return BillPayments(self)

    @cached_property
    def bills(self) -> Bills:
        """What carriers and vendors charge for their work (accounts payable)."""
        from .bills import Bills

        return Bills(self)

    @cached_property
    def carrier_contacts(self) -> CarrierContacts:
        """People to reach at a carrier."""
        from .carrier_contacts import CarrierContacts

        return CarrierContacts(self)

    @cached_property
    def carrier_factors(self) -> CarrierFactors:
        """Factoring companies, which pay carriers' invoices at once and are paid by the broker in their place."""
        from .carrier_factors import CarrierFactors

        return CarrierFactors(self)

    @cached_property
    def carrier_payment_methods(self) -> CarrierPaymentMethods:
        """How and where a carrier, or the factoring company in its place, is paid."""
        from .carrier_payment_methods import CarrierPaymentMethods

        return CarrierPaymentMethods(self)

    @cached_property
    def carriers(self) -> Carriers:
        """Carriers that move freight, with their profiles, full-text search and unpaid bills."""
        from .carriers import Carriers

        return Carriers(self)

    @cached_property
    def companies(self) -> Companies:
        """Companies of the organization, with their addresses and the text printed on their invoices."""
        from .companies import Companies

        return Companies(self)

    @cached_property
    def credit_memos(self) -> CreditMemos:
        """Credits granted to customers, which can be used on their invoices (accounts receivable)."""
        from .credit_memos import CreditMemos

        return CreditMemos(self)

    @cached_property
    def customer_contacts(self) -> CustomerContacts:
        """People to reach at a customer."""
        from .customer_contacts import CustomerContacts

        return CustomerContacts(self)

    @cached_property
    def customers(self) -> Customers:
        """Customers whose freight the broker arranges, with their payments and open invoices."""
        from .customers import Customers

        return Customers(self)

    @cached_property
    def documents(self) -> Documents:
        """PDF and image files attached to orders, loads or services."""
        from .documents import Documents

        return Documents(self)

    @cached_property
    def invoices(self) -> Invoices:
        """What customers are charged for their orders (accounts receivable)."""
        from .invoices import Invoices

        return Invoices(self)

    @cached_property
    def loads(self) -> Loads:
        """Loads of a shipment and the carriers assigned to move them."""
        from .loads import Loads

        return Loads(self)

    @cached_property
    def location_contacts(self) -> LocationContacts:
        """Customer contacts linked to a location, with the roles they have there."""
        from .location_contacts import LocationContacts

        return LocationContacts(self)

    @cached_property
    def locations(self) -> Locations:
        """Pickup and delivery points of customers, such as warehouses."""
        from .locations import Locations

        return Locations(self)

    @cached_property
    def payment_terms(self) -> PaymentTerms:
        """Terms that say in how many days a payment falls due."""
        from .payment_terms import PaymentTerms

        return PaymentTerms(self)

    @cached_property
    def payments(self) -> Payments:
        """Money received from customers and the invoices it is put towards (accounts receivable)."""
        from .payments import Payments

        return Payments(self)

    @cached_property
    def quotes(self) -> Quotes:
        """Price quotes for customers, which can be turned into shipments."""
        from .quotes import Quotes

        return Quotes(self)

    @cached_property
    def saved_searches(self) -> SavedSearches:
        """Stored search configurations, private to one user or public in the organization."""
        from .saved_searches import SavedSearches

        return SavedSearches(self)

    @cached_property
    def search(self) -> Search:
        """One search across shipments, customers, carriers, users and vendors."""
        from .search import Search

        return Search(self)

    @cached_property
    def services(self) -> Services:
        """Vendors' work other than carriage, such as drayage, customs clearance or warehousing."""
        from .services import Services

        return Services(self)

    @cached_property
    def shipments(self) -> Shipments:
        """Shipments with their orders, loads and services, and the steps from creation to invoicing."""
        from .shipments import Shipments

        return Shipments(self)

    @cached_property
    def teams(self) -> Teams:
        """Groups of users in the organization."""
        from .teams import Teams

        return Teams(self)

    @cached_property
    def users(self) -> Users:
        """People who work with the system as members of the organization."""
        from .users import Users

        return Users(self)

    @cached_property
    def vendor_contacts(self) -> VendorContacts:
        """People to reach at a vendor."""
        from .vendor_contacts import VendorContacts

        return VendorContacts(self)

    @cached_property
    def vendor_payment_methods(self) -> VendorPaymentMethods:
        """How and where a vendor is paid."""
        from .vendor_payment_methods import VendorPaymentMethods

        return VendorPaymentMethods(self)

    @cached_property
    def vendors(self) -> Vendors:
        """Providers of services other than carriage, such as warehousing or storage."""
        from .vendors import Vendors

        return Vendors(self)


__all__ = ["Resources"]
