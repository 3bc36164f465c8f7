"""mvmnt._http.network.deadline: attempts end when their time is over, and nothing else does."""

import asyncio
from collections.abc import AsyncIterator

import httpx
import pytest

from mvmnt._core.extensions import LIMITS, AttemptLimits
from mvmnt._http.network.deadline import Deadline


class Network(httpx.AsyncBaseTransport):
    """Responds when it is told to."""

    def __init__(self) -> None:
        self.go_on = asyncio.Event()
        self.asked = asyncio.Event()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.asked.set()
        await self.go_on.wait()
        return httpx.Response(200)


@pytest.fixture
def network() -> Network:
    return Network()


@pytest.fixture
async def deadline(network: Network) -> AsyncIterator[Deadline]:
    transport = Deadline(network)
    yield transport
    await transport.aclose()


def request(seconds: float | None) -> httpx.Request:
    limits = {} if seconds is None else {LIMITS: AttemptLimits(seconds, body_seconds=60, body_size=1_000)}
    return httpx.Request("GET", "https://api.test/", extensions=limits)


async def begin(deadline: Deadline, network: Network, seconds: float | None) -> asyncio.Task[httpx.Response]:
    """An attempt that waits for the network."""
    attempt = asyncio.create_task(deadline.handle_async_request(request(seconds)))
    await network.asked.wait()
    network.asked.clear()
    return attempt


async def test_an_attempt_ends_when_its_time_is_over(deadline: Deadline) -> None:
    with pytest.raises(httpx.ReadTimeout, match="deadline"):
        await deadline.handle_async_request(request(0.01))


@pytest.mark.parametrize("seconds", [0.0, -1.0])
async def test_an_attempt_without_time_ends_at_once(deadline: Deadline, seconds: float) -> None:
    with pytest.raises(httpx.ReadTimeout):
        await deadline.handle_async_request(request(seconds))


async def test_each_attempt_has_its_own_time(deadline: Deadline, network: Network) -> None:
    longest, shortest, middle = [await begin(deadline, network, seconds) for seconds in (60.0, 0.01, 0.02)]
    for attempt in (shortest, middle):
        with pytest.raises(httpx.ReadTimeout):
            await attempt
    assert not longest.done()
    network.go_on.set()
    assert (await longest).status_code == 200


async def test_a_request_without_limits_has_no_deadline(deadline: Deadline, network: Network) -> None:
    free = await begin(deadline, network, None)
    with pytest.raises(httpx.ReadTimeout):
        await deadline.handle_async_request(request(0.01))
    network.go_on.set()
    assert (await free).status_code == 200


async def test_a_task_goes_on_after_its_attempt_ended(deadline: Deadline) -> None:
    for _ in range(3):
        with pytest.raises(httpx.ReadTimeout):
            await deadline.handle_async_request(request(0.001))
        await asyncio.sleep(0)
    task = asyncio.current_task()
    assert task is not None
    assert task.cancelling() == 0


async def test_the_cancellation_of_a_caller_passes_through(deadline: Deadline, network: Network) -> None:
    attempt = await begin(deadline, network, 60.0)
    attempt.cancel()
    with pytest.raises(asyncio.CancelledError):
        await attempt


async def test_a_caller_that_is_cancelled_as_the_time_ends_is_cancelled(deadline: Deadline, network: Network) -> None:
    attempt = await begin(deadline, network, 0.01)
    assert deadline._alarm is not None
    asyncio.get_running_loop().call_at(deadline._alarm.when(), attempt.cancel)
    with pytest.raises(asyncio.CancelledError):
        await attempt


async def test_a_timeout_of_the_caller_is_that_of_the_caller(deadline: Deadline) -> None:
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.01):
            await deadline.handle_async_request(request(60.0))


async def test_closing_leaves_no_timer(network: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    loop = asyncio.get_running_loop()
    made: list[asyncio.TimerHandle] = []
    call_at = loop.call_at

    def watched(*args: object, **options: object) -> asyncio.TimerHandle:
        made.append(call_at(*args, **options))  # type: ignore[arg-type]  # passed on as they come
        return made[-1]

    monkeypatch.setattr(loop, "call_at", watched)
    deadline = Deadline(network)
    network.go_on.set()
    for _ in range(50):
        await deadline.handle_async_request(request(60.0))
    await deadline.aclose()
    assert [timer.cancelled() for timer in made] == [True]
