"""The API's reference: Swagger UI for this sandbox.

Its "Authorize" gets a token of this sandbox by client credentials.
"""

import asyncio

import orjson
from starlette.requests import Request
from starlette.responses import Response

from mvmnt.sandbox.browser.guard import CONTENT_SECURITY_POLICY
from mvmnt.sandbox.browser.rendering import html, sandbox_of
from mvmnt.sandbox.description import Description, JsonObject


async def show_reference(request: Request) -> Response:
    """``GET /_sandbox/reference``.

    Swagger UI's stylesheet holds its icons as ``data:`` URLs.
    """
    page = html(request, "reference.html", tokens=sandbox_of(request).tokens)
    page.headers["Content-Security-Policy"] = CONTENT_SECURITY_POLICY.replace("img-src 'self'", "img-src 'self' data:")
    return page


async def give_description(request: Request) -> Response:
    """``GET /_sandbox/openapi.json``: the description, with this sandbox as its server."""
    description, root = sandbox_of(request).world.description, str(request.base_url).rstrip("/")
    content = await asyncio.to_thread(_document, description, root)
    return Response(content, media_type="application/json")


def _document(description: Description, root: str) -> bytes:
    document = description.document
    flow: JsonObject = {"tokenUrl": f"{root}/oauth2/token", "scopes": {}}
    scheme = {"type": "oauth2", "flows": {"clientCredentials": flow}}
    schemes = {name: scheme for requirement in document["security"] for name in requirement}
    servers = [{"url": f"{root}/v1", "description": "This sandbox"}]
    return orjson.dumps(
        {**document, "servers": servers, "components": {**document["components"], "securitySchemes": schemes}}
    )
