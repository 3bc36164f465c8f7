"""A server that is nothing but the description: openapi-core checks each request, and the response is a sample."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson
from openapi_core import Config, OpenAPI
from openapi_core.contrib.starlette import StarletteOpenAPIRequest, StarletteOpenAPIResponse
from openapi_core.exceptions import OpenAPIError
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from support.samples import description, operations, resolve, sample

TOKEN = {"access_token": "a-token", "token_type": "Bearer", "expires_in": 3600}


def checking_openapi() -> OpenAPI:
    """openapi-core's checks by the description, for an API below ``/v1``."""
    texts = dict.fromkeys(("text/csv", "application/pdf"), _text)
    config = Config(spec_validator_cls=None, extra_media_type_deserializers=texts)
    return OpenAPI.from_dict({**description(), "servers": [{"url": "/v1"}]}, config=config)


def _text(content: bytes, **_parameters: str) -> str:
    """The description calls both strings, so any bytes will do."""
    return content.decode("latin-1")


def _with_envelope(value: Any, schema: Mapping[str, Any]) -> Any:
    """A page with its records and its place, which the description leaves optional and the client asks for."""
    properties = resolve(description(), schema).get("properties", {})
    envelope = [name for name in ("data", "pagination", "pageInfo") if name in properties]
    if "data" not in envelope or len(envelope) < 2:
        return value
    return {name: sample(description(), properties[name]) for name in envelope} | value


class DescribedApi:
    """Responds to every operation with a sample of its 2xx response.

    Attributes:
        full: whether the samples hold all members or the required ones alone.
        responses: the last response of each operation, by operationId: its JSON value, or its text.
    """

    def __init__(self) -> None:
        self.full = False
        self.responses: dict[str, object] = {}
        self._openapi = checking_openapi()
        routes = [
            Route(f"/v1{path}", self._endpoint(operation), methods=[method.upper()])
            for method, path, operation in sorted(operations(description()), key=lambda entry: entry[1].count("{"))
        ]
        routes.append(Route("/oauth2/token", lambda _: JSONResponse(TOKEN), methods=["POST"]))
        self.app = Starlette(routes=routes)

    def _endpoint(self, operation):  # type: ignore[no-untyped-def]  # an operation object and a Starlette endpoint
        status, declared = next(
            (code, declared) for code, declared in operation["responses"].items() if code.startswith("2")
        )

        async def respond(request: Request) -> Response:
            checked = StarletteOpenAPIRequest(request, await request.body())
            try:
                self._openapi.validate_request(checked)
            except OpenAPIError as error:
                faults = getattr(error.__cause__, "schema_errors", [])
                reason = f"{error}: {[fault.message for fault in faults]}"
                return JSONResponse({"error": "bad_request", "message": reason}, status_code=400)
            content = declared.get("content", {})
            if not content:
                return Response(status_code=int(status))
            media_type = request.headers["accept"]
            if media_type not in content:
                return JSONResponse({"error": "not_acceptable", "message": media_type}, status_code=406)
            value = sample(description(), content[media_type]["schema"], full=self.full)
            value = _with_envelope(value, content[media_type]["schema"])
            self.responses[operation["operationId"]] = value
            body = orjson.dumps(value) if media_type == "application/json" else value.encode()
            response = Response(body, int(status), media_type=media_type)
            self._openapi.validate_response(checked, StarletteOpenAPIResponse(response))
            return response

        return respond
