"""mvmnt._http.response_body: responses whose body has been read."""

import httpx
from multidict import CIMultiDict, CIMultiDictProxy

from mvmnt._http.response_body import WholeResponse, fields_of

RAW = [(b"Content-Type", b"application/json"), (b"X-Request-Id", b"r-1")]


def whole() -> WholeResponse:
    fields = CIMultiDictProxy(CIMultiDict((name.decode(), value.decode()) for name, value in RAW))
    return WholeResponse(200, headers=RAW, content=b"{}", extensions={}, fields=fields)


def test_its_headers_are_those_that_came() -> None:
    assert whole().headers.raw == RAW


def test_header_fields_are_found_in_any_case() -> None:
    assert fields_of(whole()).get("x-request-id") == "r-1"
    assert fields_of(httpx.Response(200, headers=RAW)).get("x-request-id") == "r-1"


def test_fields_follow_headers_that_somebody_changes() -> None:
    response = whole()

    response.headers["X-Request-Id"] = "r-2"

    assert fields_of(response).get("x-request-id") == "r-2"


def test_headers_that_somebody_sets_count() -> None:
    response = whole()

    response.headers = httpx.Headers({"X-Request-Id": "r-3"})

    assert (fields_of(response)["x-request-id"], response.headers["X-Request-Id"]) == ("r-3", "r-3")
