"""The last API calls, newest first, and one of them with all that is kept of it."""

from collections.abc import Sequence
from itertools import islice
from math import ceil
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

import orjson
from markupsafe import Markup, escape
from starlette.requests import Request
from starlette.responses import Response

from mvmnt.sandbox.browser.numbers import page_number, positive
from mvmnt.sandbox.browser.records import linked
from mvmnt.sandbox.browser.rendering import PageError, html, sandbox_of
from mvmnt.sandbox.http.request_log import REMEMBERED, LoggedRequest
from mvmnt.sandbox.records.store import Store

if TYPE_CHECKING:
    from mvmnt.sandbox.sandbox import Sandbox

PAGE_SIZE = 100

BODY_SHOWN = 200_000
"""Of a longer body so many bytes are shown, and not as JSON."""


def latest(sandbox: "Sandbox", skip: int, wanted: int) -> Sequence[tuple[int, LoggedRequest]]:
    """The newest requests with their numbers, after ``skip`` newer ones."""
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
        raise PageError(404, "No such request", f"Only the last {REMEMBERED:,} are kept, and this is none of them.")
    return html(
        request,
        "request.html",
        number=number,
        logged=logged,
        query=parse_qsl(logged.query, keep_blank_values=True),
        body=_body(logged.body, sandbox.store),
        size=len(logged.body),
        is_cut=len(logged.body) > BODY_SHOWN,
    )


def _body(body: bytes, store: Store) -> Markup:
    try:
        if len(body) <= BODY_SHOWN:
            return linked(orjson.loads(body), store)
    except orjson.JSONDecodeError:
        pass
    return escape(body[:BODY_SHOWN].decode("utf-8", "replace"))
