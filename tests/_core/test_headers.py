"""mvmnt._core.headers: numbers, dates and waits."""

import httpx
import pytest

from mvmnt._core.headers import seconds_to_wait


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry-After": "7"}, 7.0),
        ({"Retry-After": "0"}, 0.0),
        ({"Retry-After": "-3"}, 0.0),
        ({"Retry-After": "Thu, 01 Jan 1970 00:17:00 GMT"}, 20.0),
        ({"Retry-After": "Thu, 01 Jan 1970 00:17:00 -0000"}, 20.0),
        ({"Retry-After": "Thu, 01 Jan 1970 00:00:01 GMT"}, 0.0),
        ({"Retry-After": "7", "X-RateLimit-Reset": "1060"}, 7.0),
        ({"X-RateLimit-Reset": "1060"}, 60.0),
        ({"X-RateLimit-Reset": "900"}, 0.0),
        ({"Retry-After": "soon", "X-RateLimit-Reset": "1060"}, 60.0),
        ({"Retry-After": "nan", "X-RateLimit-Reset": "inf"}, None),
        ({}, None),
    ],
)
def test_the_wait_is_read_from_retry_after_else_from_the_reset(headers: dict[str, str], seconds: float | None) -> None:
    assert seconds_to_wait(httpx.Headers(headers), now=1_000.0) == seconds
