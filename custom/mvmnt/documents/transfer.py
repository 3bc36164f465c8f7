"""Retries transfers of files by the client's `RetryPolicy`.

The policy's `attempts`, `backoff` and `max_backoff` count. Its `deadline` does not: a large file may take longer.
"""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Final, ParamSpec
from uuid import UUID

import attrs
import httpx

from mvmnt._core.clock import Clock
from mvmnt._core.extensions import Attempts
from mvmnt._core.operation import Operation
from mvmnt._core.secret import Secret
from mvmnt._events import Events
from mvmnt._http.retry_policy import RetryPolicy, longest_backoff
from mvmnt._telemetry.telemetry import telemetry
from mvmnt.documents.storage import StorageError
from mvmnt.errors import ClientClosedError, DocumentTransferError
from mvmnt.events import RetryPlanned

if TYPE_CHECKING:
    from mvmnt_client.client import Client

__all__ = ["DOWNLOAD", "UPLOAD", "Transfers", "transfer_error"]

P = ParamSpec("P")

UPLOAD: Final = Operation(id="uploadFile", method="PUT", path="(pre-signed URL)", reads=False)
DOWNLOAD: Final = Operation(id="downloadFile", method="GET", path="(pre-signed URL)", reads=True)


@attrs.frozen
class Transfers:
    """Retries transfers after transient failures.

    Attributes:
        client: the client of the transfers.
        policy: the attempts and pauses.
        events: gets every retry.
        clock: the source of time.
        chance: a random number from 0 to 1, for the jitter of the pauses.
    """

    client: Client
    policy: RetryPolicy
    events: Events
    clock: Clock
    chance: Callable[[], float] = random.random

    async def run(
        self,
        operation: Operation,
        url: Secret,
        transfer: Callable[P, Awaitable[int]],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        """Run a transfer until it succeeds or fails for good.

        Args:
            operation: `UPLOAD` or `DOWNLOAD`.
            url: the pre-signed URL.
            transfer: transfers once, and returns the HTTP status.

        Raises:
            StorageError: the last attempt's, with the attempts and their time.
            ClientClosedError: the client was closed.
        """
        recorder = telemetry()
        span = None if recorder is None else recorder.begin(operation, _server(url))
        begun, attempts = self.clock.monotonic(), Attempts()
        status: int | None = None
        failure: str | None = None
        try:
            status = await self._repeat(operation, attempts, partial(transfer, *args, **kwargs))
        except BaseException as error:
            failure = type(error).__name__
            status = error.status if isinstance(error, StorageError) else None
            raise
        finally:
            attempts.seconds = self.clock.monotonic() - begun
            if span is not None:
                span.end(status, attempts, failure)

    async def _repeat(self, operation: Operation, attempts: Attempts, transfer: Callable[[], Awaitable[int]]) -> int:
        begun = self.clock.monotonic()
        while True:
            attempts.count += 1
            try:
                return await transfer()
            except (StorageError, RuntimeError) as error:
                if self.client.get_async_httpx_client().is_closed:
                    raise ClientClosedError(operation) from None
                if not isinstance(error, StorageError):
                    raise
                error.attempts, error.seconds = attempts.count, self.clock.monotonic() - begun
                if not error.transient or attempts.count >= self.policy.attempts:
                    raise
                pause = self.chance() * longest_backoff(self.policy, attempts.count)
                self._emit_retry(operation, attempts.count, pause, error)
            await self.clock.sleep(pause)

    def _emit_retry(self, operation: Operation, attempt: int, pause: float, failure: StorageError) -> None:
        reason = failure.reason if failure.status is None else str(failure.status)
        self.events.emit(RetryPlanned(operation, attempt, pause, reason))


def _server(url: Secret) -> httpx.URL:
    """The server of a pre-signed URL, which `Storage` checks later. It raises nothing that shows the URL."""
    with suppress(httpx.InvalidURL):
        target = httpx.URL(url.reveal())
        return httpx.URL(scheme=target.scheme, host=target.host, port=target.port)
    return httpx.URL()


def transfer_error(
    document_id: UUID, operation: Operation, failure: StorageError, *, record_deleted: bool = False
) -> DocumentTransferError:
    """The public error for a transfer that failed for good."""
    return DocumentTransferError(
        document_id,
        "upload" if operation is UPLOAD else "download",
        failure.reason,
        status=failure.status,
        code=failure.code,
        attempts=failure.attempts,
        seconds=failure.seconds,
        record_deleted=record_deleted,
    )
