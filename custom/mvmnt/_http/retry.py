"""Retries: which attempts are repeated, when, and for how long.

`Retry` is an httpx transport around another one. It asks the label of the request (`mvmnt._core.operation`) whether
the call only reads, and decides by this table:

| what happened | reads | writes |
| --- | --- | --- |
| connection never made | repeat | repeat |
| 429, 503 | repeat, when the server says, else after a backoff | same |
| 500, 502, 504, read timeout, connection lost, unreadable body | repeat | only if safe, see `RetryPolicy.writes` |
| any other answer | never | never |

The loop and the growth of the backoff are tenacity's: it decides by results as well as by exceptions, takes a sleep
from outside and knows nothing of HTTP. (stamina, made of it, decides by exceptions alone and reads the real clock;
httpx-retries decides by HTTP method and status, and here a POST may be a read.)
"""

from __future__ import annotations

import asyncio
import math
import random
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import TYPE_CHECKING, Final, Literal, get_args

import attrs
import httpx
import orjson

from mvmnt._core import tasks
from mvmnt._core.body import BODY_TIMEOUT, body_timed_out, parsed_json
from mvmnt._core.extensions import ATTEMPTS, attempts_in
from mvmnt._core.headers import seconds_to_wait
from mvmnt._core.operation import Operation, operation_of
from mvmnt.errors import ConfigurationError
from mvmnt.events import Events, RetryPlanned

if TYPE_CHECKING:
    from tenacity import RetryCallState

__all__ = ["Retry", "RetryPolicy", "Writes"]

Writes = Literal["safe", "idempotent", "never"]

_NEVER_SENT: Final = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
_HOPELESS: Final = (httpx.UnsupportedProtocol, httpx.LocalProtocolError)  # the request itself is at fault
_WAIT_AS_TOLD: Final = (429, 503)
_AMBIGUOUS: Final = (500, 502, 504)


@attrs.frozen
class RetryPolicy:
    """How often, how long and what to repeat. `RetryPolicy(attempts=1)` repeats nothing.

    The defaults suit a worker that should get through a short outage by itself: eight attempts wait half a minute on
    average, and the deadline leaves room for two rate limit resets, which are at most a minute away each. For a caller
    who cannot wait that long, `asyncio.timeout` ends a single call.

    Attributes:
        attempts: how often a request is sent at most, 1 or more. (A request that is sent again with another access
            token after a 401 begins a new count.)
        deadline: seconds that the attempts of one call and the waits between them may take in all. No attempt begins
            later; a backoff that would be longer is cut short, and a wait that the server asks for raises at once.
            An attempt that is under way is left to the client's `timeout`. Time for which the client's own rate limit
            holds the request back, and time spent on fetching a token, do not count.
        backoff: seconds that the wait after the first attempt lasts at most; each further wait may last twice as long.
            The wait is drawn evenly from nought to that ("full jitter"), so that calls which failed together do not
            come back together.
        max_backoff: seconds to which that doubling is limited.
        body_timeout: seconds from the head of an answer to the end of its body. The client's `timeout` only counts
            time without progress, and a server that drips makes progress for ever.
        writes: when a write is repeated. "safe": only where the server cannot have done it, since no connection was
            made, or it answered 429 or 503. "idempotent": also where it may have done it, for accounts whose API build
            honours the Idempotency-Key header; elsewhere that can do a write twice. "never": not at all. Operations
            whose description promises to honour the header are repeated like "idempotent" unless "never" is set.

    Raises:
        ConfigurationError: a value cannot work; the message names every one.
    """

    attempts: int = 8
    deadline: float = 180.0
    backoff: float = 0.5
    max_backoff: float = 30.0
    body_timeout: float = 60.0
    writes: Writes = "safe"

    def __attrs_post_init__(self) -> None:
        wrong: list[str] = []
        if not 1 <= _number(self.attempts) < math.inf or self.attempts != int(self.attempts):
            wrong.append(f"attempts is {self.attempts!r}: it must be a whole number, 1 (no retries) or more")
        for name in ("deadline", "body_timeout"):
            if not 0 < _number(value := getattr(self, name)) < math.inf:
                wrong.append(f"{name} is {value!r}: it must be a number of seconds above 0")
        for name in ("backoff", "max_backoff"):
            if not 0 <= _number(value := getattr(self, name)) < math.inf:
                wrong.append(f"{name} is {value!r}: it must be a number of seconds, 0 or more")
        if not wrong and self.max_backoff < self.backoff:
            wrong.append(f"max_backoff is {self.max_backoff!r}: it must not be below backoff, {self.backoff!r}")
        if self.writes not in get_args(Writes):
            words = ", ".join(repr(word) for word in get_args(Writes))
            wrong.append(f"writes is {self.writes!r}: it must be one of {words}")
        if wrong:
            raise ConfigurationError("RetryPolicy: " + "; ".join(wrong))


