"""A server that is nothing but the description: openapi-core checks each request, and a sample answers it."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import orjson
import uvicorn
from openapi_core import Config, OpenAPI
from openapi_core.contrib.starlette import StarletteOpenAPIRequest, StarletteOpenAPIResponse
from openapi_core.exceptions import OpenAPIError
from samples import description, operations, sample
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

TOKEN = {"access_token": "a-token", "token_type": "Bearer", "expires_in": 3600}


class DescribedApi:
    """Answers every operation with a sample of its 2xx answer.

    Attributes:
        full: whether the samples hold all members or the required ones alone.
        answered: the last answer of each operation, by operationId.
    """

    def __init__(self) -> None:
        self.full = False
        self.answered: dict[str, object] = {}
        document = {**description(), "servers": [{"url": "/v1"}]}
        self._openapi = OpenAPI.from_dict(document, config=Config(spec_validator_cls=None))
        routes = [
            Route(f"/v1{path}", self._endpoint(operation), methods=[method.upper()])
            for method, path, operation in sorted(operations(document), key=lambda entry: entry[1].count("{"))
        ]
        routes.append(Route("/oauth2/token", lambda _: JSONResponse(TOKEN), methods=["POST"]))
        self.app = Starlette(routes=routes)

    def _endpoint(self, operation):  # type: ignore[no-untyped-def]  # an operation object and a Starlette endpoint
        status, answer = next((code, answer) for code, answer in operation["responses"].items() if code.startswith("2"))

        async def respond(request: Request) -> Response:
            checked = StarletteOpenAPIRequest(request, await request.body())
            try:
                self._openapi.validate_request(checked)
            except OpenAPIError as error:
                faults = getattr(error.__cause__, "schema_errors", [])
                reason = f"{error}: {[fault.message for fault in faults]}"
                return JSONResponse({"error": "bad_request", "message": reason}, status_code=400)
            media = answer.get("content", {}).get("application/json")
            if media is None:
                return Response(status_code=int(status))
            value = sample(description(), media["schema"], full=self.full)
            self.answered[operation["operationId"]] = value
            response = Response(orjson.dumps(value), int(status), media_type="application/json")
            self._openapi.validate_response(checked, StarletteOpenAPIResponse(response))
            return response

        return respond


@asynccontextmanager
async def serving(app: Starlette) -> AsyncIterator[str]:
    """The origin of an app that is served on a free port of the loopback for as long as the block."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", lifespan="off"))
        running = asyncio.create_task(server.serve(sockets=[listener]))
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            await running
