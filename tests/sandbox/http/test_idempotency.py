"""Idempotency keys: the first response is repeated, and another request under the key is refused."""

from typing import Any

import pytest

from mvmnt.sandbox.http import idempotency

BODY = {"name": "Acme", "status": "ACTIVE"}


async def send(client: Any, method: str, path: str, key: str, body: Any = None) -> Any:
    return await client.request(method, f"/v1{path}", json=body, headers={"Idempotency-Key": key})


async def test_the_same_request_under_a_key_is_carried_out_once(api: Any, client: Any) -> None:
    first = await send(client, "POST", "/customers", "k", BODY)
    again = await send(client, "POST", "/customers", "k", BODY)
    assert (again.status_code, again.json()) == (201, first.json())
    assert again.headers["content-type"] == first.headers["content-type"]
    assert ("idempotent-replayed" in first.headers, again.headers["idempotent-replayed"]) == (False, "true")
    assert len(await api.ids("customers")) == 1


async def test_a_patch_and_a_delete_are_replayed_too(api: Any, client: Any, bodies: Any) -> None:
    path = f"/customers/{(await bodies.create('customers'))['id']}"
    changed = await send(client, "PATCH", path, "p", {"name": "New"})
    await api.patch(path, {"name": "Newer"})
    assert (await send(client, "PATCH", path, "p", {"name": "New"})).json() == changed.json()
    assert (await api.get(path))["name"] == "Newer"
    assert (await send(client, "DELETE", path, "d")).status_code == 204
    again = await send(client, "DELETE", path, "d")
    assert (again.status_code, again.content) == (204, b"")
    await api.delete(path, status=404)


async def test_a_refusal_is_replayed_as_well(client: Any, bodies: Any) -> None:
    missing = await send(client, "PATCH", "/customers/A", "k", {"name": "New"})
    await bodies.create("customers", key="A")
    again = await send(client, "PATCH", "/customers/A", "k", {"name": "New"})
    assert (missing.status_code, again.status_code) == (404, 404)


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", "/customers", {**BODY, "name": "Other"}),
        ("POST", "/vendors", BODY),
        ("PATCH", "/customers/A", BODY),
        ("DELETE", "/customers/A?by=key", None),
    ],
)
async def test_another_request_under_the_key_is_refused(
    api: Any, client: Any, method: Any, path: Any, body: Any
) -> None:
    await send(client, "POST", "/customers", "k", BODY)
    refused = await send(client, method, path, "k", body)
    assert (refused.status_code, refused.json()["error"]) == (422, "validation_error")
    assert len(await api.ids("customers")) == 1


async def test_without_a_key_every_request_is_carried_out(api: Any) -> None:
    await api.post("/customers", BODY)
    await api.post("/customers", BODY)
    assert len(await api.ids("customers")) == 2


async def test_a_get_has_no_use_for_a_key(client: Any, bodies: Any, api: Any) -> None:
    await bodies.create("customers", key="A", name="Acme")
    await send(client, "GET", "/customers/A", "k")
    await api.patch("/customers/A", {"name": "New"})
    assert (await send(client, "GET", "/customers/A", "k")).json()["name"] == "New"


@pytest.mark.parametrize(("length", "status"), [(0, 400), (255, 201), (256, 400)])
async def test_a_key_has_1_to_255_characters(client: Any, length: Any, status: Any) -> None:
    assert (await send(client, "POST", "/customers", "k" * length, BODY)).status_code == status


async def test_a_call_without_a_valid_token_keeps_no_response(client: Any) -> None:
    token = client.headers.pop("authorization")
    assert (await send(client, "POST", "/customers", "k", BODY)).status_code == 401
    client.headers["authorization"] = token
    assert (await send(client, "POST", "/customers", "k", BODY)).status_code == 201


async def test_a_server_error_keeps_no_response(client: Any, app: Any) -> None:
    def fail(call: Any) -> None:
        raise ZeroDivisionError

    handlers = app.state.sandbox.handlers
    create, handlers["createCustomer"] = handlers["createCustomer"], fail
    assert (await send(client, "POST", "/customers", "k", BODY)).status_code == 500
    handlers["createCustomer"] = create
    assert (await send(client, "POST", "/customers", "k", BODY)).status_code == 201


async def test_the_oldest_key_is_forgotten_when_there_are_too_many(client: Any, api: Any, monkeypatch: Any) -> None:
    monkeypatch.setattr(idempotency, "REMEMBERED", 2)
    for key in ("a", "b", "c", "b", "a"):
        await send(client, "POST", "/customers", key, BODY)
    assert len(await api.ids("customers")) == 4
