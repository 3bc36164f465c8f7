"""Every resource: create, get, update, delete, filter, looked up by id and by client key."""

from typing import Any

import pytest

from mvmnt.sandbox.description import Description

DESCRIPTION = Description.load()
NOT_BUILT = {"payments", "bill-payments"}
RESOURCES = sorted(
    path.removeprefix("/").removesuffix("/filter")
    for method, path in DESCRIPTION.by_route
    if path.endswith("/filter") and path.removeprefix("/").removesuffix("/filter") not in NOT_BUILT
)


def create_schema(resource: str) -> dict[str, Any]:
    return DESCRIPTION.properties(DESCRIPTION.by_route["post", f"/{resource}"].body or {})


def patch_schema(resource: str) -> dict[str, Any]:
    return DESCRIPTION.properties(DESCRIPTION.by_route["patch", f"/{resource}/{{id}}"].body or {})


def answer_schema(resource: str) -> dict[str, Any]:
    return DESCRIPTION.properties(DESCRIPTION.by_route["get", f"/{resource}/{{id}}"].success_schema)


def filter_schema(resource: str) -> dict[str, Any]:
    body = DESCRIPTION.by_route["post", f"/{resource}/filter"].body or {}
    return DESCRIPTION.properties(DESCRIPTION.properties(body)["filter"])


KEYED = [resource for resource in RESOURCES if "key" in create_schema(resource)]
WITH_BY = [
    resource
    for resource in RESOURCES
    if "LookupBy" in str(DESCRIPTION.document["paths"][f"/{resource}/{{id}}"]["get"].get("parameters"))
]
WITH_DELETED_AT = [resource for resource in RESOURCES if "deletedAt" in filter_schema(resource)]
SOFT = [r for r in RESOURCES if r not in {"saved-searches", "invoices", "credit-memos"}]
VOLATILE = {"updatedAt", "uploadUrl"}


def stable(content: Any) -> Any:
    """A response without the members that move by themselves, at any depth."""
    if isinstance(content, list):
        return [stable(item) for item in content]
    if isinstance(content, dict):
        return {name: stable(value) for name, value in content.items() if name not in VOLATILE}
    return content


def differing(body: dict[str, Any], shown: dict[str, Any]) -> set[str]:
    """The members of a body that the response changes, except masked ones and a contact's copied name."""
    expected = {**body, **({"name": body["contactInfo"]["name"]} if "contactInfo" in body else {})}
    plain = {name for name, value in body.items() if name in shown and not isinstance(value, dict | list)}
    return {name for name in plain - {"accountNumber"} if shown[name] != expected[name]}


def refusal_status(operation: str, resource: str) -> int:
    path = f"/{resource}" if operation == "post" else f"/{resource}/{{id}}"
    return 422 if 422 in DESCRIPTION.by_route[operation, path].responses else 400


def test_there_are_24_resources_to_go_through() -> None:
    assert len(RESOURCES) == 24


@pytest.mark.parametrize("resource", RESOURCES)
@pytest.mark.parametrize("full", [False, True], ids=["minimal", "full"])
async def test_a_created_record_is_got_by_its_id(api: Any, bodies: Any, resource: Any, full: Any) -> None:
    created = await bodies.create(resource, full=full)
    assert stable(await api.get(f"/{resource}/{created['id']}")) == stable(created)


@pytest.mark.parametrize("resource", RESOURCES)
async def test_a_created_record_shows_what_was_sent(api: Any, bodies: Any, resource: Any) -> None:
    body = await bodies.of_create(resource)
    created = await api.post(f"/{resource}", body)
    assert differing(body, created) == set()


@pytest.mark.parametrize("resource", RESOURCES)
async def test_a_full_patch_is_shown_and_moves_updated_at(api: Any, bodies: Any, clock: Any, resource: Any) -> None:
    created = await bodies.create(resource, full=True)
    body = await bodies.of_patch(resource)
    body.pop("key", None)
    patched = await api.patch(f"/{resource}/{created['id']}", body)
    assert differing(body, patched) == set()
    assert stable(await api.get(f"/{resource}/{created['id']}")) == stable(patched)
    if "updatedAt" in patched:
        assert patched["updatedAt"] > created["updatedAt"]


@pytest.mark.parametrize("resource", RESOURCES)
async def test_an_empty_patch_changes_nothing_else(api: Any, bodies: Any, resource: Any) -> None:
    created = await bodies.create(resource, full=True)
    assert stable(await api.patch(f"/{resource}/{created['id']}", {})) == stable(created)


def nullable_members() -> list[tuple[str, str, bool]]:
    return [
        (resource, name, DESCRIPTION.allows_null(schema))
        for resource in RESOURCES
        for name, schema in patch_schema(resource).items()
    ]


