"""Search by criteria: operators, pages by number, sort, flat and full rows, saved searches."""

from typing import Any

import pytest

NOWHERE = "00000000-0000-4000-8000-000000000000"
ADDRESS = {"line1": "1 Dock Rd", "city": "Dallas", "country": "us", "market": "tx"}


@pytest.fixture
async def customers(bodies: Any) -> None:
    """Three customers that their first letters tell apart; Bolt has no NAICS code, Coil no credit limit."""
    await bodies.create("customers", name="Acme Freight", creditLimit=100, key="A", naics="one")
    await bodies.create("customers", name="Bolt Freight", creditLimit=200, key="B", billingAddress=ADDRESS)
    await bodies.create("customers", name="Coil & Co", key="C", naics="two")


async def search(api: Any, criteria: Any = None, resource: str = "customers", status: int = 200, **rest: Any) -> Any:
    body = rest if criteria is None else {"criteria": criteria, **rest}
    return await api.post(f"/{resource}/search", body, status=status)


async def names(api: Any, criteria: Any = None, **rest: Any) -> str:
    """The first letters of what is found."""
    return "".join(row["name"][0] for row in (await search(api, criteria, **rest))["data"])


@pytest.mark.parametrize(
    ("field", "criterion", "found"),
    [
        ("name", {"operator": "EQUALS", "values": ["acme freight"]}, "A"),
        ("name", {"operator": "EQUALS", "value": "acme freight"}, "A"),
        ("name", {"operator": "EQUALS", "values": ["*freight"]}, "AB"),
        ("name", {"operator": "EQUALS", "values": ["Coi? & Co"]}, "C"),
        ("name", {"operator": "EQUALS", "values": ["freight"]}, ""),
        ("name", {"operator": "NOT_EQUALS", "values": ["acme freight"]}, "BC"),
        ("name", {"operator": "STARTS_WITH", "values": ["bo"]}, "B"),
        ("name", {"operator": "ENDS_WITH", "values": ["CO"]}, "C"),
        ("name", {"operator": "INCLUDES", "values": ["e f"]}, "A"),
        ("name", {"operator": "INCLUDES", "values": ["olt", "oil"]}, "BC"),
        ("name", {"operator": "ONE_OF", "values": ["bolt freight", "coil & co"]}, "BC"),
        ("name", {"operator": "NOT_ONE_OF", "values": ["bolt freight", "coil & co"]}, "A"),
        ("naics", {"operator": "EQUALS", "values": ["one"]}, "A"),
        ("naics", {"operator": "EQUALS", "values": ["ONE"]}, ""),
        ("naics", {"operator": "EQUALS", "values": ["o*"]}, ""),
        ("naics", {"operator": "ONE_OF", "values": ["one", "two"]}, "AC"),
        ("naics", {"operator": "NOT_ONE_OF", "values": ["one"]}, "BC"),
        ("naics", {"operator": "EXISTS"}, "AC"),
        ("naics", {"operator": "DOES_NOT_EXIST"}, "B"),
        ("creditLimit", {"operator": "EQUALS", "value": 100}, "A"),
        ("creditLimit", {"operator": "NOT_EQUALS", "value": 100}, "BC"),
        ("creditLimit", {"operator": "GREATER_THAN", "value": 100}, "B"),
        ("creditLimit", {"operator": "LESS_THAN", "value": 200}, "A"),
        ("creditLimit", {"operator": "BETWEEN", "min": 100, "max": 200}, "AB"),
        ("creditLimit", {"operator": "NOT_BETWEEN", "min": 150, "max": 200}, "AC"),
        ("creditLimit", {"operator": "DOES_NOT_EXIST"}, "C"),
        ("ordersCount", {"operator": "EQUALS", "value": 0}, "ABC"),
        ("state", {"operator": "EQUALS", "values": ["TX"]}, "B"),
        ("location", {"operator": "EQUALS", "values": ["Dallas, TX"]}, "B"),
        ("tags", {"operator": "DOES_NOT_EXIST"}, "ABC"),
        ("userIds", {"operator": "EXISTS"}, ""),
        ("id", {"operator": "ONE_OF", "values": [NOWHERE]}, ""),
    ],
)
async def test_an_operator_keeps_what_satisfies_it(
    api: Any, customers: Any, field: Any, criterion: Any, found: Any
) -> None:
    assert await names(api, {field: criterion}) == found


