"""A day at a brokerage: every operation of the API, called for what it is there for, through the SDK's own methods.

The office is set up, a customer, carriers and a vendor come aboard, freight is quoted, booked and hauled, invoices and
bills are sent, paid and reported, and at closing time what was entered by mistake is deleted. Each step leads to the
next by its records' ids, so that every operation finds what it needs, and succeeds.
"""

from __future__ import annotations

import asyncio
import csv
from datetime import UTC, datetime
from typing import Any

import httpx
from attrs import frozen

from mvmnt import Key, Mvmnt

TODAY = datetime.now(UTC).date().isoformat()
DOCK = {"line1": "1 Dock Rd", "city": "Dallas", "country": "US", "market": "TX"}
YARD = {"line1": "2 Yard Ave", "city": "Reno", "country": "US", "market": "NV"}
SCAN = b"%PDF-1.7 a signed proof of delivery"

Record = Any  # a model; which one, the resource's method says


@frozen
class Office:
    """Who works here, and on which terms."""

    user: Record
    team: Record
    term: Record


@frozen
class Partners:
    """Who ships with the brokerage, hauls for it, and serves it."""

    customer: Record
    carrier: Record
    factor: Record
    vendor: Record


async def brokerage_day(mvmnt: Mvmnt) -> None:
    """Do all of it, in the order of a day.

    Raises:
        MvmntError: an operation did not succeed.
        AssertionError: one did not do what it is there for.
    """
    office = await open_the_office(mvmnt)
    customer = await win_a_customer(mvmnt)
    carrier, factor = await bring_a_carrier_aboard(mvmnt)
    vendor = await bring_a_vendor_aboard(mvmnt, office)
    partners = Partners(customer, carrier, factor, vendor)
    await sell_and_plan(mvmnt, office, partners)
    await change_plans(mvmnt, partners)
    await file_the_proof_of_delivery(mvmnt)
    await find_things(mvmnt, office, partners)
    await invoice_the_customer(mvmnt, partners)
    await pay_the_partners(mvmnt, partners)
    await close(mvmnt, partners)


async def looked_after(resource: Record, record: Record, changes: dict[str, Any]) -> Record:
    """Read a record, find it in its listing, and change it: what is done to records of every kind."""
    assert (await resource.get(record.id)).id == record.id
    [listed] = await resource.filter({"id": {"equalTo": record.id}}, page_size=10).collect()
    assert listed.id == record.id
    changed = await resource.update(record.id, changes)
    assert changed.id == record.id
    return changed


async def open_the_office(mvmnt: Mvmnt) -> Office:
    company = await mvmnt.companies.create({"name": "Lone Star Brokerage", "key": "HOUSE"})
    await looked_after(mvmnt.companies, company, {"city": "Dallas"})
    term = await mvmnt.payment_terms.create({"name": "Net 30", "days": 30, "key": "NET30"})
    await looked_after(mvmnt.payment_terms, term, {"description": "Due in thirty days"})
    user = await mvmnt.users.create({"email": "rep@example.com", "status": "ACTIVE", "roles": ["CUSTOMER_REP"]})
    await looked_after(mvmnt.users, user, {"name": "Customer desk"})
    team = await mvmnt.teams.create({"name": "South", "users": [{"id": user.id}]})
    await looked_after(mvmnt.teams, team, {"name": "South and West"})

    mistaken = await asyncio.gather(
        mvmnt.companies.create({"name": "Lone Star Brokrage"}),
        mvmnt.payment_terms.create({"name": "Net 3000"}),
        mvmnt.users.create({"email": "nobody@example.com", "status": "PENDING", "roles": ["AR_AP"]}),
        mvmnt.teams.create({"name": "Suoth"}),
    )
    resources: list[Any] = [mvmnt.companies, mvmnt.payment_terms, mvmnt.users, mvmnt.teams]
    for resource, record in zip(resources, mistaken, strict=True):
        await resource.delete(record.id)
    return Office(user, team, term)


