"""Shared by the sandbox's tests: a sandbox that checks its responses, a signed-in client, request bodies."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from mvmnt.sandbox import create_app, exact_json
from mvmnt.sandbox.description import Description, JsonObject
from mvmnt.sandbox.records.store import Change, Store

CREDENTIALS = {
    "grant_type": "client_credentials",
    "client_id": "sandbox-client",
    "client_secret": "sandbox-secret",
}


class Clock:
    """A clock that tests move. Each look at it is a millisecond later, as if calls took time."""

    def __init__(self) -> None:
        self.time = datetime(2025, 1, 15, 10, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.time += timedelta(milliseconds=1)
        return self.time

    def advance(self, **by: float) -> None:
        self.time += timedelta(**by)


class Api:
    """The sandbox as its callers see it. A call that the test does not expect to fail must not fail."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self.client = client

    async def call(self, method: str, path: str, body: Any = None, *, status: int = 200) -> Any:
        """Make one call, assert its status, return the JSON response (None for 204)."""
        response = await self.client.request(method, f"/v1{path}", json=body if method != "GET" else None)
        assert response.status_code == status, f"{method} {path}: {response.status_code} {response.text}"
        return response.json() if response.content else None

    async def post(self, path: str, body: Any = None, *, status: int = 201) -> Any:
        return await self.call("POST", path, body, status=status)

    async def get(self, path: str, *, status: int = 200) -> Any:
        return await self.call("GET", path, status=status)

    async def patch(self, path: str, body: Any, *, status: int = 200) -> Any:
        return await self.call("PATCH", path, body, status=status)

    async def delete(self, path: str, *, status: int = 204) -> Any:
        return await self.call("DELETE", path, status=status)

    async def filter(self, resource: str, criteria: Any = None, *, status: int = 200, **page: Any) -> Any:
        body = page if criteria is None else {"filter": criteria, **page}
        return await self.call("POST", f"/{resource}/filter", body, status=status)

    async def ids(self, resource: str, criteria: Any = None) -> list[str]:
        return [record["id"] for record in (await self.filter(resource, criteria))["data"]]


RESOURCE_OF = {
    "assignee": "users",
    "carrier": "carriers",
    "carrierFactor": "carrier-factors",
    "contact": "carrier-contacts",
    "customer": "customers",
    "customerContact": "customer-contacts",
    "customerRep": "users",
    "location": "locations",
    "paymentTerm": "payment-terms",
    "shipment": "shipments",
    "teams": "teams",
    "users": "users",
    "vendor": "vendors",
    "vendorContact": "vendor-contacts",
    "avatar": "documents",
}
"""The resource whose records a body member of this name refers to."""

SAMPLES = {
    "uuid": "3fa85f64-5717-4562-b3fc-2c963f66afa6",
    "email": "someone@example.com",
    "date-time": "2025-03-01T08:00:00.000Z",
    "date": "2025-03-01",
}

FITTING = {
    "carrier-payment-methods": {"paymentRecipientType": "FACTOR"},
    "quotes": {"lostReason": "TOO_HIGH"},
    "vendors": {"status": "ACTIVE"},
}
"""Members whose values must fit each other, which no schema says."""

COMBINERS = ("and", "or", "not")
"""Members of a filter that hold filters again."""

IN_FULL_ONLY = {"carrier-payment-methods": ("carrierFactorId",)}
"""Members that a minimal body needs all the same."""


