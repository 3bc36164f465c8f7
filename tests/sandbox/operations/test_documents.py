"""Documents: uploaded and downloaded by pre-signed URLs of another origin, which refuses API tokens."""

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

CONTENT = b"%PDF-1.7 a signed proof of delivery"
PDF = {"content-type": "application/pdf"}


@pytest.fixture
async def storage(app: Any) -> AsyncIterator[httpx.AsyncClient]:
    """A client without a token."""
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app)) as client:
        yield client


@pytest.fixture
async def document(bodies: Any) -> Any:
    return await bodies.create("documents", fileName="pod.scan.PDF", key="POD-1")


@pytest.fixture
async def uploaded(api: Any, storage: Any, document: Any) -> Any:
    assert (await storage.put(document["uploadUrl"], content=CONTENT, headers=PDF)).status_code == 200
    return await api.get(f"/documents/{document['id']}")


def refused(response: httpx.Response, status: int, code: str) -> bool:
    return response.status_code == status and f"<Code>{code}</Code>" in response.text


async def test_a_new_document_waits_for_its_upload_and_tells_once_where_to_send_it(api: Any, document: Any) -> None:
    assert (document["status"], document["extension"], document["downloadUrl"]) == ("PENDING_UPLOAD", "PDF", None)
    assert document["uploadUrl"].startswith(f"http://files.sandbox/documents/{document['id']}?")
    assert (await api.get(f"/documents/{document['id']}"))["uploadUrl"] is None
    assert (await api.filter("documents"))["data"][0]["uploadUrl"] is None


async def test_the_upload_turns_the_document_uploaded(uploaded: Any) -> None:
    assert (uploaded["status"], uploaded["fileSize"]) == ("UPLOADED", len(CONTENT))


async def test_what_was_uploaded_is_downloaded(storage: Any, uploaded: Any) -> None:
    response = await storage.get(uploaded["downloadUrl"])
    assert (response.status_code, response.content) == (200, CONTENT)
    assert response.headers["content-type"] == "application/pdf"


async def test_a_download_goes_on_with_a_range(storage: Any, uploaded: Any) -> None:
    response = await storage.get(uploaded["downloadUrl"], headers={"range": "bytes=5-"})
    assert (response.status_code, response.content) == (206, CONTENT[5:])


async def test_another_content_type_is_refused(api: Any, storage: Any, document: Any) -> None:
    response = await storage.put(document["uploadUrl"], content=CONTENT, headers={"content-type": "image/png"})
    assert refused(response, 403, "SignatureDoesNotMatch")
    assert (await api.get("/documents/POD-1"))["status"] == "PENDING_UPLOAD"


async def test_the_storage_refuses_an_api_token(client: Any, uploaded: Any, document: Any) -> None:
    assert refused(await client.get(uploaded["downloadUrl"]), 400, "InvalidArgument")
    assert refused(await client.put(document["uploadUrl"], content=CONTENT, headers=PDF), 400, "InvalidArgument")


async def test_an_upload_url_is_good_for_fifteen_minutes(storage: Any, clock: Any, document: Any) -> None:
    clock.advance(minutes=15)
    assert refused(await storage.put(document["uploadUrl"], content=CONTENT, headers=PDF), 403, "AccessDenied")


async def test_a_download_url_is_good_for_an_hour_and_each_get_renews_it(
    api: Any, client: Any, storage: Any, clock: Any, uploaded: Any
) -> None:
    clock.advance(minutes=59)
    assert (await storage.get(uploaded["downloadUrl"])).status_code == 200
    token = (await storage.post("http://sandbox/oauth2/token", data=_credentials())).json()["access_token"]
    client.headers["Authorization"] = f"Bearer {token}"
    renewed = await api.get(f"/documents/{uploaded['id']}")
    clock.advance(minutes=2)
    assert refused(await storage.get(uploaded["downloadUrl"]), 403, "AccessDenied")
    assert (await storage.get(renewed["downloadUrl"])).status_code == 200


@pytest.mark.parametrize("damage", ["&signature=0", "?", "&expires=9999999999"])
async def test_a_url_that_was_not_signed_is_refused(storage: Any, uploaded: Any, damage: Any) -> None:
    url = uploaded["downloadUrl"]
    damaged = url.partition("?")[0] if damage == "?" else httpx.URL(url).copy_merge_params(damage[1:])
    assert refused(await storage.get(damaged), 403, "SignatureDoesNotMatch")


async def test_an_upload_url_does_not_download(storage: Any, uploaded: Any, document: Any) -> None:
    assert refused(await storage.get(document["uploadUrl"]), 403, "SignatureDoesNotMatch")
    assert refused(await storage.delete(document["uploadUrl"]), 405, "MethodNotAllowed")


async def test_the_same_bytes_may_come_again_and_other_bytes_never(storage: Any, uploaded: Any, document: Any) -> None:
    assert (await storage.put(document["uploadUrl"], content=CONTENT, headers=PDF)).status_code == 200
    assert refused(await storage.put(document["uploadUrl"], content=b"other", headers=PDF), 409, "Conflict")
    assert (await storage.get(uploaded["downloadUrl"])).content == CONTENT


async def test_an_announced_size_must_be_met(bodies: Any, storage: Any) -> None:
    document = await bodies.create("documents", fileSize=5)
    assert refused(await storage.put(document["uploadUrl"], content=b"1234", headers=PDF), 400, "BadDigest")
    assert (await storage.put(document["uploadUrl"], content=b"12345", headers=PDF)).status_code == 200


async def test_more_than_100_mb_is_refused_before_and_while_it_comes(
    api: Any, bodies: Any, storage: Any, document: Any, monkeypatch: Any
) -> None:
    monkeypatch.setattr("mvmnt.sandbox.object_storage.MAX_SIZE", 8)
    assert refused(await storage.put(document["uploadUrl"], content=b"123456789", headers=PDF), 400, "EntityTooLarge")

    async def chunks() -> AsyncIterator[bytes]:
        yield b"12345"
        yield b"6789"

    assert refused(await storage.put(document["uploadUrl"], content=chunks(), headers=PDF), 400, "EntityTooLarge")
    body = await bodies.of_create("documents", fileSize=100 * 1024 * 1024 + 1)
    assert (await api.post("/documents", body, status=422))["details"][0]["field"] == "fileSize"


async def test_a_deleted_document_has_no_file(api: Any, storage: Any, uploaded: Any) -> None:
    await api.delete(f"/documents/{uploaded['id']}")
    assert refused(await storage.get(uploaded["downloadUrl"]), 404, "NoSuchKey")


async def test_the_two_origins_serve_nothing_of_each_other(client: Any, storage: Any, uploaded: Any) -> None:
    elsewhere = httpx.URL(uploaded["downloadUrl"]).copy_with(host="sandbox")
    assert (await client.get(elsewhere)).status_code == 404
    response = await storage.get(f"http://files.sandbox/v1/documents/{uploaded['id']}")
    assert refused(response, 403, "SignatureDoesNotMatch")


def _credentials() -> dict[str, str]:
    return {"grant_type": "client_credentials", "client_id": "sandbox-client", "client_secret": "sandbox-secret"}
