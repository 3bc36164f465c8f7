"""`MvmntSandbox`: a sandbox in this process for tests."""

from __future__ import annotations

import functools
import math
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from types import TracebackType
from typing import Any, Final, Self, Unpack
from urllib.parse import urljoin

import httpx
from starlette.applications import Starlette
from starlette.types import ASGIApp

from mvmnt._core.suggestion import did_you_mean
from mvmnt.client import Mvmnt
from mvmnt.sandbox import WebhookTarget, create_app, exact_json
from mvmnt.sandbox.description import Description, JsonObject, Operation
from mvmnt.sandbox.http.faults import REQUEST_TOKEN
from mvmnt.sandbox.http.request_log import RequestLog
from mvmnt.sandbox.operations.catalogue import RESOURCES
from mvmnt.sandbox.sandbox import Sandbox
from mvmnt.sync import Mvmnt as SyncMvmnt
from mvmnt.testing.clock import SandboxClock
from mvmnt.testing.failures import BrokenBy, is_whole_number, planned_fault
from mvmnt.testing.requests import Requests
from mvmnt.testing.settings import ClientSettings
from mvmnt.testing.transport import InProcessTransport

__all__ = ["ClientSettings", "MvmntSandbox", "WebhooksNotTaken"]

BASE_URL: Final = "http://localhost/v1"

_PAGE_SIZE: Final = 100
"""Records on a page; every listing allows as many."""


class WebhooksNotTaken(AssertionError):
    """The app of `MvmntSandbox.posting_to` did not accept every event."""

    def __init__(self, count: int, path: str, reason: str | None) -> None:
        super().__init__(f"{count} webhook events were not accepted at {path}: {reason or 'no response in time'}")


