"""`CallRequest`: the request of a call, whose URL and headers are made for those that look at them.

httpx's objects for a URL and for headers take as long as sending them, and the layers of this client need neither:
they use the functions of this module, which take any request of httpx.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

import httpx

from mvmnt._http.urls import Origin, UrlBase, origin

__all__ = [
    "CallRequest",
    "HeaderFields",
    "header_fields",
    "origin_of",
    "plain_fields",
    "set_header",
    "url_text",
]

HeaderFields: TypeAlias = dict[str, tuple[str, str]]
"""Names and values of header fields, in their order, by their names in lower case."""


class CallRequest(httpx.Request):
    """The request of a call. It is an `httpx.Request` to everybody.

    Args:
        method: the HTTP method.
        base: what `path` is added to.
        path: the path below `base`, with its query; or a whole URL.
        fields: the header fields. They belong to this request from now on.
        body: the body, or a stream of it.
        extensions: as httpx has them. They belong to this request from now on.

    Attributes:
        parsed_url: the URL that somebody looked at; None as long as it is `base.text` and `path`.
        parsed_headers: the headers that somebody looked at, and may have changed; None as long as they are `fields`.
    """

    def __init__(
        self,
        method: str,
        base: UrlBase,
        path: str,
        *,
        fields: HeaderFields,
        body: bytes | httpx.AsyncByteStream,
        extensions: dict[str, Any],
    ) -> None:
        self.method = method
        self.base = base
        self.path = path
        self.fields = fields
        self.parsed_url = None if base.takes_as_it_is(path) else base.join(path)
        self.parsed_headers: httpx.Headers | None = None
        self.extensions = extensions
        if isinstance(body, bytes):
            self.stream = httpx.ByteStream(body)
            self._content = body  # where `read` puts it
        else:
            self.stream = body

    @property
    def url(self) -> httpx.URL:
        """The URL."""
        if self.parsed_url is None:
            self.parsed_url = self.base.join(self.path)
        return self.parsed_url

    @url.setter
    def url(self, url: httpx.URL) -> None:
        self.parsed_url = url

    @property
    def headers(self) -> httpx.Headers:
        """The headers."""
        if self.parsed_headers is None:
            self.parsed_headers = httpx.Headers(list(self.fields.values()))
        return self.parsed_headers

    @headers.setter
    def headers(self, headers: httpx.Headers) -> None:
        self.parsed_headers = headers


def origin_of(request: httpx.Request) -> Origin:
    """The origin of the URL of `request`."""
    if isinstance(request, CallRequest) and request.parsed_url is None:
        return request.base.origin
    return origin(request.url)


def url_text(request: httpx.Request) -> str:
    """The URL of `request` as it is sent."""
    if isinstance(request, CallRequest) and request.parsed_url is None:
        return request.base.text + request.path
    return str(request.url)


def set_header(request: httpx.Request, name: str, value: str) -> None:
    """Set a header field of `request`, in place of those of its name. `value` is ASCII."""
    if isinstance(request, CallRequest) and request.parsed_headers is None:
        request.fields[name.lower()] = name, value
    else:
        request.headers[name] = value


def header_fields(request: httpx.Request) -> list[tuple[str, str]]:
    """Names and values of the header fields of `request`, as they are sent."""
    if isinstance(request, CallRequest) and request.parsed_headers is None:
        return list(request.fields.values())
    return [(name.decode("latin-1"), value.decode("latin-1")) for name, value in request.headers.raw]


def plain_fields(headers: Mapping[str, str]) -> HeaderFields:
    """The header fields of a mapping.

    Raises:
        UnicodeEncodeError: a name or a value is not ASCII.
    """
    for text in (*headers, *headers.values()):
        text.encode("ascii")
    return {name.lower(): (name, value) for name, value in headers.items()}
