"""Rules of carriers, contacts, payment methods, users and teams, addresses and references."""

from typing import Any

import pytest

ADDRESS = {"line1": "1 Dock Rd", "city": "Dallas", "country": "US", "market": "TX"}


@pytest.mark.parametrize("carrier_type", ["TRUCKLOAD", "AIR", "CARTAGE", "LINEHAUL", "LTL", "OCEAN", "RAIL"])
async def test_a_carriers_type_decides_its_fields(api: Any, carrier_type: Any) -> None:
    carrier = await api.post("/carriers", {"name": "C", "type": carrier_type})
    assert (carrier["type"], carrier["object"], carrier["status"]) == (carrier_type, "CARRIER", "ACTIVE")
    assert ("insuranceCompany" in carrier) == (carrier_type == "TRUCKLOAD")


async def test_truckload_fields_are_refused_for_other_types(api: Any) -> None:
    body = {"name": "C", "type": "AIR", "insuranceCompany": "Lloyd's"}
    assert "insuranceCompany" in (await api.post("/carriers", body, status=400))["message"]
    carrier = await api.post("/carriers", {"name": "C", "type": "AIR"})
    await api.patch(f"/carriers/{carrier['id']}", {"rating": "GOOD"}, status=400)
    changed = await api.patch(f"/carriers/{carrier['id']}", {"type": "TRUCKLOAD", "rating": "GOOD"})
    assert (changed["type"], changed["rating"]) == ("TRUCKLOAD", "GOOD")
    assert (await api.patch(f"/carriers/{carrier['id']}", {"rating": "BAD"}))["rating"] == "BAD"
    assert "rating" not in await api.patch(f"/carriers/{carrier['id']}", {"type": "RAIL"})


async def test_a_patch_without_a_type_is_still_checked(api: Any) -> None:
    carrier = await api.post("/carriers", {"name": "C", "type": "TRUCKLOAD"})
    assert "rating" in (await api.patch(f"/carriers/{carrier['id']}", {"rating": 5}, status=400))["message"]
    assert (await api.patch(f"/carriers/{carrier['id']}", {"name": "D"}))["name"] == "D"
    await api.patch(f"/carriers/{carrier['id']}", {"type": "BALLOON"}, status=400)


@pytest.mark.parametrize("resource", ["carrier-contacts", "customer-contacts"])
async def test_a_contacts_name_is_that_of_its_contact_info(api: Any, bodies: Any, resource: Any) -> None:
    contact = await bodies.create(resource, name="other", contactInfo={"name": "Ann", "email": "ann@example.com"})
    assert (contact["name"], contact["contactInfo"]["name"]) == ("Ann", "Ann")
    path = f"/{resource}/{contact['id']}"
    renamed = await api.patch(path, {"contactInfo": {"name": "Bea"}})
    assert (renamed["name"], renamed["contactInfo"]["email"]) == ("Bea", "ann@example.com")
    assert (await api.patch(path, {"name": "Cleo"}))["contactInfo"]["name"] == "Cleo"
    assert (await api.patch(path, {"contactInfo": {"email": None}}))["contactInfo"]["email"] is None
    await api.patch(path, {"contactInfo": None}, status=400)


async def test_contacts_are_filtered_by_their_contact_info(api: Any, bodies: Any) -> None:
    info = {"name": "Ann", "email": "ann@example.com", "phoneNumber": "555-1"}
    contact = await bodies.create("customer-contacts", contactInfo=info)
    await bodies.create("customer-contacts")
    assert await api.ids("customer-contacts", {"email": {"startsWith": "ANN@"}}) == [contact["id"]]
    assert await api.ids("customer-contacts", {"phoneNumber": {"equalTo": "555-1"}}) == [contact["id"]]


async def test_a_record_lists_its_live_contacts_and_payment_methods(api: Any, bodies: Any) -> None:
    carrier = await bodies.create("carriers")
    kept = await bodies.create("carrier-contacts", carrierId=carrier["id"])
    gone = await bodies.create("carrier-contacts", carrierId=carrier["id"])
    method = await bodies.create("carrier-payment-methods", carrierId=carrier["id"], accountNumber="123456789")
    await api.delete(f"/carrier-contacts/{gone['id']}")
    shown = await api.get(f"/carriers/{carrier['id']}")
    assert [contact["id"] for contact in shown["contacts"]] == [kept["id"]]
    assert [entry["id"] for entry in shown["paymentMethods"]] == [method["id"]]
    assert shown["paymentMethods"][0]["accountNumber"] == "****6789"


