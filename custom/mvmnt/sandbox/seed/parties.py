"""The parties of a seeded brokerage: its people and terms, customers, carriers, vendors and factors; documents."""

from collections.abc import Iterator

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.seed import words
from mvmnt.sandbox.seed.office import Office, Story, email
from mvmnt.sandbox.seed.words import City

CUSTOMERS = 14
LEADS = ("NEW", "CONTACTED", "QUALIFIED", "QUOTED", "NURTURING", "PENDING", "INACTIVE", "BLOCKED", "CLOSED")
"""The statuses of customers that do not ship; the first CUSTOMERS are ACTIVE."""

TRUCKLOAD_CARRIERS = 8
UNFIT_CARRIERS = ("PENDING", "INACTIVE", "DO_NOT_USE")


def found(office: Office) -> Story:
    """The first days: all records that a shipment needs."""
    names = iter(office.random.sample(words.PLACES, len(words.PLACES)))
    for name, days, fee in words.PAYMENT_TERMS:
        term = {"name": name, "days": days, "key": name.upper().replace(" ", "-")}
        office.do("createPaymentTerm", {**term, **({} if fee is None else {"quickPayFee": fee, "apOnly": True})})
    for name in ("Brokerage East", "Brokerage West"):
        city = words.CITIES[4] if "East" in name else words.CITIES[13]
        body = {"name": name, "addressLine1": "1 Dock Street", "city": city.name, "country": city.country}
        office.do("createCompany", {**body, "primaryContactEmail": email("office", name)})
    for name in words.TEAMS:
        office.do("createTeam", {"name": name, "key": _key(name)})
    for name, roles, status, team in words.USERS:
        body = {"name": name, "email": email(name), "status": status, "key": _key(name)}
        office.do("createUser", {**body, "roles": roles, "teams": [{"key": _key(team)}]})
    _saved_searches(office)
    yield office.days(0.2, 0.5)
    _factors(office, names)
    _carriers(office, names)
    yield office.days(0.2, 0.5)
    _vendors(office, names)
    _customers(office, names)
    yield office.days(0.2, 0.5)
    _paperwork(office)
    yield office.days(60, 80)
    _tidy(office)


def _customers(office: Office, names: Iterator[str]) -> None:
    for number in range(CUSTOMERS + len(LEADS)):
        status = "ACTIVE" if number < CUSTOMERS else LEADS[number - CUSTOMERS]
        trade, industry = words.SHIPPER_TRADES[number % len(words.SHIPPER_TRADES)]
        city = words.CITIES[(number * 5 + 20) % len(words.CITIES)]
        place = next(names)
        body = {
            "name": f"{place} {trade}",
            "status": status,
            "key": f"CUST-{1001 + number}",
            "industry": industry,
            "serviceTier": ("TIER_1", "TIER_2", "TIER_3")[number % 3],
            "website": f"https://{_host(place)}.example.com",
            "phoneNumber": office.phone(city),
            "currency": "CAD" if city.country == "CA" else "USD",
            "creditLimit": office.random.randrange(10, 200) * 1000,
            "defaultMode": "LTL" if number % 4 == 3 else "FTL",
            "paymentTerm": {"key": ("NET-30", "NET-15", "NET-45")[number % 3]},
            "corporateAddress": office.address(city),
            "billingAddress": office.address(city),
        }
        if status == "INACTIVE":
            body.update(deactivationReason="NOT_IN_BUSINESS", deactivationNotes="Closed its last dock")
        customer = office.do("createCustomer", body)
        desks = words.CUSTOMER_DESKS if status == "ACTIVE" else words.CUSTOMER_DESKS[:1]
        contacts = [_customer_contact(office, customer, place, city, desk) for desk in desks]
        if status == "ACTIVE":
            other = office.random.choice([other for other in words.CITIES if other is not city])
            for kind, site, contact in (("SHIPPER", city, contacts[1]), ("RECEIVER", other, contacts[2])):
                _location(office, customer, place, kind, site, contact)


def _customer_contact(
    office: Office, customer: JsonObject, place: str, city: City, desk: tuple[str, list[str]]
) -> JsonObject:
    name, kinds = desk
    info = {"name": name, "email": email(name, place), "phoneNumber": office.phone(city), "title": name}
    body = {"customerId": customer["id"], "name": name, "contactInfo": info, "contactTypes": kinds}
    return office.do("createCustomerContact", {**body, "isPrimary": kinds == ["BILLING"]})