class MvmntSandbox:
    """A sandbox of the MVMNT API in this process, without records.

    Its clock begins with the present and runs, but no client waits: where a client of `client` would wait for a retry
    or for the rate limit, the clock goes forward instead, once no call is running.

    In tests, use the fixture `mvmnt_sandbox`; elsewhere use it as a context manager, or call `close`.

    Args:
        start: the first time of its clock, with a time zone; by default the present.
        client_id, client_secret: the credentials of the one client.
        settings: further arguments of `mvmnt.sandbox.create_app`, such as `token_lifetime` in seconds, `rate_limit` in
            calls a minute, or `check_responses=True` to check every response against the API's description.
    """

    def __init__(
        self,
        *,
        start: datetime | None = None,
        client_id: str = "sandbox-client",
        client_secret: str = "sandbox-secret",  # noqa: S107  # the published default of a test server
        **settings: Any,  # create_app declares their names and types
    ) -> None:
        self._clock = SandboxClock(start)
        self._credentials = (client_id, client_secret)
        self._description: Description = settings.pop("description", None) or _description()
        self.app: Starlette = create_app(
            **settings,
            client_id=client_id,
            client_secret=client_secret,
            description=self._description,
            now=self._clock.now,
            sleep=self._clock.spend,
        )
        self._sandbox: Sandbox = self.app.state.sandbox
        self._sandbox.requests = RequestLog(None, body_kept=None)
        self._requests = Requests(self._sandbox.requests, self._operation)
        self._transport = InProcessTransport(self.app, self._clock)

    @property
    def transport(self) -> httpx.AsyncBaseTransport:
        """Sends requests of any host to this sandbox, for other HTTP clients."""
        return self._transport

    @property
    def base_url(self) -> str:
        """The base URL of the API for HTTP clients with `transport`."""
        return BASE_URL

    def client(
        self, client_id: str | None = None, client_secret: str | None = None, **settings: Unpack[ClientSettings]
    ) -> Mvmnt:
        """Make an SDK client on this sandbox.

        It takes the arguments of `mvmnt.Mvmnt`. By default it has the sandbox's credentials, not those of the
        environment. It ends with the sandbox, and may be closed before. Requests never leave the process, whatever the
        `base_url`. For code that makes its own client:
        `monkeypatch.setattr("my_module.Mvmnt", mvmnt_sandbox.client)`.

        Raises:
            mvmnt.ConfigurationError: as `mvmnt.Mvmnt` does.
        """
        return Mvmnt(**self._arguments(client_id, client_secret, settings))

    def sync_client(
        self, client_id: str | None = None, client_secret: str | None = None, **settings: Unpack[ClientSettings]
    ) -> SyncMvmnt:
        """Make an SDK client for programs without asyncio on this sandbox; as `client` makes an async one."""
        return SyncMvmnt(**self._arguments(client_id, client_secret, settings))

    def _arguments(self, client_id: str | None, client_secret: str | None, settings: ClientSettings) -> dict[str, Any]:
        base_url = settings.get("base_url") or BASE_URL
        settings["base_url"] = base_url
        settings["token_url"] = settings.get("token_url") or urljoin(base_url, "/oauth2/token")
        if settings.get("access_token") is None:
            client_id, client_secret = client_id or self._credentials[0], client_secret or self._credentials[1]
        return {
            **settings,
            "client_id": client_id,
            "client_secret": client_secret,
            "transport": self._transport,
            "clock": self._clock.for_clients(),
        }

    def records(self, resource: str, *, deleted: bool = False) -> list[JsonObject]:
        """The records of a resource as the API shows them, oldest first.

        A number with a point is a `decimal.Decimal`, with the digits of the response.

        Args:
            resource: its name in the API's paths (`credit-memos`) or of the client's attribute (`credit_memos`).
            deleted: return the deleted records instead of the others.

        Raises:
            ValueError: there is no such resource, or the API never shows its deleted records.
        """
        operation = self._operation_on(resource, "/filter")
        criteria = self._description.properties(self._description.properties(operation.body or {})["filter"])
        if deleted and "deletedAt" not in criteria:
            raise ValueError(f"the API never shows deleted records of {resource}")
        body: JsonObject = {"pageSize": _PAGE_SIZE}
        if deleted:
            body["filter"] = {"deletedAt": {"isNull": False}}
        found: list[JsonObject] = []
        while True:
            page = self._perform(operation, body)
            found += page["data"]
            place = page.get("pagination") or page["pageInfo"]
            if not place["hasNextPage"]:
                return found
            body["cursor"] = place["endCursor"]

    def add(self, resource: str, body: Mapping[str, Any]) -> JsonObject:
        """Create a record for the initial state of a test; no request is counted.

        Args:
            resource: as for `records`.
            body: the body of the API's create operation, in JSON types; it is checked as by the API.

        Returns:
            The record as the API shows it.

        Raises:
            ValueError: there is no such resource, or the API would refuse the body; the message says why.
        """
        return self._perform(self._operation_on(resource, ""), dict(body))

    @property
    def requests(self) -> Requests:
        """The calls so far, oldest first; each attempt is one.

        It has `len`, indexes, iteration, and `of(operation)`.
        """
        return self._requests

    def fail_next(
        self,
        status: int | None = None,
        *,
        error: BrokenBy | None = None,
        times: int = 1,
        operation: str | None = None,
        after: bool = False,
        headers: Mapping[str, str] | None = None,
        body: Mapping[str, Any] | str | None = None,
    ) -> None:
        """Let the next calls fail. Several plans strike in the order of these calls.

        A client retries failures by its `RetryPolicy`, as it does in production: the code under test may not notice one
        503. To make it notice, let more calls fail than the policy has attempts (8), or use a client with
        `retry=RetryPolicy(attempts=1)`.

        Example:
            mvmnt_sandbox.fail_next(503, times=2)
            mvmnt_sandbox.fail_next(error="timeout", operation="createCustomer", after=True)

        Args:
            status: the response's status, from 400 to 599.
            error: instead of a status: "connect" (the sandbox is not reached, and gets no request), "reset" (the
                connection is lost before the response), or "timeout" (no response in time).
            times: how many calls fail, 1 or more.
            operation: the operation of these calls, by its name in the API's description, such as `createCustomer`;
                "requestToken" for token requests, which fail only if they are named. By default all calls.
            after: fail after the call has run: only its response is lost.
            headers: of the response; by default 429 and 503 have a `Retry-After` of one second.
            body: of the response, JSON or (as text) HTML; by default the API's error envelope.

        Raises:
            ValueError: an argument is invalid; the message says what is valid.
        """
        fault = planned_fault(status, error, after=after, headers=headers, body=body, times=times, operation=operation)
        if operation is not None and operation != REQUEST_TOKEN:
            self._operation(operation)
        self._sandbox.faults.plan(fault, times, operation)

    @asynccontextmanager
    async def posting_to(self, receiver: ASGIApp, token: str, *, path: str = "/") -> AsyncGenerator[None]:
        """Post webhooks to an ASGI app in this process, during a block.

        In the block, every change of a record posts its event. At the end of the block each event has been sent; those
        that the app did not accept are sent once more.

        Example:
            async with receiver, mvmnt_sandbox.posting_to(receiver, "the token"):
                await mvmnt.carriers.create({"type": "TRUCKLOAD", "name": "Acme Haulage"})

        Args:
            receiver: the app, such as a `mvmnt.webhooks.WebhookReceiver`. It gets no lifespan here.
            token: the value of the header `x-api-key`.
            path: the path of the requests, such as "/webhooks" for a receiver that is mounted there.

        Raises:
            ValueError: no header can carry the token, or the path does not begin with a slash.
            WebhooksNotTaken: at the end of the block, the app has not accepted every event; the message says why.
        """
        if not path.startswith("/"):
            raise ValueError(f"path is {path!r}: it must begin with a slash")
        target = WebhookTarget(f"http://receiver{path}", token, transport=httpx.ASGITransport(receiver))
        self._sandbox.webhooks.add(target)
        try:
            yield
            await self._sandbox.webhooks.wait_until_tried()
        except BaseException:
            await self._sandbox.webhooks.remove(target)
            raise
        stats = await self._sandbox.webhooks.remove(target)
        if stats["dropped"]:
            raise WebhooksNotTaken(stats["dropped"], path, stats["lastFailure"])

    def recover(self) -> None:
        """Let the next calls succeed: drop the rest of `fail_next`."""
        self._sandbox.faults.forget_plans()

    def advance(self, by: float | timedelta) -> None:
        """Move the clock of the sandbox and its clients forward.

        `by` is seconds or a timedelta. Tokens and pre-signed URLs expire, the rate limit's minute ends, invoices become
        due.

        Raises:
            ValueError: `by` is negative or not finite.
        """
        seconds = by.total_seconds() if isinstance(by, timedelta) else by
        if not 0 <= seconds < math.inf:
            raise ValueError(f"advance by {by!r}: it must be 0 seconds or more")
        self._clock.advance(seconds)

    @property
    def now(self) -> datetime:
        """The time of the sandbox's clock."""
        return self._clock.now()

    @property
    def rate_limit(self) -> int | None:
        """The calls a minute that the sandbox allows, None for no limit.

        It may be set at any time.
        """
        return self._sandbox.rate_limit.limit

    @rate_limit.setter
    def rate_limit(self, calls: int | None) -> None:
        if calls is not None and not (is_whole_number(calls) and calls >= 1):
            raise ValueError(f"rate_limit is {calls!r}: it must be a whole number, 1 or more, or None")
        self._sandbox.rate_limit.limit = calls

    @property
    def latency(self) -> float:
        """The seconds that each call takes by the sandbox's clock.

        It may be set at any time. With more than the client's timeout, the call runs and the client gets no response.
        """
        return self._sandbox.latency

    @latency.setter
    def latency(self, seconds: float) -> None:
        if not 0 <= seconds < math.inf:
            raise ValueError(f"latency is {seconds!r}: it must be 0 seconds or more")
        self._sandbox.latency = seconds

    def close(self) -> None:
        """End the sandbox and close its data file.

        Its clients cannot reach it any more. Its records and requests can still be read.
        """
        self._transport.end()
        self._sandbox.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}, {self.now:%Y-%m-%d %H:%M:%S}, {len(self.requests)} requests>"

    def _operation(self, name: str) -> Operation:
        operations = self._description.operations
        if name not in operations:
            raise ValueError(f"the API has no operation {name!r}{did_you_mean(name, operations)}")
        return operations[name]

    def _operation_on(self, resource: str, path: str) -> Operation:
        name = resource.replace("_", "-")
        if name not in RESOURCES:
            raise ValueError(f"the API has no resource {resource!r}; there are {', '.join(sorted(RESOURCES))}")
        return self._description.by_route["post", f"/{name}{path}"]

    def _perform(self, operation: Operation, body: JsonObject) -> JsonObject:
        response = self._sandbox.perform(operation.operation_id, body)
        content: JsonObject = exact_json.loads(bytes(response.body))
        if response.status_code >= 400:
            raise ValueError(f"{operation.operation_id} was refused ({response.status_code}): {content['message']}")
        return content


@functools.cache
def _description() -> Description:
    """Load the API's description, once for all sandboxes: it takes 0.1 s."""
    return Description.load()
