"""Where operations are called: the description's server, and those of single operations and path items."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from support.generated_sdk import GeneratedSdk, document, generated_sdk, operation, parameter

MAIN = [{"url": "https://api.mvmnt.io/v1"}]
IDENTIFIER = parameter("id", {"type": "string"}, "path")


def serving(*urls: str, **members: Any) -> list[dict[str, Any]]:
    return [{"url": url, **members} for url in urls]


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> GeneratedSdk:
    region = {"region": {"default": "eu", "enum": ["eu", "us"]}}
    paths: dict[str, Any] = {
        "/usual": {"get": operation("readUsual")},
        "/same": {"get": operation("readSame", servers=serving("https://api.mvmnt.io/v1/"))},
        "/two": {"get": operation("readTwo", servers=serving("https://api.mvmnt.io/v2"))},
        "/relative": {"get": operation("readRelative", servers=serving("/v3"))},
        "/item/{id}": {"servers": serving("/v2"), "get": operation("readItem", parameters=[IDENTIFIER])},
        "/item-own": {"servers": serving("/v2"), "get": operation("readItemOwn", servers=serving("/v4"))},
        "/files": {"get": operation("readFiles", servers=serving("https://files.mvmnt.io/v1"))},
        "/regional": {
            "get": operation("readRegional", servers=serving("https://{region}.mvmnt.io/v1", variables=region))
        },
        "/foreign": {"get": operation("readForeign", servers=serving("https://files.test/x"))},
        "/root": {"get": operation("readRoot", servers=serving("/"))},
    }
    return generated_sdk(tmp_path_factory.mktemp("servers"), document(paths, servers=MAIN))


async def called(sdk: GeneratedSdk, method: str, *arguments: Any, base_url: str = "https://api.mvmnt.io/v1") -> Any:
    async with sdk.client(base_url=base_url) as client:
        await getattr(client.stops, method)(*arguments)
        return client.request


@pytest.mark.parametrize(
    ("method", "url"),
    [
        ("read_usual", "https://api.mvmnt.io/v1/usual"),
        ("read_same", "https://api.mvmnt.io/v1/same"),
        ("read_two", "https://api.mvmnt.io/v2/two"),
        ("read_relative", "https://api.mvmnt.io/v3/relative"),
        ("read_item_own", "https://api.mvmnt.io/v4/item-own"),
        ("read_files", "https://files.mvmnt.io/v1/files"),
        ("read_regional", "https://eu.mvmnt.io/v1/regional"),
        ("read_foreign", "https://files.test/x/foreign"),
        ("read_root", "https://api.mvmnt.io/root"),
    ],
)
async def test_an_operation_is_called_at_its_own_server(sdk: GeneratedSdk, method: str, url: str) -> None:
    assert str((await called(sdk, method)).url) == url


async def test_a_path_items_server_is_that_of_its_operations(sdk: GeneratedSdk) -> None:
    assert str((await called(sdk, "read_item", "A B")).url) == "https://api.mvmnt.io/v2/item/A%20B"


@pytest.mark.parametrize(("method", "path"), [("read_two", "/v2/two"), ("read_files", "/v1/files")])
async def test_a_client_on_this_machine_stays_on_it(sdk: GeneratedSdk, method: str, path: str) -> None:
    request = await called(sdk, method, base_url="http://127.0.0.1:8000/v1")
    assert str(request.url) == f"http://127.0.0.1:8000{path}"
    assert request.headers["authorization"] == "Bearer T0"


async def test_another_host_of_the_api_gets_the_token_and_a_foreign_one_does_not(sdk: GeneratedSdk) -> None:
    assert (await called(sdk, "read_files")).headers["authorization"] == "Bearer T0"
    assert "authorization" not in (await called(sdk, "read_foreign")).headers


@pytest.mark.parametrize(
    ("server", "path"),
    [
        ("https://api.mvmnt.io/v1", "/stops"),
        ("https://api.mvmnt.io", "/v1/stops"),
        ("https://api.mvmnt.io/", "/v1/stops"),
        ("https://api.mvmnt.io/v1", "/v1/stops"),
        ("/v1", "/stops"),
        ("/", "/v1/stops"),
        ("", "/v1/stops"),
    ],
)
async def test_the_version_is_sent_once_wherever_the_description_has_it(tmp_path: Path, server: str, path: str) -> None:
    servers = {"servers": serving(server)} if server else {}
    sdk = generated_sdk(tmp_path, document({path: {"get": operation("readStops")}}, **servers))
    base = sdk.module("client").DEFAULT_BASE_URL
    assert base == "https://api.mvmnt.io/v1"
    assert str((await called(sdk, "read", base_url=base)).url) == "https://api.mvmnt.io/v1/stops"


@pytest.mark.parametrize(
    ("server", "path", "url"),
    [
        ("https://api.mvmnt.io/v2", "/stops", "https://api.mvmnt.io/v2/stops"),
        ("https://api.mvmnt.io", "/v2/stops", "https://api.mvmnt.io/v2/stops"),
        ("https://{host}/v1", "/stops", "https://api2.mvmnt.io/v1/stops"),
    ],
)
async def test_a_server_that_moved_is_the_new_default(tmp_path: Path, server: str, path: str, url: str) -> None:
    servers = serving(server, variables={"host": {"default": "api2.mvmnt.io"}})
    sdk = generated_sdk(tmp_path, document({path: {"get": operation("readStops")}}, servers=servers))
    assert str((await called(sdk, "read", base_url=sdk.module("client").DEFAULT_BASE_URL)).url) == url


def test_the_client_calls_where_the_description_says() -> None:
    import mvmnt.client
    import mvmnt_client.client

    assert mvmnt.client.DEFAULT_BASE_URL == mvmnt_client.client.DEFAULT_BASE_URL
