"""mvmnt._core.headers: numbers, dates and waits."""

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

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
        ({"Retry-After": "9" * 5_000}, None),
        ({"Retry-After": "9" * 300, "X-RateLimit-Reset": "9" * 20}, None),
        ({"Retry-After": "Fri, 31 Dec 99999999999999999999 23:59:59 GMT"}, None),
        ({"Retry-After": "Fri, 31 Dec 9999 23:59:59 -2359"}, 253_402_300_799.0 + 86_340 - 1_000),
        ({"Retry-After": "Mon, 01 Jan 0001 00:00:00 +9999999999"}, None),
        ({"X-RateLimit-Reset": "1060", "Date": "Fri, 31 Dec 99999999999999999999 23:59:59 GMT"}, 60.0),
        ({"X-RateLimit-Reset": "1122", "Date": "Thu, 01 Jan 1970 00:18:40 GMT"}, 2.0),
        ({"Retry-After": "Thu, 01 Jan 1970 00:18:42 GMT", "Date": "Thu, 01 Jan 1970 00:18:40 GMT"}, 2.0),
        ({}, None),
    ],
)
def test_the_wait_is_read_from_retry_after_else_from_the_reset(headers: dict[str, str], seconds: float | None) -> None:
    assert seconds_to_wait(httpx.Headers(headers), now=1_000.0) == seconds


@given(st.text() | st.from_regex(r"Fri, [0-9]{1,30} Dec [0-9]{1,30} [0-9]{1,9}:[0-9]{1,9}:[0-9]{1,9} [+-][0-9]{1,20}"))
def test_no_text_in_a_header_raises(text: str) -> None:
    wait = seconds_to_wait({"retry-after": text, "x-ratelimit-reset": text, "date": text}, now=1_000.0)
    assert wait is None or wait >= 0