async def test_contacts_are_listed_in_the_order_of_their_creation_even_when_changed(api: Any, bodies: Any) -> None:
    customer = await bodies.create("customers")
    first, second = [await bodies.create("customer-contacts", customerId=customer["id"]) for _ in range(2)]
    await api.patch(f"/customer-contacts/{first['id']}", {"phoneExtension": "1"})
    shown = await api.get(f"/customers/{customer['id']}")
    assert [contact["id"] for contact in shown["contacts"]] == [first["id"], second["id"]]


async def test_a_moved_link_is_listed_at_its_new_place(api: Any, bodies: Any) -> None:
    link, other = await bodies.create("location-contacts"), await bodies.create("locations")
    await api.patch(f"/location-contacts/{link['id']}", {"locationId": other["id"]})
    assert (await api.get(f"/locations/{link['locationId']}"))["contacts"] == []
    assert [entry["id"] for entry in (await api.get(f"/locations/{other['id']}"))["contacts"]] == [link["id"]]


async def test_a_direct_payment_method_has_no_factor_and_a_factor_one_must(api: Any, bodies: Any) -> None:
    factor = await bodies.create("carrier-factors")
    fields = {"paymentRecipientType": "DIRECT", "carrierFactorId": factor["id"]}
    body = await bodies.of_create("carrier-payment-methods", full=False, **fields)
    await api.post("/carrier-payment-methods", body, status=422)
    body = {**body, "paymentRecipientType": "FACTOR"}
    method = await api.post("/carrier-payment-methods", body)
    assert method["carrierFactor"]["id"] == factor["id"]
    path = f"/carrier-payment-methods/{method['id']}"
    await api.patch(path, {"paymentRecipientType": "DIRECT"}, status=422)
    direct = await api.patch(path, {"paymentRecipientType": "DIRECT", "carrierFactorId": None})
    assert direct["carrierFactor"] is None
    refusal = await api.patch(path, {"paymentRecipientType": "FACTOR"}, status=422)
    assert refusal["details"][0]["field"] == "carrierFactorId"


async def test_the_owner_of_a_payment_method_never_changes(api: Any, bodies: Any) -> None:
    method, other = await bodies.create("carrier-payment-methods"), await bodies.create("carriers")
    await api.patch(f"/carrier-payment-methods/{method['id']}", {"carrierId": other["id"]}, status=422)


async def test_teams_and_users_show_the_same_membership(api: Any, bodies: Any) -> None:
    team = await bodies.create("teams", key="SALES")
    user = await bodies.create("users", teams=[{"key": "SALES"}], key="ANN")
    assert [entry["id"] for entry in user["teams"]] == [team["id"]]
    assert [entry["id"] for entry in (await api.get("/teams/SALES"))["users"]] == [user["id"]]
    await api.patch("/teams/SALES", {"users": []})
    assert (await api.get("/users/ANN"))["teams"] == []
    await api.patch("/users/ANN", {"teams": [{"id": team["id"]}]})
    assert len((await api.get("/teams/SALES"))["users"]) == 1
    refusal = await api.patch("/users/ANN", {"teams": [{"key": "NONE"}]}, status=422)
    assert refusal["details"][0]["field"] == "teams.0.key"


async def test_a_saved_search_is_kept_word_for_word_and_deleted_for_good(api: Any, bodies: Any) -> None:
    state = {"columnOrder": ["b", "a"], "columnVisibility": {"a": False}, "future": {"x": None}}
    search = await bodies.create("saved-searches", jsonValue=state)
    assert search["jsonValue"] == state
    await api.delete(f"/saved-searches/{search['id']}")
    await api.get(f"/saved-searches/{search['id']}", status=404)
    await api.get("/saved-searches/not-a-uuid", status=400)