def _location(
    office: Office, customer: JsonObject, place: str, kind: str, city: City, contact: JsonObject
) -> JsonObject:
    street = f"{office.random.randrange(100, 9900)} {office.random.choice(words.STREETS)}"
    body = {
        "customerId": customer["id"],
        "name": f"{place} {'Plant' if kind == 'SHIPPER' else 'Warehouse'} {city.name}",
        "key": f"{customer['key']}-{kind}",
        "type": kind,
        "isAppointmentRequired": office.random.random() < 0.4,
        "notes": f"{street}, {city.name}, {city.market} {city.postal_code}, {city.country}",
    }
    location = office.do("createLocation", body)
    link = {"locationId": location["id"], "customerContactId": contact["id"], "isPrimary": True}
    office.do("createLocationContact", {**link, "contactTypes": contact["contactTypes"]})
    return location


def _factors(office: Office, names: Iterator[str]) -> None:
    for number, trade in enumerate(words.FACTOR_TRADES):
        place, city = next(names), words.CITIES[number * 3]
        body = {
            "companyName": f"{place} {trade}",
            "key": f"FACT-{301 + number}",
            "email": email("remittance", place),
            "phoneNumber": office.phone(city),
            "addressLine1": f"{office.random.randrange(100, 9900)} {office.random.choice(words.STREETS)}",
            "city": city.name,
            "state": city.market,
            "country": city.country,
            "zipCode": city.postal_code,
            "bankName": f"Bank of {place}",
            "accountName": f"{place} {trade}",
            "accountNumber": str(office.random.randrange(10**9, 10**10)),
            "currency": "USD",
        }
        office.do("createCarrierFactor", body)


def _carriers(office: Office, names: Iterator[str]) -> None:
    kinds = ["TRUCKLOAD"] * TRUCKLOAD_CARRIERS + [kind for kind in words.CARRIER_TRADES if kind != "TRUCKLOAD"]
    kinds += ["TRUCKLOAD"] * len(UNFIT_CARRIERS)
    for number, kind in enumerate(kinds):
        unfit = number - len(kinds) + len(UNFIT_CARRIERS)
        place, city = next(names), words.CITIES[(number * 7) % len(words.CITIES)]
        body = {
            "name": f"{place} {office.random.choice(words.CARRIER_TRADES[kind])}",
            "type": kind,
            "key": f"CARR-{2001 + number}",
            "status": UNFIT_CARRIERS[unfit] if unfit >= 0 else "ACTIVE",
            "email": email("dispatch", place),
            "phone": office.phone(city),
            "website": f"https://{_host(place)}.example.com",
            "mcNumber": f"MC{office.random.randrange(100000, 999999)}",
            "dotNumber": str(office.random.randrange(1000000, 3999999)),
            "equipments": office.random.sample(["VAN", "REEFER", "FLATBED"], 2) if kind == "TRUCKLOAD" else [],
            "trucks": office.random.randrange(3, 120),
            "trailers": office.random.randrange(5, 200),
            "currency": "USD",
            "paymentTermId": _term_id(office, ("NET-30", "NET-15", "QUICK-PAY")[number % 3]),
            "corporateAddress": office.address(city),
        }
        if kind == "TRUCKLOAD":
            body.update(_insurance(office, place))
        _carrier_desks(office, office.do("createCarrier", body), place, city, number)


def _insurance(office: Office, place: str) -> JsonObject:
    since = office.today.replace(year=office.today.year - office.random.randrange(2, 12), day=1)
    until = office.today.replace(year=office.today.year + 1, day=1)
    return {
        "insuranceCompany": f"{place} Mutual",
        "insuranceAgent": "Agency Desk",
        "insuranceAuthorityDate": f"{since}T00:00:00.000Z",
        "insuranceExpirationDate": f"{until}T00:00:00.000Z",
        "insuranceAutoLiabilityLimit": 1_000_000.0,
        "insuranceCargoLiabilityLimit": 100_000.0,
        "rating": office.random.choice(["Satisfactory", "Conditional", "None"]),
        "inFmcsa": True,
    }


def _carrier_desks(office: Office, carrier: JsonObject, place: str, city: City, number: int) -> None:
    for name, kinds in words.CARRIER_DESKS[: 2 + number % 2]:
        info = {"name": name, "email": email(name, place), "phoneNumber": office.phone(city)}
        body = {"carrierId": carrier["id"], "name": name, "contactInfo": info, "contactTypes": kinds}
        office.do("createCarrierContact", body)
    method = {"carrierId": carrier["id"], "currency": "USD", "companyName": carrier["name"]}
    direct = {"paymentRecipientType": "DIRECT", "paymentMethodType": ("ACH", "CHECK", "WIRE")[number % 3]}
    account = {"accountNumber": str(office.random.randrange(10**9, 10**10)), "bankName": f"Bank of {place}"}
    has_factor = number % 3 == 1
    office.do("createCarrierPaymentMethod", {**method, **direct, **account, "isPreferred": not has_factor})
    if has_factor:
        factors = [factor["id"] for _, factor in office.store["carrier-factors"].scan()]
        factored = {"paymentRecipientType": "FACTOR", "paymentMethodType": "ACH", "isPreferred": True}
        body = {**method, **factored, "carrierFactorId": factors[number % len(factors)]}
        office.do("createCarrierPaymentMethod", body)


