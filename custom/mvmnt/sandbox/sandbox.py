"""One sandbox: its records, tokens and counters; runs the calls."""

import logging
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence
from datetime import date, datetime
from urllib.parse import parse_qsl

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from mvmnt.sandbox import exact_json
from mvmnt.sandbox.data_file import Storage
from mvmnt.sandbox.description import Description, JsonObject, Operation
from mvmnt.sandbox.errors import InvalidBodyError, NotSavedError, RefusedError
from mvmnt.sandbox.http import idempotency
from mvmnt.sandbox.http.body_limits import LARGEST_FORM, read_body, read_exactly
from mvmnt.sandbox.http.faults import REQUEST_TOKEN, DroppedConnection, Fault, Faults
from mvmnt.sandbox.http.idempotency import FirstResponse, IdempotencyKeys
from mvmnt.sandbox.http.rate_limit import RateLimit
from mvmnt.sandbox.http.request_log import LoggedRequest, RequestLog, without_secrets
from mvmnt.sandbox.http.responses import error_response, fault_response, json_response
from mvmnt.sandbox.http.routes import Routes
from mvmnt.sandbox.http.tokens import TokenRefusedError, Tokens
from mvmnt.sandbox.http.validation import Validation, invalid_body
from mvmnt.sandbox.object_storage import Files
from mvmnt.sandbox.operations.catalogue import handlers
from mvmnt.sandbox.records.store import Store
from mvmnt.sandbox.resources.world import Call, Handler, World
from mvmnt.sandbox.seed import seeded
from mvmnt.sandbox.webhooks.events import WebhookEvents
from mvmnt.sandbox.webhooks.target import WebhookTarget
from mvmnt.sandbox.webhooks.targets import Webhooks

logger: logging.Logger = logging.getLogger("mvmnt.sandbox")


API_ROOT = "/v1"


