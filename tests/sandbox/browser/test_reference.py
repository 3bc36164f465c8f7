"""The reference: Swagger UI from the package, on a description that leads to this sandbox."""

import re
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator

from mvmnt.sandbox.browser.openapi_3_0 import as_openapi_3_0


async def test_the_page_loads_only_files_that_the_sandbox_has(browser: Any) -> None:
    page = await browser.open("/_sandbox/reference")
    loaded = re.findall(r'<(?:link|script|img)[^>]* (?:href|src)="([^"]*)"', page)
    assert "/_sandbox/assets/swagger-ui-bundle.js" in loaded
    assert "/_sandbox/assets/swagger-ui.css" in loaded
    for file in loaded:
        assert (await browser.client.get(file)).status_code == 200


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        ("sandbox.css", "text/css"),
        ("live.js", "text/javascript"),
        ("icon.svg", "image/svg+xml"),
        ("swagger-ui-bundle.js", "text/javascript"),
    ],
)
async def test_files_have_their_types(browser: Any, name: Any, media_type: Any) -> None:
    response = await browser.client.get(f"/_sandbox/assets/{name}")
    assert response.headers["content-type"].partition(";")[0] == media_type


@pytest.mark.parametrize("name", ["index.html", "__init__.py", "..%2Ftemplates%2Fbase.html", "%2Fetc%2Fpasswd"])
async def test_no_other_file_is_served(browser: Any, name: Any) -> None:
    assert (await browser.client.get(f"/_sandbox/assets/{name}")).status_code == 404


async def test_the_description_leads_to_the_sandbox_that_serves_it(browser: Any) -> None:
    document = (await browser.client.get("/_sandbox/openapi.json", headers={"Host": "127.0.0.1:4010"})).json()
    assert document["servers"] == [{"url": "http://127.0.0.1:4010/v1", "description": "This sandbox"}]
    assert document["components"]["securitySchemes"] == {
        "BearerAuth": {
            "type": "oauth2",
            "flows": {"clientCredentials": {"tokenUrl": "http://127.0.0.1:4010/oauth2/token", "scopes": {}}},
        }
    }


async def test_the_description_is_openapi_3_0_with_all_operations(browser: Any, description: Any) -> None:
    document = (await browser.client.get("/_sandbox/openapi.json")).json()
    assert document["openapi"] == "3.0.3"
    OpenAPIV30SpecValidator(document).validate()
    operations = {
        item["operationId"] for path in document["paths"].values() for item in path.values() if "operationId" in item
    }
    assert operations == set(description.operations)


@pytest.mark.parametrize(
    ("schema", "converted"),
    [
        ({"type": ["string", "null"]}, {"type": "string", "nullable": True}),
        ({"type": "string"}, {"type": "string"}),
        (
            {"anyOf": [{"$ref": "#/components/schemas/A"}, {"type": "null"}]},
            {"allOf": [{"$ref": "#/components/schemas/A"}], "nullable": True},
        ),
        (
            {"oneOf": [{"type": "string"}, {"type": "number"}, {"type": "null"}]},
            {"oneOf": [{"type": "string"}, {"type": "number"}], "nullable": True},
        ),
        (
            {"$ref": "#/components/schemas/A", "description": "d"},
            {"allOf": [{"$ref": "#/components/schemas/A"}], "description": "d"},
        ),
        ({"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/A"}),
        ({"properties": {"type": {"type": "null"}}}, {"properties": {"type": {"type": "null"}}}),
    ],
)
def test_what_3_0_lacks_is_said_in_its_own_way(schema: Any, converted: Any) -> None:
    document = {"openapi": "3.1.0", "components": {"schemas": {"Trial": {"items": schema}}}, "webhooks": {}}
    assert as_openapi_3_0(document) == {"openapi": "3.0.3", "components": {"schemas": {"Trial": {"items": converted}}}}


def test_the_description_itself_stays_as_it_is(description: Any) -> None:
    as_openapi_3_0(description.document)
    assert description.document["openapi"].startswith("3.1")
    assert "webhooks" in description.document
