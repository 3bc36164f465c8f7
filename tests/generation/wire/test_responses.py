"""What comes back: nothing, a redirect, text, an error's explanation, headers."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from support.generated_sdk import GeneratedSdk, content, document, generated_sdk, json_response, operation, ref

from mvmnt.errors import ApiError, DecodeError

EMPTY = {"description": "Nothing."}
STOP = json_response(ref("Stop"))
SCHEMAS = {"Stop": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}}
#: operationId: its responses, and what they are to the generated method.
RESPONSES: dict[str, dict[str, Any]] = {
    "readOrNothing": {"200": STOP, "204": EMPTY},
    "readOrLater": {"200": STOP, "202": EMPTY},
    "readRange": {"2XX": STOP, "204": EMPTY},
    "readRows": {"200": json_response({"type": "array", "items": ref("Stop")}), "204": EMPTY},
    "readCsv": {"200": {"description": "Rows.", "content": content({"type": "string"}, "text/csv")}, "204": EMPTY},
    "readAccepted": {"202": EMPTY, "400": EMPTY},
    "readReset": {"205": EMPTY},
    "readAlways": {"200": STOP},
    "findFile": {"302": {"description": "Elsewhere.", "headers": {"Location": {"schema": {"type": "string"}}}}},
    "findOther": {"303": EMPTY, "404": EMPTY},
    "findAny": {"3XX": EMPTY},
    "findPermanent": {"308": EMPTY, "302": EMPTY},
    "readOrMoved": {"200": STOP, "302": EMPTY},
}


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> GeneratedSdk:
    paths = {f"/{name}": {"get": operation(name, responses)} for name, responses in RESPONSES.items()}
    return generated_sdk(tmp_path_factory.mktemp("responses"), document(paths, SCHEMAS))


@pytest.mark.parametrize("method", ["read_or_nothing", "read_or_later", "read_range", "read_rows", "read_csv"])
async def test_a_response_that_may_be_empty_is_none(sdk: GeneratedSdk, method: str) -> None:
    async with sdk.client(httpx.Response(202 if "later" in method else 204)) as client:
        assert await getattr(client.stops, method)() is None


@pytest.mark.parametrize("method", ["read_or_nothing", "read_or_later", "read_range"])
async def test_a_response_that_may_be_empty_is_its_model_otherwise(sdk: GeneratedSdk, method: str) -> None:
    async with sdk.client(httpx.Response(200, json={"id": "1"})) as client:
        assert (await getattr(client.stops, method)()).id == "1"


async def test_text_that_may_be_missing_comes_as_text(sdk: GeneratedSdk) -> None:
    async with sdk.client(httpx.Response(200, text="a,b", headers={"Content-Type": "text/csv"})) as client:
        assert await client.stops.read_csv() == "a,b"


def test_the_type_says_that_a_response_may_be_empty(sdk: GeneratedSdk) -> None:
    resource = (sdk.package / "api/stops/__init__.py").read_text()
    assert "async def read_or_nothing(self) -> Stop | None:" in resource
    assert "async def read_csv(self) -> str | None:" in resource
    assert "async def read_always(self) -> Stop:" in resource


@pytest.mark.parametrize(("method", "status"), [("read_accepted", 202), ("read_reset", 205)])
async def test_a_response_without_content_is_none(sdk: GeneratedSdk, method: str, status: int) -> None:
    async with sdk.client(httpx.Response(status)) as client:
        assert await getattr(client.stops, method)() is None


async def test_a_response_that_must_have_content_is_still_refused_without(sdk: GeneratedSdk) -> None:
    async with sdk.client(httpx.Response(200)) as client:
        with pytest.raises(DecodeError, match="the body is empty"):
            await client.stops.read_always()


@pytest.mark.parametrize(
    ("method", "status"), [("find_file", 302), ("find_other", 303), ("find_any", 307), ("find_permanent", 308)]
)
@pytest.mark.parametrize(
    ("location", "url"),
    [("https://files.test/a?b=c", "https://files.test/a?b=c"), ("/v1/files/1", "http://localhost/v1/files/1")],
)
async def test_a_redirect_that_is_the_response_gives_its_location(
    sdk: GeneratedSdk, method: str, status: int, location: str, url: str
) -> None:
    async with sdk.client(httpx.Response(status, headers={"Location": location})) as client:
        assert await getattr(client.stops, method)() == url
        assert len(client.requests) == 1


async def test_a_redirect_without_location_is_refused(sdk: GeneratedSdk) -> None:
    async with sdk.client(httpx.Response(302)) as client:
        with pytest.raises((DecodeError, ApiError)):
            await client.stops.find_file()


async def test_a_redirect_beside_a_response_is_an_error_with_its_location(sdk: GeneratedSdk) -> None:
    async with sdk.client(httpx.Response(302, headers={"Location": "https://files.test/"})) as client:
        with pytest.raises(ApiError) as caught:
            await client.stops.read_or_moved()
    assert caught.value.headers["location"] == "https://files.test/"


@pytest.mark.parametrize("method", ["read_or_nothing", "find_file", "read_always"])
async def test_headers_are_at_hand(sdk: GeneratedSdk, method: str) -> None:
    status, body = (302, None) if method == "find_file" else (200, {"id": "1"})
    response = httpx.Response(status, json=body, headers={"X-Left": "3", "Location": "/x"})
    async with sdk.client(response) as client:
        detailed = await sdk.module(f"api.stops.{method}").asyncio_detailed(client=client.generated)
    assert (detailed.status_code, detailed.headers["x-left"]) == (status, "3")