async def win_a_customer(mvmnt: Mvmnt) -> Record:
    body = {"name": "Northwind", "status": "QUALIFIED", "key": "NORTHWIND", "currency": "USD"}
    customer = await mvmnt.customers.create({**body, "paymentTerm": {"key": "NET30"}})
    await looked_after(mvmnt.customers, customer, {"status": "ACTIVE", "billingAddress": DOCK})
    info = {"name": "Receiving desk", "email": "receiving@northwind.example"}
    contact = await mvmnt.customer_contacts.create(
        {"customerId": customer.id, "name": "Receiving desk", "contactInfo": info, "contactTypes": ["BILLING"]}
    )
    await looked_after(mvmnt.customer_contacts, contact, {"isPrimary": True})
    location = await mvmnt.locations.create(
        {"customerId": customer.id, "name": "Dallas dock", "isAppointmentRequired": True, "key": "DOCK-1"}
    )
    await looked_after(mvmnt.locations, location, {"notes": "Ring twice"})
    at_dock = await mvmnt.location_contacts.create(
        {"locationId": location.id, "customerContactId": contact.id, "isPrimary": False}
    )
    await looked_after(mvmnt.location_contacts, at_dock, {"contactTypes": ["RECEIVING"]})
    return customer


async def bring_a_carrier_aboard(mvmnt: Mvmnt) -> tuple[Record, Record]:
    carrier = await mvmnt.carriers.create(
        {"type": "TRUCKLOAD", "name": "Iron Road Haulage", "key": "IRON-ROAD", "email": "pay@ironroad.example"}
    )
    await looked_after(mvmnt.carriers, carrier, {"type": "TRUCKLOAD", "mcNumber": "MC-100200"})
    info = {"name": "Dispatch", "phoneNumber": "555-0100"}
    contact = await mvmnt.carrier_contacts.create({"carrierId": carrier.id, "name": "Dispatch", "contactInfo": info})
    await looked_after(mvmnt.carrier_contacts, contact, {"contactTypes": ["DISPATCH"]})
    factor = await mvmnt.carrier_factors.create({"companyName": "Prompt Factors", "email": "in@prompt.example"})
    await looked_after(mvmnt.carrier_factors, factor, {"city": "Reno"})
    method = await mvmnt.carrier_payment_methods.create(
        {
            "carrierId": carrier.id,
            "paymentRecipientType": "FACTOR",
            "paymentMethodType": "ACH",
            "carrierFactorId": factor.id,
        }
    )
    await looked_after(mvmnt.carrier_payment_methods, method, {"isPreferred": True})
    return carrier, factor


async def bring_a_vendor_aboard(mvmnt: Mvmnt, office: Office) -> Record:
    vendor = await mvmnt.vendors.create({"name": "Border Customs", "status": "ACTIVE", "paymentTermId": office.term.id})
    await looked_after(mvmnt.vendors, vendor, {"email": "desk@border.example"})
    await mvmnt.vendor_contacts.create({"vendorId": vendor.id, "email": "agent@border.example"})
    for contact in await contacts_of(mvmnt, vendor):
        assert (await mvmnt.vendor_contacts.get(contact.id)).email == "agent@border.example"
        await mvmnt.vendor_contacts.update(contact.id, {"roles": ["AGENT"]})
    [found] = await mvmnt.vendor_contacts.filter({"vendorId": {"equalTo": vendor.id}}).collect()
    assert found.roles == ["AGENT"]
    method = await mvmnt.vendor_payment_methods.create({"vendorId": vendor.id, "paymentMethodType": "CHECK"})
    await looked_after(mvmnt.vendor_payment_methods, method, {"companyName": "Border Customs"})
    return vendor


async def contacts_of(mvmnt: Mvmnt, vendor: Record) -> list[Record]:
    """A vendor's contacts, which only the vendor tells the ids of."""
    found: Record = await mvmnt.vendors.get(vendor.id)
    return list(found.contacts)


def order(reference: str) -> dict[str, Any]:
    """An order from the customer's dock to the yard."""
    return {
        "mode": "TL",
        "stops": [
            {"type": "PICKUP", "location": {"key": "DOCK-1"}, "requestedStartDate": TODAY},
            {"type": "DELIVERY", "address": YARD},
        ],
        "freight": {"weight": 12000, "commodityDescription": "Paper"},
        "references": [{"type": "BOL_NUMBER", "value": reference}],
    }


async def new_shipment(mvmnt: Mvmnt, partners: Partners, reference: str) -> Record:
    body = {"customer": {"id": partners.customer.id}, "orders": [order(reference)]}
    return await mvmnt.shipments.create(body)


