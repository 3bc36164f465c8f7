"""Sends requests to pre-signed URLs of the object storage.

The storage is another origin than the API and gets none of its secrets: the requests use the client's connections only,
so they carry no token, key or cookie, and no rate limit counts them. A pre-signed URL is a secret itself, because
anybody who has it can read the file or write one. So no text holds it: httpx's client, which logs URLs, is not used,
and errors hold neither the texts of the HTTP libraries nor a response of the storage that repeats a part of the URL.

Decisions where the API's published behaviour is silent: redirects are refused, because a signature is for one origin;
plain HTTP is refused unless the API itself uses it; a URL counts as expired if the response is a 401 or 403, or a 400
with `ExpiredToken`.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Final

import httpx

from mvmnt._core.extensions import ON_CONNECTION
from mvmnt._core.secret import HIDDEN, Secret, forget_origin
from mvmnt._http.failures import TRANSIENT_STATUSES
from mvmnt._http.network.decompression import decoder_for
from mvmnt.documents.refusal import read_refusal
from mvmnt.documents.upload_body import Progress, UploadBody

if TYPE_CHECKING:
    from mvmnt.documents.sources import Content

__all__ = ["Progress", "Storage", "StorageError", "StoredFile"]

_TRANSIENT_CODES: Final = ("RequestTimeout", "SlowDown")
_HOPELESS: Final = (httpx.UnsupportedProtocol, httpx.LocalProtocolError)  # the request itself is invalid
_SIZE: Final = "[0-9]{1,18}"  # Python may refuse to parse more digits


class StorageError(Exception):
    """A transfer failed.

    Attributes:
        reason: the failure, without the URL.
        status: HTTP status of the response, None without a response.
        code: the storage's error code, None if there is none.
        transient: whether a retry may succeed.
        attempts, seconds: the number and duration of the attempts; `Transfers` sets them.
    """

    attempts = 1
    seconds: float = 0.0

    def __init__(
        self, reason: str, *, status: int | None = None, code: str | None = None, transient: bool = False
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.status = status
        self.code = code
        self.transient = transient

    @property
    def expired(self) -> bool:
        """Whether a new URL may help."""
        return self.status in (401, 403) or self.code == "ExpiredToken"


class Storage:
    """Sends one request at a time to a pre-signed URL.

    Args:
        transport: sends the requests. It is not closed here.
        timeout: seconds without progress before an attempt fails.
        plain_http: whether URLs may be of plain HTTP.
        user_agent: the User-Agent of the requests.
    """

    def __init__(
        self, transport: httpx.AsyncBaseTransport, *, timeout: httpx.Timeout, plain_http: bool, user_agent: str
    ) -> None:
        self._transport = transport
        self._timeout = timeout
        self._schemes = ("https", "http") if plain_http else ("https",)
        self._user_agent = user_agent

    async def put(self, url: Secret, content: Content, *, content_type: str, progress: Progress | None) -> int:
        """Upload `content`; its type must be the one that the URL was signed for. Returns the HTTP status.

        Raises:
            StorageError: the upload failed, or may have failed.
            Exception: any exception of reading the content or of `progress`.
        """
        headers = {"Content-Type": content_type, "Content-Length": str(content.size)}
        body = UploadBody(content, progress, self._timeout)
        request = self._request("PUT", url, headers, body)
        status = 0
        failure: Exception | None = None
        try:
            async with asyncio.timeout(None) as body.patience:
                response = await self._send(request)
                body.is_wanted = False
                status = response.status_code
                try:
                    await _refuse_unless(response, (200, 201, 204))
                finally:
                    await _close(response)
        except TimeoutError:
            failure = StorageError("the storage reads no more (timeout)", transient=True)
        except Exception as error:
            failure = error
        finally:
            body.is_wanted = False
        failure = body.failure or failure
        if failure is not None:
            raise failure
        if body.sent < content.size:
            raise StorageError(f"the storage read {body.sent:,} of {content.size:,} bytes", transient=True)
        return status

    @asynccontextmanager
    async def get(self, url: Secret, *, start: int = 0, etag: str | None = None) -> AsyncGenerator[StoredFile]:
        """Download a file, from the byte `start` if it still has this `etag`.

        Otherwise it begins with the first byte.

        Raises:
            StorageError: the download failed.
        """
        headers = {"Accept": "*/*", "Accept-Encoding": "identity"}
        if start and etag is not None:
            headers |= {"Range": f"bytes={start}-", "If-Range": etag}
        response = await self._begin(self._request("GET", url, headers, httpx.ByteStream(b"")))
        try:
            stored = StoredFile(response)
            if stored.start not in (0, start):
                raise StorageError("the storage sends another part than requested", status=206, transient=True)
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
        raise StorageError("the storage gave no whole response (timeout)", transient=True)

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
            stream=body,  # with a stream, httpx does not change the headers
            extensions={"timeout": self._timeout.as_dict()},
        )

    def _problem(self, url: Secret) -> str | None:
        """Why a URL is refused, or None. It raises nothing, so that no traceback shows the URL."""
        with suppress(httpx.InvalidURL):
            target = httpx.URL(url.reveal())
            if target.host and not target.userinfo:
                if target.scheme in self._schemes:
                    return None
                if target.scheme == "http":
                    return "the API gave a URL of plain HTTP, and the file would cross the network unencrypted"
        return "the API gave no usable URL for the file"

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
        raise failure  # outside the except block, because the original error holds the URL


class _Request(httpx.Request):
    """A request to a pre-signed URL, which is not in its repr."""

    def __repr__(self) -> str:
        return f"<Request({self.method!r}, {HIDDEN})>"


class StoredFile:
    """A response with a file, or with the rest of one.

    Attributes:
        status: HTTP status of the response.
        start: the first byte.
        size: bytes of the complete file, None if the storage does not say.
        etag: the strong ETag of the content; None if there is none.
        modified: the header `Last-Modified`, None if there is none.

    A compressed file is decoded. Its size is then not known, and an interrupted download cannot be continued.
    """

    start: int
    size: int | None

    def __init__(self, response: httpx.Response) -> None:
        self._response = response
        self.status: int = response.status_code
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
                raise StorageError("the storage sends a part of a compressed file", status=206, transient=True)
            self.size = self.etag = None

    async def chunks(self) -> AsyncGenerator[bytes, None]:
        """Yield the bytes of the file.

        Raises:
            StorageError: the download was interrupted.
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
    return StorageError(f"no complete response ({type(error).__name__})", transient=not isinstance(error, _HOPELESS))


async def _refuse_unless(response: httpx.Response, good: tuple[int, ...]) -> None:
    status = response.status_code
    if status in good:
        return
    if 300 <= status < 400:
        raise StorageError("the storage sends a redirect, which is not followed", status=status)
    code, message = await read_refusal(response)
    transient = status in TRANSIENT_STATUSES or code in _TRANSIENT_CODES or status == 416
    raise StorageError(message or response.reason_phrase or "refused", status=status, code=code, transient=transient)


def _content_range(text: str) -> tuple[int, int | None]:
    """The first byte of a part, and the size of the complete file."""
    found = re.fullmatch(rf"bytes ({_SIZE})-{_SIZE}/({_SIZE}|\*)", text)
    if found is None:
        raise StorageError("the storage does not say which part it sends", status=206, transient=True)
    return int(found[1]), None if found[2] == "*" else int(found[2])


async def _close(response: httpx.Response) -> None:
    with suppress(httpx.TransportError):
        await response.aclose()
