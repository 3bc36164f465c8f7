"""An SDK that is generated from a small description, and a client on it whose requests a test reads and responds to.

sdk = generated_sdk(folder, {"/stops": {"get": operation("listStops", {"200": json_response(STOP)})}})
async with sdk.client(httpx.Response(200, json={"id": "1"})) as client:
    stop = await client.stops.list()
client.request.url
"""

from __future__ import annotations

import importlib
import importlib.util
import itertools
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import orjson
from support.samples import ROOT

from generation.codegen.generate import generate
from mvmnt import Mvmnt, RetryPolicy

BASE_URL = "http://localhost/v1"
TAG = "Stops"
OK = {"204": {"description": "Done."}}

_numbers = itertools.count(1)

Respond = Callable[[httpx.Request], httpx.Response]


def operation(operation_id: str, responses: Mapping[str, Any] = OK, **members: Any) -> dict[str, Any]:
    """An operation of the one tag."""
    return {"tags": [TAG], "operationId": operation_id, "responses": dict(responses), **members}


def content(schema: Any, media_type: str = "application/json") -> dict[str, Any]:
    return {media_type: {"schema": schema}}


def json_response(schema: Any) -> dict[str, Any]:
    return {"description": "The response.", "content": content(schema)}


def body(schema: Any, media_type: str = "application/json", *, required: bool = True) -> dict[str, Any]:
    return {"required": required, "content": content(schema, media_type)}


def parameter(name: str, schema: Any, place: str = "query", **members: Any) -> dict[str, Any]:
    return {"name": name, "in": place, "required": place == "path", "schema": schema, **members}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def document(
    paths: Mapping[str, Any], schemas: Mapping[str, Any] | None = None, components: Any = None, **members: Any
) -> dict[str, Any]:
    """A whole description."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "paths": dict(paths),
        "components": {"schemas": dict(schemas or {}), **(components or {})},
        **members,
    }


def generated_sdk(folder: Path, description: dict[str, Any]) -> GeneratedSdk:
    """Generate a package from a description, by the project's own generation."""
    package = folder / f"generated_sdk_{next(_numbers)}"
    generate(
        description,
        package,
        config_file=ROOT / "generator-config.yml",
        templates=ROOT / "custom/templates",
        ruff_config=ROOT / "pyproject.toml",
    )
    return GeneratedSdk(package)


class GeneratedSdk:
    """A generated package, importable under its own name."""

    def __init__(self, package: Path) -> None:
        self.package = package
        spec = importlib.util.spec_from_file_location(package.name, package / "__init__.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[package.name] = module
        spec.loader.exec_module(module)

    def module(self, name: str) -> ModuleType:
        return importlib.import_module(f"{self.package.name}.{name}")

    @cached_property
    def models(self) -> Any:
        return self.module("models")

    def source(self, operation_module: str) -> str:
        """The source of an endpoint's module, such as ``get_stop``."""
        return (self.package / f"api/stops/{operation_module}.py").read_text(encoding="utf-8")

    @asynccontextmanager
    async def client(
        self, response: httpx.Response | Respond | None = None, *, base_url: str = BASE_URL, **options: Any
    ) -> AsyncIterator[Any]:
        """A client on the package, with the SDK's whole stack above a transport that responds as the test says."""
        recorded: list[httpx.Request] = []

        async def handle(request: httpx.Request) -> httpx.Response:
            if request.url.path == "/oauth2/token":
                return httpx.Response(200, json={"access_token": "T0", "token_type": "Bearer", "expires_in": 3600})
            await request.aread()
            recorded.append(request)
            return response(request) if callable(response) else response or httpx.Response(204)

        async with Mvmnt(
            "id",
            "secret",
            base_url=base_url,
            transport=httpx.MockTransport(handle),
            retry=RetryPolicy(attempts=1),
            **options,
        ) as mvmnt:
            resources = self.module("api").Resources
            generated = self.module("client").Client(base_url)
            generated.set_async_httpx_client(mvmnt.generated.get_async_httpx_client())
            yield type("Api", (_Recording, resources), {"generated": generated})(recorded)


class _Recording:
    """The requests that a client sent, tokens left out."""

    def __init__(self, recorded: list[httpx.Request]) -> None:
        self.requests = recorded

    @property
    def request(self) -> httpx.Request:
        """The only request."""
        [request] = self.requests
        return request

    @property
    def target(self) -> str:
        """Path and query of the only request, as they are sent."""
        return self.request.url.raw_path.decode("ascii")

    @property
    def json(self) -> Any:
        """What the only request holds as JSON."""
        return orjson.loads(self.request.content)
