"""The records that the upstream sends: a small customer, a full one, and pages of 250."""

from __future__ import annotations

from typing import Any
from uuid import NAMESPACE_URL, uuid5

import orjson

__all__ = ["FULL_CUSTOMER", "PAGE_SIZE", "SMALL_CUSTOMER", "page"]

PAGE_SIZE = 250
"""Records on a page: the most that the API gives."""

SMALL_CUSTOMER: dict[str, Any] = {
    "object": "CUSTOMER",
    "id": "3f1c9a52-7a35-4c1e-9d0b-5a6f2c8e4b10",
    "name": "Northwind Traders",
    "friendlyId": "A10234",
    "status": "ACTIVE",
    "key": "ERP-CUSTOMER-12345",
    "createdAt": "2025-01-31T12:30:00.123Z",
    "updatedAt": "2025-02-14T08:15:30.456Z",
}
"""The members that every customer has, and a key."""

_USER: dict[str, Any] = {
    "id": "7d9f3f2a-3e0b-4a0e-8f57-0b1f5f0f9c11",
    "key": "ERP-USER-7",
    "email": "dispatch@example.com",
    "name": "Chicago Dispatch",
    "phone": "+1 312 555 0143",
    "phoneExt": "204",
    "status": "ACTIVE",
    "avatarId": "0d0c8f6e-2a6b-4e62-8d15-93b6f6a0c0de",
    "createdAt": "2024-03-01T09:00:00.000Z",
    "updatedAt": "2024-11-20T16:45:10.250Z",
    "deletedAt": None,
}

_ADDRESS: dict[str, Any] = {
    "line1": "1200 West Fulton Market",
    "line2": "Suite 400",
    "city": "Chicago, IL",
    "country": "US",
    "market": "IL_CHI",
    "latitude": "41.886770",
    "longitude": "-87.657280",
    "isAirportOrAirbase": False,
    "isConstructionOrUtilitySite": False,
    "isSmartyValidated": True,
    "obeysDst": True,
    "cityId": "5f0a6a86-0c5d-4f3b-b2d2-6f6c2f3f8a77",
}

_CONTACT: dict[str, Any] = {
    "object": "CUSTOMER_CONTACT",
    "id": "a3b1f7b0-5c1b-4a4a-9df5-3f3b6a7f0b21",
    "key": "ERP-CONTACT-77",
    "name": "Shipping Desk",
    "contactInfo": {
        "name": "Shipping Desk",
        "email": "shipping@example.com",
        "phoneNumber": "+1 312 555 0199",
        "title": "Shipping and receiving",
    },
    "phoneExtension": "12",
    "isPrimary": True,
    "contactTypes": ["ACCOUNT_MANAGER"],
    "notifications": ["SHIPMENT_DELIVERED"],
    "invitedUser": _USER,
    "deletedBy": None,
    "createdAt": "2024-05-02T10:00:00.000Z",
    "deletedAt": None,
}

FULL_CUSTOMER: dict[str, Any] = {
    **SMALL_CUSTOMER,
    "serviceTier": "TIER_1",
    "website": "https://northwind.example.com",
    "phoneNumber": "+1 312 555 0100",
    "industry": "AGRICULTURE_FORESTRY",
    "annualRevenue": "_0_TO_500K",
    "annualSpend": "_0_TO_25K",
    "spendType": "CONTRACT",
    "naics": "484121",
    "ein": "12-3456789",
    "duns": "060704780",
    "leadSource": "Trade show",
    "dbaName": "Northwind",
    "numberOfEmployees": "_0_TO_1",
    "externalId": "SAP-0099812",
    "currency": "USD",
    "creditLimit": 250000.0,
    "creditUsageWarning": 0.8,
    "freeCreditReq": 1000.0,
    "defaultMode": "FTL",
    "defaultMargin": 0.15,
    "minMargin": 0.08,
    "maxMargin": 0.32,
    "defaultInternalNotes": "Check the dock hours before booking.",
    "defaultCarrierNotes": "Driver must wear a vest and boots.",
    "defaultExternalNotes": "Call 30 minutes before arrival.",
    "defaultShowNotes": "ALL",
    "autoAcceptTender": True,
    "group": {"id": "c2d5a8ab-96f1-4d8c-bf1b-2c9e8f4b3a10", "key": "ERP-GROUP-3"},
    "paymentTerm": {
        "id": "9be7d8b1-2a4a-47c5-8b8e-9b6c7b0f5a42",
        "key": "NET30",
        "name": "Net 30",
        "description": "Due within 30 days",
        "days": 30,
        "quickPayFee": 1.5,
        "apOnly": False,
        "doNotUse": False,
        "createdAt": "2023-01-01T00:00:00.000Z",
        "updatedAt": "2023-06-01T00:00:00.000Z",
        "deletedAt": None,
    },
    "notes": "Prefers morning deliveries.",
    "deactivationReason": "NOT_PAYING_INVOICE",
    "deactivationNotes": "Two invoices were open for 90 days.",
    "deactivationDate": "2024-08-01T00:00:00.000Z",
    "closedAt": "2024-09-01T00:00:00.000Z",
    "closedBy": _USER,
    "closedNotes": "Reopened in 2025.",
    "corporateAddress": _ADDRESS,
    "billingAddress": _ADDRESS,
    "qboCustomerId": "QBO-5521",
    "contacts": [_CONTACT],
    "deletedAt": None,
    "deletedBy": None,
}
"""Every member of the schema, nested ones included; those that most records lack (deletedAt, deletedBy) are null."""


def page(customer: dict[str, Any], count: int, *, next_cursor: str | None) -> bytes:
    """A response of `POST /customers/filter`: `count` different customers, and the next cursor."""
    information: dict[str, Any] = {"pageSize": count, "hasPreviousPage": False, "hasNextPage": next_cursor is not None}
    if next_cursor is not None:
        information["endCursor"] = next_cursor
    customers = [_numbered(customer, number) for number in range(count)]
    return orjson.dumps({"data": customers, "pagination": information})


def _numbered(customer: dict[str, Any], number: int) -> dict[str, Any]:
    """The customer with ids and keys of its own; its users, payment term and group are shared."""
    own: dict[str, Any] = {**customer, "id": _id(number, 0), "key": f"ERP-CUSTOMER-{number}"}
    for place, name in enumerate(("corporateAddress", "billingAddress"), 1):
        if name in own:
            own[name] = {**own[name], "cityId": _id(number, place)}
    if "contacts" in own:
        own["contacts"] = [{**contact, "id": _id(number, 3)} for contact in own["contacts"]]
    return own


def _id(number: int, place: int) -> str:
    return str(uuid5(NAMESPACE_URL, f"{number}/{place}"))
