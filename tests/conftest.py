"""What tests of several modules need."""

from collections.abc import Iterator

import pytest
from redis import Redis
from redis_server import RedisServer


class FakeClock:
    """A monotonic clock that moves only when told to. Call it for the time in seconds."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now

    def advance(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture(scope="session")
def shared_redis() -> Iterator[RedisServer]:
    with RedisServer() as server:
        yield server


@pytest.fixture
def redis_url(shared_redis: RedisServer) -> str:
    """A real Redis, empty."""
    with Redis.from_url(shared_redis.url) as redis:
        redis.flushall()
    return shared_redis.url