CLEARABLE = [(resource, name) for resource, name, nullable in nullable_members() if nullable and name != "contactInfo"]
FIRM = [(resource, name) for resource, name, nullable in nullable_members() if not nullable]


@pytest.mark.parametrize("resource", sorted({resource for resource, _ in CLEARABLE}))
async def test_null_clears_every_member_that_can_be_null(api: Any, bodies: Any, resource: Any) -> None:
    created = await bodies.create(resource, full=True)
    clearable = [name for owner, name in CLEARABLE if owner == resource]
    if resource == "carrier-payment-methods":
        await api.patch(f"/{resource}/{created['id']}", {"paymentRecipientType": "DIRECT", "carrierFactorId": None})
        clearable.remove("carrierFactorId")
    for name in clearable:
        patched = await api.patch(f"/{resource}/{created['id']}", {name: None})
        shown_as = name if name in patched else name.removesuffix("Id")
        assert patched[shown_as] is None, name


@pytest.mark.parametrize("resource", sorted({resource for resource, _ in FIRM}))
async def test_null_is_refused_for_every_other_member(api: Any, bodies: Any, resource: Any) -> None:
    created = await bodies.create(resource, full=True)
    status = refusal_status("patch", resource)
    for name in [name for owner, name in FIRM if owner == resource]:
        refusal = await api.patch(f"/{resource}/{created['id']}", {name: None}, status=status)
        assert name in refusal["message"]
    assert stable(await api.get(f"/{resource}/{created['id']}")) == stable(created)


@pytest.mark.parametrize("resource", SOFT)
async def test_a_deleted_record_is_gone_for_get_patch_delete_and_filter(api: Any, bodies: Any, resource: Any) -> None:
    record = await bodies.create(resource)
    if resource == "loads":
        assert record["carriers"] == []
    await api.delete(f"/{resource}/{record['id']}")
    for method, body in (("GET", None), ("PATCH", {}), ("DELETE", None)):
        refusal = await api.call(method, f"/{resource}/{record['id']}", body, status=404)
        assert refusal["error"] == "not_found"
    assert record["id"] not in await api.ids(resource)


@pytest.mark.parametrize("resource", WITH_DELETED_AT)
async def test_a_deleted_at_criterion_brings_deleted_records_back_into_view(
    api: Any, bodies: Any, clock: Any, resource: Any
) -> None:
    kept, deleted = await bodies.create(resource), await bodies.create(resource)
    before = deleted.get("updatedAt", deleted["createdAt"])
    await api.delete(f"/{resource}/{deleted['id']}")
    [shown] = (await api.filter(resource, {"deletedAt": {"isNull": False}}))["data"]
    assert shown["id"] == deleted["id"]
    assert shown["deletedAt"] > before
    if "updatedAt" in shown:
        assert shown["updatedAt"] == shown["deletedAt"]
    assert set(await api.ids(resource, {"deletedAt": {}})) >= {kept["id"], deleted["id"]}
    assert deleted["id"] in await api.ids(resource, {"not": {"deletedAt": {"isNull": True}}})


@pytest.mark.parametrize("resource", KEYED)
async def test_a_client_key_names_its_record(api: Any, bodies: Any, resource: Any) -> None:
    record = await bodies.create(resource, key="ERP/1 ä?#%")
    assert (await api.get(f"/{resource}/ERP%2F1%20%C3%A4%3F%23%25"))["id"] == record["id"]


@pytest.mark.parametrize("resource", KEYED)
async def test_a_duplicate_key_is_a_conflict_on_create_and_patch(api: Any, bodies: Any, resource: Any) -> None:
    await bodies.create(resource, key="taken")
    refusal = await api.post(f"/{resource}", await bodies.of_create(resource, key="taken"), status=409)
    assert refusal["error"] == "conflict"
    other = await bodies.create(resource, key="free")
    await api.patch(f"/{resource}/{other['id']}", {"key": "taken"}, status=409)
    assert (await api.get(f"/{resource}/{other['id']}"))["key"] == "free"
    await api.patch(f"/{resource}/{other['id']}", {"key": "free"})


@pytest.mark.parametrize("resource", KEYED)
async def test_a_changed_or_cleared_key_and_that_of_a_deleted_record_are_free_again(
    api: Any, bodies: Any, resource: Any
) -> None:
    first = await bodies.create(resource, key="one")
    await api.patch(f"/{resource}/{first['id']}", {"key": "two"})
    await api.get(f"/{resource}/one", status=404)
    second = await bodies.create(resource, key="one")
    await api.patch(f"/{resource}/{second['id']}", {"key": None})
    await api.get(f"/{resource}/one", status=404)
    await api.delete(f"/{resource}/two")
    third = await bodies.create(resource, key="two")
    assert (await api.get(f"/{resource}/two"))["id"] == third["id"]


