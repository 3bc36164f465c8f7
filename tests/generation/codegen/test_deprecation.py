"""Operations that the description calls deprecated: type checkers see it, and calls warn."""

from __future__ import annotations

import ast
import importlib
import subprocess
import sys
import warnings
from pathlib import Path
from typing import Any

import httpx
import pytest
from support.samples import ROOT
from support.small_api import description_with_keys, description_with_pages, generated, imported, resource_of

STOP = {"id": "1"}
DEPRECATED = "Stops? is deprecated"


def deprecated(document: dict[str, Any], path: str, method: str = "get", **members: object) -> dict[str, Any]:
    document["paths"][path][method] |= {"deprecated": True, **members}
    return document


def client_of(package: Path, response: object) -> Any:
    http = httpx.AsyncClient(
        transport=httpx.MockTransport(lambda request: httpx.Response(200, json=response)), base_url="http://localhost"
    )
    client = importlib.import_module(f"{package.name}.client").Client("http://localhost")
    return client.set_async_httpx_client(http)


async def test_a_call_warns_once_with_the_reason(tmp_path: Path) -> None:
    reason = "Use the load's stops\n  instead."
    document = deprecated(description_with_keys(), "/stops/{id}", **{"x-deprecated-reason": reason})
    package = generated(document, tmp_path)
    for _ in imported(package):
        stops = importlib.import_module("small_client.api.stops").Stops(client_of(package, STOP))
        with pytest.warns(DeprecationWarning, match=DEPRECATED) as caught:
            assert (await stops.get("1")).id == "1"
        assert [str(warning.message) for warning in caught] == ["getStop is deprecated: Use the load's stops instead."]
        assert caught[0].filename == __file__


@pytest.mark.parametrize("function", ["asyncio", "asyncio_detailed"])
async def test_an_endpoint_function_warns(tmp_path: Path, function: str) -> None:
    package = generated(deprecated(description_with_keys(), "/stops/{id}"), tmp_path)
    for _ in imported(package):
        endpoint = importlib.import_module("small_client.api.stops.get_stop")
        with pytest.warns(DeprecationWarning, match=r"^getStop is deprecated\.$") as caught:
            await getattr(endpoint, function)("1", client=client_of(package, STOP))
        assert len(caught) == 1


async def test_many_records_warn_once(tmp_path: Path) -> None:
    package = generated(deprecated(description_with_keys(), "/stops/{id}"), tmp_path)
    for _ in imported(package):
        stops = importlib.import_module("small_client.api.stops").Stops(client_of(package, STOP))
        with pytest.warns(DeprecationWarning, match=DEPRECATED) as caught:
            assert len(await stops.get_many(["1", "2", "3"])) == 3
        assert len(caught) == 1


@pytest.mark.parametrize(("path", "method"), [("/stops/{id}", "patch"), ("/stops", "post")])
async def test_an_upsert_through_it_warns_once(tmp_path: Path, path: str, method: str) -> None:
    from mvmnt import Key

    package = generated(deprecated(description_with_keys(), path, method), tmp_path)
    for _ in imported(package):
        stops = importlib.import_module("small_client.api.stops").Stops(client_of(package, STOP))
        with pytest.warns(DeprecationWarning, match=DEPRECATED) as caught:
            await stops.upsert(Key("A"), {})
        assert len(caught) == 1


async def test_a_listing_warns_once_for_all_pages(tmp_path: Path) -> None:
    page = {"data": [STOP], "pageInfo": {"hasNextPage": False}}
    package = generated(deprecated(description_with_pages(), "/stops/filter", "post"), tmp_path)
    for _ in imported(package):
        stops = importlib.import_module("small_client.api.stops").Stops(client_of(package, page))
        with pytest.warns(DeprecationWarning, match=DEPRECATED) as caught:
            listing = stops.filter()
        assert len(await listing.collect()) == len(await listing.collect()) == 1
        assert len(caught) == 1


def test_type_checkers_see_it(tmp_path: Path) -> None:
    package = generated(deprecated(description_with_keys(), "/stops/{id}"), tmp_path)
    caller = tmp_path / "caller.py"
    caller.write_text(
        "from small_client.api.stops import Stops\n"
        "from small_client.api.stops.get_stop import asyncio\n"
        "async def call(stops: Stops) -> None:\n"
        "    await stops.get('1')\n"
    )
    command = [sys.executable, "-m", "mypy", "--strict", "--enable-error-code=deprecated", "--config-file="]
    environment = {"MYPYPATH": f"{tmp_path}:{ROOT}:{ROOT / 'custom'}", "PATH": ""}
    checked = subprocess.run(
        [*command, "--cache-dir", str(tmp_path / "cache"), str(caller), str(package / "api/stops/__init__.py")],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    found = [line.split(": ", 1)[0] for line in checked.stdout.splitlines() if "[deprecated]" in line]
    assert found == ["caller.py:2", "caller.py:4"], checked.stdout


@pytest.mark.parametrize("members", [{}, {"deprecated": False}, {"x-deprecated-reason": "Old."}])
def test_other_operations_do_not_warn(tmp_path: Path, members: dict[str, object]) -> None:
    document = description_with_keys()
    document["paths"]["/stops/{id}"]["get"] |= members
    package = generated(document, tmp_path)
    assert "deprecated" not in resource_of(package)
    with warnings.catch_warnings(action="error"):
        for _ in imported(package):
            importlib.import_module("small_client.api.stops.get_stop")


def test_a_hostile_reason_never_becomes_code(tmp_path: Path) -> None:
    hostile = '"""\nimport os; os.abort()\n"""; x = "\\'
    package = generated(
        deprecated(description_with_keys(), "/stops/{id}", **{"x-deprecated-reason": hostile}), tmp_path
    )
    calls = [
        ast.unparse(node.func)
        for path in package.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call)
    ]
    assert not [call for call in calls if "abort" in call]
