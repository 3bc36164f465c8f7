"""What tests of several modules need."""

from collections.abc import Iterator

import pytest
from redis import Redis
from support.fake_clock import FakeClock
from support.redis_server import RedisServer

pytest_plugins = ["pytester", "mvmnt.testing"]  # the latter also where the installed metadata do not name it yet


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
