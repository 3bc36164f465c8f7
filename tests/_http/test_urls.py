"""The URL of a call is the one that httpx would make of the whole text."""

from urllib.parse import quote

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mvmnt._http.urls import UrlBase

BASES = [
    "https://api.mvmnt.io/v1",
    "http://127.0.0.1:4010",
    "http://[::1]:8080/deep/base",
    "https://bücher.example/v1",
    "",
]
SEGMENTS = st.text(min_size=1, max_size=12).map(lambda text: quote(text, safe="", errors="replace"))
PATHS = st.lists(SEGMENTS, min_size=1, max_size=4).map(lambda segments: "/" + "/".join(segments))
QUERIES = st.lists(st.tuples(SEGMENTS, SEGMENTS).map("=".join), max_size=3).map("&".join)


@pytest.mark.parametrize("base", BASES)
@given(path=PATHS, query=QUERIES)
def test_a_url_equals_the_one_that_httpx_parses(base: str, path: str, query: str) -> None:
    text = f"{path}?{query}" if query else path

    url, parsed = UrlBase(base).join(text), httpx.URL(base + text)

    assert url == parsed
    assert (str(url), url.raw_path, url.host, url.netloc) == (str(parsed), parsed.raw_path, parsed.host, parsed.netloc)


@pytest.mark.parametrize(
    "path", ["/a/../b", "/./a", "/a%2", "/a b", "/a#b", "/é", "/a?x=é", "/a?", "//other.example/a", "/a/", "?x=1", ""]
)
def test_what_httpx_would_change_is_left_to_httpx(path: str) -> None:
    assert str(UrlBase("https://api.mvmnt.io/v1").join(path)) == str(httpx.URL("https://api.mvmnt.io/v1" + path))


def test_a_url_that_is_no_url_is_refused() -> None:
    with pytest.raises(httpx.InvalidURL):
        UrlBase("https://api.mvmnt.io/v1").join("/a\nb")


def test_urls_of_one_base_do_not_share_their_paths() -> None:
    base = UrlBase("https://api.mvmnt.io/v1")

    first, second = base.join("/customers/a"), base.join("/customers/b?by=key")

    assert (first.path, second.path, second.query) == ("/v1/customers/a", "/v1/customers/b", b"by=key")