@pytest.mark.parametrize(
    ("criterion", "found"),
    [
        ({"operator": "AFTER", "value": "2025-01-15T11:00:00Z"}, "BC"),
        ({"operator": "BEFORE", "value": "2025-01-15T13:00:00+02:00"}, "A"),
        ({"operator": "BETWEEN", "min": "2025-01-15T11:00:00Z", "max": "2025-01-16T11:00:00Z"}, "B"),
        ({"operator": "AFTER", "valueRelative": -73, "valueRelativeUnit": "HOUR"}, "BC"),
        ({"operator": "BEFORE", "valueRelative": -1, "valueRelativeUnit": "WEEK"}, ""),
        ({"operator": "AFTER", "valueRelative": -73.0, "valueRelativeUnit": "HOUR"}, "BC"),
        (
            {
                "operator": "NOT_BETWEEN",
                "minRelative": -1,
                "minRelativeUnit": "MONTH",
                "maxRelative": -12,
                "maxRelativeUnit": "HOUR",
            },
            "C",
        ),
    ],
)
async def test_moments_are_absolute_or_offsets_from_now(
    api: Any, bodies: Any, clock: Any, client: Any, criterion: Any, found: Any
) -> None:
    for name, minutes in (("Acme", 60), ("Bolt", 3 * 24 * 60), ("Coil", 0)):
        body = await bodies.of_create("customers", full=False, name=name)
        await api.post("/customers", body)
        clock.advance(minutes=minutes)
        await _renew_token(client)
    assert await names(api, {"createdAt": criterion}) == found


@pytest.mark.parametrize(
    ("criteria", "place"),
    [
        ({"nonsense": {"operator": "EXISTS"}}, "criteria.nonsense"),
        ({"name": {"operator": "EQUALS"}}, "criteria.name.values"),
        ({"creditLimit": {"operator": "EQUALS"}}, "criteria.creditLimit.values"),
        ({"creditLimit": {"operator": "BETWEEN", "min": 1}}, "criteria.creditLimit.max"),
        ({"createdAt": {"operator": "AFTER", "valueRelative": 1}}, "criteria.createdAt.valueRelativeUnit"),
        (
            {"createdAt": {"operator": "AFTER", "valueRelative": -9999999, "valueRelativeUnit": "YEAR"}},
            "criteria.createdAt.valueRelative",
        ),
        ({"name": {"operator": "BETWEEN"}}, "criteria.name.operator"),
    ],
)
async def test_a_criterion_that_makes_no_sense_is_refused(api: Any, criteria: Any, place: Any) -> None:
    assert (await search(api, criteria, status=422))["details"][0]["field"] == place


async def test_all_criteria_must_hold(api: Any, customers: Any) -> None:
    criteria = {"name": {"operator": "ENDS_WITH", "values": ["freight"]}, "naics": {"operator": "EXISTS"}}
    assert await names(api, criteria) == "A"


async def test_truth_values_are_words(api: Any, bodies: Any) -> None:
    await bodies.create("locations", name="Dock", isAppointmentRequired=True)
    await bodies.create("locations", name="Yard", isAppointmentRequired=False)
    criterion = {"appointmentRequired": {"operator": "TRUE"}}
    assert await names(api, criterion, resource="locations") == "D"
    assert await names(api, {"appointmentRequired": {"operator": "FALSE"}}, resource="locations") == "Y"


async def test_a_deleted_record_is_never_found(api: Any, customers: Any) -> None:
    await api.delete("/customers/B")
    assert await names(api) == "AC"


async def test_pages_go_by_number(api: Any, customers: Any) -> None:
    page = {"pageNumber": 2, "pageSize": 2}
    response = await search(api, pagination=page)
    assert [row["name"] for row in response["data"]] == ["Coil & Co"]
    assert response["pagination"] == {"pageNumber": 2, "pageSize": 1, "totalPages": 2}
    assert response["totalResults"] == 3
    beyond = await search(api, pagination={"pageNumber": 9})
    assert (beyond["data"], beyond["totalResults"]) == ([], 3)


async def test_nothing_found_has_no_pages(api: Any) -> None:
    response = await search(api)
    assert (response["pagination"]["totalPages"], response["totalResults"]) == (0, 0)


@pytest.mark.parametrize("pagination", [{"pageNumber": 0}, {"pageSize": 0}, {"pageSize": 251}])
async def test_page_numbers_begin_at_one_and_pages_hold_1_to_250(api: Any, pagination: Any) -> None:
    await search(api, pagination=pagination, status=422)


@pytest.mark.parametrize(
    ("sort", "found"),
    [
        ([("name", "desc")], "CBA"),
        ([("creditLimit", "asc")], "ABC"),
        ([("creditLimit", "desc")], "BAC"),
        ([("ordersCount", "asc"), ("name", "desc")], "CBA"),
        ([("naics", "desc"), ("name", "asc")], "CAB"),
    ],
)
async def test_sort_orders_by_several_fields_with_null_last(api: Any, customers: Any, sort: Any, found: Any) -> None:
    options = [{"field": field, "order": order} for field, order in sort]
    assert await names(api, sort=options) == found


