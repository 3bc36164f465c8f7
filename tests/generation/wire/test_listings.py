"""Which operations become listings, and which only read."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import Any

import httpx
import pytest
from support.generated_sdk import GeneratedSdk, body, document, generated_sdk, json_response, operation, parameter

INFO = {
    "type": "object",
    "required": ["hasNextPage"],
    "properties": {"hasNextPage": {"type": "boolean"}, "endCursor": {"type": "string"}},
}
ROWS = {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}}}}


def page(*required: str, info: str = "pagination") -> dict[str, Any]:
    members = {"data": ROWS, info: INFO, "totalPaid": {"type": "number"}}
    return json_response({"type": "object", "required": list(required), "properties": members})


def paged(size: str = "pageSize") -> list[dict[str, Any]]:
    return [parameter(size, {"type": "integer"}), parameter("cursor", {"type": "string"})]


def sized_body(size: str) -> dict[str, Any]:
    return body({"type": "object", "properties": {size: {"type": "integer"}, "cursor": {"type": "string"}}})


WHOLE = {"200": page("data", "pagination")}


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> GeneratedSdk:
    paths: dict[str, Any] = {
        "/gained": {"get": operation("readGained", {"200": page("data")}, parameters=paged())},
        "/gained-info": {"get": operation("readGainedInfo", {"200": page("pagination")}, parameters=paged())},
        "/gained-body": {
            "post": operation("sendGained", {"200": page("data", info="pageInfo")}, requestBody=sized_body("pageSize"))
        },
        "/whole": {"get": operation("readWhole", WHOLE, parameters=paged())},
        "/limited": {"get": operation("readLimited", WHOLE, parameters=paged("limit"))},
        "/per-page": {"get": operation("readPerPage", WHOLE, parameters=paged("per_page"))},
        "/sizeless": {"get": operation("readSizeless", WHOLE, parameters=paged()[1:])},
        "/limited/filter": {"post": operation("filterLimited", WHOLE, requestBody=sized_body("limit"))},
        "/sizeless/filter": {"post": operation("filterSizeless", WHOLE, requestBody=sized_body("other"))},
        "/slash/filter/": {"post": operation("filterSlash", WHOLE, requestBody=sized_body("pageSize"))},
        "/slash/search/": {"post": operation("searchSlash", WHOLE, requestBody=sized_body("pageSize"))},
        "/heads": {"head": operation("headStops", {"200": {"description": "There."}})},
        "/options": {"options": operation("optionsStops")},
        "/filters": {"post": operation("createFilter")},
    }
    return generated_sdk(tmp_path_factory.mktemp("listings"), document(paths))


LAST = httpx.Response(200, json={"data": [{"id": "1"}], "pagination": {"hasNextPage": False}, "totalPaid": 3})


@pytest.mark.parametrize("method", ["read_gained", "read_gained_info"])
async def test_a_read_whose_envelope_is_optional_is_awaited_and_takes_page_arguments(
    sdk: GeneratedSdk, method: str
) -> None:
    async with sdk.client(LAST) as client:
        found = await getattr(client.stops, method)(page_size=5, cursor="c")
        assert client.target.endswith("?pageSize=5&cursor=c")
    assert found.total_paid == 3
    assert found.data[0].id == "1"


async def test_a_write_whose_body_gains_a_cursor_is_still_awaited(sdk: GeneratedSdk) -> None:
    async with sdk.client(httpx.Response(200, json={"data": []})) as client:
        found = await client.stops.send_gained({"cursor": "c"})
        assert client.json == {"cursor": "c"}
    assert found.data == []


@pytest.mark.parametrize(
    ("method", "size"), [("read_whole", "pageSize"), ("read_limited", "limit"), ("read_per_page", "per_page")]
)
async def test_a_listings_page_size_goes_out_under_the_name_that_the_description_has(
    sdk: GeneratedSdk, method: str, size: str
) -> None:
    async with sdk.client(LAST) as client:
        assert [row.id async for row in getattr(client.stops, method)(page_size=5, cursor="c")] == ["1"]
        assert dict(client.request.url.params) == {size: "5", "cursor": "c"}
        assert list(inspect.signature(getattr(client.stops, method)).parameters) == ["page_size", "cursor"]


async def test_a_size_in_the_body_goes_out_under_the_name_that_the_description_has(sdk: GeneratedSdk) -> None:
    async with sdk.client(LAST) as client:
        assert [row.id async for row in client.stops.filter_limited(page_size=5, cursor="c")] == ["1"]
        assert client.json == {"limit": 5, "cursor": "c"}


@pytest.mark.parametrize("method", ["read_sizeless", "filter_sizeless"])
async def test_a_listing_without_a_page_size_takes_none(sdk: GeneratedSdk, method: str) -> None:
    async with sdk.client(LAST) as client:
        listing = getattr(client.stops, method)
        assert [row.id async for row in listing(cursor="c")] == ["1"]
        assert "page_size" not in inspect.signature(listing).parameters


@pytest.mark.parametrize("name", ["filter_slash", "search_slash", "head_stops", "options_stops"])
def test_queries_with_a_slash_at_the_end_and_other_safe_methods_only_read(sdk: GeneratedSdk, name: str) -> None:
    assert sdk.module(f"api.stops.{name}").OPERATION.reads is True
    assert "idempotency_key" not in sdk.source(name)


def test_a_path_that_only_begins_like_a_query_is_a_write(sdk: GeneratedSdk) -> None:
    assert sdk.module("api.stops.create_filter").OPERATION.reads is False


async def test_head_comes_back_without_a_body(sdk: GeneratedSdk, tmp_path: Path) -> None:
    async with sdk.client(httpx.Response(200, headers={"X-Count": "3"})) as client:
        assert await client.stops.head() is None
        response = await sdk.module("api.stops.head_stops").asyncio_detailed(client=client.generated)
    assert response.headers["x-count"] == "3"