class Bodies:
    """Request bodies made from the description; the records they refer to are created on the way."""

    def __init__(self, api: Api, description: Description) -> None:
        self._api = api
        self._description = description
        self._referred: dict[str, str] = {}
        self._count = 0

    async def create(self, resource: str, *, full: bool = False, **members: Any) -> JsonObject:
        """Create a record of a resource."""
        record: JsonObject = await self._api.post(f"/{resource}", await self.of_create(resource, full=full, **members))
        return record

    async def of_create(self, resource: str, *, full: bool = True, **members: Any) -> JsonObject:
        """A body that creates a record, with all members or with the required ones alone."""
        if resource == "invoices":
            members = {"orderId": (await self._order())["id"], **members}
        if resource == "bills":
            members = {"entityType": "CARRIER", "entityId": await self._load_carrier_id(), **members}
        schema = self._description.by_route["post", f"/{resource}"].body
        fitting = {**FITTING.get(resource, {}), **members}
        body = await self._object(schema or {}, full, IN_FULL_ONLY.get(resource, ()), fitting)
        return {**body, **members}

    async def of_patch(self, resource: str) -> JsonObject:
        """A body that patches every member."""
        schema = self._description.by_route["patch", f"/{resource}/{{id}}"].body
        return await self._object(schema or {}, True, (), FITTING.get(resource, {}))

    async def referred_id(self, name: str) -> str:
        """The id of a record that a member of this name may refer to."""
        resource = RESOURCE_OF[name]
        if resource not in self._referred:
            self._referred[resource] = (await self.create(resource))["id"]
        return self._referred[resource]

    async def id_of(self, resource: str) -> str:
        """The id of a new record of a resource; a payment pays an invoice or a bill."""
        if resource == "payments":
            invoice = await self.create("invoices", amount=10)
            applications = [{"invoiceId": invoice["id"], "amount": 4}]
            return str(
                (await self.create(resource, customerId=invoice["customer"]["id"], applications=applications))["id"]
            )
        if resource == "bill-payments":
            bill = await self.create("bills", amount=10)
            await self._api.post(f"/bills/{bill['id']}/approve", status=200)
            return str((await self.create(resource, applications=[{"billId": bill["id"], "amount": 4}]))["id"])
        return str((await self.create(resource))["id"])

    async def of_schema(self, schema: JsonObject, *, full: bool = False) -> Any:
        """A body of a schema, minimal or with all members."""
        return await self._value("", schema, full)

    async def _order(self) -> JsonObject:
        order: JsonObject = (await self.create("shipments"))["orders"][0]
        return order

    async def _load_carrier_id(self) -> str:
        load = await self.create("loads", load={"mode": "TL", "carrier": {"carrier": await self._reference("carrier")}})
        return str(load["carriers"][0]["id"])

    async def _reference(self, name: str) -> JsonObject:
        return {"id": await self.referred_id(name) if name in RESOURCE_OF else SAMPLES["uuid"]}

    async def _object(
        self, schema: JsonObject, full: bool, also: tuple[str, ...] = (), fitting: JsonObject | None = None
    ) -> JsonObject:
        schema = self._description.variant(schema, {"type": "TRUCKLOAD"})
        wanted = {*self._description.required(schema), *also}
        body = {}
        for name, member in self._description.properties(schema).items():
            if fitting and name in fitting:
                body[name] = fitting[name]
            elif (full and name not in COMBINERS) or name in wanted:
                body[name] = await self._value(name, member, full)
        return body

    async def _value(self, name: str, schema: JsonObject, full: bool) -> Any:
        if self._description.schema_name(schema) == "ResourceReferenceInput":
            return await self._reference(name)
        plain = self._description.plain(schema)
        if "oneOf" in plain and "properties" not in plain:
            return await self._value(name, plain["oneOf"][0], full)
        if "enum" in plain:
            return plain["enum"][0]
        if "properties" in plain or "allOf" in plain:
            return await self._object(schema, full)
        kind = plain.get("type", "object")
        kind = kind[0] if isinstance(kind, list) else kind
        if kind == "array":
            if name == "orderStopIds":
                return []
            value = await self._value(name, plain["items"], full)
            if self._description.schema_name(plain["items"]) == "CarrierEquipment":
                return [value]
            return [value] * plain.get("minItems", 1)
        if kind == "string" and plain.get("format") == "uuid" and name.removesuffix("Id") in RESOURCE_OF:
            return await self.referred_id(name.removesuffix("Id"))
        return self._scalar(name, plain, kind)

    def _scalar(self, name: str, plain: JsonObject, kind: str) -> Any:
        self._count += 1
        if kind == "string":
            if "pattern" in plain:
                return "08:30"
            if name == "contentType":
                return "application/pdf"
            return SAMPLES.get(plain.get("format", ""), f"{name}-{self._count}")
        return {"integer": 7, "number": 12.5, "boolean": True, "object": {}}[kind]


@pytest.fixture(scope="session")
def description() -> Description:
    return Description.load()


@pytest.fixture
def clock() -> Clock:
    return Clock()


class Mirror:
    """Keeps what a store's observers are told, as JSON: it must be all that the store holds.

    So every test of the sandbox also holds that no handler changes a record behind its collection's back.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._kept: dict[tuple[str, str], bytes] = {}
        store.observers.append(self._note)

    def _note(self, changes: list[Change]) -> None:
        for change in changes:
            record = change.after or change.before or {}
            if change.after is None:
                del self._kept[change.collection, record["id"]]
            else:
                self._kept[change.collection, record["id"]] = exact_json.dumps(record)

    def check(self) -> None:
        """Assert that what was told is what there is."""
        self._store.commit()
        held = {(name, record["id"]): exact_json.dumps(record) for name, _, record in self._store.records() if record}
        assert self._kept == held


@pytest.fixture
def app(description: Description, clock: Clock) -> Iterator[Starlette]:
    app = create_app(check_responses=True, now=clock, description=description)
    mirror = Mirror(app.state.sandbox.store)
    yield app
    mirror.check()


@pytest.fixture
async def client(app: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    """A client with a good token."""
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://sandbox") as client:
        response = (await client.post("/oauth2/token", data=CREDENTIALS)).json()
        client.headers["Authorization"] = f"Bearer {response['access_token']}"
        yield client


@pytest.fixture
def api(client: httpx.AsyncClient) -> Api:
    return Api(client)


@pytest.fixture
def bodies(api: Api, description: Description) -> Bodies:
    return Bodies(api, description)


@pytest.fixture
def invoice(api: Api, bodies: Bodies) -> Callable[..., Awaitable[JsonObject]]:
    """Makes an invoice for a customer: a shipment of the customer, and an invoice on its order."""

    async def make(customer_id: str, amount: float = 100, **members: Any) -> JsonObject:
        shipment = await bodies.create("shipments", customer={"id": customer_id})
        return await bodies.create("invoices", orderId=shipment["orders"][0]["id"], amount=amount, **members)

    return make