async def test_a_field_that_is_not_indexed_does_not_sort(api: Any, customers: Any) -> None:
    refusal = await search(api, sort=[{"field": "website", "order": "asc"}], status=422)
    assert refusal["details"][0]["field"] == "sort.0.field"
    await search(api, sort=[{"field": "name", "order": "asc"}] * 4, status=422)


@pytest.mark.parametrize(
    ("resource", "row", "entity"),
    [
        ("customers", "CUSTOMER_SEARCH_ROW", "CUSTOMER"),
        ("carriers", "CARRIER_SEARCH_ROW", "CARRIER"),
        ("vendors", "VENDOR_SEARCH_ROW", "VENDOR"),
        ("users", "USER_SEARCH_ROW", "USER"),
        ("locations", "LOCATION_SEARCH_ROW", "LOCATION"),
    ],
)
async def test_rows_are_flat_or_full(api: Any, bodies: Any, resource: Any, row: Any, entity: Any) -> None:
    created = await bodies.create(resource)
    criteria = {"id": {"operator": "EQUALS", "values": [created["id"]]}}
    [flat] = (await search(api, criteria, resource=resource))["data"]
    assert (flat["object"], flat["id"]) == (row, created["id"])
    [full] = (await search(api, criteria, resource=resource, format="full"))["data"]
    assert full["object"] == entity
    assert full == await api.get(f"/{resource}/{created['id']}")


async def test_a_customers_row_sums_up_its_business(api: Any, bodies: Any, invoice: Any) -> None:
    term = await bodies.create("payment-terms", name="Net 30")
    customer = await bodies.create(
        "customers", status="BLOCKED", billingAddress=ADDRESS, paymentTerm={"id": term["id"]}, qboCustomerId="Q7"
    )
    contact = {"name": "Ann", "email": "ann@example.com", "phoneNumber": "555"}
    await bodies.create("customer-contacts", customerId=customer["id"], contactInfo=contact, isPrimary=True)
    quote = await bodies.create("quotes", customer={"id": customer["id"]}, amount=1500)
    await bodies.create("quotes", customer={"id": customer["id"]})
    await api.patch(f"/quotes/{quote['id']}", {"status": "QUOTED"})
    shipment = await api.post(f"/quotes/{quote['id']}/convert-to-shipment", status=200)
    await bodies.create("loads", shipmentId=shipment["shipmentId"], load=await _priced_load(bodies, 900))
    await invoice(customer["id"], 70)
    [row] = (await search(api, {"status": {"operator": "EQUALS", "values": ["SUSPENDED"]}}))["data"]
    assert (row["status"], row["city"], row["location"]) == ("SUSPENDED", "Dallas", "Dallas, TX")
    assert (row["state"], row["country"], row["zip"]) == ("TX", "US", None)
    assert (row["primaryContactName"], row["primaryContactEmail"]) == ("Ann", "ann@example.com")
    assert (row["primaryContactPhone"], row["paymentTermName"]) == ("555", "Net 30")
    assert (row["ordersCount"], row["outstandingBalance"], row["quickbooksCustomerId"]) == (2, 70, "Q7")
    assert (row["totalRevenue"], row["totalTransportationCost"], row["totalGrossProfit"]) == (1500, 900, 600)
    assert (row["quotesCount"], row["quotesWon"], row["quoteWinRate"]) == (2, 1, 50)
    assert row["mostRecentOrderCreationAt"] is not None
    assert (row["tags"], row["userIds"]) == ([], [])


async def test_a_cancelled_shipment_counts_for_nothing(api: Any, bodies: Any) -> None:
    shipment = await bodies.create("shipments")
    assert (await search(api))["data"][0]["ordersCount"] == 1
    await api.post(f"/shipments/{shipment['id']}/cancel", status=200)
    assert (await search(api))["data"][0]["ordersCount"] == 0


async def test_a_carriers_row(api: Any, bodies: Any) -> None:
    carrier = await bodies.create("carriers", status="DO_NOT_USE", billingAddress=ADDRESS, equipments=["VAN"])
    await bodies.create("loads", load=await _priced_load(bodies, 900, carrier))
    [row] = (await search(api, resource="carriers"))["data"]
    assert (row["type"], row["carrierStatus"], row["equipments"]) == ("TL", "doNotUse", ["VAN"])
    assert (row["carrierProfileId"], row["friendlyId"]) == (carrier["id"], carrier["friendlyId"])
    assert (row["city"], row["market"], row["totalCostOfGoodsSold"], row["loadsCount"]) == ("Dallas", "tx", 900, 0)


