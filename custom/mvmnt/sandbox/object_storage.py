"""The object storage behind pre-signed URLs.

It is an origin of its own, which accepts signed URLs and rejects API tokens. Its errors are XML, as with other object
storages. It has a port of its own. A sandbox in process has no ports: there the storage is the hosts whose name begins
with ``files.``.

Decisions where the API's published behaviour is silent: 100 MB are 100 * 1024 * 1024 bytes; a repeated upload of the
same bytes succeeds, other bytes are refused, because the content is immutable once it is uploaded; the upload must have
the ``fileSize`` that the creation announced.
"""

import asyncio
import hashlib
import hmac
import logging
import secrets
import shutil
import tempfile
import weakref
from html import escape
from pathlib import Path
from urllib.parse import urlencode, urlsplit

from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.errors import NotSavedError
from mvmnt.sandbox.records.store import Store

logger: logging.Logger = logging.getLogger("mvmnt.sandbox")

MAX_SIZE = 100 * 1024 * 1024
"""The largest file, in bytes."""

UPLOAD_LIFETIME = 15 * 60
"""How long an upload URL is valid, in seconds."""

DOWNLOAD_LIFETIME = 60 * 60
"""How long a download URL is valid, in seconds."""

PARTIAL = "arriving-"
"""The prefix of files that are not complete yet. A process that is killed leaves them behind."""