def _number(value: object) -> float:
    """`value` as a number, NaN (which fits no bounds) where it is none."""
    return value if isinstance(value, int | float) and not isinstance(value, bool) else math.nan


class Retry(httpx.AsyncBaseTransport):
    """Repeats failed attempts by a `RetryPolicy`.

    The bodies of answers to API operations are read here, so that an answer which breaks off is repeated like one that
    never came. A 2xx answer which calls itself JSON and is not (cut off by something between here and the server)
    counts as broken off too; decoding uses what that parse gives. Where the last
    attempt ends like that, the answer is handed on and decoding it fails. In an answer of 4xx or 5xx the status says
    it all: if its body is lost, it is taken as empty.

    A request without a label, such as an upload to a pre-signed URL, is treated as a write, and its answer is handed on
    unread, so that it can be streamed. A request whose body is a stream is sent once: it cannot be read again.

    Every attempt is one request to the transport below. Closing ends all waits; the calls then fail as on a closed
    client. Cancellation passes through.

    Args:
        transport: sends one attempt.
        policy: how often, how long and what to repeat.
        events: told of every retry.
        clock: monotonic time in seconds.
        unix_clock: Unix time in seconds, for the dates that servers name.
        sleep: waits for a number of seconds.
        chance: a random number from 0 to 1, for the jitter.
    """

    def __init__(
        self,
        transport: httpx.AsyncBaseTransport,
        policy: RetryPolicy | None = None,
        *,
        events: Events | None = None,
        clock: Callable[[], float] = time.monotonic,
        unix_clock: Callable[[], float] = time.time,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._transport = transport
        self._policy = RetryPolicy() if policy is None else policy
        self._events = Events() if events is None else events
        self._clock = clock
        self._unix_clock = unix_clock
        self._sleep = sleep
        self._chance = chance
        from tenacity import AsyncRetrying, wait_exponential  # not before a client is made, as with aiohttp

        self._retrying = AsyncRetrying
        self._backoff = wait_exponential(multiplier=self._policy.backoff, max=self._policy.max_backoff)
        self._waits: set[asyncio.Future[None]] = set()
        self._closed = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send `request` until an answer stands or the policy's limits are reached; then what came last counts."""
        sending = _Sending(self, request)
        first: httpx.Response | Exception
        try:
            first = await sending.attempt()
        except Exception as error:
            if not sending.should_repeat(error):
                raise
            first = error
        else:
            if not sending.should_repeat(first):
                return first
        retrying = self._retrying(  # made only now: nearly all calls need no second attempt
            retry=sending.failed,
            wait=sending.wait,
            stop=sending.is_over,
            before_sleep=sending.prepare_next,
            sleep=self._wait,
            retry_error_callback=_last_outcome,
        )
        return await retrying(sending.attempts_after(first))

    async def aclose(self) -> None:
        """End all waits and close the transport below."""
        self._closed = True
        for wait in list(self._waits):
            await tasks.cancel(wait)
        await self._transport.aclose()

    async def _wait(self, seconds: float) -> None:
        wait = tasks.start(self._sleep(seconds))
        self._waits.add(wait)
        try:
            await asyncio.wait([wait])
        finally:
            self._waits.discard(wait)
            await tasks.cancel(wait)
        if self._closed:
            raise RuntimeError("the transport was closed")
        wait.result()


@attrs.frozen
class _Failure:
    """An attempt that did not succeed, and may be worth another.

    Attributes:
        reason: what happened, in a word.
        done: whether the server may have done what was asked.
        told: seconds that the server asks to wait, None if it does not say.
    """

    reason: str
    done: bool
    told: float | None = None


class _Sending:
    """One request on its way through `Retry`: what tenacity asks about it after each attempt."""

    def __init__(self, retry: Retry, request: httpx.Request) -> None:
        self._retry = retry
        self._policy = retry._policy
        self._request = request
        label = operation_of(request)
        self._labelled = label is not None
        if self._labelled:
            request.extensions[BODY_TIMEOUT] = self._policy.body_timeout
        self._operation = label or Operation(id="request", method=request.method, path="(no operation)", reads=False)
        self._attempts = attempts_in(request.extensions)
        self._begun = retry._clock() - self._attempts.seconds
        self._failure: _Failure | None = None

    async def attempt(self) -> httpx.Response:
        """Send the request once."""
        if self._retry._closed:
            raise RuntimeError("the transport was closed")
        self._attempts.count += 1
        try:
            response = await self._retry._transport.handle_async_request(self._request)
            if self._labelled:
                response = await self._read(response)
        finally:
            self._attempts.seconds = self._retry._clock() - self._begun
        response.extensions[ATTEMPTS] = self._attempts
        return response

    async def _read(self, response: httpx.Response) -> httpx.Response:
        """`response` with its body read."""
        if response.is_closed:
            return response
        if isinstance(response.stream, httpx.AsyncByteStream):
            response.stream = _InTime(response.stream, self._policy.body_timeout, self._retry._clock)
        try:
            await response.aread()
        except (httpx.TransportError, httpx.DecodingError):
            await response.aclose()
            if response.is_error:
                return httpx.Response(
                    response.status_code, headers=_without_body(response.headers), extensions=response.extensions
                )
            raise
        except BaseException:
            await response.aclose()
            raise
        return response

    def attempts_after(self, first: httpx.Response | Exception) -> Callable[[], Awaitable[httpx.Response]]:
        """The attempts of which the first was made before, with this outcome."""
        made = [first]

        async def attempt() -> httpx.Response:
            if not made:
                return await self.attempt()
            outcome = made.pop()
            if isinstance(outcome, Exception):
                raise outcome
            return outcome

        return attempt

    def failed(self, state: RetryCallState) -> bool:
        """Whether the attempt failed in a way that the policy repeats."""
        assert state.outcome is not None
        error = state.outcome.exception()
        return self.should_repeat(state.outcome.result() if error is None else error)

    def should_repeat(self, outcome: httpx.Response | BaseException) -> bool:
        """Whether an attempt's outcome is a failure that the policy repeats."""
        self._failure = failure = self._judge(outcome)
        return failure is not None and not self._retry._closed and self._may_repeat(failure)

    def _judge(self, outcome: httpx.Response | BaseException) -> _Failure | None:
        if isinstance(outcome, BaseException):
            if isinstance(outcome, _HOPELESS) or not isinstance(outcome, httpx.TransportError | httpx.DecodingError):
                return None
            return _Failure(type(outcome).__name__, done=not isinstance(outcome, _NEVER_SENT))
        response = outcome
        if response.status_code in _WAIT_AS_TOLD:
            told = seconds_to_wait(response.headers, self._retry._unix_clock())
            return _Failure(str(response.status_code), done=False, told=told)
        if response.status_code in _AMBIGUOUS:
            return _Failure(str(response.status_code), done=True)
        if self._labelled and self._may_repeat(unreadable := _Failure("unreadable body", done=True)):
            return None if _readable(response) else unreadable
        return None

    def _may_repeat(self, failure: _Failure) -> bool:
        if not isinstance(self._request.stream, httpx.ByteStream):
            return False
        if self._operation.reads:
            return True
        if self._policy.writes == "never":
            return False
        return not failure.done or self._policy.writes == "idempotent" or self._operation.idempotent

    def wait(self, state: RetryCallState) -> float:
        """Seconds until the next attempt: the backoff, on top of what the server says.

        On top, since all calls are told the same moment, and since a server's clock that is behind names moments past.
        """
        assert self._failure is not None
        told = self._failure.told or 0.0
        return min(told + self._retry._backoff(state) * self._retry._chance(), max(told, self._left()))

    def is_over(self, state: RetryCallState) -> bool:
        """Whether the limits are reached: no further attempt."""
        left = self._left()
        return state.attempt_number >= self._policy.attempts or left <= 0 or state.upcoming_sleep > left

    def _left(self) -> float:
        return self._policy.deadline - (self._retry._clock() - self._begun - self._attempts.held)

    async def prepare_next(self, state: RetryCallState) -> None:
        """Let go of the answer that does not count, and tell of the retry."""
        assert state.outcome is not None
        assert self._failure is not None
        if state.outcome.exception() is None:
            await state.outcome.result().aclose()
        if self._retry._events.wants(RetryPlanned.level):
            self._retry._events.emit(
                RetryPlanned(self._operation, self._attempts.count, state.upcoming_sleep, self._failure.reason)
            )


class _InTime(httpx.AsyncByteStream):
    """A body that must be whole within `seconds`."""

    def __init__(self, stream: httpx.AsyncByteStream, seconds: float, clock: Callable[[], float]) -> None:
        self._stream = stream
        self._seconds = seconds
        self._clock = clock

    async def __aiter__(self) -> AsyncIterator[bytes]:
        ends = self._clock() + self._seconds
        async for chunk in self._stream:
            yield chunk
            if self._clock() > ends:
                raise body_timed_out(self._seconds)

    async def aclose(self) -> None:
        await self._stream.aclose()


def _last_outcome(state: RetryCallState) -> httpx.Response:
    """The last answer, or the last error raised again."""
    assert state.outcome is not None
    response: httpx.Response = state.outcome.result()
    return response


def _without_body(headers: httpx.Headers) -> httpx.Headers:
    kept = headers.copy()
    for name in ("Content-Encoding", "Content-Length", "Transfer-Encoding"):
        kept.pop(name, None)
    return kept


def _readable(response: httpx.Response) -> bool:
    """False for a 2xx answer which calls itself JSON and is not."""
    if not response.is_success or response.status_code == httpx.codes.NO_CONTENT:
        return True
    if not response.headers.get("Content-Type", "").partition(";")[0].strip().endswith("json"):
        return True
    try:
        parsed_json(response)
    except orjson.JSONDecodeError:
        return False
    return True
