"""What each resource holds, apart from the catalogue of operations: help and completion need no more."""

from typing import Final

__all__ = ["RESOURCES"]

RESOURCES: Final[dict[str, str]] = {
    "bill_payments": "Money paid out to carriers, vendors and factoring companies against bills (accounts payable).",
    "bills": "What carriers and vendors charge for their work (accounts payable).",
    "carrier_contacts": "People to reach at a carrier.",
    "carrier_factors": "Factoring companies, which pay carriers' invoices at once and are paid by the broker in their place.",
    "carrier_payment_methods": "How and where a carrier, or the factoring company in its place, is paid.",
    "carriers": "Carriers that move freight, with their profiles, full-text search and unpaid bills.",
    "companies": "Companies of the organization, with their addresses and the text printed on their invoices.",
    "credit_memos": "Credits granted to customers, which can be used on their invoices (accounts receivable).",
    "customer_contacts": "People to reach at a customer.",
    "customers": "Customers whose freight the broker arranges, with their payments and open invoices.",
    "documents": "PDF and image files attached to orders, loads or services.",
    "invoices": "What customers are charged for their orders (accounts receivable).",
    "loads": "Loads of a shipment and the carriers assigned to move them.",
    "location_contacts": "Customer contacts linked to a location, with the roles they have there.",
    "locations": "Pickup and delivery points of customers, such as warehouses.",
    "payment_terms": "Terms that say in how many days a payment falls due.",
    "payments": "Money received from customers and the invoices it is put towards (accounts receivable).",
    "quotes": "Price quotes for customers, which can be turned into shipments.",
    "saved_searches": "Stored search configurations, private to one user or public in the organization.",
    "search": "One search across shipments, customers, carriers, users and vendors.",
    "services": "Vendors' work other than carriage, such as drayage, customs clearance or warehousing.",
    "shipments": "Shipments with their orders, loads and services, and the steps from creation to invoicing.",
    "teams": "Groups of users in the organization.",
    "users": "People who work with the system as members of the organization.",
    "vendor_contacts": "People to reach at a vendor.",
    "vendor_payment_methods": "How and where a vendor is paid.",
    "vendors": "Providers of services other than carriage, such as warehousing or storage.",
}
"""What each resource holds, by its attribute of `Mvmnt`."""