class Sandbox:
    """One sandbox: its records, its tokens, its counters.

    Tests may change ``store`` and ``handlers`` (by operationId). ``rate_limit``, ``latency`` and ``faults`` may change
    while the sandbox runs. ``requests`` has the last calls. ``webhooks`` accepts targets at any time.
    """

    def __init__(
        self,
        description: Description,
        tokens: Tokens,
        check_responses: bool,
        now: Callable[[], datetime],
        files_port: int | None,
        rate_limit: RateLimit,
        latency: float,
        faults: Faults,
        sleep: Callable[[float], Awaitable[None]],
        storage: Storage | None = None,
        webhooks: Sequence[WebhookTarget] = (),
    ) -> None:
        self.store: Store = Store(now)
        self.is_seeded: bool = False
        self._storage = storage
        self._description = description
        if storage is None:
            self.files: Files = Files(self.store, files_port)
            self._keys = IdempotencyKeys()
        else:
            self.store.restore(storage.records())
            storage.attach(self.store)
            self.files = Files(self.store, files_port, storage.files_folder, storage.signing_key())
            self._keys = IdempotencyKeys(storage.first_responses(), storage.add_first_response)
        self.tokens = tokens
        self.rate_limit = rate_limit
        self.latency = latency
        self.faults = faults
        self.requests: RequestLog = RequestLog()
        self._now = now
        self._sleep = sleep
        self._validation = Validation(description)
        self._check_responses = check_responses
        self._operations = description.operations
        self._routes = Routes(description.operations.values())
        self.world: World = World(description, self.store, self.files)
        self.handlers: dict[str, Handler] = handlers(self.world)
        self.webhooks: Webhooks = Webhooks(WebhookEvents(self.world), now)
        self.store.observers.append(self.webhooks.observe)
        for target in webhooks:
            self.webhooks.add(target)
        self._calls: defaultdict[str, defaultdict[str, int]] = defaultdict(lambda: defaultdict(int))

    def fill(self, seed: int, day: date) -> None:
        """Fill the sandbox with a seeded brokerage unless it has records."""
        if any(True for _ in self.store.records()):
            logger.info("not seeded: there are records already")
            return
        self.store.restore(seeded(self._description, seed, day, self.files.folder).records())
        if self._storage is not None:
            self._storage.write_all(self.store)
        self.is_seeded = True

    async def aclose(self) -> None:
        """Stop the webhooks, then `close`.

        Queued webhooks are tried once more, for two seconds at most.
        """
        await self.webhooks.aclose()
        self.close()

    def close(self) -> None:
        """Close the data file, if there is one. No call may follow."""
        if self._storage is not None:
            self._storage.close()

    async def token(self, request: Request) -> Response:
        """``POST /oauth2/token``: a new access token."""
        fault = self.faults.planned(REQUEST_TOKEN)
        if fault is not None:
            return fault_response(None, fault)
        try:
            if not request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
                raise TokenRefusedError(400, "invalid_request", "The body must be application/x-www-form-urlencoded")
            body, refusal = await read_body(request, LARGEST_FORM)
            if refusal is not None:
                return error_response(refusal)
            form = dict(parse_qsl(body.decode("utf-8", "replace")))
            issued = self.tokens.issue(form)
        except TokenRefusedError as refusal:
            return json_response(refusal.status, refusal.envelope())
        response = json_response(200, issued)
        response.headers["Cache-Control"] = "no-store"
        return response

    async def revoke_tokens(self, _request: Request) -> Response:
        """``POST /_sandbox/revoke-tokens``: revoke all tokens issued so far."""
        return json_response(200, {"revoked": self.tokens.revoke_all()})

    async def stats(self, _request: Request) -> Response:
        """``GET /_sandbox/stats``: count token requests, calls and deliveries.

        Calls are counted by operationId and status.
        """
        counts = {"tokenRequests": self.tokens.requests, "calls": self._calls, "webhooks": self.webhooks.stats}
        return json_response(200, counts)

    def perform(self, operation_id: str, body: JsonObject) -> Response:
        """Run an operation that has no parameters, for the sandbox's owner.

        The body is checked. The call needs no token, meets no limit and no fault, and is not in the log of requests.
        """
        operation = self._operations[operation_id]
        texts = {"host": "localhost", "content-type": operation.body_type, "authorization": "Bearer of-the-owner"}
        headers = [(name.encode(), value.encode()) for name, value in texts.items()]
        scope = {"type": "http", "method": operation.method.upper(), "scheme": "http", "path": operation.path}
        request = Request({**scope, "query_string": b"", "headers": headers})
        return self._save_changes(operation, self._run(operation, {}, request, exact_json.dumps(body)))

    async def call(self, request: Request) -> Response:
        """Respond to an API call."""
        path_as_sent = _path_as_sent(request)
        match = self._routes.match(request.method, path_as_sent.removeprefix(API_ROOT))
        if match is None:
            raise HTTPException(404)
        operation, path = match
        fault = self.faults.planned(operation.operation_id) or self.faults.draw()
        if fault is not None and fault.kind == "connect":
            return fault_response(operation, fault)
        at, started = self._now(), time.perf_counter()
        body, refusal = await read_body(request)
        if self.latency:
            await self._sleep(self.latency)
        if refusal is not None:
            response = error_response(refusal, operation)
        else:
            response = self._respond(operation, path, request, body, fault)
        response.headers.update(self.rate_limit.headers())
        status = None if isinstance(response, DroppedConnection) else response.status_code
        self._calls[operation.operation_id][str(status or "dropped")] += 1
        self.requests.add(
            LoggedRequest(
                at=at,
                operation_id=operation.operation_id,
                method=request.method,
                path=path_as_sent.removeprefix(API_ROOT),
                query=request.url.query,
                headers=without_secrets(request.headers),
                body=body,
                status=status,
                seconds=time.perf_counter() - started,
                response_headers=dict(response.headers),
                response_body=bytes(response.body),
            )
        )
        logger.info("%s: %s", operation.operation_id, status or "dropped")
        return response

    async def not_routed(self, request: Request, error: Exception) -> Response:
        """Respond to a request that calls no operation.

        The response is a 405 with the methods of the path, or a 404 if it has none.
        """
        path_as_sent = _path_as_sent(request)
        allowed = ", ".join(self._routes.methods(path_as_sent.removeprefix(API_ROOT)))
        if not request.url.path.startswith(f"{API_ROOT}/") and isinstance(error, HTTPException):
            allowed = (error.headers or {}).get("Allow", "")
        headers = {"Allow": allowed} if allowed else {}
        message = f"No operation {request.method} {path_as_sent}"
        return error_response(RefusedError(405 if allowed else 404, message, headers=headers))

    def _respond(
        self, operation: Operation, path: dict[str, str], request: Request, body: bytes, fault: Fault | None
    ) -> Response:
        """The response to a call: its result, an error or a fault."""
        if fault is not None and fault.kind == "revoke":
            self.tokens.revoke_all()
            fault = None
        try:
            self.rate_limit.take()
            if fault is not None and not fault.is_late:
                return fault_response(operation, fault)
            self.tokens.check(request.headers.get("authorization"))
            result = self._run_once(operation, path, request, body)
        except RefusedError as refusal:
            return self._check_response(operation, error_response(refusal, operation))
        return result if fault is None else fault_response(operation, fault)

    def _run_once(self, operation: Operation, path: dict[str, str], request: Request, body: bytes) -> Response:
        """Run a call, or replay the first response under its idempotency key.

        May raise RefusedError.
        """
        key = request.headers.get(idempotency.HEADER) if request.method in idempotency.METHODS else None
        if key is None:
            return self._save_changes(operation, self._run(operation, path, request, body))
        digest = idempotency.digest(request.method, f"{_path_as_sent(request)}?{request.url.query}", body)
        first = self._keys.first_response(key, digest)
        if first is not None:
            headers = {"Idempotent-Replayed": "true"}
            replayed = Response(first.body, status_code=first.status, headers=headers, media_type=first.media_type)
            return self._save_changes(operation, replayed, is_replay=True)
        result = self._run(operation, path, request, body)
        if result.status_code < 500:
            media_type = result.headers.get("content-type")
            self._keys.remember(key, FirstResponse(digest, result.status_code, bytes(result.body), media_type))
        return self._save_changes(operation, result)

    def _save_changes(self, operation: Operation, result: Response, *, is_replay: bool = False) -> Response:
        """Save the call's changes; return ``result``, or a 500 if they are not saved.

        A call without changes succeeds even while an earlier change cannot be saved, as on a full disk. A replay does
        not: it may stand for that change.
        """
        must_be_saved = is_replay or self.store.has_changes
        try:
            self.store.commit()
        except NotSavedError as error:
            if not must_be_saved:
                return result
            logger.exception("%s was not saved", operation.operation_id)
            return error_response(RefusedError(500, str(error)), operation)
        return result

    def _run(self, operation: Operation, path: dict[str, str], request: Request, body: bytes) -> Response:
        """Run an operation; errors become responses.

        Nothing is awaited here, so calls run one after another.
        """
        try:
            response = self._call_handler(operation, path, request, body)
        except RefusedError as refusal:
            response = error_response(refusal, operation)
        except InvalidBodyError as refusal:
            response = error_response(invalid_body(operation, refusal.details), operation)
        except NotSavedError as error:
            logger.exception("%s was not saved", operation.operation_id)
            response = error_response(RefusedError(500, str(error)), operation)
        except Exception:
            logger.exception("%s failed", operation.operation_id)
            response = error_response(RefusedError(500, "The sandbox failed; the reason is in its log"), operation)
        return self._check_response(operation, response)

    def _call_handler(self, operation: Operation, path: dict[str, str], request: Request, body: bytes) -> Response:
        content_type = request.headers.get("content-type", "")
        query = request.query_params.multi_items()
        self._validation.check_request(operation, path, query, request.headers.items(), body, content_type)
        handler = self.handlers.get(operation.operation_id)
        if handler is None:
            raise RefusedError(501, f"The sandbox does not implement {operation.operation_id}")
        content = read_exactly(self._description, operation.body, body)
        base_url, accept = str(request.base_url).rstrip("/"), request.headers.get("accept", "*/*")
        first_values = dict(reversed(query))  # of a repeated parameter the check has read the first value
        result = handler(Call(operation, path, first_values, content, base_url, accept))
        if result.body is None:
            return Response(status_code=204)
        if isinstance(result.body, dict):
            return json_response(result.status, result.body, operation.json_type(result.status))
        return Response(result.body, status_code=result.status, media_type=result.media_type)

    def _check_response(self, operation: Operation, response: Response) -> Response:
        if not self._check_responses:
            return response
        content_type = response.headers.get("content-type", "")
        fault = self._validation.response_fault(operation, response.status_code, content_type, bytes(response.body))
        if fault is None:
            return response
        logger.error(
            "%s: response %d violates the description: %s", operation.operation_id, response.status_code, fault
        )
        message = f"The response of {operation.operation_id} violates the description: {fault}"
        return error_response(RefusedError(500, message))


def _path_as_sent(request: Request) -> str:
    """The path still percent-encoded, without the query."""
    raw_path: bytes | None = request.scope.get("raw_path")
    return request.url.path if raw_path is None else raw_path.decode("ascii", "replace").partition("?")[0]