class StorageError(Exception):
    """A request for a file fails, with an object storage's status and code."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code

    def response(self) -> Response:
        """The error as XML."""
        body = f"<Error><Code>{self.code}</Code><Message>{escape(str(self))}</Message></Error>"
        return Response(body, status_code=self.status, media_type="application/xml")


class Files:
    """The files of one store's documents.

    ``port`` is where they are served, None in process. They are stored in ``folder``, by default in a temporary folder.
    ``key`` signs the URLs, by default a random one.
    """

    def __init__(
        self, store: Store, port: int | None = None, folder: Path | None = None, key: bytes | None = None
    ) -> None:
        self._store = store
        self._port = port
        self._key = key or secrets.token_bytes(32)
        self._kept_folder = folder
        self._made_folder: Path | None = None

    def upload_url(self, base_url: str, document: JsonObject) -> str:
        """A URL to upload a document's bytes to, by PUT."""
        return self._url("PUT", base_url, document, UPLOAD_LIFETIME)

    def download_url(self, base_url: str, document: JsonObject) -> str:
        """A URL to download a document's bytes from, by GET."""
        return self._url("GET", base_url, document, DOWNLOAD_LIFETIME)

    def put(self, document: JsonObject, content: bytes) -> None:
        """Store a file that the sandbox wrote, such as an invoice's PDF."""
        try:
            self._path(document).write_bytes(content)
        except OSError as error:
            raise NotSavedError(f"{document['fileName']} could not be written: {error.strerror}") from error
        self._mark_uploaded(document, len(content), _new_digest(content).hexdigest())

    def is_here(self, scope: Scope) -> bool:
        """Whether a request is for this origin."""
        host, port = scope.get("server") or ("", None)
        return str(host).startswith("files.") if self._port is None else port == self._port

    async def respond(self, request: Request) -> Response:
        """Respond to a request for this origin."""
        try:
            document = self._authorize(request)
            if request.method == "GET":
                return self._download(document)
            return await self._upload(document, request)
        except StorageError as refusal:
            return refusal.response()

    def _authorize(self, request: Request) -> JsonObject:
        """Check the signed URL; return the document that it gives access to."""
        if "authorization" in request.headers:
            raise StorageError(400, "InvalidArgument", "Only one auth mechanism allowed: the URL is signed already")
        if request.method not in ("GET", "PUT"):
            raise StorageError(405, "MethodNotAllowed", "A pre-signed URL is for one method")
        identifier = request.url.path.removeprefix("/documents/")
        expires = request.query_params.get("expires", "")
        signature = self._signature(request.method, identifier, expires)
        if not hmac.compare_digest(signature, request.query_params.get("signature", "").encode()):
            raise StorageError(403, "SignatureDoesNotMatch", "The URL was not signed for this request")
        if self._store.now().timestamp() >= int(expires):
            raise StorageError(403, "AccessDenied", "Request has expired")
        document = self._store["documents"].live_by_id(identifier)
        if document is None:
            raise StorageError(404, "NoSuchKey", "The document is deleted")
        return document

    def _download(self, document: JsonObject) -> Response:
        return FileResponse(self._path(document), media_type=document["contentType"], filename=document["fileName"])

    async def _upload(self, document: JsonObject, request: Request) -> Response:
        if request.headers.get("content-type") != document["contentType"]:
            raise StorageError(403, "SignatureDoesNotMatch", f"Content-Type must be {document['contentType']}")
        if int(request.headers.get("content-length", 0)) > MAX_SIZE:
            raise StorageError(400, "EntityTooLarge", f"A file has at most {MAX_SIZE} bytes")
        try:
            return await self._receive_upload(document, request)
        except OSError as error:
            logger.exception("an upload was not saved")
            raise StorageError(500, "InternalError", f"The file could not be written: {error.strerror}") from error

    async def _receive_upload(self, document: JsonObject, request: Request) -> Response:
        partial = self.folder / f"{PARTIAL}{secrets.token_hex(8)}"
        try:
            size, digest = await _receive(request, partial)
            if document["status"] == "UPLOADED":
                if digest != document["etag"]:
                    raise StorageError(409, "Conflict", "The document has other content already, which is immutable")
            elif document.get("fileSize") not in (None, size):
                raise StorageError(400, "BadDigest", f"{document['fileSize']} bytes were announced, {size} received")
            else:
                partial.replace(self._path(document))
                self._mark_uploaded(document, size, digest)
            self._commit()
        finally:
            partial.unlink(missing_ok=True)
        return Response(headers={"ETag": f'"{digest}"'})

    def _commit(self) -> None:
        try:
            self._store.commit()
        except NotSavedError as error:
            logger.exception("an upload was not saved")
            raise StorageError(500, "InternalError", str(error)) from error

    def _mark_uploaded(self, document: JsonObject, size: int, digest: str) -> None:
        self._store["documents"].change(document, {"status": "UPLOADED", "fileSize": size, "etag": digest})

    def _url(self, method: str, base_url: str, document: JsonObject, lifetime: int) -> str:
        api = urlsplit(base_url)
        host = f"[{api.hostname}]" if ":" in (api.hostname or "") else api.hostname
        origin = f"files.{api.netloc}" if self._port is None else f"{host}:{self._port}"
        expires = str(int(self._store.now().timestamp()) + lifetime)
        signature = self._signature(method, document["id"], expires).decode()
        query = urlencode({"expires": expires, "signature": signature})
        return f"{api.scheme}://{origin}/documents/{document['id']}?{query}"

    def _signature(self, method: str, identifier: str, expires: str) -> bytes:
        return hmac.new(self._key, f"{method}\n{identifier}\n{expires}".encode(), hashlib.sha256).hexdigest().encode()

    def _path(self, document: JsonObject) -> Path:
        return self.folder / str(document["id"])

    @property
    def folder(self) -> Path:
        """The folder of the files; created on first use."""
        if self._made_folder is None:
            if self._kept_folder is None:
                self._made_folder = Path(tempfile.mkdtemp(prefix="mvmnt-sandbox-"))
                weakref.finalize(self, shutil.rmtree, self._made_folder, ignore_errors=True)
            else:
                self._made_folder = self._kept_folder
                self._made_folder.mkdir(exist_ok=True)
                for left_over in self._made_folder.glob(f"{PARTIAL}*"):
                    left_over.unlink()
        return self._made_folder


class FilesOrigin:
    """ASGI middleware: sends requests for the storage's origin to the storage."""

    def __init__(self, app: ASGIApp, files: Files) -> None:
        self._app = app
        self._files = files

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] == "http" and self._files.is_here(scope):
            response = await self._files.respond(Request(scope, receive))
            await response(scope, receive, send)
        else:
            await self._app(scope, receive, send)


async def _receive(request: Request, path: Path) -> tuple[int, str]:
    """Write a body to a file in chunks; returns its size in bytes and digest."""
    size, digest = 0, _new_digest()
    with path.open("wb") as file:
        async for chunk in request.stream():
            size += len(chunk)
            if size > MAX_SIZE:
                raise StorageError(400, "EntityTooLarge", f"A file has at most {MAX_SIZE} bytes")
            digest.update(chunk)
            await asyncio.to_thread(file.write, chunk)
    return size, digest.hexdigest()


def _new_digest(content: bytes = b"") -> "hashlib._Hash":  # pyright: ignore[reportPrivateUsage]  # it has no other name
    """The digest of a file, in the way of object storages."""
    return hashlib.md5(content, usedforsecurity=False)