async def test_an_address_is_patched_in_part_cleared_and_made_whole(api: Any, bodies: Any) -> None:
    customer = await bodies.create("customers", billingAddress=ADDRESS)
    assert customer["billingAddress"]["obeysDst"] is True, "a default of the body"
    path = f"/customers/{customer['id']}"
    patched = (await api.patch(path, {"billingAddress": {"line2": "Dock 5"}}))["billingAddress"]
    assert (patched["line1"], patched["line2"]) == ("1 Dock Rd", "Dock 5")
    assert (await api.patch(path, {"billingAddress": None}))["billingAddress"] is None
    refusal = await api.patch(path, {"billingAddress": {"city": "Reno"}}, status=422)
    assert refusal["details"][0]["field"] == "billingAddress.line1"
    assert (await api.patch(path, {"billingAddress": ADDRESS}))["billingAddress"]["city"] == "Dallas"


async def test_a_vendors_address_is_replaced_whole(api: Any, bodies: Any) -> None:
    vendor = await bodies.create("vendors", billingAddress={**ADDRESS, "line2": "Dock 5"})
    replaced = await api.patch(f"/vendors/{vendor['id']}", {"billingAddress": ADDRESS})
    assert replaced["billingAddress"]["line2"] is None
    await api.patch(f"/vendors/{vendor['id']}", {"billingAddress": {"city": "Reno"}}, status=400)


async def test_a_reference_by_key_is_expanded_as_the_record_is_now(api: Any, bodies: Any) -> None:
    await bodies.create("payment-terms", key="NET30", days=30)
    customer = await bodies.create("customers", paymentTerm={"key": "NET30"})
    assert customer["paymentTerm"]["days"] == 30
    await api.patch("/payment-terms/NET30", {"days": 45})
    assert (await api.get(f"/customers/{customer['id']}"))["paymentTerm"]["days"] == 45
    await api.delete("/payment-terms/NET30")
    assert (await api.get(f"/customers/{customer['id']}"))["paymentTerm"]["deletedAt"] is not None
    refusal = await api.patch(f"/customers/{customer['id']}", {"paymentTerm": {"key": "NET30"}}, status=422)
    assert refusal["details"][0]["field"] == "paymentTerm.key"
    assert (await api.patch(f"/customers/{customer['id']}", {"paymentTerm": None}))["paymentTerm"] is None


async def test_a_reference_to_a_deleted_record_is_refused(api: Any, bodies: Any) -> None:
    customer = await bodies.create("customers")
    await api.delete(f"/customers/{customer['id']}")
    body = await bodies.of_create("credit-memos", customerId=customer["id"])
    refusal = await api.post("/credit-memos", body, status=422)
    assert refusal["details"][0]["field"] == "customerId"


@pytest.mark.parametrize(
    ("status", "shown"),
    [
        ("NEW", "PROSPECT"),
        ("PENDING", "PROSPECT"),
        ("ACTIVE", "ACTIVE"),
        ("BLOCKED", "INACTIVE"),
        ("CLOSED", "CHURNED"),
    ],
)
async def test_a_customer_reference_shows_one_of_its_four_statuses(bodies: Any, status: Any, shown: Any) -> None:
    customer = await bodies.create("customers", status=status)
    contact = await bodies.create("customer-contacts", customerId=customer["id"])
    assert contact["customer"]["status"] == shown


async def test_a_location_shows_its_customer_and_its_contacts_in_full(api: Any, bodies: Any) -> None:
    link = await bodies.create("location-contacts")
    location = await api.get(f"/locations/{link['locationId']}")
    assert location["customer"]["object"] == "CUSTOMER"
    [contact] = location["contacts"]
    assert (contact["id"], contact["customerContact"]["object"]) == (link["id"], "CUSTOMER_CONTACT")


async def test_a_vendor_contact_shows_the_id_that_its_schema_forgets(api: Any, bodies: Any) -> None:
    contact = await bodies.create("vendor-contacts")
    assert (await api.get(f"/vendor-contacts/{contact['id']}"))["vendor"] == contact["vendor"]


async def test_readable_ids_count_up(bodies: Any) -> None:
    first, second = await bodies.create("customers"), await bodies.create("customers")
    assert (first["friendlyId"], second["friendlyId"]) == ("A000001", "A000002")


async def test_a_user_whose_new_key_is_refused_joins_no_team(api: Any, bodies: Any) -> None:
    await bodies.create("teams", key="SALES")
    for key in ("OPS-1", "OPS-2"):
        await bodies.create("users", key=key)
    await api.patch("/users/OPS-1", {"key": "OPS-2", "teams": [{"key": "SALES"}]}, status=409)
    assert (await api.get("/teams/SALES"))["users"] == []