async def hauled(mvmnt: Mvmnt, partners: Partners, reference: str) -> Record:
    """A load's carrier, which may send its bill."""
    shipment = await new_shipment(mvmnt, partners, reference)
    charges = [{"chargeCode": {"key": "LINE_HAUL"}, "amount": 900}]
    carrier = {"carrier": {"id": partners.carrier.id}, "charges": charges}
    load: Record = await mvmnt.loads.create({"shipmentId": shipment.id, "load": {"mode": "TL", "carrier": carrier}})
    return load.carriers[0]


async def sell_and_plan(mvmnt: Mvmnt, office: Office, partners: Partners) -> None:
    body = {"customer": {"key": "NORTHWIND"}, "order": order("BOL-2001"), "amount": 1500}
    quote = await mvmnt.quotes.create(body)
    await looked_after(mvmnt.quotes, quote, {"status": "QUOTED"})
    won = await mvmnt.quotes.convert_to_shipment(quote.id)
    await mvmnt.quotes.delete((await mvmnt.quotes.create(body)).id)

    shipment: Record = await mvmnt.shipments.get(won.shipment_id)
    await looked_after(mvmnt.shipments, shipment, {"customerRep": {"id": office.user.id}})
    load = await mvmnt.loads.create({"shipmentId": shipment.id, "load": {"mode": "TL"}})
    await looked_after(mvmnt.loads, load, {"mode": "INTERMODAL"})

    added = await mvmnt.loads.add_carrier(load.id, {"carrier": {"key": "IRON-ROAD"}})
    assert (await mvmnt.loads.get_carrier(load.id, added.load_carrier_id)).status == "ACTIVE"
    await mvmnt.loads.update_carrier(load.id, added.load_carrier_id, {"truckNumber": "T-7"})

    service = await mvmnt.services.create(
        {"shipmentId": shipment.id, "service": {"vendor": {"id": partners.vendor.id}, "serviceType": "DRAYAGE"}}
    )
    await looked_after(mvmnt.services, service, {"referenceNumber": "DRAY-1"})


async def change_plans(mvmnt: Mvmnt, partners: Partners) -> None:
    """What goes wrong: a shipment called off and on, a carrier that falls out, one that came for nothing."""
    shipment = await new_shipment(mvmnt, partners, "BOL-2002")
    assert (await mvmnt.shipments.cancel(shipment.id, {"reason": "the freight is not ready"})).status == "CANCELED"
    assert (await mvmnt.shipments.uncancel(shipment.id)).status == shipment.status
    copy = await mvmnt.shipments.duplicate(shipment.id, {"pickUpDate": TODAY})
    await mvmnt.shipments.delete(copy.new_shipment_id)

    load: Record = await mvmnt.loads.create({"shipmentId": shipment.id, "load": {"mode": "TL"}})
    first = await mvmnt.loads.add_carrier(load.id, {"carrier": {"id": partners.carrier.id}})
    assert (await mvmnt.loads.bounce_carrier(load.id, first.load_carrier_id)).status == "BOUNCED"
    second = await mvmnt.loads.add_carrier(load.id, {"carrier": {"id": partners.carrier.id}})
    unused = await mvmnt.loads.report_tonu(load.id, second.load_carrier_id, {"reason": "no freight at the dock"})
    assert unused.load_carrier.status == "TONU"
    again = await mvmnt.loads.rebook(load.id)
    await mvmnt.loads.delete(again.new_load_id)

    service: Record = await mvmnt.services.create(
        {"shipmentId": shipment.id, "service": {"vendor": {"id": partners.vendor.id}, "serviceType": "INSPECTION"}}
    )
    await mvmnt.services.delete(service.id)


async def file_the_proof_of_delivery(mvmnt: Mvmnt) -> None:
    body = {"type": "PROOF_OF_DELIVERY", "fileName": "pod.pdf", "contentType": "application/pdf"}
    document: Record = await mvmnt.documents.create(body)
    async with httpx.AsyncClient() as storage:
        response = await storage.put(document.upload_url, content=SCAN, headers={"Content-Type": "application/pdf"})
        assert response.status_code == 200
    changed = await looked_after(mvmnt.documents, document, {"key": "POD-2001"})
    assert changed.status == "UPLOADED"
    await mvmnt.documents.delete((await mvmnt.documents.create(body)).id)


