"""The sandbox as an ASGI application: routing, tokens, checks, error envelopes, and the sandbox's own two endpoints."""

import logging
from collections import defaultdict
from collections.abc import Callable
from datetime import UTC, datetime
from urllib.parse import parse_qsl

import orjson
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from mvmnt.sandbox.catalogue import handlers
from mvmnt.sandbox.description import METHODS, Description, Operation
from mvmnt.sandbox.errors import InvalidBodyError, RefusedError
from mvmnt.sandbox.resources import Call, Handler, World
from mvmnt.sandbox.routes import Routes
from mvmnt.sandbox.store import Store
from mvmnt.sandbox.tokens import TokenRefusedError, Tokens
from mvmnt.sandbox.validation import Validation, invalid_body

logger = logging.getLogger("mvmnt.sandbox")

API_ROOT = "/v1"


def create_app(
    *,
    client_id: str = "sandbox-client",
    client_secret: str = "sandbox-secret",  # noqa: S107 - the published default of a test server
    token_lifetime: int = 3600,
    check_answers: bool = False,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    description: Description | None = None,
) -> Starlette:
    """Make a sandbox with no records in it.

    ``token_lifetime`` is in seconds. With ``check_answers`` every answer is held against the description too, and one
    that breaks it becomes a 500 and a log entry. ``now`` gives the time of timestamps and of token expiry.
    """
    sandbox = Sandbox(
        description or Description.load(),
        Tokens(client_id, client_secret, token_lifetime, now),
        check_answers,
        now,
    )
    app = Starlette(
        routes=[
            Route("/oauth2/token", sandbox.token, methods=["POST"]),
            Route("/_sandbox/revoke-tokens", sandbox.revoke_tokens, methods=["POST"]),
            Route("/_sandbox/stats", sandbox.stats, methods=["GET"]),
            Route("/_sandbox/uploads/{document}", sandbox.upload, methods=["PUT"]),
            Route("/{path:path}", sandbox.call, methods=[*map(str.upper, METHODS), "OPTIONS", "HEAD"]),
        ],
        exception_handlers={HTTPException: _not_routed},
    )
    app.state.sandbox = sandbox
    return app


class Sandbox:
    """One sandbox: its records, its tokens, its counters.

    ``store`` and ``handlers`` (by operationId) are open to tests that must plant records or faults.
    """

    def __init__(
        self, description: Description, tokens: Tokens, check_answers: bool, now: Callable[[], datetime]
    ) -> None:
        self.store = Store(now)
        self.tokens = tokens
        self._validation = Validation(description)
        self._check_answers = check_answers
        self._routes = Routes(description.operations.values())
        self.handlers: dict[str, Handler] = handlers(World(description, self.store))
        self._calls: defaultdict[str, defaultdict[str, int]] = defaultdict(lambda: defaultdict(int))

    async def token(self, request: Request) -> Response:
        """``POST /oauth2/token``: a new access token."""
        try:
            if not request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
                raise TokenRefusedError(400, "invalid_request", "The body must be application/x-www-form-urlencoded")
            form = dict(parse_qsl((await request.body()).decode("utf-8", "replace")))
            issued = self.tokens.issue(form)
        except TokenRefusedError as refusal:
            return _json(refusal.status, refusal.envelope())
        response = _json(200, issued)
        response.headers["Cache-Control"] = "no-store"
        return response

    async def revoke_tokens(self, _request: Request) -> Response:
        """``POST /_sandbox/revoke-tokens``: no token issued so far is good any more."""
        return _json(200, {"revoked": self.tokens.revoke_all()})

    async def stats(self, _request: Request) -> Response:
        """``GET /_sandbox/stats``: the number of token requests, and of calls by operationId and status."""
        return _json(200, {"tokenRequests": self.tokens.requests, "calls": self._calls})

    async def upload(self, _request: Request) -> Response:
        """``PUT /_sandbox/uploads/{id}``: where upload URLs point; the sandbox stores no files."""
        return _envelope(RefusedError(501, "The sandbox stores no files"))

    async def call(self, request: Request) -> Response:
        """Any API call."""
        path_as_sent = _path_as_sent(request)
        is_api = path_as_sent.startswith(f"{API_ROOT}/")
        match = self._routes.match(request.method, path_as_sent.removeprefix(API_ROOT)) if is_api else None
        if match is None:
            return _envelope(RefusedError(404, f"No operation {request.method} {path_as_sent}"))
        operation, path = match
        try:
            response = await self._answer(operation, path, request)
        except RefusedError as refusal:
            response = _envelope(refusal, operation)
        except InvalidBodyError as refusal:
            response = _envelope(invalid_body(operation, refusal.details), operation)
        except Exception:
            logger.exception("%s failed", operation.operation_id)
            response = _envelope(RefusedError(500, "The sandbox failed; its log says why"), operation)
        response = self._checked(operation, response)
        self._calls[operation.operation_id][str(response.status_code)] += 1
        logger.info("%s: %d", operation.operation_id, response.status_code)
        return response

    async def _answer(self, operation: Operation, path: dict[str, str], request: Request) -> Response:
        self.tokens.check(request.headers.get("authorization"))
        body = await request.body()
        content_type = request.headers.get("content-type", "")
        query = request.query_params.multi_items()
        self._validation.check_request(operation, path, query, request.headers.items(), body, content_type)
        handler = self.handlers.get(operation.operation_id)
        if handler is None:
            raise RefusedError(501, f"The sandbox does not do {operation.operation_id} yet")
        content = orjson.loads(body) if body and operation.body is not None else {}
        answer = handler(Call(operation, path, dict(query), content, str(request.base_url).rstrip("/")))
        return Response(status_code=204) if answer.body is None else _json(answer.status, answer.body)

    def _checked(self, operation: Operation, response: Response) -> Response:
        if not self._check_answers:
            return response
        content_type = response.headers.get("content-type", "")
        fault = self._validation.fault_of_answer(operation, response.status_code, content_type, bytes(response.body))
        if fault is None:
            return response
        logger.error("%s: answer %d breaks the description: %s", operation.operation_id, response.status_code, fault)
        return _envelope(RefusedError(500, f"The answer of {operation.operation_id} breaks the description: {fault}"))


def _path_as_sent(request: Request) -> str:
    """The path still percent-encoded, without the query."""
    raw_path: bytes | None = request.scope.get("raw_path")
    return request.url.path if raw_path is None else raw_path.decode("ascii", "replace").partition("?")[0]


def _json(status: int, body: object) -> Response:
    return Response(orjson.dumps(body), status_code=status, media_type="application/json")


def _envelope(refusal: RefusedError, operation: Operation | None = None) -> Response:
    media_type = operation.media_type(refusal.status) if operation else "application/json"
    return Response(orjson.dumps(refusal.envelope()), status_code=refusal.status, media_type=media_type)


async def _not_routed(_request: Request, _error: Exception) -> Response:
    return _envelope(RefusedError(404, "No such path or method"))