@pytest.mark.parametrize("resource", sorted(set(KEYED) & set(WITH_BY)))
async def test_by_says_whether_the_path_holds_an_id_or_a_key(api: Any, bodies: Any, resource: Any) -> None:
    plain = await bodies.create(resource)
    masked = await bodies.create(resource, key=plain["id"])
    path = f"/{resource}/{plain['id']}"
    assert (await api.get(f"{path}?by=id"))["id"] == plain["id"]
    assert (await api.get(f"{path}?by=key"))["id"] == masked["id"]
    assert (await api.get(path))["id"] == plain["id"], "the id is tried first"
    await api.get(f"/{resource}/{masked['id']}?by=key", status=404)
    await api.delete(path + "?by=id")
    assert (await api.get(path))["id"] == masked["id"], "the key is tried second"
    await api.get(f"{path}?by=id", status=404)
    await api.get(f"{path}?by=name", status=400)


@pytest.mark.parametrize("resource", RESOURCES)
async def test_every_filter_field_finds_a_record_by_what_the_record_shows(api: Any, bodies: Any, resource: Any) -> None:
    record = await bodies.create(resource, full=True)
    nested = {**record, **record.get("contactInfo", {})}
    asked = 0
    for field, schema in filter_schema(resource).items():
        if field in ("and", "or", "not") or DESCRIPTION.plain(schema).get("type") == "boolean":
            continue
        value = nested.get(field)
        if value is None and isinstance(nested.get(field.removesuffix("Id")), dict):
            value = nested[field.removesuffix("Id")]["id"]
        if value is None or field == "amountOwed":
            continue
        operators = DESCRIPTION.properties(schema)
        operator = next(name for name in ("equalTo", "contains", "includes") if name in operators)
        operand = value[0] if isinstance(value, list) else value
        if DESCRIPTION.plain(operators[operator]).get("format") == "date-time" and len(operand) == 10:
            operand += "T00:00:00Z"
        found = (await api.filter(resource, {field: {operator: operand}}))["data"]
        assert record.get("id") in [item.get("id") for item in found], field
        asked += 1
        opposite = {"equalTo": "notEqualTo", "includes": "notIncludes"}.get(operator)
        if opposite in operators:
            assert record["id"] not in await api.ids(resource, {field: {opposite: operand}}), field
    assert asked >= 3


@pytest.mark.parametrize("resource", RESOURCES)
async def test_an_unknown_filter_field_or_operator_is_refused(api: Any, bodies: Any, resource: Any) -> None:
    status = 422 if 422 in DESCRIPTION.by_route["post", f"/{resource}/filter"].responses else 400
    await api.filter(resource, {"colour": {"equalTo": "red"}}, status=status)
    await api.filter(resource, {"createdAt": {"resembles": "2025-01-01T00:00:00Z"}}, status=status)


@pytest.mark.parametrize("resource", RESOURCES)
async def test_a_missing_required_member_is_refused_by_name(api: Any, bodies: Any, resource: Any) -> None:
    body = await bodies.of_create(resource, full=False)
    name = DESCRIPTION.required(DESCRIPTION.by_route["post", f"/{resource}"].body or {})
    required = name[0] if name else "type"
    body = {key: value for key, value in body.items() if key != required}
    status = refusal_status("post", resource)
    refusal = await api.post(f"/{resource}", body, status=status)
    if status == 422:
        assert refusal["error"] == "validation_error"
        assert resource == "carriers" or required in [detail["field"] for detail in refusal["details"]]
    else:
        assert refusal["error"] == "bad_request"


def reference_members() -> list[tuple[str, str]]:
    names = ("customer", "carrier", "vendor", "paymentTerm", "carrierFactor", "location", "customerContact", "shipment")
    return [
        (resource, name)
        for resource in RESOURCES
        for name in create_schema(resource)
        if name.removesuffix("Id") in names
    ] + [("invoices", "orderId"), ("bills", "entityId")]


@pytest.mark.parametrize(("resource", "name"), reference_members())
async def test_a_reference_to_an_unknown_record_is_refused(api: Any, bodies: Any, resource: Any, name: Any) -> None:
    body = await bodies.of_create(resource)
    nowhere = "00000000-0000-4000-8000-000000000000"
    body[name] = {"id": nowhere} if isinstance(body[name], dict) else nowhere
    refusal = await api.post(f"/{resource}", body, status=refusal_status("post", resource))
    assert name in refusal["message"]