async def find_things(mvmnt: Mvmnt, office: Office, partners: Partners) -> None:
    filters = [{"field": "name", "searchCriteria": {"operator": "STARTS_WITH", "values": ["north"]}}]
    saved = await mvmnt.saved_searches.create(
        {"name": "Northern", "preferenceType": "CUSTOMER", "jsonValue": {"searchCriteria": {"filters": filters}}}
    )
    await looked_after(mvmnt.saved_searches, saved, {"isPublic": True})
    found = await mvmnt.customers.search(saved_search={"id": saved.id}).collect()
    assert [row.id for row in found] == [partners.customer.id]
    await mvmnt.saved_searches.delete(saved.id)

    named = {"name": {"operator": "INCLUDES", "values": ["Iron"]}}
    assert [row.id async for row in mvmnt.carriers.search(named)] == [partners.carrier.id]
    assert [row.id async for row in mvmnt.vendors.search(format="full")] == [partners.vendor.id]
    assert [row.id async for row in mvmnt.users.search()] == [office.user.id]
    assert len(await mvmnt.locations.search().collect()) == 1
    assert [hit.title async for hit in mvmnt.search.global_search("northw")] == ["Northwind"]
    tracked: Record = await mvmnt.shipments.track({"searches": [{"query": "bol-2001"}]})
    assert tracked.results[0].value == "BOL-2001"


async def invoice_the_customer(mvmnt: Mvmnt, partners: Partners) -> None:
    customer = partners.customer
    [first, second, third] = [await new_shipment(mvmnt, partners, f"BOL-300{number}") for number in (1, 2, 3)]
    await mvmnt.shipments.mark_ready_to_invoice(first.id)
    await mvmnt.shipments.mark_not_ready_to_invoice(first.id)
    for shipment in (first, second):
        await mvmnt.shipments.mark_ready_to_invoice(shipment.id)
    await mvmnt.shipments.generate_invoice(first.id)
    batch: Record = await mvmnt.invoices.batch_generate({"orderIds": [second.orders[0].id], "sendEmail": True})
    assert batch.emails_sent == 1
    await mvmnt.invoices.void(batch.generated[0].invoice_id)

    invoice: Record = await mvmnt.invoices.create(
        {"orderId": third.orders[0].id, "invoiceDate": TODAY, "amount": 1000, "currency": "USD"}
    )
    await looked_after(mvmnt.invoices, invoice, {"reference": "PO-77"})
    assert (await mvmnt.invoices.mark_awaiting(invoice.id, {"invoiceDate": TODAY})).status == "AWAITING_PAYMENT"
    assert (await mvmnt.invoices.send_email(invoice.id, {"toEmails": ["receiving@northwind.example"]})).success

    memo: Record = await mvmnt.credit_memos.create({"customerId": customer.id, "amount": 100, "memoDate": TODAY})
    await looked_after(mvmnt.credit_memos, memo, {"notes": "late pick-up"})
    assert (await mvmnt.invoices.get_available_credits(invoice.id)).total_available == 100
    applied = await mvmnt.credit_memos.apply(memo.id, {"invoiceId": invoice.id, "amount": 100})
    assert (await mvmnt.credit_memos.get_applications(memo.id)).remaining_balance == 0
    await mvmnt.credit_memos.unapply(memo.id, applied.application.id)
    assert (await mvmnt.credit_memos.void(memo.id)).status == "VOIDED"

    report = await mvmnt.invoices.get_aging_report(customer_id=customer.id)
    [*_, totals] = csv.reader((await mvmnt.invoices.get_aging_report_csv(customer_id=customer.id)).splitlines())
    assert float(totals[-1]) == report.totals.total == 1000

    owed: Record = await mvmnt.customers.get_outstanding_invoices(customer.id)
    assert invoice.id in [entry.id for entry in owed.invoices]
    payment: Record = await mvmnt.payments.create(
        {"customerId": customer.id, "paymentDate": TODAY, "applications": [{"invoiceId": invoice.id, "amount": 400}]}
    )
    await looked_after(mvmnt.payments, payment, {"reference": "CHECK-4711"})
    assert (await mvmnt.payments.get_applications(payment.id)).total_applied == 400
    assert (await mvmnt.invoices.get_payments(invoice.id)).open_balance == 600
    assert [paid.id async for paid in mvmnt.customers.get_payments(Key("NORTHWIND"))] == [payment.id]
    await mvmnt.payments.delete(payment.id)
    assert (await mvmnt.invoices.get(invoice.id)).amount_owed == 1000