async def test_a_vendors_row(api: Any, bodies: Any) -> None:
    service = await bodies.create("services", service=await _service(bodies))
    [row] = (await search(api, resource="vendors"))["data"]
    assert (row["id"], row["status"], row["service"]) == (service["vendor"]["id"], "active", ["CUSTOMS_CLEARANCE"])
    assert (row["numberOfTimesUsed"], row["lastUsed"]) == (1, "2025-01-15")


async def test_a_users_row(api: Any, bodies: Any) -> None:
    user = await bodies.create("users", name="Ann", status="ACTIVE")
    team = await bodies.create("teams", name="East", users=[{"id": user["id"]}])
    await bodies.create("shipments", customerRep={"id": user["id"]})
    [row] = (await search(api, {"name": {"operator": "EQUALS", "values": ["ann"]}}, resource="users"))["data"]
    assert (row["status"], row["emailVerified"]) == ("active", True)
    assert (row["teamIds"], row["teamNames"]) == ([team["id"]], ["East"])
    assert (row["customersCount"], row["ordersCount"], row["averageGrossProfitPerOrder"]) == (1, 1, 0)


async def test_a_locations_row(api: Any, bodies: Any) -> None:
    location = await bodies.create("locations", key="DOCK-1")
    [row] = (await search(api, resource="locations"))["data"]
    customer = await api.get(f"/customers/{location['customerId']}")
    assert (row["customerName"], row["customerFriendlyId"]) == (customer["name"], customer["friendlyId"])
    assert (row["externalId"], row["appointmentRequired"]) == ("DOCK-1", True)


@pytest.fixture
def saved(bodies: Any) -> Any:
    """Saves a search for names that end in Freight, by name from Z to A."""

    async def make(kind: str = "CUSTOMER", criterion: Any = None) -> Any:
        criterion = criterion or {"operator": "ENDS_WITH", "values": ["freight"]}
        state = {
            "searchCriteria": {"filters": [{"field": "name", "searchCriteria": criterion}]},
            "sorting": [{"id": "name", "desc": True}],
        }
        return {"id": (await bodies.create("saved-searches", preferenceType=kind, jsonValue=state))["id"]}

    return make


async def test_a_saved_searchs_criteria_and_sort_are_merged_in(api: Any, customers: Any, saved: Any) -> None:
    lookup = await saved()
    assert await names(api, savedSearch=lookup) == "BA"
    assert await names(api, {"naics": {"operator": "EXISTS"}}, savedSearch=lookup) == "A"


async def test_what_the_request_says_goes_before_what_is_saved(api: Any, customers: Any, saved: Any) -> None:
    lookup = await saved()
    assert await names(api, {"name": {"operator": "STARTS_WITH", "values": ["c"]}}, savedSearch=lookup) == "C"
    assert await names(api, savedSearch=lookup, sort=[{"field": "name", "order": "asc"}]) == "AB"


async def test_a_saved_search_of_another_kind_or_none_is_refused(api: Any, saved: Any) -> None:
    lookup = await saved("CARRIER")
    for wrong in (lookup, {"id": NOWHERE}, {"key": "none"}, {}, {**lookup, "key": "k"}):
        refusal = await search(api, savedSearch=wrong, status=422)
        assert refusal["details"][0]["field"].startswith("savedSearch")


@pytest.mark.parametrize(
    ("criterion", "reason"),
    [
        ({"operator": "BETWEEN"}, "not an operator"),
        ({"operator": "EQUALS", "values": [1.5]}, "1.5 does not fit this field"),
    ],
)
async def test_a_saved_criterion_that_does_not_fit_is_refused(
    api: Any, customers: Any, saved: Any, criterion: Any, reason: str
) -> None:
    refusal = await search(api, savedSearch=await saved(criterion=criterion), status=422)
    assert refusal["details"][0]["field"].startswith("savedSearch.filters.0.name")
    assert reason in refusal["message"]


async def _priced_load(bodies: Any, amount: float, carrier: Any = None) -> Any:
    carrier = carrier or await bodies.create("carriers")
    charges = [{"chargeCode": {"key": "LINE_HAUL"}, "amount": amount}]
    return {"mode": "TL", "carrier": {"carrier": {"id": carrier["id"]}, "charges": charges}}


async def _service(bodies: Any) -> Any:
    return {"vendor": {"id": await bodies.referred_id("vendor")}, "serviceType": "CUSTOMS_CLEARANCE"}


async def _renew_token(client: Any) -> None:
    form = {"grant_type": "client_credentials", "client_id": "sandbox-client", "client_secret": "sandbox-secret"}
    token = (await client.post("/oauth2/token", data=form)).json()["access_token"]
    client.headers["Authorization"] = f"Bearer {token}"
