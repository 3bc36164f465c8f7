"""The pages of the last API calls, and of one of them."""

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from math import ceil
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from markupsafe import Markup, escape
from starlette.requests import Request
from starlette.responses import Response

from mvmnt.sandbox import exact_json
from mvmnt.sandbox.browser.numbers import page_number, positive
from mvmnt.sandbox.browser.records import linked
from mvmnt.sandbox.browser.rendering import PageError, html, sandbox_of
from mvmnt.sandbox.http.request_log import REMEMBERED, LoggedRequest
from mvmnt.sandbox.records.store import Store

if TYPE_CHECKING:
    from mvmnt.sandbox.sandbox import Sandbox

PAGE_SIZE = 100

SIGNATURE = re.compile(rb"(signature=)[0-9a-fA-F]+")
"""The secret part of a pre-signed URL, which gives access to the file."""


def latest(sandbox: "Sandbox", skip: int, wanted: int) -> Sequence[tuple[int, LoggedRequest]]:
    """The newest requests with their numbers, without the first ``skip``."""
    return list(islice(sandbox.requests.newest_first(), skip, skip + wanted))


async def list_requests(request: Request) -> Response:
    """``GET /_sandbox/requests?page=1``."""
    sandbox, page = sandbox_of(request), page_number(request)
    return html(
        request,
        "requests.html",
        requests=latest(sandbox, (page - 1) * PAGE_SIZE, PAGE_SIZE),
        kept=len(sandbox.requests),
        remembered=REMEMBERED,
        page=page,
        pages=ceil(len(sandbox.requests) / PAGE_SIZE),
    )


async def show_request(request: Request) -> Response:
    """``GET /_sandbox/requests/{number}``."""
    sandbox, number = sandbox_of(request), positive(request.path_params["number"])
    logged = sandbox.requests.numbered(number) if number else None
    if logged is None:
        raise PageError(404, "No such request", f"Only the last {REMEMBERED:,} requests are kept.")
    return html(
        request,
        "request.html",
        number=number,
        logged=logged,
        query=parse_qsl(logged.query, keep_blank_values=True),
        request_body=_show_body(logged.body, logged.size, sandbox.store),
        response_body=_show_body(logged.response_body, logged.response_size, sandbox.store),
    )


@dataclass(frozen=True, slots=True)
class ShownBody:
    """A body on a page: its text without secrets, and its size in bytes.

    ``is_cut`` is whether the text is only the beginning.
    """

    text: Markup
    size: int
    is_cut: bool


def _show_body(body: bytes, size: int | None, store: Store) -> ShownBody:
    whole = len(body) if size is None else size
    without_secrets = SIGNATURE.sub(rb"\1***", body)
    is_cut = len(body) < whole
    text = escape(without_secrets.decode("utf-8", "replace"))
    if not is_cut:
        with suppress(ValueError):
            text = linked(exact_json.loads(without_secrets), store)
    return ShownBody(text, whole, is_cut)
