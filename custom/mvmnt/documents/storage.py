"""The object storage behind pre-signed URLs: another origin than the API, which learns nothing of the API's secrets.

Requests go over the client's own connections, and over nothing that lies above them: they carry no token, key or
cookie, and no rate limit counts them. A pre-signed URL is a secret itself, since whoever has it can read the file, or
put one there. So it appears in no text: httpx's client, which logs URLs, is not used, and neither the words of the HTTP
libraries nor an answer of the storage that repeats a part of the URL go into an error.

Decisions where the API's published behaviour is silent: redirects are refused, for a signature is for one origin; plain
HTTP is refused unless the API itself is reached by it, which is on loopback alone; a URL is taken for expired where
the storage answers 401 or 403, or 400 with `ExpiredToken`.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Final

import httpx

from mvmnt._core.connection import ON_CONNECTION
from mvmnt._core.secret import HIDDEN, Secret, forget_origin
from mvmnt._http.failures import TRANSIENT_STATUSES
from mvmnt._http.network.decompression import decoder_for
from mvmnt.documents.refusal import read_refusal
from mvmnt.documents.upload_body import Progress, UploadBody

if TYPE_CHECKING:
    from mvmnt.documents.sources import Content

__all__ = ["Progress", "Storage", "StorageError", "StoredFile"]

_PASSING_CODES: Final = ("RequestTimeout", "SlowDown")
_HOPELESS: Final = (httpx.UnsupportedProtocol, httpx.LocalProtocolError)  # the request itself is at fault
_SIZE: Final = "[0-9]{1,18}"  # more digits are no size of a file, and Python may refuse to read them


class StorageError(Exception):
    """A transfer did not succeed.

    Attributes:
        reason: what happened, without the URL.
        status: HTTP status of the answer, None if none came.
        code: the storage's error code, None if there is none.
        passing: whether it may pass, so that another attempt makes sense.
        attempts, seconds: how often it was tried, and how long that took, for whoever tries several times to set.
    """

    attempts = 1
    seconds = 0.0

    def __init__(
        self, reason: str, *, status: int | None = None, code: str | None = None, passing: bool = False
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.status = status
        self.code = code
        self.passing = passing

    @property
    def expired(self) -> bool:
        """Whether a new URL may help."""
        return self.status in (401, 403) or self.code == "ExpiredToken"


class Storage:
    """Sends one request at a time to a pre-signed URL.

    Args:
        transport: what sends the requests. It is another's to close.
        timeout: seconds without progress before an attempt fails.
        plain_http: whether URLs may be of plain HTTP.
        user_agent: what the requests say of the client.
    """

    def __init__(
        self, transport: httpx.AsyncBaseTransport, *, timeout: httpx.Timeout, plain_http: bool, user_agent: str
    ) -> None:
        self._transport = transport
        self._timeout = timeout
        self._schemes = ("https", "http") if plain_http else ("https",)
        self._user_agent = user_agent

    async def put(self, url: Secret, content: Content, *, content_type: str, progress: Progress | None) -> None:
        """Upload `content`, whose type must be the one that the URL was signed for.

        Raises:
            StorageError: it did not arrive, or may not have.
            Exception: whatever reading the content or `progress` raises.
        """
        headers = {"Content-Type": content_type, "Content-Length": str(content.size)}
        body = UploadBody(content, progress, self._timeout)
        request = self._request("PUT", url, headers, body)
        failure: Exception | None = None
        try:
            async with asyncio.timeout(None) as body.patience:
                response = await self._send(request)
                body.is_wanted = False
                try:
                    await _refuse_unless(response, (200, 201, 204))
                finally:
                    await _close(response)
        except TimeoutError:
            failure = StorageError("the storage takes nothing more (timeout)", passing=True)
        except Exception as error:
            failure = error
        finally:
            body.is_wanted = False
        failure = body.failure or failure
        if failure is not None:
            raise failure
        if body.sent < content.size:
            raise StorageError(f"the storage took {body.sent:,} of {content.size:,} bytes", passing=True)

    @asynccontextmanager
    async def get(self, url: Secret, *, start: int = 0, etag: str | None = None) -> AsyncIterator[StoredFile]:
        """Download a file, from the byte `start` if it is still the one with this `etag`, else from its beginning.

        Raises:
            StorageError: it does not come.
        """
        headers = {"Accept": "*/*", "Accept-Encoding": "identity"}
        if start and etag is not None:
            headers |= {"Range": f"bytes={start}-", "If-Range": etag}
        response = await self._begin(self._request("GET", url, headers, httpx.ByteStream(b"")))
        try:
            stored = StoredFile(response)
            if stored.start not in (0, start):
                raise StorageError("the storage sends another part than was asked for", status=206, passing=True)
            yield stored
        finally:
            await _close(response)

    async def _begin(self, request: httpx.Request) -> httpx.Response:
        """The response to a download, with its body to come.

        Its head must be whole within the timeout for reading, counted from when the request has a connection: the
        transport's own timeout begins anew with each byte.
        """

        def begin() -> None:
            if not patience.expired() and self._timeout.read is not None:
                patience.reschedule(asyncio.get_running_loop().time() + self._timeout.read)

        connected = ON_CONNECTION.set(begin)
        try:
            async with asyncio.timeout(None) as patience:
                response = await self._send(request)
                try:
                    await _refuse_unless(response, (200, 206) if "Range" in request.headers else (200,))
                except BaseException:
                    await _close(response)
                    raise
                return response
        except TimeoutError:
            pass
        finally:
            ON_CONNECTION.reset(connected)
        raise StorageError("the storage gave no whole response (timeout)", passing=True)

    def _request(self, method: str, url: Secret, headers: dict[str, str], body: httpx.AsyncByteStream) -> httpx.Request:
        if (problem := self._problem(url)) is not None:
            raise StorageError(problem)
        return _Request(
            method,
            url.reveal(),
            headers={
                "Host": httpx.URL(url.reveal()).netloc.decode("ascii"),
                "User-Agent": self._user_agent,
                **headers,
            },
            stream=body,  # with a stream, httpx leaves the headers as they are
            extensions={"timeout": self._timeout.as_dict()},
        )

    def _problem(self, url: Secret) -> str | None:
        """What is wrong with a URL. It raises nothing, so that no traceback shows the URL."""
        with suppress(httpx.InvalidURL):
            target = httpx.URL(url.reveal())
            if target.host and not target.userinfo:
                if target.scheme in self._schemes:
                    return None
                if target.scheme == "http":
                    return "the API gave a URL of plain HTTP, and the file would cross the network unencrypted"
        return "the API gave no URL that files could go to"

    async def _send(self, request: httpx.Request) -> httpx.Response:
        failure: StorageError
        try:
            response = await self._transport.handle_async_request(request)
            response.request = request
            return response
        except httpx.TransportError as error:
            failure = _failure(error)
        except BaseException as error:
            forget_origin(error)  # the frames of the HTTP library hold the URL
            raise
        raise failure  # outside: the error above would hold the URL


class _Request(httpx.Request):
    """A request to a pre-signed URL, which its repr leaves out."""

    def __repr__(self) -> str:
        return f"<Request({self.method!r}, {HIDDEN})>"


class StoredFile:
    """A file, or the rest of one, on its way from the storage.

    Attributes:
        start: the byte that it begins with.
        size: bytes of the whole file, None if the storage does not say.
        etag: what tells this content from any other; None if the storage gives nothing that does so for certain.
        modified: the header `Last-Modified`, None if there is none.

    A compressed file is decoded. Its size is then not known, and it cannot go on where it broke off.
    """

    def __init__(self, response: httpx.Response) -> None:
        self._response = response
        etag = response.headers.get("ETag", "")
        self.etag: str | None = etag if etag.startswith('"') else None
        self.modified: str | None = response.headers.get("Last-Modified")
        if response.status_code == 206:
            self.start, self.size = _content_range(response.headers.get("Content-Range", ""))
        else:
            length = response.headers.get("Content-Length", "")
            self.start, self.size = 0, int(length) if re.fullmatch(_SIZE, length) else None
        try:
            self._decoder = decoder_for(response.headers.get("Content-Encoding", ""))
        except httpx.DecodingError as error:
            raise StorageError(str(error), status=response.status_code) from None
        if self._decoder is not None:
            if self.start:
                raise StorageError("the storage sends a part of a compressed file", status=206, passing=True)
            self.size = self.etag = None

    async def chunks(self) -> AsyncGenerator[bytes, None]:
        """The bytes of the file.

        Raises:
            StorageError: they break off.
        """
        failure: StorageError
        try:
            async for chunk in self._response.aiter_raw():
                for piece in (chunk,) if self._decoder is None else self._decoder.feed(chunk):
                    yield piece
            if self._decoder is not None:
                self._decoder.check_end()
            return
        except (httpx.TransportError, httpx.DecodingError) as error:
            failure = _failure(error)
        raise failure


def _failure(error: httpx.TransportError | httpx.DecodingError) -> StorageError:
    return StorageError(f"no whole answer ({type(error).__name__})", passing=not isinstance(error, _HOPELESS))


async def _refuse_unless(response: httpx.Response, good: tuple[int, ...]) -> None:
    status = response.status_code
    if status in good:
        return
    if 300 <= status < 400:
        raise StorageError("the storage redirects elsewhere, which is not followed", status=status)
    code, message = await read_refusal(response)
    passing = status in TRANSIENT_STATUSES or code in _PASSING_CODES or status == 416
    raise StorageError(message or response.reason_phrase or "refused", status=status, code=code, passing=passing)


def _content_range(text: str) -> tuple[int, int | None]:
    """First byte and size of the whole."""
    found = re.fullmatch(rf"bytes ({_SIZE})-{_SIZE}/({_SIZE}|\*)", text)
    if found is None:
        raise StorageError("the storage sends a part and does not say which", status=206, passing=True)
    return int(found[1]), None if found[2] == "*" else int(found[2])


async def _close(response: httpx.Response) -> None:
    with suppress(httpx.TransportError):
        await response.aclose()
