"""The reference: Swagger UI from the package, on a description that leads to this sandbox."""

import copy
import re
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator


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


async def test_the_description_is_valid_and_has_all_operations(browser: Any, description: Any) -> None:
    document = (await browser.client.get("/_sandbox/openapi.json")).json()
    OpenAPIV31SpecValidator(document).validate()
    operations = {
        item["operationId"] for path in document["paths"].values() for item in path.values() if "operationId" in item
    }
    assert operations == set(description.operations)


async def test_the_description_itself_stays_as_it_is(browser: Any, description: Any) -> None:
    before = copy.deepcopy(description.document)
    await browser.client.get("/_sandbox/openapi.json")
    assert description.document == before