async def pay_the_partners(mvmnt: Mvmnt, partners: Partners) -> None:
    async def billed(reference: str, amount: float) -> Record:
        entity = await hauled(mvmnt, partners, reference)
        return await mvmnt.bills.create(
            {"entityType": "CARRIER", "entityId": entity.id, "invoiceDate": TODAY, "amount": amount}
        )

    bill, reverted, deleted = await billed("BOL-4001", 900), await billed("BOL-4002", 50), await billed("BOL-4003", 7)
    await looked_after(mvmnt.bills, bill, {"reference": "INV-900"})
    await mvmnt.bills.approve(bill.id)
    assert (await mvmnt.bills.unapprove(bill.id)).status == "IN_REVIEW"
    batch: Record = await mvmnt.bills.batch_approve({"billIds": [bill.id, reverted.id]})
    assert len(batch.approved) == 2
    assert (await mvmnt.bills.revert(reverted.id, {"reason": "entered twice"})).success
    await mvmnt.bills.delete(deleted.id)

    await bill_of_the_vendor(mvmnt, partners, 40)

    assert (await mvmnt.carriers.get_outstanding_bills(partners.carrier.id)).total_outstanding == 900
    assert (await mvmnt.carriers.get_bills_for_payment(partners.carrier.id)).total_outstanding == 900
    assert (await mvmnt.carrier_factors.get_bills_for_payment(partners.factor.id)).total_outstanding == 900
    assert (await mvmnt.vendors.get_outstanding_bills(partners.vendor.id)).total_outstanding == 40
    assert (await mvmnt.vendors.get_bills_for_payment(partners.vendor.id)).total_outstanding == 40
    report = await mvmnt.bills.get_ap_aging_report()
    [*_, totals] = csv.reader((await mvmnt.bills.get_ap_aging_report_csv()).splitlines())
    assert float(totals[-1]) == report.totals.total == 940

    payment: Record = await mvmnt.bill_payments.create(
        {"paymentDate": TODAY, "paymentMethodType": "CHECK", "applications": [{"billId": bill.id, "amount": 400}]}
    )
    await looked_after(mvmnt.bill_payments, payment, {"reference": "CHECK-100"})
    assert (await mvmnt.bill_payments.get_applications(payment.id)).total_amount == 400
    assert (await mvmnt.bills.get_payments(bill.id)).open_balance == 500
    advice: Record = await mvmnt.bill_payments.get_remittance_advice(payment.id)
    assert advice.total_amount == 400
    assert (await mvmnt.bill_payments.get_remittance_advice_pdf(payment.id)).startswith(b"%PDF-")
    assert (await mvmnt.bill_payments.send_remittance(payment.id)).success
    await mvmnt.bill_payments.delete(payment.id)


async def bill_of_the_vendor(mvmnt: Mvmnt, partners: Partners, amount: float) -> None:
    """A service done and billed, cleared for paying."""
    shipment = await new_shipment(mvmnt, partners, "BOL-4004")
    service: Record = await mvmnt.services.create(
        {"shipmentId": shipment.id, "service": {"vendor": {"id": partners.vendor.id}, "serviceType": "WAREHOUSING"}}
    )
    await mvmnt.services.update(service.id, {"completedDate": TODAY})
    bill = await mvmnt.bills.create(
        {"entityType": "VENDOR", "entityId": service.id, "invoiceDate": TODAY, "amount": amount}
    )
    await mvmnt.bills.approve(bill.id)


async def close(mvmnt: Mvmnt, partners: Partners) -> None:
    """Delete what a partner and its records leave behind."""
    for contact in await contacts_of(mvmnt, partners.vendor):
        await mvmnt.vendor_contacts.delete(contact.id)
    resources: list[Any] = [
        mvmnt.location_contacts,
        mvmnt.locations,
        mvmnt.customer_contacts,
        mvmnt.customers,
        mvmnt.carrier_payment_methods,
        mvmnt.carrier_factors,
        mvmnt.carrier_contacts,
        mvmnt.carriers,
        mvmnt.vendor_payment_methods,
        mvmnt.vendors,
    ]
    for resource in resources:
        for record in await resource.filter().collect():
            await resource.delete(record.id)
        assert await resource.filter().first() is None
