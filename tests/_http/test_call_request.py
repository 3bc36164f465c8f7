"""mvmnt._http.call_request: a request that is one of httpx for everybody who looks, and is sent without looking."""

import pickle
from collections.abc import AsyncIterator

import httpx
import pytest

from mvmnt._http.call_request import (
    CallRequest,
    HeaderFields,
    header_fields,
    origin_of,
    plain_fields,
    set_header,
    url_text,
)
from mvmnt._http.urls import UrlBase

FIELDS: HeaderFields = {"host": ("Host", "api.test"), "accept": ("Accept", "application/json")}


class Pieces(httpx.AsyncByteStream):
    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"{}"


def made(
    path: str = "/customers/ERP-1?by=key",
    *,
    base: str = "https://api.test/v1",
    body: bytes | httpx.AsyncByteStream = b"",
    fields: HeaderFields = FIELDS,
) -> CallRequest:
    return CallRequest("GET", UrlBase(base), path, fields=dict(fields), body=body, extensions={})


@pytest.mark.parametrize(
    ("base", "path"),
    [
        ("https://api.test/v1", "/customers/ERP-1?by=key"),
        ("https://api.test/v1", "/customers/%C3%A9%2F"),
        ("https://api.test/v1", "/customers/%2"),
        ("https://api.test/v1", "/a/../b"),
        ("https://API.test:443/v1", "/customers"),
        ("http://[::1]:8080", "/customers"),
        ("https://bücher.example", "/customers"),
        ("https://api.test/v1", "https://elsewhere.test:8443/token?x=1"),
        ("", "https://elsewhere.test/token"),
    ],
)
def test_it_goes_where_its_url_says(base: str, path: str) -> None:
    unseen, seen = made(path, base=base), made(path, base=base)

    assert seen.url == httpx.URL(path if path.startswith("https") else base + path)
    assert url_text(unseen) == url_text(seen) == str(seen.url)
    assert origin_of(unseen) == origin_of(seen) == (seen.url.scheme, seen.url.host, seen.url.port)


def test_it_has_the_headers_that_are_sent() -> None:
    request = made()
    set_header(request, "Authorization", "Bearer a")
    set_header(request, "ACCEPT", "text/csv")

    sent = header_fields(request)

    assert sent == [("Host", "api.test"), ("ACCEPT", "text/csv"), ("Authorization", "Bearer a")]
    assert request.headers.raw == [(name.encode(), value.encode()) for name, value in sent]


def test_what_somebody_changes_is_sent() -> None:
    request = made()

    request.headers["X-Signature"] = "s"
    set_header(request, "Authorization", "Bearer a")
    del request.headers["Accept"]

    assert header_fields(request) == [("Host", "api.test"), ("X-Signature", "s"), ("Authorization", "Bearer a")]


def test_headers_and_urls_that_somebody_sets_are_sent() -> None:
    request = made()

    request.headers = httpx.Headers({"Host": "other.test"})
    request.url = httpx.URL("https://other.test/x")

    assert header_fields(request) == [("Host", "other.test")]
    assert (url_text(request), origin_of(request)) == ("https://other.test/x", ("https", "other.test", None))


def test_a_request_of_httpx_is_sent_by_the_same_functions() -> None:
    request = httpx.Request("GET", "https://api.test/v1?x=1", headers={"Accept": "a"})

    set_header(request, "accept", "b")

    assert (url_text(request), origin_of(request)) == ("https://api.test/v1?x=1", ("https", "api.test", None))
    assert ("Accept", "b") in header_fields(request) or ("accept", "b") in header_fields(request)


def test_its_content_can_be_read() -> None:
    request = made(body=b'{"name": "Northwind"}')

    assert (request.content, request.read()) == (b'{"name": "Northwind"}',) * 2


async def test_a_stream_is_read_by_those_who_send_it() -> None:
    request = made(body=Pieces())

    with pytest.raises(httpx.RequestNotRead):
        _ = request.content
    assert await request.aread() == b"{}"


def test_it_can_be_pickled_as_requests_of_httpx_can() -> None:
    request = made(body=b"{}")

    copy = pickle.loads(pickle.dumps(request))  # noqa: S301

    assert (copy.method, copy.url, copy.headers, copy.content) == ("GET", request.url, request.headers, b"{}")


def test_requests_do_not_share_headers() -> None:
    fields = plain_fields(dict(FIELDS.values()))
    first, second = made(fields=fields), made(fields=fields)

    set_header(first, "Authorization", "Bearer a")

    assert "Authorization" not in second.headers


@pytest.mark.parametrize("headers", [{"X-Name": "é"}, {"X-Näme": "e"}])
def test_a_header_that_is_not_ascii_is_refused(headers: dict[str, str]) -> None:
    with pytest.raises(UnicodeEncodeError):
        plain_fields(headers)
