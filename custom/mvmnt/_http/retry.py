"""Repeats failed attempts by a `RetryPolicy`.

`mvmnt._http.failures` judges how an attempt ended. This module sends, waits and counts.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from typing import Final

import attrs
import httpx

from mvmnt._core import tasks
from mvmnt._core.clock import MACHINE_CLOCK, Clock
from mvmnt._core.extensions import (
    ATTEMPTS,
    DEFAULT_MAX_RESPONSE_BYTES,
    LIMITS,
    RETRY,
    AttemptLimits,
    Attempts,
    attempts_in,
    operation_of,
)
from mvmnt._core.headers import request_id
from mvmnt._core.operation import Operation
from mvmnt._core.secret import forget_origin
from mvmnt._events import Events
from mvmnt._http.failures import Failure, judge_body, judge_error, judge_status, may_repeat
from mvmnt._http.response_body import BodyTooLarge, read_body
from mvmnt._http.retry_policy import RetryPolicy, longest_backoff
from mvmnt.errors import ResponseTooLargeError

__all__ = ["Retry"]


class Retry(httpx.AsyncBaseTransport):
    """Repeats failed attempts by a `RetryPolicy`. Every attempt is one request to the transport below.

    The responses to API operations are read here, so that an incomplete one is repeated like a missing one.
    After the last attempt such a response is returned, and decoding it fails.

    A request without a label, such as an upload to a pre-signed URL, is treated as a write, and its response is
    returned unread, so that it can be streamed. A request whose body is a stream is sent once: it cannot be read again.

    Closing ends all waits; the calls then fail as on a closed client. Cancellation passes through.

    Args:
        transport: sends one attempt.
        policy: how often, how long and what to repeat, unless the request has a policy of its own.
        max_response_bytes: bytes that the decoded body of a response may have.
        events: gets an event for every retry.
        clock: the source of time, and of waiting.
        chance: a random number from 0 to 1, for the jitter.
    """

    def __init__(
        self,
        transport: httpx.AsyncBaseTransport,
        policy: RetryPolicy | None = None,
        *,
        max_response_bytes: int = DEFAULT_MAX_RESPONSE_BYTES,
        events: Events | None = None,
        clock: Clock = MACHINE_CLOCK,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._transport = transport
        self._policy = RetryPolicy() if policy is None else policy
        self._max_response_bytes = max_response_bytes
        self._events = Events() if events is None else events
        self._clock = clock
        self._chance = chance
        self._waits: set[asyncio.Future[None]] = set()
        self._closed = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send `request` until a response is final, or to the policy's limits: then the last outcome is the result."""
        sending = self._begin(request)
        while True:
            try:
                response = await self._attempt(sending)
            except Exception as error:
                wait = self._plan(sending, judge_error(error))
                if wait is None:
                    raise
            else:
                wait = self._plan(sending, self._judge(sending, response))
                if wait is None:
                    return response
                await response.aclose()
            await self._wait(wait)

    async def aclose(self) -> None:
        """End all waits and close the transport below."""
        self._closed = True
        for wait in list(self._waits):
            await tasks.cancel(wait)
        await self._transport.aclose()

    def _begin(self, request: httpx.Request) -> _Sending:
        attempts = attempts_in(request.extensions)
        operation = operation_of(request)
        policy = request.extensions.get(RETRY, self._policy)
        return _Sending(request, operation, policy, attempts, began=self._clock.monotonic() - attempts.seconds)

    async def _attempt(self, sending: _Sending) -> httpx.Response:
        """Send the request once."""
        if self._closed:
            raise RuntimeError("the transport was closed")
        sending.count += 1
        sending.attempts.count += 1
        try:
            response = await self._exchange(sending)
        except BaseException as error:
            forget_origin(error)
            raise
        finally:
            sending.attempts.seconds = self._clock.monotonic() - sending.began
        response.request = sending.request
        response.extensions[ATTEMPTS] = sending.attempts
        return response

    async def _exchange(self, sending: _Sending) -> httpx.Response:
        if sending.operation is None:
            return await self._transport.handle_async_request(sending.request)
        limits = AttemptLimits(self._left(sending), sending.policy.body_timeout, self._max_response_bytes)
        sending.request.extensions[LIMITS] = limits
        try:
            response = await self._transport.handle_async_request(sending.request)
            return await read_body(response, limits, self._clock.monotonic)
        except BodyTooLarge as error:
            found = request_id(error.headers)
        raise ResponseTooLargeError(sending.operation, self._max_response_bytes, request_id=found)

    def _left(self, sending: _Sending) -> float:
        """Seconds that the deadline leaves. Time in the client's own rate limit does not count."""
        return sending.policy.deadline - (self._clock.monotonic() - sending.began - sending.attempts.held)

    def _judge(self, sending: _Sending, response: httpx.Response) -> Failure | None:
        failure = judge_status(response, self._clock.unix())
        if failure is None and sending.operation is not None and self._may_repeat(sending, maybe_executed=True):
            failure = judge_body(response)
        return failure

    def _may_repeat(self, sending: _Sending, *, maybe_executed: bool) -> bool:
        return isinstance(sending.request.stream, httpx.ByteStream) and may_repeat(
            sending.operation or _UNLABELLED, sending.policy.writes, maybe_executed=maybe_executed
        )

    def _plan(self, sending: _Sending, failure: Failure | None) -> float | None:
        """Seconds until the next attempt; None if there is none.

        The backoff is added to the wait that the server asks for: all calls get the same moment from it, and if its
        clock is slow, that moment is in the past.
        """
        if failure is None or self._closed or not self._may_repeat(sending, maybe_executed=failure.maybe_executed):
            return None
        policy = sending.policy
        if failure.reason != sending.reason:
            sending.reason, sending.since = failure.reason, sending.attempts.seconds
        left = min(self._left(sending), failure.passes_within - (sending.attempts.seconds - sending.since))
        asked = failure.retry_after or 0.0
        room = (left - asked) / 2  # as much is left for the next attempt
        if sending.count >= policy.attempts or room < _LEAST_ROOM:
            return None
        wait = asked + min(longest_backoff(policy, sending.count) * self._chance(), room)
        from mvmnt.events import RetryPlanned

        operation = sending.operation or Operation("request", sending.request.method, "(no operation)", reads=False)
        self._events.emit(RetryPlanned(operation, sending.attempts.count, wait, failure.reason))
        return wait

    async def _wait(self, seconds: float) -> None:
        wait = tasks.start(self._clock.sleep(seconds))
        self._waits.add(wait)
        try:
            await asyncio.wait([wait])
        finally:
            self._waits.discard(wait)
            await tasks.cancel(wait)
        if self._closed:
            raise RuntimeError("the transport was closed")
        wait.result()


_LEAST_ROOM: Final = 0.1  # seconds; an attempt with less would only hide how the one before it ended

_UNLABELLED: Final = Operation(id="request", method="", path="(no operation)", reads=False)


@attrs.define(eq=False, repr=False)
class _Sending:
    """One request in `Retry`.

    Attributes:
        operation: None for a request that no endpoint made.
        policy: how often, how long and what to repeat.
        attempts: those of the whole call.
        began: when its first attempt began, in monotonic seconds.
        count: attempts of this request.
        reason: why the last attempt failed.
        since: when that began: seconds of the call at the first of the attempts in a row that failed for this reason.
    """

    request: httpx.Request
    operation: Operation | None
    policy: RetryPolicy
    attempts: Attempts
    began: float
    count: int = 0
    reason: str = ""
    since: float = 0.0
