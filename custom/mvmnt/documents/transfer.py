"""Retries transfers of files by the client's `RetryPolicy`.

The policy's `attempts`, `backoff` and `max_backoff` count. Its `deadline` does not: a large file may take longer.
"""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Final, ParamSpec
from uuid import UUID

import attrs

from mvmnt._core.clock import Clock
from mvmnt._core.operation import Operation
from mvmnt._http.retry_policy import RetryPolicy, longest_backoff
from mvmnt.documents.storage import StorageError
from mvmnt.errors import ClientClosedError, DocumentTransferError
from mvmnt.events import Events, RetryPlanned

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
        self, operation: Operation, transfer: Callable[P, Awaitable[None]], *args: P.args, **kwargs: P.kwargs
    ) -> None:
        """Run a transfer until it succeeds or fails for good.

        Raises:
            StorageError: the last attempt's, with the attempts and their time.
            ClientClosedError: the client was closed.
        """
        begun, attempt = self.clock.monotonic(), 1
        while True:
            try:
                await transfer(*args, **kwargs)
                return
            except (StorageError, RuntimeError) as error:
                if self.client.get_async_httpx_client().is_closed:
                    raise ClientClosedError(operation) from None
                if not isinstance(error, StorageError):
                    raise
                error.attempts, error.seconds = attempt, self.clock.monotonic() - begun
                if not error.transient or attempt >= self.policy.attempts:
                    raise
                pause = self.chance() * longest_backoff(self.policy, attempt)
                self._emit_retry(operation, attempt, pause, error)
            await self.clock.sleep(pause)
            attempt += 1

    def _emit_retry(self, operation: Operation, attempt: int, pause: float, failure: StorageError) -> None:
        reason = failure.reason if failure.status is None else str(failure.status)
        self.events.emit(RetryPlanned(operation, attempt, pause, reason))


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
