"""The token endpoint and the check of tokens on API calls."""

from typing import Any

import httpx
import pytest
from joserfc import jws

CREDENTIALS = {"grant_type": "client_credentials", "client_id": "sandbox-client", "client_secret": "sandbox-secret"}


async def fetch(client: Any, **changed: Any) -> Any:
    form = {name: value for name, value in {**CREDENTIALS, **changed}.items() if value is not None}
    return await client.post("/oauth2/token", data=form)


async def status_of_call(client: Any, token: Any) -> Any:
    headers = {"Authorization": f"Bearer {token}"}
    return (await client.post("/v1/customers/filter", json={}, headers=headers)).status_code


async def test_good_credentials_get_a_signed_token(client: Any) -> None:
    response = await fetch(client, scope="mvmnt-api")
    issued = response.json()
    assert (response.status_code, issued["token_type"], issued["expires_in"]) == (200, "Bearer", 3600)
    assert response.headers["cache-control"] == "no-store"
    assert jws.extract_compact(issued["access_token"].encode()).headers()["alg"] == "HS256"
    assert await status_of_call(client, issued["access_token"]) == 200


@pytest.mark.parametrize(
    ("changed", "status", "error"),
    [
        ({"client_secret": "wrong"}, 401, "invalid_client"),
        ({"client_id": "nobody"}, 401, "invalid_client"),
        ({"grant_type": "password"}, 400, "unsupported_grant_type"),
        ({"grant_type": None}, 400, "invalid_request"),
        ({"client_id": None}, 400, "invalid_request"),
        ({"client_secret": None}, 400, "invalid_request"),
    ],
)
async def test_a_bad_token_request_is_refused_as_the_standard_says(
    client: Any, changed: Any, status: Any, error: Any
) -> None:
    response = await fetch(client, **changed)
    assert (response.status_code, response.json()["error"]) == (status, error)
    assert response.json()["error_description"]


async def test_a_json_token_request_is_invalid(client: Any) -> None:
    response = await client.post("/oauth2/token", json=CREDENTIALS)
    assert (response.status_code, response.json()["error"]) == (400, "invalid_request")


@pytest.mark.parametrize("authorization", [None, "Bearer ", "Bearer nonsense", "Basic abc"])
async def test_a_call_without_a_good_token_is_unauthorized(app: Any, authorization: Any) -> None:
    headers = {"Authorization": authorization} if authorization else {}
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://sandbox") as client:
        response = await client.get("/v1/customers/x", headers=headers)
    assert (response.status_code, response.json()["error"]) == (401, "unauthorized")


async def test_a_token_expires(client: Any, clock: Any) -> None:
    token = (await fetch(client)).json()["access_token"]
    clock.advance(seconds=3590)
    assert await status_of_call(client, token) == 200
    clock.advance(seconds=10)
    assert await status_of_call(client, token) == 401


async def test_revoking_voids_the_tokens_issued_so_far_and_no_later_one(client: Any) -> None:
    old = (await fetch(client)).json()["access_token"]
    assert (await client.post("/_sandbox/revoke-tokens")).json() == {"revoked": 2}
    assert await status_of_call(client, old) == 401
    assert await status_of_call(client, (await fetch(client)).json()["access_token"]) == 200


async def test_every_token_differs(client: Any) -> None:
    tokens = {(await fetch(client)).json()["access_token"] for _ in range(3)}
    assert len(tokens) == 3


async def test_no_secret_and_no_token_is_in_a_refusal(client: Any) -> None:
    response = await fetch(client, client_secret="hunter2")
    assert "hunter2" not in response.text
    refused = await client.get("/v1/customers/x", headers={"Authorization": "Bearer tell-nobody"})
    assert "tell-nobody" not in refused.text