def _vendors(office: Office, names: Iterator[str]) -> None:
    for number, trade in enumerate([*words.VENDOR_TRADES, "Pallets"]):
        place, city = next(names), words.CITIES[(number * 11 + 2) % len(words.CITIES)]
        body = {
            "name": f"{place} {trade}",
            "key": f"VEND-{3001 + number}",
            "status": "ACTIVE" if number < len(words.VENDOR_TRADES) else "INACTIVE",
            "email": email("billing", place),
            "phone": office.phone(city),
            "currency": "USD",
            "paymentTermId": _term_id(office, "NET-30"),
            "corporateAddress": office.address(city),
        }
        vendor = office.do("createVendor", body)
        for role, roles in words.VENDOR_DESKS:
            contact = {"vendorId": vendor["id"], "email": email(role, place), "role": role, "roles": roles}
            office.do("createVendorContact", {**contact, "phone": office.phone(city)})
        method = {"vendorId": vendor["id"], "paymentMethodType": "ACH", "isPreferred": True, "currency": "USD"}
        account = {"accountNumber": str(office.random.randrange(10**9, 10**10)), "bankName": f"Bank of {place}"}
        office.do("createVendorPaymentMethod", {**method, **account})


def _saved_searches(office: Office) -> None:
    searches = (
        ("Active customers", "CUSTOMER", "status", {"operator": "ONE_OF", "values": ["ACTIVE"]}),
        ("Carriers in Texas", "CARRIER", "market", {"operator": "EQUALS", "values": ["TX"]}),
        ("Vendors we use", "VENDOR", "numberOfTimesUsed", {"operator": "GREATER_THAN", "value": 0}),
        ("Our people", "USER", "status", {"operator": "ONE_OF", "values": ["active"]}),
        ("By appointment", "LOCATION", "appointmentRequired", {"operator": "TRUE"}),
        ("On the road", "SHIPMENT", "status", {"operator": "ONE_OF", "values": ["IN_TRANSIT"]}),
    )
    for name, kind, field, criterion in searches:
        content = {
            "searchCriteria": {"filters": [{"field": field, "searchCriteria": criterion}]},
            "sorting": [{"id": field if kind == "SHIPMENT" else "name", "desc": False}],
        }
        body = {"name": name, "preferenceType": kind, "jsonValue": content, "isPublic": True}
        office.do("createSavedSearch", body)


def _paperwork(office: Office) -> None:
    """Documents of the kinds that shipments and bills do not have; the file of the last one is missing."""
    kinds = (
        *("W9", "CERTIFICATE_OF_INSURANCE", "BILL_OF_LADING", "LUMPER_RECEIPT", "DETENTION", "DELIVERY_ORDER"),
        *("LOAD_TENDER", "HOUSE_AIRWAY_BILL", "MASTER_AIRWAY_BILL", "QUOTE"),
    )
    for kind in kinds:
        name = kind.lower().replace("_", "-")
        office.file(kind, f"{name}.pdf", {"Kind": kind}, {"entered": "by hand"})
    scan = {"type": "OTHER", "fileName": "dock-photo.jpg", "contentType": "image/jpeg", "key": "DOCK-PHOTO"}
    office.do("createDocument", scan)


def _tidy(office: Office) -> None:
    """Delete what was entered twice, so that there are deleted records."""
    body = {"name": "Cedar Ridge Foods (twice)", "status": "NEW", "key": "CUST-TWICE"}
    office.do("deleteCustomer", id=office.do("createCustomer", body)["id"])
    document = {"type": "OTHER", "fileName": "wrong-scan.pdf", "contentType": "application/pdf"}
    office.do("deleteDocument", id=office.do("createDocument", document)["id"])
    last = [contact for _, contact in office.store["carrier-contacts"].scan()][-1]
    office.do("deleteCarrierContact", id=last["id"])


def _term_id(office: Office, key: str) -> str:
    term = office.store["payment-terms"].live_by_key(key)
    assert term is not None, "the terms come first"
    return str(term["id"])


def _key(name: str) -> str:
    return name.upper().replace(" ", "-")


def _host(place: str) -> str:
    return place.lower().replace(" ", "-")
