"""What tests of several modules need."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from redis import Redis
from support.fake_clock import FakeClock
from support.redis_server import RedisServer

pytest_plugins = ["pytester", "mvmnt.testing"]  # the latter also where the installed metadata do not name it yet

ROOT = Path(__file__).parent

# How long an example takes says something of the machine, not of the code.
settings.register_profile("mvmnt", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("mvmnt")

# Everything else, the tests of the SDK itself, runs in `make test-quick`, in under two minutes.
SLOW = (
    "benchmarks",
    "e2e",
    "generation",
    "mcp",
    "mirror",
    "mvmnt_client/test_stock_equivalence.py",
    "sandbox",
    "test_packaging.py",
    "test_typing.py",
    "testing/test_plugin.py",
    "webhooks/test_over_sockets.py",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests of slow folders and modules."""
    for item in items:
        if any(item.path.is_relative_to(ROOT / place) for place in SLOW):
            item.add_marker("slow")


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
